import fc from 'fast-check'
import {
  analyzeGap,
  assignBand,
  attainment,
  type BandSet,
  type CompetencyModel,
  defineModel,
  isCompetencyError,
  listTrainingNeeds,
  type Person,
  profileMatching,
  rankCandidates,
  rankJobs,
  scoreFit,
} from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { jpmSelection } from 'kompetensi/schemes'
import {
  createTables,
  insertRows,
  type SqlStatement,
  type SqlTable,
  selectBands,
  selectFit,
  selectGaps,
  selectHoldingsIssues,
  selectTopCandidates,
  selectTopJobs,
  selectTrainingNeeds,
  type TableRows,
  tabulateModel,
  tabulatePeople,
} from 'kompetensi/sql'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bandForm } from '../../../src/sql/band-form'
import { joined, number, quoted, sql, statementOf } from '../../../src/sql/fragment'
import { inFull, runs } from '../../support/runs'
import { arbitrarySqlCase, ratioMethods, renamed, type SqlCase } from './cases'
import type { Engine, Row } from './engine'

/** The answers of an engine against those of the functions, on random models; `KOMPETENSI_FUZZ=20` tries twenty times as many. */
export function describeAgreement(start: () => Promise<Engine>): void {
  const cases = runs(40) * Number(process.env['KOMPETENSI_FUZZ'] ?? 1)
  let engine: Engine
  let models = 0
  const run = (statement: SqlStatement): Promise<readonly Row[]> => engine.run(statement)
  const all = async (statements: readonly SqlStatement[]): Promise<void> => {
    for (const statement of statements) await run(statement)
  }
  const insert = async (rows: Partial<TableRows>): Promise<void> => {
    for (const table of Object.keys(rows) as SqlTable[]) await all(insertRows(table, rows[table] ?? []))
  }
  /** Loads a case under a model id of its own. */
  const load = async (drawn: CompetencyModel, people: readonly Person[]): Promise<CompetencyModel> => {
    models++
    const model = renamed(drawn, `model '${models}" --`)
    await insert({ ...tabulateModel(model), ...tabulatePeople(model, people) })
    return model
  }

  beforeAll(async () => {
    engine = await start()
    await all(createTables())
  }, 120_000)
  afterAll(() => engine?.close())

  it('gives the gaps of analyzeGap', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySqlCase, async ({ model: drawn, people }) => {
        const model = await load(drawn, people)
        const query = selectGaps(model)
        const rows = await run(query)
        const expected = people.flatMap(({ id, holdings }) =>
          Object.keys(model.jobs).flatMap((job) =>
            analyzeGap(model, job, holdings).items.map((item, i) => ({
              person: id,
              job,
              position: i + 1,
              competency: item.competency,
              status: item.status,
              weight: item.weight,
              essential: item.essential,
              required: 'required' in item ? item.required : null,
              held: 'held' in item && item.held !== undefined ? item.held : null,
              gap: 'gap' in item ? item.gap : null,
            })),
          ),
        )
        expect(rows).toEqual(expected)
        expect(Object.keys(rows[0] ?? {})).toEqual(query.columns)
        const own = new Map(people.map(({ id, job }) => [id, job]))
        expect(await run(selectGaps(model, { pairs: 'own-job' }))).toEqual(
          expected.filter(({ person, job }) => own.get(person) === job),
        )
      }),
      { numRuns: cases },
    )
  })

  it('gives the scores and intervals of scoreFit, the bands of assignBand and the first of a ranking', async () => {
    const seen = new Map<string, number>()
    await fc.assert(
      fc.asyncProperty(arbitrarySqlCase, async (drawn) => {
        const model = await load(drawn.model, drawn.people)
        const told = await agreement({ ...drawn, model }, run)
        seen.set(told, (seen.get(told) ?? 0) + 1)
      }),
      { numRuns: cases * 2 },
    )
    // All kinds of cases came up: scored pairs, pairs that were refused, and methods not defined for the profile. Among a
    // few cases the rarer kinds may be missing.
    const kinds = inFull ? ['scored', 'refused', 'not defined'] : ['scored']
    expect([...seen.keys()]).toEqual(expect.arrayContaining(kinds))
  })

  it('scores by every method that has a SQL form', async () => {
    const jobs = ['kepala-lsp', 'manager-sertifikasi', 'staf-administrasi'] as const
    const codes = Object.keys(lembagaXy.competencies)
    const held = [{}, Object.fromEntries(codes.map((code, i) => [code, i % 6]))]
    const half = Object.fromEntries(codes.flatMap((code, i) => (i % 2 === 0 ? [[code, 1 + (i % 5)]] : [])))
    const people = [...held, half].map((holdings, i) => ({ id: `p${i}`, holdings }))
    const model = await load(lembagaXy, people)
    const matching = [
      profileMatching({ core: ['INT', 'CFV'] }),
      profileMatching({ core: ['INT'], weights: { full: 6 }, coreShare: 0.5 }),
    ]
    for (const method of [...ratioMethods, ...matching]) {
      for (const unassessed of ['exclude', 'floor'] as const) {
        const rows = await run(selectFit(model, { method, unassessed, jobs }))
        expect(rows.length).toBe(jobs.length * people.length)
        for (const row of rows) {
          const holdings = people.find(({ id }) => id === row['person'])?.holdings ?? {}
          expectFit(row, scoreFit(model, String(row['job']), holdings, { method, unassessed }))
        }
      }
    }
  })

  it('finds the best and the worst of a continuous scale at whole gaps', async () => {
    const method = profileMatching({
      core: ['A'],
      weights: { [-2]: 1, [-1]: 4, 0: 5, 1: 7, 2: 2 },
      fractional: 'interpolate',
      offTable: 'end-weight',
      emptyGroup: 'other-group',
    })
    const drawn = defineModel({
      id: 'm',
      scales: { c: { levels: [0, 10], continuous: true, floor: 0 } },
      competencies: { A: { scale: 'c', name: 'A' }, B: { scale: 'c', name: 'B' } },
      jobs: { j: { name: 'J', requires: { A: 4.5, B: 9.5 } } },
    })
    const model = await load(drawn, [{ id: 'p', holdings: {} }])
    const [row = {}] = await run(selectFit(model, { method }))
    expectFit(row, scoreFit(model, 'j', {}, { method }))
    // 7 at one above 4.5; above 9.5 there is half a step left: 6.
    expectNear(row['highest'], 0.6 * 7 + 0.4 * 6)
  })

  it('reads a score on the edge of a band as assignBand does', async () => {
    const fit = scoreFit(lembagaXy, 'kepala-lsp', { INT: 1 }, { method: attainment() })
    const roundings = [
      undefined,
      { digits: 0 },
      { mode: 'half-even' },
      { digits: 1, mode: 'half-even' },
      { mode: 'down' },
    ] as const
    for (const rounding of roundings) {
      const bands: BandSet = {
        ...jpmSelection,
        bands: [undefined, -20, 0, 50.5, 63, 80].map((from, i) => ({
          id: `b${i}`,
          name: { id: `${i}`, en: `${i}` },
          ...(from === undefined ? {} : { from }),
        })),
        ...(rounding === undefined ? {} : { rounding }),
      }
      const near = [1, 1 - 1e-15, 1 - 5e-10, 1 - 5e-9, 1 + 1e-15, 1 + 5e-9]
      const scores = [-20.5, -20, -0.5, 0, 50, 50.45, 50.5, 62.5, 79.5, 79.95, 80].flatMap((score) =>
        near.map((by) => score * by),
      )
      const [row = {}] = await run(
        statementOf(
          sql`SELECT ${joined(scores.map((score, i) => sql`${bandForm(bands, number(score))} AS ${quoted(`s${i}`)}`))}`,
        ),
      )
      const expected = scores.map((score) => {
        const verdict = assignBand({ ...fit, score }, { bands, evidence: 'as-scored' })
        return verdict.outcome === 'assigned' ? verdict.band.id : undefined
      })
      expect(scores.map((_, i) => row[`s${i}`])).toEqual(expected)
    }
  })

  it('counts what listTrainingNeeds counts', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySqlCase, async ({ model: drawn, people }) => {
        const model = await load(drawn, people)
        const { needs } = listTrainingNeeds(model, people)
        const rows = await run(selectTrainingNeeds(model))
        expect(rows.map(({ competency }) => competency).toSorted()).toEqual(
          needs.map(({ competency }) => competency).toSorted(),
        )
        for (const need of needs) {
          const row = rows.find(({ competency }) => competency === need.competency) ?? {}
          // Of sums that are equal but for their last bits either may come first: the order of adding up decides.
          const tied = needs.some((other) => other !== need && nearTie(other, need))
          expectNeed(row, tied ? { ...need, priority: Number(row['priority']) } : need)
          expect(row['unit']).toBeNull()
        }
        const order = rows.map((row) => Number(row['priority'] ?? 1e9))
        expect(order).toEqual(order.toSorted((a, b) => a - b))
        const byUnit = await run(selectTrainingNeeds(model, { by: 'unit' }))
        const units = Object.keys(model.competencies).flatMap((code) =>
          needs
            .filter(({ competency }) => competency === code)
            .flatMap((need) => need.units.map((unit) => ({ competency: code, ...unit }))),
        )
        expect(byUnit.map(({ competency, unit }) => [competency, unit])).toEqual(
          units.map(({ competency, unit = null }) => [competency, unit]),
        )
        units.forEach((unit, i) => {
          expectNeed(byUnit[i] ?? {}, unit)
        })
      }),
      { numRuns: cases },
    )
  })

  it('keeps hostile names and values apart from its text', async () => {
    const hostile = 'x"; drop table kompetensi_people; --'
    const tableNames = {
      people: hostile,
      holdings: `h'${hostile}`,
      jobs: 'jobs $1',
      requirements: 'naïve – ✓',
      outcomes: 'SELECT',
      competencies: 'c.d',
      unknownRequirements: 'u\\n',
    }
    await all(createTables({ tableNames }))
    const model = renamed(lembagaXy, `m'); drop table "kompetensi_people"; --`)
    const people = [
      { id: `p'); drop table kompetensi_people; --`, job: 'staf-administrasi', holdings: { INT: 1 } },
    ]
    const rows = {
      ...tabulateModel(model, { jobs: ['staf-administrasi'] }),
      ...tabulatePeople(model, people),
    }
    for (const table of Object.keys(rows) as (keyof typeof rows)[]) {
      await all(insertRows(table, rows[table], { tableNames }))
    }
    const fit = await run(
      selectFit(model, { method: attainment(), tableNames, people: people.map(({ id }) => id) }),
    )
    expect(fit.map(({ person, job }) => [person, job])).toEqual([[people[0]?.id, 'staf-administrasi']])
    expect((await run(selectGaps(model, { tableNames }))).length).toBe(13)
    expect((await run(selectTrainingNeeds(model, { tableNames }))).length).toBe(13)
    expect(await run(selectHoldingsIssues(model, { tableNames }))).toEqual([])
    // The table that they wanted gone is still there.
    await run({ sql: 'SELECT COUNT(*) FROM "kompetensi_people"', parameters: [] })
  })

  it('lists what the functions would throw for', async () => {
    const model = await load(lembagaXy, [{ id: 'sound', job: 'kepala-lsp', holdings: { INT: 0, CFV: 5 } }])
    const key = { model: model.id, person: 'p' }
    expect(await run(selectHoldingsIssues(model))).toEqual([])
    await insert({
      people: [{ ...key, job: 'nowhere', unit: null }],
      holdings: [
        { ...key, competency: 'INT', level: 5.5 },
        { ...key, competency: 'CFV', level: -1 },
        { ...key, competency: 'FCI', level: null },
        { ...key, competency: 'INTT', level: 3 },
        { model: model.id, person: 'stranger', competency: 'INT', level: 3 },
      ],
    })
    await run({
      sql: `INSERT INTO "kompetensi_holdings" VALUES ($1, 'p', 'LRS', CAST('NaN' AS double precision))`,
      parameters: [model.id],
    })
    const rows = await run(selectHoldingsIssues(model))
    expect(rows.map(({ code, person, competency, job }) => [code, person, competency, job])).toEqual([
      ['level-not-a-number', 'p', 'LRS', null],
      ['level-off-scale', 'p', 'CFV', null],
      ['level-off-scale', 'p', 'INT', null],
      ['unknown-competency', 'p', 'INTT', null],
      ['unknown-job', 'p', null, 'nowhere'],
      ['unknown-reference', 'stranger', null, null],
    ])
    // A level that is NULL is not assessed, as if there were no row.
    const gaps = await run(selectGaps(model, { people: ['p'], jobs: ['kepala-lsp'] }))
    expect(gaps.find(({ competency }) => competency === 'FCI')?.['status']).toBe('not-assessed')
  })

  it('lists people and levels that stand twice, where there are no keys', async () => {
    const tableNames = { people: 'loose_people', holdings: 'loose_holdings' }
    await all(createTables({ only: ['people', 'holdings'], tableNames, keys: false }))
    const model = await load(lembagaXy, [])
    const { people, holdings } = tabulatePeople(model, [{ id: 'p', holdings: { INT: 1 } }])
    for (const again of [people, people]) await all(insertRows('people', again, { tableNames }))
    for (const again of [holdings, holdings]) await all(insertRows('holdings', again, { tableNames }))
    expect((await run(selectHoldingsIssues(model, { tableNames }))).map(({ code }) => code)).toEqual([
      'duplicate-person',
      'duplicate-rating',
    ])
  })

  it('gives nothing for no jobs or nobody, and keeps models apart', async () => {
    const model = await load(lembagaXy, [{ id: 'p', holdings: { INT: 3 } }])
    const method = attainment()
    expect(await run(selectFit(model, { method, jobs: [] }))).toEqual([])
    expect(await run(selectFit(model, { method, people: [] }))).toEqual([])
    const other = await load(lembagaXy, [{ id: 'p', holdings: { INT: 1 } }])
    const [row] = await run(selectGaps(other, { jobs: ['kepala-lsp'] }))
    expect(row).toMatchObject({ competency: 'INT', held: 1 })
    // Bands of a scheme, in a sentence of the database.
    const bands = await run(
      selectBands(model, { method, bands: jpmSelection, jobs: ['kepala-lsp'], evidence: 'as-scored' }),
    )
    expect(bands.map(({ outcome }) => outcome)).toEqual(['assigned'])
  })
}

