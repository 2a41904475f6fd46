import {
  attainment,
  type FitMethod,
  jobPersonMatch,
  metShare,
  profileMatching,
  scoreFit,
  similarity,
} from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { selectFit } from 'kompetensi/sql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ownMethod } from '../fit/cases'
import { publishedCases } from '../support/published-cases'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'
import type { Engine } from './support/engine'
import { model, startDatabase, startSmallDatabase } from './support/small-database'

describe('selectFit', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await startSmallDatabase()
  })
  afterAll(() => engine?.close())

  it('gives score, interval, coverage and essentials of each person for each job', async () => {
    const query = selectFit(model, { method: metShare() })
    const rows = await engine.run(query)
    expect(Object.keys(rows[0] ?? {})).toEqual(query.columns)
    expect(
      rows.map((row) => [row['person'], row['job'], row['score'], row['lowest'], row['highest']]),
    ).toEqual([
      ['ani', 'chief', 0, 0, 0],
      ['ani', 'clerk', 50, 50, 50],
      ['budi', 'chief', 100, 75, 100],
      ['budi', 'clerk', 100, 50, 100],
      ['citra', 'chief', 25, 25, 25],
      ['citra', 'clerk', 50, 50, 50],
    ])
    expect(rows[2]).toMatchObject({
      model_version: '1',
      coverage: 0.75,
      levelled: 2,
      assessed: 1,
      essentials_below: 0,
      essentials_not_assessed: 0,
      outside_interval: false,
      profile_complete: true,
      refused: null,
    })
    expect(rows[4]).toMatchObject({ coverage: 1, assessed: 2, essentials_below: 1 })
  })

  it('takes some people and jobs, their own jobs, and the floor for what is not assessed', async () => {
    const scoreOf = async (options: object) =>
      (await engine.run(selectFit(model, { method: metShare(), ...options }))).map(
        ({ person, job, score }) => [person, job, score],
      )
    expect(await scoreOf({ people: ['budi'], jobs: ['clerk'], unassessed: 'floor' })).toEqual([
      ['budi', 'clerk', 50],
    ])
    expect(await scoreOf({ pairs: 'own-job' })).toEqual([
      ['ani', 'clerk', 50],
      ['budi', 'chief', 100],
      ['citra', 'chief', 25],
    ])
  })

  it.each(publishedCases)(
    'gives what scoreFit gives: $name',
    async ({ method, model: own, holdings, score }) => {
      const database = await startDatabase(own, [{ id: 'p', holdings }])
      try {
        for (const unassessed of ['exclude', 'floor'] as const) {
          const [row] = await database.run(selectFit(own, { method, unassessed, jobs: ['j'] }))
          const fit = scoreFit(own, 'j', holdings, { method, unassessed })
          if (unassessed === 'exclude' && score === undefined) expect(row?.['score']).toBeNull()
          else
            expect(row?.['score']).toBeCloseTo(unassessed === 'exclude' ? (score ?? 0) : (fit.score ?? 0), 9)
          expect(row?.['lowest']).toBeCloseTo(fit.lowest ?? Number.NaN, 9)
          expect(row?.['highest']).toBeCloseTo(fit.highest ?? Number.NaN, 9)
          expect(row?.['coverage']).toBeCloseTo(fit.coverage ?? Number.NaN, 12)
        }
      } finally {
        await database.close()
      }
    },
  )

  it('names the jobs that were checked where a method has groups', () => {
    const groups = [{ id: 'all', share: 1, competencies: Object.keys(lembagaXy.competencies) }]
    const method = jobPersonMatch({ variant: 'ratioOfSums', cap: 'none', groups })
    const counted = (by: FitMethod): number => selectFit(lembagaXy, { method: by }).parameters.length
    expect(counted(method)).toBeGreaterThan(Object.keys(lembagaXy.jobs).length)
    const [first, ...others] = groups[0]?.competencies ?? []
    const short = jobPersonMatch({
      variant: 'ratioOfSums',
      cap: 'none',
      groups: [{ id: 'some', share: 1, competencies: others }],
    })
    expect(thrownBy(() => selectFit(lembagaXy, { method: short })).details).toMatchObject({
      competency: first,
    })
  })

  it('is refused for methods without a SQL form', () => {
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

  it('is refused where scoreFit refuses', () => {
    const method = attainment()
    const codeOf = (action: () => unknown): string => thrownBy(action).code
    expect(codeOf(() => selectFit(lembagaXy, { method, jobs: [untyped('nowhere')] }))).toBe('unknown-job')
    expect(codeOf(() => selectFit(lembagaXy, { method, unassessed: untyped('zero') }))).toBe(
      'parameter-invalid',
    )
    expect(codeOf(() => selectFit(lembagaXy, { method: profileMatching({ core: ['INTT'] }) }))).toBe(
      'unknown-competency',
    )
    expect(codeOf(() => selectFit(lembagaXy, { method: profileMatching({ core: [] }) }))).toBe('group-empty')
    const shortTable = profileMatching({ core: ['INT'], weights: { 0: 5, 1: 4, [-1]: 4 } })
    expect(codeOf(() => selectFit(lembagaXy, { method: shortTable }))).toBe('weight-table-too-short')
  })
})
