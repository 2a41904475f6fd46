import {
  generateJsonSchema,
  peopleSchema,
  safeParseModel,
  safeParsePeople,
  safeParseRatings,
} from 'kompetensi/schema'
import { describe, expect, it } from 'vitest'
import { soundModel } from '../../support/sound-model'
import { thrownBy } from '../../support/thrown-by'
import { validated } from '../support/validated'

const model = soundModel()
const codes = (issues: readonly { readonly code: string; readonly path: readonly unknown[] }[]): string[] =>
  issues.map(({ code, path }) => `${code} ${path.join('.')}`)

describe('a model with several mistakes', () => {
  it('tells those of its shape and those of its sense, but not what follows from the first', () => {
    const wrong = {
      ...model,
      scales: { five: { levels: 'x' } },
      competencies: { ...model.competencies, NEG: { ...model.competencies['NEG'], scale: 'six' } },
      units: 3,
    }
    expect(codes(safeParseModel(wrong).issues)).toEqual([
      'wrong-type scales.five.levels',
      'missing-field scales.five.floor',
      'wrong-type units',
      'unknown-reference competencies.NEG.scale',
      'no-scale jobs.clerk.requirements.1.level',
      'no-scale jobs.chief.requirements.1.level',
    ])
  })

  it('tells no mistake of what stands below a field that a model does not have', () => {
    expect(codes(safeParseModel({ ...model, nonsense: 1 }).issues)).toEqual(['unknown-field nonsense'])
    expect(codes(safeParseModel([]).issues)).toEqual(['wrong-type '])
  })

  it('does not hold jobs against the id where that is no id', () => {
    expect(codes(safeParseModel({ ...model, id: 3 }).issues)).toEqual(['wrong-type id'])
  })
})

describe('a list with several mistakes', () => {
  it('suggests for the first twenty names, and tells of the others', () => {
    const people = Array.from({ length: 25 }, (_, i) => ({ id: `p${i}`, holdings: {}, job: 'clrk' }))
    const { issues } = safeParsePeople(model, people)
    expect(issues.map(({ code }) => code)).toEqual(people.map(() => 'unknown-job'))
    const suggested = issues.filter(({ details }) => JSON.stringify(details).includes('"suggestion":"clerk"'))
    expect(suggested).toHaveLength(20)
  })

  it('suggests units for as many', () => {
    const people = Array.from({ length: 25 }, (_, i) => ({ id: `p${i}`, holdings: {}, unit: 'ofice' }))
    const { ok, issues } = safeParsePeople(model, people)
    expect(ok).toBe(true)
    expect(issues).toHaveLength(25)
    const suggested = issues.filter(({ details }) =>
      JSON.stringify(details).includes('"suggestion":"office"'),
    )
    expect(suggested).toHaveLength(20)
  })

  it('tells of entries in their order, what differs from the shape first', () => {
    const first = { person: 'p1', competency: 'SQL', level: 3, assessedOn: '2026-01-05', raterKind: 'peer' }
    const rows = [
      { ...first, level: 9 },
      { ...first, person: 3 },
      { ...first, competency: 'X', level: 'y' },
    ]
    expect(
      codes(safeParseRatings(model, rows).issues).map((line) => line.split(' ')[1]?.slice(0, 1)),
    ).toEqual(['0', '1', '2'])
  })
})

describe('a schema', () => {
  it('says what is an error, and not what is a warning', async () => {
    const people = [
      { id: 'p1', holdings: {}, unit: 'ofice' },
      { id: 'p2', holdings: { SQL: 9 } },
    ]
    expect(await validated(peopleSchema(model), people)).toEqual([expect.stringContaining('1.holdings.SQL')])
  })

  it('is of a dialect that there is', () => {
    const draft: unknown = '4'
    expect(thrownBy(() => generateJsonSchema('holdings', { draft: draft as '7' })).code).toBe(
      'parameter-invalid',
    )
  })
})