type Run = (statement: SqlStatement) => Promise<readonly Row[]>

/** Compares one case; says what came of it. */
async function agreement(drawn: SqlCase, run: Run): Promise<'scored' | 'refused' | 'not defined'> {
  const { model, people, method, bands, unassessed, evidence, belowEssential, limit } = drawn
  const jobs = Object.keys(model.jobs)
  const refusal = firstRefusal(() => {
    for (const job of jobs) {
      const levelled = analyzeGap(model, job, {}).items.filter(({ status }) => status !== 'level-unspecified')
      if (levelled.length === 0) continue
      try {
        scoreFit(model, job, {}, { method })
      } catch (error) {
        // That a pair is refused is told by its row.
        if (!isCompetencyError(error, 'fractional-gap')) throw error
      }
    }
  })
  const compiled = firstRefusal(() => selectFit(model, { method, unassessed }))
  expect(compiled).toBe(refusal)
  if (refusal !== undefined) return 'not defined'

  const rows = await run(selectBands(model, { method, unassessed, bands, evidence }))
  expect(rows.map(({ person, job }) => [person, job])).toEqual(
    people.flatMap(({ id }) => jobs.map((job) => [id, job])),
  )
  let refused = false
  for (const row of rows) {
    const holdings = people.find(({ id }) => id === row['person'])?.holdings ?? {}
    const code = firstRefusal(() => scoreFit(model, String(row['job']), holdings, { method, unassessed }))
    expect(row['refused']).toBe(code ?? null)
    if (code !== undefined) {
      refused = true
      expect([row['score'], row['lowest'], row['highest'], row['outcome']]).toEqual([
        null,
        null,
        null,
        'no-score',
      ])
      continue
    }
    const fit = scoreFit(model, String(row['job']), holdings, { method, unassessed })
    expectFit(row, fit)
    const verdict = assignBand(fit, { bands, evidence })
    expect(row['outcome']).toBe(verdict.outcome)
    expect(row['band']).toBe(verdict.outcome === 'assigned' ? verdict.band.id : null)
    if (verdict.outcome === 'undetermined') {
      expect([row['lowest_band'], row['highest_band']]).toEqual([
        verdict.touched[0]?.id,
        verdict.touched.at(-1)?.id,
      ])
    }
  }
  const plain = await run(selectFit(model, { method, unassessed }))
  expect(plain.length).toBe(rows.length)
  rows.forEach(({ outcome: _, band: __, lowest_band: ___, highest_band: ____, ...fit }, i) => {
    expectSameRow(plain[i] ?? {}, fit)
  })
  if (refused) return 'refused'

  const options = { method, unassessed, belowEssential }
  const ranks = firstRefusal(() => {
    for (const job of jobs) rankCandidates(model, job, people, options)
    for (const { holdings } of people) rankJobs(model, holdings, options)
  })
  expect(ranks).toBeUndefined()
  expect(placesIn(await run(selectTopCandidates(model, { ...options, limit })))).toEqual(
    jobs.flatMap((job) => {
      const { candidates } = rankCandidates(model, job, people, options)
      return firstOf(candidates, limit, ({ candidate }) => ({ person: candidate, job }))
    }),
  )
  expect(placesIn(await run(selectTopJobs(model, { ...options, limit })))).toEqual(
    people.flatMap(({ id, holdings }) =>
      firstOf(rankJobs(model, holdings, options).jobs, limit, ({ job }) => ({ person: id, job })),
    ),
  )
  return 'scored'
}

