import { formatCase, parseCase, safeParseCase } from 'kompetensi/case'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { soundModel } from '../../support/sound-model'
import { thrownBy } from '../../support/thrown-by'

const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const object = (n: number) => ({
  identifier: uuid(n),
  uri: `https://example.org/${uuid(n)}`,
  lastChangeDateTime: '2025-01-01T00:00:00Z',
})
const link = (n: number) => ({ title: 'x', identifier: uuid(n), uri: `https://example.org/${uuid(n)}` })
const item = (n: number, code: string, more: object = {}) => ({
  ...object(n),
  fullStatement: code,
  humanCodingScheme: code,
  ...more,
})
const association = (associationType: string, from: number, to: number) => ({
  ...object(1000 + from * 100 + to),
  associationType,
  originNodeURI: link(from),
  destinationNodeURI: link(to),
})
const pack = (items: readonly object[], associations: readonly object[], more: object = {}) => ({
  CFDocument: { ...object(1), creator: 'x', title: 'Kamus', language: 'id' },
  CFItems: items,
  CFAssociations: associations,
  ...more,
})
const told = (data: unknown): string[] =>
  safeParseCase(data)
    .issues.filter(
      ({ path }) => path[0] === 'CFAssociations' || path[0] === 'CFItems' || path[0] === 'CFRubrics',
    )
    .map(({ code, path }) => `${code} ${path.join('.')}`)

describe('an association of a package', () => {
  const items = [item(10, 'G'), item(11, 'A'), item(12, 'B')]
  const below = [association('isChildOf', 11, 10), association('isChildOf', 12, 10)]

  it('names a successor that is a cluster, or nothing: told at the end that is astray', () => {
    const data = pack(items, [
      ...below,
      association('replacedBy', 11, 12),
      association('replacedBy', 11, 10),
      association('replacedBy', 10, 12),
      association('replacedBy', 11, 99),
      association('replacedBy', 98, 12),
    ])
    expect(parseCase(data).model.competencies['A']?.retired).toEqual({ successors: ['B'] })
    expect(told(data)).toEqual([
      'unknown-reference CFAssociations.5.destinationNodeURI',
      'unknown-reference CFAssociations.6.originNodeURI',
      'field-not-carried CFAssociations.3',
      'field-not-carried CFAssociations.4',
    ])
  })

  it('matches two things of which none is a competency', () => {
    const data = pack(items, [
      ...below,
      association('exactMatchOf', 10, 90),
      association('exactMatchOf', 91, 92),
    ])
    expect(told(data)).toEqual([
      'unknown-reference CFAssociations.3.originNodeURI',
      'field-not-carried CFAssociations.2',
    ])
  })

  it('is of a kind that a model has nothing for, told once each', () => {
    const data = pack(items, [
      ...below,
      association('precedes', 11, 12),
      association('precedes', 12, 11),
      association('ext:likes', 11, 12),
    ])
    expect(told(data)).toEqual(['field-not-carried CFAssociations.2', 'field-not-carried CFAssociations.4'])
  })

  it('goes round in a long circle, of which the first are named', () => {
    const many = Array.from({ length: 12 }, (_, i) => item(10 + i, `C${i}`))
    const circle = many.map((_, i) => association('isChildOf', 10 + i, 10 + ((i + 1) % 12)))
    const issue = safeParseCase(pack(many, circle)).issues.find(({ code }) => code === 'reference-cycle')
    expect(issue?.details).toMatchObject({
      chain: ['C0', 'C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', '…'],
    })
  })

  it('puts a competency below one that is no dimension of it', () => {
    const competency = { CFItemType: 'Competency' }
    const data = pack(
      [item(10, 'A', competency), item(11, 'B', competency)],
      [association('isChildOf', 11, 10)],
    )
    expect(parseCase(data).model.competencies['B']?.dimensionOf).toBeUndefined()
    expect(told(data)).toEqual(['field-not-carried CFItems.1'])
  })
})

describe('a criterion of a rubric', () => {
  it('is refused with more levels than are read', () => {
    const levels = Array.from({ length: 10_001 }, (_, i) => ({
      ...object(100 + i),
      score: i,
      quality: `L${i}`,
    }))
    const criterion = { ...object(21), CFItemURI: link(10), CFRubricCriterionLevels: levels }
    const rubric = { ...object(20), title: 'Skala', CFRubricCriteria: [criterion] }
    const data = pack([item(10, 'A')], [], { CFRubrics: [rubric] })
    expect(told(data)).toEqual(['data-too-large CFRubrics.0.CFRubricCriteria.0'])
  })
})

describe('a crosswalk that is written', () => {
  const model = soundModel({ jobs: {} })
  const options = { language: id, creator: 'x', baseUri: 'https://example.org', lastChange: '2026-01-01' }
  const written = (rows: readonly object[]) =>
    formatCase(model, {
      ...options,
      crosswalks: [
        { crosswalk: { from: 'acme', to: 'acme', rows: rows as never }, to: model, baseUri: options.baseUri },
      ],
    })

  it('tells of rows that match nothing, and of where they come from', () => {
    const claims = [{ source: 'handbook', basis: 'stated', confidence: 'document' }]
    const { losses, value } = written([
      { from: 'SQL', relation: 'exact', targets: [] },
      { from: 'SQL', relation: 'close', targets: ['NEG'], related: ['ART'], claims },
    ])
    expect(losses.filter(({ code }) => code === 'crosswalk-row').map(({ path }) => path.slice(-2))).toEqual([
      ['rows', 0],
      [1, 'claims'],
    ])
    expect(parseCase(value, { as: 'acme' }).crosswalk.rows.map(({ relation }) => relation)).toEqual([
      'close',
      'related',
    ])
  })

  it('refuses a row of a competency that there is not', () => {
    expect(thrownBy(() => written([{ from: 'X', relation: 'exact', targets: ['SQL'] }])).code).toBe(
      'unknown-competency',
    )
  })
})

describe('what a package has beside its tree', () => {
  const below = [association('isChildOf', 11, 10), association('isChildOf', 12, 11)]
  const items = [item(10, 'G'), item(11, 'A'), item(12, 'A1')]

  it('is a level of a competency: no entry of its own, and what is above it is none the less', () => {
    const { model } = parseCase(pack(items, [...below, association('hasSkillLevel', 11, 12)]))
    expect(Object.keys(model.competencies)).toEqual(['A'])
    expect(Object.keys(model.clusters)).toEqual(['G'])
    expect(Object.keys(parseCase(pack(items, below)).model.competencies)).toEqual(['A1'])
  })

  it('is told where a model has no place for it, and it holds something', () => {
    const toldOf = (more: object): unknown[] =>
      safeParseCase(pack(items, below, more))
        .issues.filter(({ code, path }) => code === 'field-not-carried' && path.length === 1)
        .map(({ path, severity }) => [severity, ...path])
    const subject = { ...object(40), title: 'Data', hierarchyCode: '1' }
    expect(toldOf({ CFDefinitions: { CFSubjects: [subject] } })).toEqual([['hint', 'CFDefinitions']])
    expect(toldOf({ CFDefinitions: {} })).toEqual([])
  })
})
