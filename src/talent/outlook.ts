import type { FitMethod } from '../fit/fit-method'
import type { OutcomeRange } from '../fit/outcomes'
import { type FitScore, scoreFit } from '../fit/score-fit'
import type { CompetencyModel } from '../model/competency-model'
import type { Holdings } from '../model/holdings'
import { isAtLeast, noise } from '../base/compare'
import type { JobProfile } from '../model/job-profile'
import type { Scale } from '../model/scale'
import { highestLevel, lowestHeld, scaleOf } from '../model/scale-of'
import type { KnockOut } from './ranking'

/** Least and greatest score over some outcomes. */
export interface ScoreRange {
  readonly lowest: number
  readonly highest: number
}

/** The scores that outcomes of what is not assessed can give, apart by whether an essential is below. */
export interface Outlook {
  /** Over every outcome. */
  readonly all: ScoreRange
  /** Over the outcomes under which no essential is below; absent when there are none. */
  readonly met?: ScoreRange
  /** Least score over the outcomes under which an essential is below; absent when there are none. */
  readonly lowestBelow?: number
}

/** Whether somebody is knocked out, and what scores are possible. */
export interface KnockOutOutlook<C extends string> {
  readonly knockOut: KnockOut
  /** Essential requirements not assessed that may turn out below. */
  readonly knockedOutIf: readonly C[]
  /** Absent where the method has no interval. */
  readonly outlook?: Outlook
}

/** The outcomes of a requirement at or above its level, and those below it. */
export interface SplitOutcomes {
  readonly met?: OutcomeRange
  readonly below?: OutcomeRange
}

/**
 * Parts the outcomes of a requirement that is not assessed at its level.
 *
 * @param step - on a continuous scale, how far below its level the nearest outcome below is: two noises are surely below
 */
export function splitOutcomes(
  scale: Scale,
  required: number,
  range: OutcomeRange | undefined,
  step: number = 2 * noise,
): SplitOutcomes {
  const lowest = range?.lowest ?? lowestHeld(scale)
  const highest = range?.highest ?? highestLevel(scale)
  if (scale.continuous === true) {
    const under = Math.max(lowest, Math.min(highest, required - step))
    return {
      ...(isAtLeast(highest, required)
        ? { met: { lowest: Math.max(lowest, Math.min(required, highest)), highest } }
        : {}),
      ...(isAtLeast(lowest, required) ? {} : { below: { lowest, highest: under } }),
    }
  }
  const levels = [scale.floor, ...scale.levels].filter((level) => level >= lowest && level <= highest)
  const met = rangeOf(levels.filter((level) => isAtLeast(level, required)))
  const below = rangeOf(levels.filter((level) => !isAtLeast(level, required)))
  return { ...(met === undefined ? {} : { met }), ...(below === undefined ? {} : { below }) }
}

function rangeOf(levels: readonly number[]): OutcomeRange | undefined {
  return levels.length === 0 ? undefined : { lowest: Math.min(...levels), highest: Math.max(...levels) }
}

/** What `outlookOf` looks at. */
export interface OutlookQuestion<Id extends string, C extends string> {
  readonly profile: JobProfile<Id, C>
  readonly holdings: Holdings<Id, C>
  readonly method: FitMethod
  /** What is known of competencies that are not assessed. */
  readonly outcomes: { readonly [K in C]?: OutcomeRange }
}

/** Parts the outcomes of a scored person by whether an essential requirement is below, and bounds the score of each part. */
export function outlookOf<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  { profile, holdings, method, outcomes }: OutlookQuestion<Id, C>,
  fit: FitScore<Id, C>,
): KnockOutOutlook<C> {
  const { lowest, highest, essentialsBelow, essentialsNotAssessed } = fit
  const all = lowest === undefined || highest === undefined ? undefined : { lowest, highest }
  const step = method.separable && method.wholeGapsOnly === true ? 1 : undefined
  const open = essentialsNotAssessed.flatMap((competency) => {
    const scale = scaleOf(model, competency, profile)
    const required = fit.items.find((item) => item.competency === competency)?.required
    return scale === undefined || required === undefined
      ? []
      : [{ competency, ...splitOutcomes(scale, required, ownRange(outcomes, competency), step) }]
  })
  if (essentialsBelow.length > 0 || open.some(({ met }) => met === undefined)) {
    return {
      knockOut: 'yes',
      knockedOutIf: [],
      ...(all === undefined ? {} : { outlook: { all, lowestBelow: all.lowest } }),
    }
  }
  const mayFail = open.flatMap(({ competency, below }) =>
    below === undefined ? [] : [{ competency, below }],
  )
  if (mayFail.length === 0) {
    return { knockOut: 'no', knockedOutIf: [], ...(all === undefined ? {} : { outlook: { all, met: all } }) }
  }
  const base = { knockOut: 'possible', knockedOutIf: mayFail.map(({ competency }) => competency) } as const
  if (all === undefined) return base
  const narrowed = (changes: readonly (readonly [C, OutcomeRange | undefined])[]): FitScore<Id, C> =>
    scoreFit<Id, C, string>(model, profile, holdings, {
      method,
      outcomes: { ...outcomes, ...Object.fromEntries(changes) },
    })
  const met = narrowed(open.map(({ competency, met: range }) => [competency, range]))
  const below = mayFail.map(
    ({ competency, below: range }) => narrowed([[competency, range]]).lowest ?? all.lowest,
  )
  return {
    ...base,
    outlook: {
      all,
      met: { lowest: met.lowest ?? all.lowest, highest: met.highest ?? all.highest },
      lowestBelow: Math.min(...below),
    },
  }
}

/** The range given of a competency, if one is. */
export function ownRange<C extends string>(
  outcomes: { readonly [K in C]?: OutcomeRange },
  competency: C,
): OutcomeRange | undefined {
  return Object.hasOwn(outcomes, competency) ? outcomes[competency] : undefined
}