interface Pair {
  readonly person: string
  readonly job: string
}

/** The first of a ranking, as a query lists them. */
function firstOf<T extends { readonly rank?: number }>(
  ranked: readonly T[],
  limit: number,
  pairOf: (entry: T) => Pair,
): unknown[] {
  return ranked
    .filter(({ rank }) => rank !== undefined)
    .slice(0, limit)
    .map((entry, i) => ({
      ...pairOf(entry),
      rank: entry.rank,
      position: i + 1,
      tied: ranked.filter(({ rank }) => rank === entry.rank).length,
    }))
}

function placesIn(rows: readonly Row[]): unknown[] {
  return rows.map(({ person, job, rank, position, tied }) => ({ person, job, rank, position, tied }))
}

function firstRefusal(action: () => unknown): string | undefined {
  try {
    action()
    return undefined
  } catch (error) {
    if (isCompetencyError(error)) return error.code
    throw error
  }
}

type Fit = ReturnType<typeof scoreFit>

function expectFit(row: Row, fit: Fit): void {
  expectNear(row['score'], fit.score)
  expectNear(row['lowest'], fit.lowest)
  expectNear(row['highest'], fit.highest)
  expectNear(row['coverage'], fit.coverage)
  expect(row).toMatchObject({
    model_version: fit.modelVersion,
    levelled: fit.items.filter(({ status }) => status !== 'level-unspecified').length,
    assessed: fit.items.filter(({ status, held }) => status !== 'level-unspecified' && held !== undefined)
      .length,
    essentials_below: fit.essentialsBelow.length,
    essentials_not_assessed: fit.essentialsNotAssessed.length,
    essentials_unspecified: fit.essentialsUnspecified.length,
    profile_complete: fit.profileComplete,
  })
  // With nothing missing the three are one number; outside is told where it is no noise.
  if (row['assessed'] === row['levelled'] && row['score'] !== null) {
    expect([row['lowest'], row['highest']]).toEqual([row['score'], row['score']])
  }
  const { score, lowest = 0, highest = 0 } = fit
  const onEdge = score === undefined || Math.min(Math.abs(score - lowest), Math.abs(score - highest)) < 1e-7
  if (!onEdge || score === undefined) expect(row['outside_interval']).toBe(fit.outsideInterval)
}

