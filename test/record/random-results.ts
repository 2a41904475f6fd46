// Random results of each kind, as the functions give them for random models. A new kind does not compile without.

import fc from 'fast-check'
import {
  analyzeGap,
  assessReadiness,
  assignBand,
  type BandSet,
  checkCertificate,
  checkQualifications,
  checkSchemeAlignment,
  checkSchemeCoverage,
  classifyMove,
  compareMethods,
  findCareerPaths,
  findEligibleGrade,
  isCompetencyError,
  listTrainingNeeds,
  planDevelopment,
  type Rating,
  raiseToBand,
  rankCandidates,
  rankJobs,
  resolveHoldings,
  scoreFit,
  summarizeTeam,
} from 'kompetensi'
import { diffModels, migrateHoldings, migrateRatings, translateHoldings } from 'kompetensi/change'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import type { ResultKind, StorableResults } from 'kompetensi/record'
import { nineBoxPanrb } from 'kompetensi/schemes'
import { placeInNineBox, planSuccession, scorePerformance } from 'kompetensi/talent'
import { latticeCase } from '../career/random-lattice'
import { changeCase } from '../change/random-change'
import { arbitraryPlanCase } from '../development/plan-cases'
import { arbitraryHoldings, arbitraryModelAndJob, type JobCase } from '../support/arbitraries'
import { everyVariant } from '../support/method-variants'

const method = fc.constantFrom(...everyVariant)
const unassessed = fc.constantFrom('exclude', 'floor')
const score = fc.double({ min: 0, max: 150, noNaN: true })
const id = fc.string({ minLength: 1, maxLength: 6 }).filter((text) => text.trim() !== '')
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const bands: fc.Arbitrary<BandSet> = fc
  .record({
    edges: fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 4 }),
    rounding: fc.option(fc.record({ digits: fc.nat({ max: 3 }) }, { requiredKeys: [] }), { nil: undefined }),
  })
  .map(({ edges, rounding }) => ({
    id: 'bands',
    name: { id: 'Kategori' },
    bands: [undefined, ...edges.toSorted((a, b) => a - b)].map((from, i) => ({
      id: `band-${i}`,
      name: { id: `Kategori ${i}`, en: `Band ${i}` },
      ...(from === undefined ? {} : { from }),
    })),
    ...(rounding === undefined ? {} : { rounding }),
  }))

/** A model, a job of it, and three people. */
const team = arbitraryModelAndJob({ competencies: 6 }).chain((jobCase) =>
  fc
    .record({
      held: fc.array(arbitraryHoldings(jobCase), { minLength: 3, maxLength: 3 }),
      method,
      unassessed,
    })
    .map(({ held, ...rest }) => ({
      ...jobCase,
      ...rest,
      people: held.map((holdings, i) => ({
        id: `p${i}`,
        holdings,
        ...(i < 2 ? { job: jobCase.job.id } : {}),
      })),
      holdings: held[0] ?? {},
    })),
)

/** What a function makes of random input; where it refuses that, nothing to store. */
function made<T, R>(input: fc.Arbitrary<T>, make: (input: T) => R): fc.Arbitrary<R | undefined> {
  return input.map((given) => {
    try {
      return make(given)
    } catch (error) {
      if (isCompetencyError(error)) return undefined
      throw error
    }
  })
}

const policy = fc.record(
  {
    bar: fc.constantFrom(60, 80, 100),
    withinMonths: fc.constantFrom(0, 12, 24),
    monthsPerLevel: fc.constantFrom(3, 6.5),
  },
  { requiredKeys: ['bar', 'withinMonths'] },
)

const qualification = fc.record(
  {
    kind: fc.constantFrom('education', 'experience'),
    name: fc.constantFrom({ id: 'Audit' }, { en: 'Audit', id: 'Audit' }),
    months: fc.nat({ max: 48 }),
    kkniLevel: fc.integer({ min: 1, max: 9 }),
  },
  { requiredKeys: ['kind', 'name'] },
)

