import {
  attainment,
  type FitMethod,
  jobPersonMatch,
  metShare,
  profileMatching,
  proportionalReadiness,
  similarity,
} from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import {
  type SqlQuery,
  selectBands,
  selectFit,
  selectGaps,
  selectTopCandidates,
  selectTopJobs,
  selectTrainingNeeds,
} from 'kompetensi/sql'
import { jpmSelection } from 'kompetensi/schemes'
import { describe, expect, it } from 'vitest'
import { ownMethod } from '../fit/cases'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const methods = [
  attainment(),
  attainment({ surplus: 'counted' }),
  jobPersonMatch({ variant: 'ratioOfSums', cap: 'total' }),
  metShare(),
  proportionalReadiness(),
  profileMatching({ core: ['INT'] }),
]

/** The highest number of a parameter in the text. */
function parametersIn({ sql }: SqlQuery<never>): number {
  return Math.max(0, ...[...sql.matchAll(/\$(\d+)/g)].map(([, number]) => Number(number)))
}

describe('queries', () => {
  it('have a parameter for each number in the text, and the same text every time', () => {
    for (const method of methods) {
      const options = { method, jobs: ['kepala-lsp'] as const, people: ['p1', 'p2'] }
      const queries = [
        selectFit(lembagaXy, options),
        selectGaps(lembagaXy, { people: ['p1'] }),
        selectTrainingNeeds(lembagaXy),
        selectTopJobs(lembagaXy, { ...options, most: 3, essentials: 'last' }),
        selectTopCandidates(lembagaXy, { ...options, most: 3, essentials: 'exclude' }),
      ]
      for (const query of queries) expect(parametersIn(query)).toBe(query.parameters.length)
      expect(JSON.stringify(selectFit(lembagaXy, options))).toBe(
        JSON.stringify(selectFit(lembagaXy, options)),
      )
    }
  })

  it('have no id, no code and no number of the caller in the text', () => {
    const bands = {
      ...jpmSelection,
      bands: jpmSelection.bands.map((band) => ({ ...band, id: `secret-${band.id}` })),
    }
    for (const method of methods) {
      const { sql } = selectBands(lembagaXy, {
        method: { ...method },
        bands: { ...bands, full: method.full },
        people: ['secret-p'],
        jobs: ['kepala-lsp'],
      })
      expect(sql).not.toMatch(/secret|kepala|lembaga|INT'/)
    }
  })

  it('never use LEAST or GREATEST, which leave NULL out, to score', () => {
    for (const method of methods)
      expect(selectFit(lembagaXy, { method }).sql).not.toMatch(/LEAST\(|GREATEST\(/)
  })

  it('are refused for methods without a SQL form', () => {
    const forged = (change: Partial<FitMethod>): FitMethod => untyped({ ...attainment(), ...change })
    for (const method of [
      similarity({ measure: 'cosine' }),
      ownMethod('slope', 'none', 100),
      forged({ parameters: {} }),
      forged({ parameters: { surplus: 'halved' } }),
      forged({ parameters: { surplus: { cappedAt: Number.NaN } } }),
      forged({ full: 5 }),
      forged({ id: 'jobPersonMatch' }),
      forged({ id: 'profileMatching' }),
      forged({ id: 'profileMatching', parameters: { weights: { 0: 5 }, coreShare: 0.6 } }),
      forged({ id: 'profileMatching', parameters: { weights: { 0: '5' }, coreShare: 0.6, core: [] } }),
      forged({ id: 'profileMatching', parameters: { weights: { 0: 5 }, coreShare: 0.6, core: [] } }),
      forged({ id: 'constructor' }),
    ]) {
      const error = thrownBy(() => selectFit(lembagaXy, { method }))
      expect([error.code, error.details]).toEqual(['method-without-sql', { method: method.id }])
    }
    expect(thrownBy(() => selectFit(lembagaXy, untyped({}))).code).toBe('parameter-invalid')
  })

  it('are refused where the functions refuse', () => {
    const method = attainment()
    const codeOf = (action: () => unknown): string => thrownBy(action).code
    expect(codeOf(() => selectFit(lembagaXy, { method, jobs: [untyped('nowhere')] }))).toBe('unknown-job')
    expect(codeOf(() => selectFit(lembagaXy, { method, missing: untyped('zero') }))).toBe('parameter-invalid')
    expect(codeOf(() => selectGaps(lembagaXy, { pairs: untyped('some') }))).toBe('parameter-invalid')
    expect(codeOf(() => selectGaps(lembagaXy, { tables: untyped({ persons: 'x' }) }))).toBe(
      'parameter-invalid',
    )
    expect(codeOf(() => selectFit(lembagaXy, { method: profileMatching({ core: ['INTT'] }) }))).toBe(
      'unknown-competency',
    )
    expect(codeOf(() => selectFit(lembagaXy, { method: profileMatching({ core: [] }) }))).toBe('group-empty')
    const shortTable = profileMatching({ core: ['INT'], weights: { 0: 5, 1: 4, [-1]: 4 } })
    expect(codeOf(() => selectFit(lembagaXy, { method: shortTable }))).toBe('weight-table-too-short')
    const bands = { ...jpmSelection, bands: [] }
    expect(codeOf(() => selectBands(lembagaXy, { method, bands }))).toBe('bands-empty')
    expect(
      codeOf(() => selectBands(lembagaXy, { method, bands: jpmSelection, evidence: untyped('none') })),
    ).toBe('parameter-invalid')
    expect(
      codeOf(() =>
        selectBands(lembagaXy, { method: profileMatching({ core: ['INT'] }), bands: jpmSelection }),
      ),
    ).toBe('parameter-invalid')
    for (const most of [0, -1, 1.5, Number.NaN, 2 ** 31]) {
      const options = { method, most, essentials: 'flag' } as const
      expect(codeOf(() => selectTopJobs(lembagaXy, options))).toBe('parameter-invalid')
    }
    expect(codeOf(() => selectTopJobs(lembagaXy, untyped({ method, most: 3 })))).toBe('parameter-invalid')
    expect(codeOf(() => selectTrainingNeeds(lembagaXy, { by: untyped('job') }))).toBe('parameter-invalid')
  })
})
