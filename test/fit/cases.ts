import fc from 'fast-check'
import type { Finish, FitItem, FitMethod, Holdings, Scale, SeparableMethod } from 'kompetensi'
import { jobPersonMatch, profileMatching } from 'kompetensi'
import { kusrini } from '../../src/fit/gap-weights'
import {
  arbitraryFullHoldings,
  arbitraryHoldings,
  arbitraryModelAndJob,
  type HoldingsCase,
  type JobCase,
  type ModelOptions,
  scaleFor,
} from '../support/arbitraries'
import { everyVariant } from '../support/method-variants'

/** A random case and a method that works on it. */
export interface FitCase<M extends FitMethod = FitMethod> extends HoldingsCase {
  readonly method: M
}

/** The requirements that have a level, with their scales. */
export function levelledOf({ model, job }: JobCase) {
  return job.requirements.flatMap((requirement) => {
    const scale = scaleFor({ model, job }, requirement.competency)
    return requirement.level === undefined || scale === undefined
      ? []
      : [{ ...requirement, level: requirement.level, weight: requirement.weight ?? 1, scale }]
  })
}

/** A caller's own method: a step at the requirement, a slope to it or a hat over it, of weights of its own. */
export function ownMethod(shape: 'step' | 'slope' | 'hat', finish: Finish, full: number): SeparableMethod {
  return {
    id: `own-${shape}`,
    parameters: { shape, finish: typeof finish === 'string' ? finish : { cap: finish.cap } },
    full,
    monotone: shape !== 'hat',
    separable: true,
    prepare: (requirements) => ({
      weights: requirements.map(({ weight, essential }) => (essential ? 2 * weight : weight)),
      divisor: requirements.reduce((sum, { weight, essential }) => sum + (essential ? 2 : 1) * weight, 0),
      value: (index, held) => {
        const required = requirements[index]?.required ?? 0
        if (shape === 'step') return held >= required ? 1 : 0
        const part = (held - required) / 10
        return shape === 'slope' ? 1 + part : 1 - Math.abs(part)
      },
      finish,
    }),
  }
}

const ownMethods: fc.Arbitrary<SeparableMethod> = fc
  .record({
    shape: fc.constantFrom('step' as const, 'slope' as const, 'hat' as const),
    finish: fc.constantFrom<Finish>('none', 'root', { cap: 0.8 }, { cap: 100 }),
    full: fc.constantFrom(1, 5, 100),
  })
  .map(({ shape, finish, full }) => ownMethod(shape, finish, full))

/**
 * A caller's own method that breaks what it says of its groups: by a list that is none, or by how it weighs the parts of one
 * size.
 */
export function oddlyGrouped(method: SeparableMethod): fc.Arbitrary<SeparableMethod> {
  return fc
    .record({
      groups: fc.option(fc.array(fc.integer({ min: -1, max: 2 }), { maxLength: 4 })),
      size: fc.integer({ min: 1, max: 4 }),
      weight: fc.constantFrom(1, 2),
      divisor: fc.constantFrom(1, 3),
    })
    .map(({ groups, size, weight, divisor }) => ({
      ...method,
      prepare: (requirements, whole) => {
        const prepared = method.prepare(requirements, whole)
        if (prepared === undefined) return undefined
        const odd = requirements.length === size
        return {
          ...prepared,
          weights: prepared.weights.map((own, i) => (odd && i === 0 ? weight * own : own)),
          divisor: odd ? divisor * prepared.divisor : prepared.divisor,
          groups: groups ?? requirements.map(() => 0),
        }
      },
    }))
}

/** The separable methods of the library but profile matching, which needs the codes of the profile. */
const ratioMethods: fc.Arbitrary<SeparableMethod> = fc.constantFrom(
  ...everyVariant.filter(
    (method): method is SeparableMethod => method.separable && method.id !== 'profileMatching',
  ),
)

/** Codes of a profile in two parts with something in each, or in one. */
function arbitrarySplit(codes: readonly string[]): fc.Arbitrary<readonly (readonly string[])[]> {
  if (codes.length < 2) return fc.constant([codes])
  return fc
    .integer({ min: 1, max: codes.length - 1 })
    .map((split) => [codes.slice(0, split), codes.slice(split)])
}

/** Job Person Match in two groups of all codes of the model, and a third without any; other jobs may have one of them alone. */
function groupedMatches(jobCase: JobCase): fc.Arbitrary<SeparableMethod> {
  const codes = levelledOf(jobCase).map(({ competency }) => competency)
  const others = Object.keys(jobCase.model.competencies).filter((code) => !codes.includes(code))
  return fc
    .record({
      parts: arbitrarySplit(codes),
      variant: fc.constantFrom('ratioOfSums' as const, 'meanOfRatios' as const),
      cap: fc.constantFrom('none' as const, 'item' as const, 'total' as const),
      weighted: fc.boolean(),
    })
    .map(({ parts: [first = [], second = []], ...options }) =>
      jobPersonMatch({
        ...options,
        groups: [first, [...second, ...others], []].map((competencies, i) => ({
          id: `group-${i}`,
          share: [0.55, 0.35, 0.1][i] ?? 0,
          competencies,
        })),
        emptyGroup: 'other-groups',
      }),
    )
}

/** Gaps of tables with parts of a level; `everyOutcome` has them. */
const partGaps = { [-0.4]: 2, [-0.1]: 4, 0: 5, 0.25: 6, 0.75: 3 }