function ratingsOf({ model }: Pick<JobCase, 'model'>): fc.Arbitrary<readonly Rating[]> {
  const rating = fc.record(
    {
      person: fc.constant('p1'),
      competency: fc.constantFrom(...Object.keys(model.competencies)),
      level: fc.constantFrom<Rating['level']>(1, 2, 'not-applicable'),
      assessedOn: day,
      raterKind: fc.constantFrom('self', 'peer', 'superior'),
      rater: fc.constantFrom('r1', 'r2'),
      evidence: id,
    },
    { requiredKeys: ['person', 'competency', 'level', 'assessedOn', 'raterKind'] },
  )
  return fc.array(rating, { maxLength: 12 })
}

const resolved = arbitraryModelAndJob({ competencies: 3 }).chain(({ model }) =>
  fc.record({
    model: fc.constant(model),
    ratings: ratingsOf({ model }),
    options: fc.record(
      {
        asOf: day,
        validity: fc.constantFrom(6, 24),
        combine: fc.constantFrom('latest' as const, 'highest' as const, 'mean' as const, {
          weights: { peer: 1, superior: 3 },
        }),
        narrowExpired: fc.constantFrom(0, 1),
        excludeSelf: fc.boolean(),
        rounding: fc.record({ digits: fc.nat({ max: 2 }) }),
      },
      { requiredKeys: ['asOf'] },
    ),
  }),
)

const certificates = fc.array(
  fc.record(
    {
      person: fc.constantFrom('p1', 'p2'),
      scheme: fc.constantFrom(...Object.keys(lembagaXy.schemes)),
      issuedOn: day,
      validUntil: fc.integer({ min: 2031, max: 2035 }).map((year) => `${year}-06-30`),
    },
    { requiredKeys: ['person', 'scheme', 'issuedOn'] },
  ),
  { minLength: 1, maxLength: 8 },
)

const third = { middle: { from: 60, included: true }, high: { from: 80, included: false } }

