import { attainment, metShare } from 'kompetensi'
import { compileJobs, encodePeople, readScores, scoreRow } from 'kompetensi/batch'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import { soundModel } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const people = encodePeople(lembagaXy, [
  { id: 'p1', holdings: { INT: 2, CFV: 4 } },
  { id: 'p2', holdings: { INT: 2.5 } },
])
const compiled = compileJobs(lembagaXy, ['kepala-lsp', 'staf-administrasi'], { method: attainment() })

describe('scoreRow', () => {
  it('holds the levels of one person, and every job as changed', () => {
    const row = scoreRow(compiled, people, { person: 1 })
    expect(row).toMatchObject({ person: 1, unassessed: 'exclude' })
    expect([...row.changed]).toEqual([0, 1])
    const held = people.competencies.map((_, column) => people.levels[column]?.[row.codes[column] ?? 0])
    expect(held[people.competencies.indexOf('INT')]).toBe(2.5)
    expect(held.filter((level) => level !== undefined)).toEqual([2.5])
  })

  it('adds up by either policy for what is not assessed', () => {
    const scoresOf = (unassessed: 'exclude' | 'floor') => [
      ...readScores(compiled, people, scoreRow(compiled, people, { person: 0, unassessed })).score,
    ]
    // The head: 2 + 4 of 4 + 4, of 13 × 4 with the floor in place of what is not assessed.
    expect(scoresOf('exclude')).toEqual([75, 100])
    expect(scoresOf('floor')[0]).toBeCloseTo((100 * 6) / 52, 12)
  })

  it('refuses who is not there, a policy that is none, and people of another model', () => {
    for (const person of [2, -1, 0.5]) {
      expect(thrownBy(() => scoreRow(compiled, people, { person }))).toMatchObject({
        code: 'parameter-invalid',
        details: { subject: 'scoreRow', parameter: 'person' },
      })
    }
    const unassessed = untyped('zero')
    expect(thrownBy(() => scoreRow(compiled, people, { person: 0, unassessed }))).toMatchObject({
      code: 'parameter-invalid',
      details: { parameter: 'unassessed', found: 'zero' },
    })
    const other = compileJobs(soundModel(), ['clerk'], { method: metShare() })
    expect(thrownBy(() => scoreRow(other, people, { person: 0 })).code).toBe('model-mismatch')
  })
})