/** Profile matching that is defined for the profile: with `core`, or with aspects of any split. */
function matchingMethods(jobCase: JobCase): fc.Arbitrary<SeparableMethod> {
  const codes = levelledOf(jobCase).map(({ competency }) => competency)
  const options = { offTable: 'end-weight', emptyGroup: 'other-group' } as const
  const span = Math.max(
    4,
    ...levelledOf(jobCase).map(({ scale }) => (scale.levels.at(-1) ?? 0) - (scale.levels[0] ?? 0)),
  )
  const shared = fc.record({
    weights: fc.constantFrom(kusrini, { full: span + 1 }, { full: span + 1.5 }, { full: 2.5 }, partGaps),
    fractional: fc.constantFrom('interpolate' as const, 'threshold' as const),
    coreShare: fc.constantFrom(0.6, 0.5, 0.75),
    weighted: fc.boolean(),
  })
  const withCore = fc
    .record({ shared, core: fc.subarray(codes) })
    .map(({ shared: some, core }) => profileMatching({ ...options, ...some, core }))
  const withAspects = fc
    .record({ shared, parts: arbitrarySplit(codes), own: fc.boolean(), core: fc.subarray(codes) })
    .map(({ shared: some, parts, own, core }) =>
      profileMatching({
        ...options,
        ...some,
        aspects: parts.map((part, i) => ({
          id: `aspect-${i}`,
          share: parts.length === 1 ? 1 : i === 0 ? 0.3 : 0.7,
          core: part.filter((code) => core.includes(code)),
          secondary: part.filter((code) => !core.includes(code)),
          ...(own && i === 0 ? { coreShare: 0.8 } : {}),
        })),
      }),
    )
  return codes.length === 0 ? withCore : fc.oneof(withCore, withAspects)
}

/** A separable method with any parameters that is defined for the profile. */
export function arbitrarySeparable(jobCase: JobCase): fc.Arbitrary<SeparableMethod> {
  return fc.oneof(
    { weight: 3, arbitrary: ratioMethods },
    { weight: 1, arbitrary: groupedMatches(jobCase) },
    { weight: 2, arbitrary: matchingMethods(jobCase) },
    { weight: 1, arbitrary: ownMethods },
  )
}

/** Any method. */
export function arbitraryMethod(jobCase: JobCase): fc.Arbitrary<FitMethod> {
  return fc.oneof(
    { weight: 6, arbitrary: arbitrarySeparable(jobCase) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...everyVariant.filter(({ separable }) => !separable)),
    },
  )
}

/** A case with a separable method; at most `open` requirements are not assessed, so that every outcome can be tried. */
export function arbitraryFitCase(
  options: ModelOptions & { readonly open?: number } = {},
): fc.Arbitrary<FitCase<SeparableMethod>> {
  return arbitraryModelAndJob({ competencies: 6, jobs: 1, ...options }).chain((jobCase) =>
    fc
      .record({
        all: arbitraryFullHoldings(jobCase),
        left: fc.subarray(
          levelledOf(jobCase).map(({ competency }) => competency),
          { maxLength: Math.min(options.open ?? 6, levelledOf(jobCase).length) },
        ),
        method: arbitrarySeparable(jobCase),
      })
      .map(({ all, left, method }) => ({
        ...jobCase,
        method,
        holdings: Object.fromEntries(Object.entries(all).filter(([code]) => !left.includes(code))),
      })),
  )
}

/** A case with any method and any holdings. */
export function arbitraryAnyCase(options: ModelOptions = {}): fc.Arbitrary<FitCase> {
  return arbitraryModelAndJob({ jobs: 1, ...options }).chain((jobCase) =>
    fc
      .record({ holdings: arbitraryHoldings(jobCase), method: arbitraryMethod(jobCase) })
      .map((rest) => ({ ...jobCase, ...rest })),
  )
}

/** Every level an assessment could find; of a continuous scale a dense grid with its ends and every place that matters. */
export function everyOutcome(scale: Scale, required: number, grid = 9): number[] {
  const lowest = scale.levels[0] ?? scale.floor
  const highest = scale.levels.at(-1) ?? scale.floor
  const least = Math.min(scale.floor, lowest)
  if (scale.continuous !== true) return [...new Set([scale.floor, ...scale.levels])]
  const dense = Array.from({ length: grid + 1 }, (_, i) => least + ((highest - least) * i) / grid)
  // Where the value of some method turns or leaps: whole gaps, those of tables, and 1.25 times the way from the floor.
  const turns = [-3, -2, -1, -0.4, -0.1, 0, 0.25, 0.75, 1, 2, 3].map((gap) => required + gap)
  const capped = scale.floor + 1.25 * (required - scale.floor)
  return [...new Set([...dense, scale.floor, lowest, highest, ...turns, capped])].filter(
    (level) => level >= least && level <= highest,
  )
}

/** Holdings with every combination of outcomes of what is not assessed. */
export function completions(
  fitCase: HoldingsCase,
  outcomes: (competency: string, scale: Scale, required: number) => readonly number[] = (
    _,
    scale,
    required,
  ) => everyOutcome(scale, required),
): Holdings[] {
  let all: Holdings[] = [fitCase.holdings]
  for (const { competency, scale, level } of levelledOf(fitCase)) {
    if (Object.hasOwn(fitCase.holdings, competency)) continue
    all = all.flatMap((holdings) =>
      outcomes(competency, scale, level).map((held) => ({ ...holdings, [competency]: held })),
    )
  }
  return all
}

/** The items that are not assessed. */
export function openOf(items: readonly FitItem[]): FitItem[] {
  return items.filter(({ status }) => status === 'not-assessed')
}
