import { resolveHoldings } from 'kompetensi'
import { parseRatingsRows } from 'kompetensi/rows'
import { describe, expect, it } from 'vitest'
import { soundModel } from '../../support/sound-model'

const model = soundModel()
const options = {
  person: 'nip',
  competency: 'code',
  level: 'level',
  given: { assessedOn: '2026-01-05', raterKind: 'assessor' },
} as const

describe('parseRatingsRows', () => {
  it('gives ratings, ready to become holdings', () => {
    const ratings = parseRatingsRows(model, [{ nip: 'a', code: 'SQL', level: '3.00' }], options)
    const { holdings } = resolveHoldings(model, ratings, {
      asOf: '2026-06-01',
      validity: 36,
      combine: 'latest',
    })
    expect(holdings).toEqual({ SQL: 3 })
  })

  it('throws with every error', () => {
    expect(() => parseRatingsRows(model, [{ nip: 'a', code: 'SQL', level: 7 }], options)).toThrow(
      expect.objectContaining({
        code: 'level-off-scale',
        issues: [expect.objectContaining({ path: [0, 'level'] })],
      }),
    )
  })
})
