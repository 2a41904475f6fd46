import fc from 'fast-check'
import {
  type Competency,
  type CompetencyModel,
  findScale,
  type Holdings,
  type JobProfile,
  type Requirement,
  type Scale,
} from 'kompetensi'

/** A random model. */
export interface ModelCase {
  readonly model: CompetencyModel
}

/** A random model and one of its jobs, which has at least one requirement. */
export interface JobCase extends ModelCase {
  readonly job: JobProfile
}

/** A random model, a job of it, and what a person holds: some required, some not, some not assessed. */
export interface HoldingsCase extends JobCase {
  readonly holdings: Holdings
}

/** How large and of what kind random models are. */
export interface ModelOptions {
  /** The scales to draw from; every kind when absent. */
  readonly scale?: fc.Arbitrary<Scale>
  /** Most competencies; 10 when absent. */
  readonly competencies?: number
  /** Most jobs; 4 when absent. */
  readonly jobs?: number
  /** Whether a requirement may have no level, and a competency no scale; `true` when absent. */
  readonly unspecified?: boolean
  /** Whether a profile may be incomplete; `true` when absent. */
  readonly incomplete?: boolean
}

/** Whole levels 1 … n or 0 … n, their floor 0. */
export const wholeScale: fc.Arbitrary<Scale> = fc
  .record({ lowest: fc.constantFrom(0, 1), count: fc.integer({ min: 2, max: 6 }) })
  .map(({ lowest, count }) => ({ levels: Array.from({ length: count }, (_, i) => lowest + i), floor: 0 }))

/** Levels at every half, their floor 0 or the lowest. */
export const halfScale: fc.Arbitrary<Scale> = fc
  .record({ count: fc.integer({ min: 3, max: 9 }), floor: fc.constantFrom(0, 1) })
  .map(({ count, floor }) => ({ levels: Array.from({ length: count }, (_, i) => 1 + i / 2), floor }))

/** Levels with holes that begin below 0, as Spencer's do; 0 is neutral, or the lowest level is the floor. */
export const negativeScale: fc.Arbitrary<Scale> = fc
  .record({
    lowest: fc.integer({ min: -3, max: -1 }),
    rest: fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 }),
    neutral: fc.boolean(),
  })
  .map(({ lowest, rest, neutral }) => ({
    levels: [lowest, ...rest.toSorted((a, b) => a - b)],
    floor: neutral ? 0 : lowest,
  }))

/** Every number between two ends. */
export const continuousScale: fc.Arbitrary<Scale> = fc
  .constantFrom([0, 7], [1, 5], [0, 100], [-1, 1], [0.5, 2.25, 4])
  .chain((levels) =>
    fc.constantFrom(0, levels[0] ?? 0).map((floor): Scale => ({ levels, continuous: true, floor })),
  )

/** A scale of any kind. */
export const anyScale: fc.Arbitrary<Scale> = fc.oneof(wholeScale, halfScale, negativeScale, continuousScale)

/** A level of a scale, as a requirement names one. */
export function arbitraryLevel(scale: Scale): fc.Arbitrary<number> {
  const [lowest, highest] = endsOf(scale)
  const named = fc.constantFrom(...scale.levels)
  return scale.continuous === true ? fc.oneof(named, between(lowest, highest)) : named
}

/** A value that can be held on a scale: a level, the floor, or any number between, such as a mean of raters. */
export function arbitraryHeld(scale: Scale): fc.Arbitrary<number> {
  const [lowest, highest] = endsOf(scale)
  const least = Math.min(scale.floor, lowest)
  return fc.oneof(fc.constantFrom(scale.floor, ...scale.levels), between(least, highest))
}

/** The scale a job measures a competency on, where there is one. */
export function scaleFor({ model, job }: JobCase, code: string): Scale | undefined {
  return findScale(model, code) ?? (model.competencies[code]?.scale === undefined ? job.scale : undefined)
}

/** A model in which lint finds no error. */
export function arbitraryModel(options: ModelOptions = {}): fc.Arbitrary<ModelCase> {
  const { scale = anyScale, competencies: most = 10, unspecified = true } = options
  return fc
    .record({
      scales: fc.array(scale, { minLength: 1, maxLength: 4 }),
      codes: fc.uniqueArray(arbitraryCode, {
        minLength: 1,
        maxLength: most,
        selector: (code) => code.toLowerCase(),
      }),
    })
    .chain(({ scales, codes }) =>
      fc.tuple(...codes.map(() => arbitraryCompetency(scales.length, unspecified))).chain((entries) => {
        const competencies = Object.fromEntries(
          codes.map((code, i): [string, Competency] => {
            const { scale: number, dimension } = entries[i] ?? { scale: 0, dimension: false }
            const [first = code] = codes
            return [
              code,
              {
                name: named(code),
                ...(number === undefined ? {} : { scale: `scale-${number}` }),
                ...(dimension && i > 0 ? { dimensionOf: first } : {}),
              },
            ]
          }),
        )
        const empty: CompetencyModel = {
          id: 'random',
          version: '1',
          name: named('Random'),
          sources: {},
          scales: Object.fromEntries(scales.map((entry, i) => [`scale-${i}`, entry])),
          clusters: {},
          competencies,
          families: {},
          tracks: {},
          grades: { g1: { rank: 1 }, g2: { rank: 2 } },
          units: {},
          jobs: {},
          schemes: {},
        }
        return fc
          .array(arbitraryJob(empty, options), { minLength: 1, maxLength: options.jobs ?? 4 })
          .map((jobs): ModelCase => {
            const placed = jobs.map((job, i): [string, JobProfile] => {
              const id = `job-${i}`
              return [id, { ...job, id, name: named(id), ...(i > 0 ? { superior: `job-${i - 1}` } : {}) }]
            })
            return { model: { ...empty, jobs: Object.fromEntries(placed) } }
          })
      }),
    )
}

