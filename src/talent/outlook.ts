import { at } from '../base/at'
import { isAtLeast, noise } from '../base/compare'
import type { FitBounds } from '../fit/fit-bounds'
import type { FitNumbers, KnownRanges } from '../fit/fit-numbers'
import type { JobFit, ReadyMethod } from '../fit/job-fit'
import { levelsWithin, type OutcomeRange } from '../fit/outcomes'
import { checkFinite, type Ends, scoreOf } from '../fit/separable'
import { levelGap } from '../gap/level-gap'
import type { HeldLevels } from '../measure/held-levels'
import type { LevelledRequirement } from '../measure/levelled-of'
import type { Scale } from '../model/scale'
import { highestLevel, lowestHeld } from '../model/scale-of'
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
  const levels = levelsWithin(scale, lowest, highest)
  const met = rangeOf(levels.filter((level) => isAtLeast(level, required)))
  const below = rangeOf(levels.filter((level) => !isAtLeast(level, required)))
  return { ...(met === undefined ? {} : { met }), ...(below === undefined ? {} : { below }) }
}

function rangeOf(levels: readonly number[]): OutcomeRange | undefined {
  return levels.length === 0 ? undefined : { lowest: Math.min(...levels), highest: Math.max(...levels) }
}

/** Says of one scored person after the other whether an essential is below, and what scores are possible. */
export type OutlookReader<C extends string> = (
  levels: Pick<HeldLevels<C>, 'held'>,
  ranges: KnownRanges,
  numbers: Pick<FitNumbers, keyof FitBounds>,
) => KnockOutOutlook<C>

/** An essential requirement that is not assessed: its outcomes apart, and the values they can have. */
interface OpenEssential {
  readonly index: number
  readonly met?: Ends
  readonly below?: Ends
}

/** Parts the outcomes of scored people by whether an essential requirement is below, and bounds the score of each part. */
export function outlookReader<Id extends string, C extends string>(fit: JobFit<Id, C>): OutlookReader<C> {
  const { levelled, ready } = fit
  const essentials = [...levelled.keys()].filter((index) => at(levelled, index).essential)
  const openOf = openReader(fit)
  return ({ held }, ranges, numbers) => {
    const open = essentials.flatMap((index) =>
      held[at(levelled, index).place] === undefined ? [openOf(index, ranges[index])] : [],
    )
    const isBelow = essentials.some((index) => isHeldBelow(at(levelled, index), held))
    const knockOut = knockOutBy(isBelow, open)
    const knockedOutIf = open.flatMap(({ index, below }) =>
      knockOut === 'possible' && below !== undefined ? [at(levelled, index).competency] : [],
    )
    const { lowest, highest } = numbers
    if (ready === undefined || lowest === undefined || highest === undefined)
      return { knockOut, knockedOutIf }
    const all = { lowest, highest }
    if (knockOut === 'yes') return { knockOut, knockedOutIf, outlook: { all, lowestBelow: lowest } }
    const parts = knockOut === 'no' ? { met: all } : partsOf(ready, numbers, open)
    return { knockOut, knockedOutIf, outlook: { all, ...parts } }
  }
}

/** Whether an essential requirement knocks out: in any case, in no case, or only if one turns out below. */
function knockOutBy(isBelow: boolean, open: readonly OpenEssential[]): KnockOut {
  if (isBelow || open.some(({ met }) => met === undefined)) return 'yes'
  return open.some(({ below }) => below !== undefined) ? 'possible' : 'no'
}

/** Whether an essential requirement is assessed and below its level. */
function isHeldBelow(
  { place, required }: LevelledRequirement,
  held: readonly (number | undefined)[],
): boolean {
  const level = held[place]
  return level !== undefined && levelGap(level, required) < 0
}

/** Finds the outcomes of an essential requirement; where nothing is known of it they are those of everybody. */
function openReader({
  levelled,
  method,
  ready,
}: Pick<JobFit, 'levelled' | 'method' | 'ready'>): (index: number, range?: OutcomeRange) => OpenEssential {
  const step = method.separable ? method.nextBelow : undefined
  const known: OpenEssential[] = []
  const make = (index: number, range: OutcomeRange | undefined): OpenEssential => {
    const { scale, required } = at(levelled, index)
    const { met, below } = splitOutcomes(scale, required, range, step)
    const ends = (part: OutcomeRange): Ends => ready?.endsOf(index, part) ?? { least: 0, greatest: 0 }
    return {
      index,
      ...(met === undefined ? {} : { met: ends(met) }),
      ...(below === undefined ? {} : { below: ends(below) }),
    }
  }
  return (index, range) => {
    if (range !== undefined) return make(index, range)
    const open = known[index] ?? make(index, undefined)
    known[index] = open
    return open
  }
}

/** The scores while no essential is below, and the least while one is. */
function partsOf(
  { method, prepared }: ReadyMethod,
  { least, greatest }: Pick<FitBounds, 'least' | 'greatest'>,
  open: readonly OpenEssential[],
): { readonly met: ScoreRange; readonly lowestBelow: number } {
  const score = (
    values: readonly number[],
    changed: readonly (readonly [number, number | undefined])[],
  ): number => {
    const own = [...values]
    for (const [index, value] of changed) own[index] = value ?? at(values, index)
    const result = scoreOf(method, prepared, own)
    checkFinite(method, [result])
    return result
  }
  return {
    met: {
      lowest: score(
        least,
        open.map(({ index, met }) => [index, met?.least]),
      ),
      highest: score(
        greatest,
        open.map(({ index, met }) => [index, met?.greatest]),
      ),
    },
    lowestBelow: Math.min(
      ...open.flatMap(({ index, below }) =>
        below === undefined ? [] : [score(least, [[index, below.least]])],
      ),
    ),
  }
}

/** The range given of a competency, if one is. */
export function ownRange<C extends string>(
  outcomes: { readonly [K in C]?: OutcomeRange },
  competency: C,
): OutcomeRange | undefined {
  return Object.hasOwn(outcomes, competency) ? outcomes[competency] : undefined
}
