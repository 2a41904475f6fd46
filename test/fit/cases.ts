import fc from 'fast-check'
import type { Finish, FitItem, FitMethod, Holdings, Scale, SeparableMethod } from 'kompetensi'
import { profileMatching } from 'kompetensi'
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

/** Profile matching that is defined for the profile: with `core`, or with aspects of any split. */
function matchingMethods(jobCase: JobCase): fc.Arbitrary<SeparableMethod> {
  const codes = levelledOf(jobCase).map(({ competency }) => competency)
  const options = { fractional: 'interpolate', offTable: 'end-weight', emptyGroup: 'other-group' } as const
  const span = Math.max(
    4,
    ...levelledOf(jobCase).map(({ scale }) => (scale.levels.at(-1) ?? 0) - (scale.levels[0] ?? 0)),
  )
  const weights = fc.constantFrom(undefined, { full: span + 1 }, { full: span + 1.5 })
  const shared = fc.record({ weights, coreShare: fc.constantFrom(0.6, 0.5, 0.75) }).map((some) => ({
    ...options,
    coreShare: some.coreShare,
    ...(some.weights === undefined ? {} : { weights: some.weights }),
  }))
  const withCore = fc
    .record({ shared, core: fc.subarray(codes) })
    .map(({ shared: some, core }) => profileMatching({ ...some, core }))
  if (codes.length < 2) return withCore
  const withAspects = fc
    .record({ shared, split: fc.integer({ min: 1, max: codes.length - 1 }), core: fc.subarray(codes) })
    .map(({ shared: some, split, core }) =>
      profileMatching({
        ...some,
        aspects: [codes.slice(0, split), codes.slice(split)].map((part, i) => ({
          id: `aspect-${i}`,
          share: i === 0 ? 0.3 : 0.7,
          core: part.filter((code) => core.includes(code)),
          secondary: part.filter((code) => !core.includes(code)),
        })),
      }),
    )
  return fc.oneof(withCore, withAspects)
}

/** A separable method with any parameters that is defined for the profile. */
export function arbitrarySeparable(jobCase: JobCase): fc.Arbitrary<SeparableMethod> {
  return fc.oneof(
    { weight: 3, arbitrary: ratioMethods },
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
  // Where the value of some method turns: whole gaps, and 1.25 times the way from the floor.
  const turns = [-3, -2, -1, 0, 1, 2, 3].map((gap) => required + gap)
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
