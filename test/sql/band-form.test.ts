import type { BandSet } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { bandForm } from '../../src/sql/band-form'
import { number, statementOf } from '../../src/sql/fragment'

const name = { id: 'x', en: 'x' }

describe('the band of a score in SQL', () => {
  it('compares with the least number that reaches each edge, the highest first', () => {
    const bands: BandSet = {
      id: 'set',
      name,
      bands: [
        { id: 'a', name },
        { id: 'b', name, from: 0 },
        { id: 'c', name, from: 62 },
        { id: 'd', name, from: 63 },
      ],
      rounding: { mode: 'half-even' },
    }
    const { sql, parameters } = statementOf(bandForm(bands, number(62.5)))
    expect(sql.match(/>=/g)).toHaveLength(3)
    const edges = parameters.filter((parameter) => typeof parameter === 'number' && parameter !== 62.5)
    expect(edges).toHaveLength(3)
    const [third = 0, second = 0, first = 0] = edges.map(Number)
    expect([third > 62.5 * (1 + 0.99e-9), third < 62.5 * (1 + 1.01e-9)]).toEqual([true, true])
    expect([second < 61.5, second > 61.5 * (1 - 1.01e-9)]).toEqual([true, true])
    expect(first).toBeCloseTo(-0.5, 8)
  })
})