/** By kind. */
export const randomResults: {
  readonly [K in ResultKind]: fc.Arbitrary<StorableResults[K] | undefined>
} = {
  gap: made(team, ({ model, job, holdings }) => analyzeGap(model, job, holdings)),
  fit: made(team, ({ model, job, holdings, ...options }) =>
    scoreFit(model, job, holdings, { method: options.method, unassessed: options.unassessed }),
  ),
  band: made(
    fc.tuple(team, bands, fc.constantFrom('interval', 'as-scored')),
    ([{ model, job, holdings, ...options }, set, evidence]) =>
      assignBand(scoreFit(model, job, holdings, { method: options.method }), { bands: set, evidence }),
  ),
  'band-set': bands,
  raise: made(fc.tuple(team, bands), ([{ model, job, holdings, ...options }, set]) =>
    raiseToBand(model, job, holdings, {
      method: options.method,
      bands: set,
      to: set.bands.at(-1)?.id ?? '',
      step: 0.5,
    }),
  ),
  comparison: made(fc.tuple(team, method), ([{ model, job, people, ...options }, other]) =>
    compareMethods(model, job, people, { methods: [options.method, other], unassessed: options.unassessed }),
  ),
  'candidate-ranking': made(
    fc.tuple(team, fc.constantFrom('exclude', 'last', 'flag')),
    ([{ model, job, people, ...options }, belowEssential]) =>
      rankCandidates(model, job, people, { method: options.method, belowEssential }),
  ),
  'job-ranking': made(
    fc.tuple(team, fc.constantFrom('exclude', 'last', 'flag')),
    ([{ model, holdings, ...options }, belowEssential]) =>
      rankJobs(model, holdings, { method: options.method, belowEssential }),
  ),
  readiness: made(fc.tuple(team, policy), ([{ model, job, holdings, ...options }, rest]) =>
    assessReadiness(model, job, { id: 'p1', holdings }, { method: options.method, ...rest }),
  ),
  qualifications: made(
    fc.tuple(team, fc.array(qualification), fc.option(fc.array(qualification), { nil: undefined })),
    ([{ model, job }, asked, held]) =>
      checkQualifications(
        model,
        { ...job, qualifications: asked.map((each) => ({ ...each, importance: 'absolute' as const })) },
        { id: 'p1', ...(held === undefined ? {} : { qualifications: held }) },
      ),
  ),
  grade: made(fc.tuple(team, fc.constantFrom('any-job', 'every-job')), ([{ model, holdings }, rule]) =>
    findEligibleGrade(
      { ...model, grades: { g1: { rank: 1, name: { id: 'Satu' } }, g2: { rank: 2 } } },
      holdings,
      { rule },
    ),
  ),
  performance: made(
    fc.tuple(team, fc.option(score, { nil: undefined }), fc.integer({ min: 1, max: 9 })),
    ([{ model, job, holdings, ...options }, reached, weight]) =>
      scorePerformance(
        {
          result: [{ id: 't', target: 80, ...(reached === undefined ? {} : { reached }) }],
          process: scoreFit(model, job, holdings, { method: options.method }),
        },
        { weights: { result: weight, process: 10 - weight }, targetCap: 120 },
      ),
  ),
  'nine-box': made(fc.record({ performance: score, potential: score }, { requiredKeys: [] }), (axes) =>
    placeInNineBox(nineBoxPanrb, axes, { cuts: { performance: third, potential: third } }),
  ),
  succession: made(fc.tuple(team, policy), ([{ model, people, ...options }, rest]) =>
    planSuccession(model, people, {
      jobs: Object.keys(model.jobs),
      policy: { method: options.method, ...rest },
    }),
  ),
  move: made(fc.tuple(team, fc.nat(), fc.nat()), ([{ model }, from, to]) => {
    const ids = Object.keys(model.jobs)
    return classifyMove(model, ids[from % ids.length] ?? '', ids[to % ids.length] ?? '')
  }),
  'career-paths': made(latticeCase(5), ({ model, options, ...question }) =>
    findCareerPaths(model, question, options),
  ),
  plan: made(
    fc.tuple(arbitraryPlanCase(5), day, fc.constantFrom('cost', 'duration'), fc.constantFrom(1, 1_000_000)),
    ([{ model, report, activities }, start, minimize, work]) =>
      planDevelopment(model, report, { activities, start, minimize, work }),
  ),
  'training-needs': made(team, ({ model, people }) => listTrainingNeeds(model, people, {})),
  certificate: made(
    fc.tuple(
      certificates,
      fc.oneof(day, fc.constantFrom('2033-05-01', '2036-01-01')),
      fc.option(fc.nat({ max: 400 }), { nil: undefined }),
    ),
    ([[certificate = { person: 'p', scheme: 's', issuedOn: '2020-01-01' }], asOf, withinDays]) =>
      checkCertificate(certificate, { asOf, ...(withinDays === undefined ? {} : { withinDays }) }),
  ),
  'scheme-alignment': made(team, ({ model }) => checkSchemeAlignment(model)),
  'scheme-coverage': made(fc.tuple(certificates, day), ([list, asOf]) =>
    checkSchemeCoverage(lembagaXy, list, { asOf }),
  ),
  team: made(fc.tuple(team, fc.boolean()), ([{ model, people }, leaves]) =>
    summarizeTeam(model, people, leaves ? { change: { leaving: ['p0'] } } : {}),
  ),
  holdings: made(resolved, ({ model, ratings, options }) => resolveHoldings(model, ratings, options)),
  diff: made(changeCase, ({ model, after }) => diffModels(model, after)),
  migration: made(changeCase, ({ model, after, holdings, options }) =>
    migrateHoldings(holdings, diffModels(model, after), options),
  ),
  'ratings-migration': made(
    changeCase.chain((given) => fc.record({ given: fc.constant(given), ratings: ratingsOf(given) })),
    ({ given: { model, after, options }, ratings }) =>
      migrateRatings(ratings, diffModels(model, after), options),
  ),
  translation: made(
    fc.tuple(changeCase, fc.constantFrom('exact', 'broader', 'related')),
    ([{ model, after, holdings, options }, relation]) => {
      const { combine, rounding, scaling } = options
      const targets = Object.keys(after.competencies)
      const rows = Object.keys(model.competencies).map((from, i) => ({
        from,
        relation,
        targets: targets.slice(i, i + 2),
      }))
      return translateHoldings(
        holdings,
        { from: model.id, to: after.id, rows },
        {
          from: model,
          to: after,
          relations: ['broader'],
          ...(combine === undefined ? {} : { combine }),
          ...(rounding === undefined ? {} : { rounding }),
          ...(scaling === undefined ? {} : { scaling }),
        },
      )
    },
  ),
}
