import fc from 'fast-check'
import {
  type BandSet,
  type CompetencyModel,
  type FitMethod,
  findScale,
  isCompetencyError,
  jobPersonMatch,
  type Person,
  profileMatching,
} from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { selectFit } from 'kompetensi/sql'
import { arbitraryHoldings, arbitraryModel } from '../../support/arbitraries'
import { everyVariant } from '../../support/method-variants'

/** A model, people and what to ask of them. */
export interface SqlCase {
  readonly model: CompetencyModel
  readonly people: readonly Person[]
  readonly method: FitMethod
  readonly bands: BandSet
  readonly unassessed: 'exclude' | 'floor'
  readonly evidence: 'interval' | 'as-scored'
  readonly belowEssential: 'exclude' | 'last' | 'flag'
  readonly limit: number
}

/** Every method with a SQL form of its own, but profile matching, which needs the codes of the profile. */
export const ratioMethods: readonly FitMethod[] = everyVariant.filter(
  (method) => method.id !== 'profileMatching' && hasForm(method),
)

function hasForm(method: FitMethod): boolean {
  try {
    selectFit(lembagaXy, { method })
    return true
  } catch (error) {
    if (isCompetencyError(error, 'method-without-sql')) return false
    throw error
  }
}

/** Profile matching of every kind, whether or not it is defined for the model. */
function arbitraryMatching(codes: readonly string[]): fc.Arbitrary<FitMethod> {
  const table = { '-2': 2, '-1': 4, 0: 5, 1: 6, 2: 3 }
  return fc
    .record({
      weighted: fc.boolean(),
      ownShare: fc.boolean(),
      weights: fc.constantFrom(
        undefined,
        { 0: 5, [-0.1]: 4, [-0.4]: 2, 0.25: 6, 0.75: 3 },
        { full: 11 },
        { full: 101.5 },
        { full: 2 },
        { full: 3.5 },
        { full: 0.5 },
        table,
      ),
      coreShare: fc.constantFrom(0.6, 0.25),
      core: fc.subarray([...codes]),
      split: fc.option(fc.nat({ max: codes.length }), { nil: undefined }),
      fractional: fc.constantFrom(...(['refuse', 'refuse', 'interpolate', 'threshold'] as const)),
      offTable: fc.constantFrom('end-weight' as const, 'end-weight' as const, 'refuse' as const),
      emptyGroup: fc.constantFrom('other-group' as const, 'other-group' as const, 'refuse' as const),
    })
    .map(({ weights, core, split, ownShare, ...rest }) => {
      const options = weights === undefined ? rest : { ...rest, weights }
      if (split === undefined) return profileMatching({ ...options, core })
      const aspects = [codes.slice(0, split), codes.slice(split)].map((part, i) => ({
        id: `aspect-${i}`,
        share: i === 0 ? 0.3 : 0.7,
        core: part.filter((code) => core.includes(code)),
        secondary: part.filter((code) => !core.includes(code)),
        ...(ownShare ? { coreShare: 0.8 } : {}),
      }))
      return profileMatching({ ...options, aspects })
    })
}

/** Job Person Match in groups of every kind, whether or not it is defined for the model. */
function arbitraryGrouped(codes: readonly string[]): fc.Arbitrary<FitMethod> {
  return fc
    .record({
      split: fc.nat({ max: codes.length }),
      stray: fc.boolean(),
      variant: fc.constantFrom('ratioOfSums' as const, 'meanOfRatios' as const),
      cap: fc.constantFrom('none' as const, 'item' as const, 'total' as const),
      weighted: fc.boolean(),
      emptyGroup: fc.constantFrom('other-groups' as const, 'other-groups' as const, 'refuse' as const),
    })
    .map(({ split, stray, ...options }) => {
      const last = stray ? codes.slice(split, -1) : codes.slice(split)
      const groups = [codes.slice(0, split), last].map((competencies, i) => ({
        id: `group-${i}`,
        share: i === 0 ? 0.6 : 0.4,
        competencies,
      }))
      return jobPersonMatch({ ...options, groups })
    })
}

/** Bands with edges where scores often lie. */
const arbitraryBands: fc.Arbitrary<BandSet> = fc
  .record({
    edges: fc.uniqueArray(
      fc.oneof(fc.constantFrom(0, 2.5, 4, 5, 50, 62.5, 66.7, 75, 80, 100), fc.nat({ max: 120 })),
      {
        maxLength: 4,
      },
    ),
    rounding: fc.option(
      fc.record({
        digits: fc.constantFrom(0, 1, 2),
        mode: fc.constantFrom('half-up' as const, 'half-even' as const, 'down' as const),
      }),
      { nil: undefined },
    ),
  })
  .map(({ edges, rounding }) => ({
    id: 'random',
    name: { id: 'acak', en: 'random' },
    bands: [undefined, ...edges.toSorted((a, b) => a - b)].map((from, i) => ({
      id: `band '${i}"`,
      name: { id: `${i}`, en: `${i}` },
      ...(from === undefined ? {} : { from }),
    })),
    ...(rounding === undefined ? {} : { rounding }),
  }))

/** A random case, its model under the id that `renamed` gives it. */
export const arbitrarySqlCase: fc.Arbitrary<SqlCase> = arbitraryModel({ competencies: 6, jobs: 3 }).chain(
  ({ model: drawn }) => {
    const jobs = Object.values(drawn.jobs).map((job, i) => (i === 0 ? { ...job, unit: 'of the job' } : job))
    const model = { ...drawn, jobs: Object.fromEntries(jobs.map((job) => [job.id, job])) }
    const codes = Object.keys(model.competencies)
    const [first] = jobs
    const holdings = first === undefined ? fc.constant({}) : arbitraryHoldings({ model, job: first })
    return fc.record({
      model: fc.constant(model),
      people: fc
        .array(
          fc.record({
            holdings,
            job: fc.option(fc.constantFrom(...jobs.map(({ id }) => id)), { freq: 6, nil: undefined }),
            unit: fc.constantFrom(undefined, 'north', 'south'),
          }),
          { minLength: 1, maxLength: 5 },
        )
        .map((people) =>
          people.map(
            ({ holdings: held, job, unit }, i): Person => ({
              id: `p${i}'"`,
              holdings: onEveryScale(model, held),
              ...(job === undefined ? {} : { job }),
              ...(unit === undefined ? {} : { unit }),
            }),
          ),
        ),
      method: fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...ratioMethods) },
        { weight: 3, arbitrary: arbitraryMatching(codes) },
        { weight: 2, arbitrary: arbitraryGrouped(codes) },
      ),
      bands: arbitraryBands,
      unassessed: fc.constantFrom('exclude' as const, 'floor' as const),
      evidence: fc.constantFrom('interval' as const, 'as-scored' as const),
      belowEssential: fc.constantFrom('exclude' as const, 'last' as const, 'flag' as const),
      limit: fc.integer({ min: 1, max: 4 }),
    })
  },
)

/** Levels that are on the scale of every job: those of a competency without a scale of its own stay between 0 and 1. */
function onEveryScale(model: CompetencyModel, holdings: Person['holdings']): Person['holdings'] {
  return Object.fromEntries(
    Object.entries(holdings).map(([code, level]) => [
      code,
      findScale(model, code) === undefined && level !== undefined ? Math.min(1, level) : level,
    ]),
  )
}

/** The same model under another id, so that many can be in one database. */
export function renamed(model: CompetencyModel, id: string): CompetencyModel {
  const jobs = Object.entries(model.jobs).map(([key, job]) => [key, { ...job, model: id }])
  return { ...model, id, jobs: Object.fromEntries(jobs) }
}