type Need = Omit<ReturnType<typeof listTrainingNeeds>['needs'][number]['units'][number], 'unit'> & {
  readonly priority?: number
}

/** Whether two needs are of one priority but for the last bits of a sum. */
function nearTie(a: Need, b: Need): boolean {
  const apart = Math.abs(a.weightedShortfall - b.weightedShortfall)
  return a.below > 0 && b.below > 0 && a.essentialBelow === b.essentialBelow && apart < 1e-9
}

function expectNeed(row: Row, need: Need): void {
  expect(row).toMatchObject({
    required: need.required,
    met: need.met,
    below: need.below,
    not_assessed: need.notAssessed,
    unspecified: need.unspecified,
    requirement_unknown: need.requirementUnknown,
    essential_below: need.essentialBelow,
    priority: need.priority ?? null,
  })
  expectNear(row['total_shortfall'], need.totalShortfall)
  expectNear(row['mean_shortfall'], need.meanShortfall)
  expectNear(row['weighted_shortfall'], need.weightedShortfall)
}

/** Two answers to one question: sums may differ in their last bits, for an engine adds up in the order its threads finish. */
function expectSameRow(found: Row, expected: Row): void {
  expect(Object.keys(found)).toEqual(Object.keys(expected))
  for (const [column, value] of Object.entries(expected)) {
    if (sums.has(column)) expectNear(found[column], typeof value === 'number' ? value : undefined)
    else expect(found[column]).toEqual(value)
  }
}

const sums: ReadonlySet<string> = new Set(['score', 'lowest', 'highest', 'coverage'])

/** Equal to 1e-9, relative above 1; nothing is nothing. */
function expectNear(found: unknown, expected: number | undefined): void {
  if (expected === undefined) {
    expect(found).toBeNull()
    return
  }
  expect(typeof found).toBe('number')
  const difference = Math.abs(Number(found) - expected)
  if (difference > 1e-9 * Math.max(1, Math.abs(expected))) expect(found).toBe(expected)
}