/** A model and one of its jobs. */
export function arbitraryModelAndJob(options: ModelOptions = {}): fc.Arbitrary<JobCase> {
  return arbitraryModel(options).chain(({ model }) =>
    fc.constantFrom(...Object.values(model.jobs)).map((job) => ({ model, job })),
  )
}

/** A model, one of its jobs, and what a person holds. */
export function arbitraryHoldingsCase(options: ModelOptions = {}): fc.Arbitrary<HoldingsCase> {
  return arbitraryModelAndJob(options).chain((jobCase) =>
    arbitraryHoldings(jobCase).map((holdings) => ({ ...jobCase, holdings })),
  )
}

/** What a person holds of a model's competencies; every second one is assessed. */
export function arbitraryHoldings(jobCase: JobCase): fc.Arbitrary<Holdings> {
  const codes = Object.keys(jobCase.model.competencies)
  const values = codes.map((code) => {
    const scale = scaleFor(jobCase, code)
    return fc.option(scale === undefined ? between(0, 10) : arbitraryHeld(scale), { freq: 2, nil: undefined })
  })
  return fc.tuple(...values).map((levels) =>
    Object.fromEntries(
      codes.flatMap((code, i) => {
        const level = levels[i]
        return level === undefined ? [] : [[code, level]]
      }),
    ),
  )
}

/** What a person holds who was assessed on every levelled requirement of the job. */
export function arbitraryFullHoldings(jobCase: JobCase): fc.Arbitrary<Holdings> {
  const levelled = jobCase.job.requirements.filter(({ level }) => level !== undefined)
  return fc
    .tuple(
      ...levelled.map(({ competency }) => {
        const scale = scaleFor(jobCase, competency)
        return scale === undefined ? between(0, 10) : arbitraryHeld(scale)
      }),
    )
    .map((levels) => Object.fromEntries(levelled.map(({ competency }, i) => [competency, levels[i] ?? 0])))
}

/** Codes as people write them, and some that every JavaScript object answers to. */
const arbitraryCode: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 99 }).map((i) => `C${i}`) },
  { weight: 1, arbitrary: fc.constantFrom('constructor', 'toString', 'hasOwnProperty', 'valueOf', 'ACH.B') },
)

function arbitraryCompetency(
  scales: number,
  unspecified: boolean,
): fc.Arbitrary<{ readonly scale: number | undefined; readonly dimension: boolean }> {
  const index = fc.nat({ max: scales - 1 })
  return fc.record({
    scale: unspecified ? fc.option(index, { freq: 8, nil: undefined }) : index,
    dimension: fc.boolean(),
  })
}

/** A profile without an id: any order of any codes, at least one of them. */
function arbitraryJob(model: CompetencyModel, options: ModelOptions): fc.Arbitrary<JobProfile> {
  const { unspecified = true, incomplete = true } = options
  const codes = Object.keys(model.competencies)
  return fc
    .record({
      codes: fc.shuffledSubarray(codes, { minLength: 1 }),
      scale: fc.option(wholeScale, { nil: undefined }),
      grade: fc.constantFrom('g1', 'g2'),
      shown: incomplete ? fc.constantFrom('all', 'part', 'part with a list') : fc.constant('all'),
    })
    .chain(({ codes: required, scale, grade, shown }) => {
      const job: JobProfile = {
        model: model.id,
        id: 'job',
        name: named('job'),
        grade,
        requirements: [],
        complete: shown === 'all',
        ...(scale === undefined ? {} : { scale }),
      }
      const others = codes.filter((code) => !required.includes(code))
      return fc
        .record({
          requirements: fc.tuple(
            ...required.map((code) => arbitraryRequirement({ model, job }, code, unspecified)),
          ),
          unknown: fc.subarray(others),
        })
        .map(({ requirements, unknown }) => ({
          ...job,
          requirements,
          ...(shown === 'part with a list' ? { unknown } : {}),
        }))
    })
}

function arbitraryRequirement(
  jobCase: JobCase,
  competency: string,
  unspecified: boolean,
): fc.Arbitrary<Requirement> {
  const scale = scaleFor(jobCase, competency)
  const level = scale === undefined ? fc.constant(undefined) : arbitraryLevel(scale)
  return fc
    .record({
      level: unspecified ? fc.option(level, { freq: 5, nil: undefined }) : level,
      weight: fc.option(fc.oneof(fc.integer({ min: 1, max: 5 }), between(0.01, 10)), { nil: undefined }),
      essential: fc.option(fc.boolean(), { nil: undefined }),
    })
    .map(({ level: required, weight, essential }) => ({
      competency,
      ...(required === undefined ? {} : { level: required }),
      ...(weight === undefined ? {} : { weight }),
      ...(essential === undefined ? {} : { essential }),
    }))
}

function between(min: number, max: number): fc.Arbitrary<number> {
  return fc.double({ min, max, noNaN: true, noDefaultInfinity: true })
}

function endsOf({ levels, floor }: Scale): readonly [number, number] {
  return [levels[0] ?? floor, levels.at(-1) ?? floor]
}

function named(text: string): { readonly id: string; readonly en: string } {
  return { id: text, en: text }
}
