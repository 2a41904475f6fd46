import { checkArguments } from '../base/check-arguments'
import { noise } from '../base/compare'
import { CompetencyError } from '../base/competency-error'
import type { Kinds, OptionKinds } from '../base/kind'
import { throwIssues } from '../base/throw-issues'
import { aNumber, someFlag } from '../model/argument-kinds'
import { heldOnScaleIssue } from '../model/holdings-issues'
import { scaleIssues } from '../model/lint/scales'
import { highestLevel, lowestLevel, measureAlike } from '../model/scale-of'
import { checkChoices } from './check-choices'
import type { LevelPair } from './level-pair'
import { checkedPairs } from './level-table'
import type { ScaleMeasure } from './scale-measure'

/**
 * How a level goes from one scale to another by calculation.
 *
 * - `linear`: by the standardised score (O − L) / (H − L), L the lowest and H the highest level; the floor goes
 *   to the floor. Not for scales with levels below their floor: their ends do not mean the same.
 * - `linear-from-floor`: by the share of the way from the floor to the highest level; for scales that run below
 *   their floor, or whose levels count up from nothing.
 */
export type ScaleConversion = 'linear' | 'linear-from-floor'

/**
 * What becomes of a converted level between two levels of a scale that is not continuous: it stays as it is
 * (`none`; held levels may be fractions), goes to the nearest level, a tie upwards (`nearest`), or to the level
 * below it (`down`). The floor counts as a level here.
 */
export type LevelRounding = 'none' | 'nearest' | 'down'

/** Why a level has no counterpart on another scale. */
export type NoCounterpart =
  | 'level-removed'
  | 'not-in-table'
  | 'levels-below-floor'
  | 'below-floor'
  | 'one-level'

/** What a conversion of a level lost: another level gives the same, or it was rounded to a level. */
export type ConversionLoss = 'levels-merged' | 'rounded'

/** A level that has a counterpart. */
export interface ConvertedLevel {
  /** It has one. */
  readonly status: 'converted'
  /** The level on the other scale. */
  readonly level: number
  /** The same before rounding. */
  readonly exact: number
  /** What was lost; empty when the way back gives the level again. */
  readonly loss: readonly ConversionLoss[]
}

/** A level that has no counterpart. */
export interface UnconvertedLevel {
  /** It has none. */
  readonly status: 'no-counterpart'
  /** Why. */
  readonly reason: NoCounterpart
}

/** What `convertLevel` finds; tell the two apart by `status`. */
export type LevelConversion = ConvertedLevel | UnconvertedLevel

/** Between which scales to convert, and how. */
export interface ConvertLevelOptions {
  /** The scale the level is on. */
  readonly from: ScaleMeasure
  /** The scale it goes to. */
  readonly to: ScaleMeasure
  /** How it is calculated; `linear` when absent. Two scales that measure alike keep the level. */
  readonly scaling?: ScaleConversion
  /** A table to use instead: ascending in both columns; what stands between two rows is interpolated. */
  readonly table?: readonly LevelPair[]
  /** What becomes of a calculated result between two levels; `none` when absent. */
  readonly rounding?: LevelRounding
}

const convertLevelOptions: OptionKinds<ConvertLevelOptions> = {
  from: { due: true, fields: { levels: { due: true, each: aNumber }, floor: aNumber, continuous: someFlag } },
  to: { due: true, fields: { levels: { due: true, each: aNumber }, floor: aNumber, continuous: someFlag } },
  scaling: { oneOf: ['linear', 'linear-from-floor'] },
  table: { each: { fields: { from: aNumber, to: aNumber } } },
  rounding: { oneOf: ['down', 'none', 'nearest'] },
}

const convertLevelArguments: Kinds = { level: aNumber, options: { due: true, fields: convertLevelOptions } }

/**
 * Converts a level from one scale to another: by the linear standardised score, from the floor, or by a table.
 *
 * @param level - from the least value that can be held on the scale `from` to its highest level
 * @param options - the scales, the way, the rounding
 * @returns the level with what was lost, or why there is none
 * @throws `CompetencyError` `scale-invalid`, `level-not-a-number`, `level-off-scale`, or `parameter-invalid`
 * @source O*NET, standardized scores: (O − L) / (H − L) × 100
 * @example
 * ```ts
 * import { convertLevel } from 'kompetensi/change'
 *
 * const five = { levels: [1, 2, 3, 4, 5], floor: 0 }
 * const four = { levels: [1, 2, 3, 4], floor: 0 }
 * console.log(convertLevel(3, { from: five, to: four })) // { status: 'converted', level: 2.5, exact: 2.5, loss: [] }
 * console.log(convertLevel(3, { from: five, to: four, rounding: 'nearest' })) // { … level: 3, exact: 2.5, loss: ['rounded'] }
 * ```
 */
export function convertLevel(level: number, options: ConvertLevelOptions): LevelConversion {
  checkArguments('convertLevel', { level, options }, convertLevelArguments)
  const { from, to, table, scaling, rounding = 'none' } = options
  throwIssues([...scaleIssues('from', from, ['from']), ...scaleIssues('to', to, ['to'])])
  const issue = heldOnScaleIssue('level', level, { path: ['level'], scale: from })
  if (issue !== undefined) throw new CompetencyError(issue)
  checkChoices('convertLevel', options)
  const exact =
    table === undefined
      ? byScaling(level, { from, to, scaling: scaling ?? 'linear' })
      : byPairs(level, {
          from,
          to,
          pairs: checkedPairs(table, { from, to, path: ['table'] }),
          gap: 'not-in-table',
        })
  if ('reason' in exact) return { status: 'no-counterpart', reason: exact.reason }
  return { status: 'converted', ...roundedLevel(exact, to, rounding) }
}

/**
 * A level on the other scale before rounding, whether another level gives the same, and whether it was taken as it
 * is, not calculated; or why there is none.
 */
export type ExactLevel =
  | { readonly exact: number; readonly merged: boolean; readonly asIs?: boolean }
  | { readonly reason: NoCounterpart }

/** By calculation. Scales that measure alike keep the level, whatever their floor is. */
export function byScaling(
  level: number,
  { from, to, scaling }: { from: ScaleMeasure; to: ScaleMeasure; scaling: ScaleConversion },
): ExactLevel {
  if (measureAlike(from, to)) return unchanged(level)
  return scaling === 'linear' ? linear(level, from, to) : fromFloor(level, from, to)
}

/** A level that keeps its number: nothing is calculated, so nothing is rounded. */
export function unchanged(level: number): ExactLevel {
  return { exact: level, merged: false, asIs: true }
}

function linear(level: number, from: ScaleMeasure, to: ScaleMeasure): ExactLevel {
  const [low, high] = [lowestLevel(from), highestLevel(from)]
  const [toLow, toHigh] = [lowestLevel(to), highestLevel(to)]
  if (from.floor > low || to.floor > toLow) return { reason: 'levels-below-floor' }
  if (low === high || toLow === toHigh) return { reason: 'one-level' }
  if (near(level, from.floor)) return { exact: to.floor, merged: false }
  if (level < low && !near(level, low)) {
    if (to.floor === toLow) return { exact: to.floor, merged: true }
    const share = (level - from.floor) / (low - from.floor)
    return { exact: snapped(to.floor + share * (toLow - to.floor), to), merged: false }
  }
  const exact = snapped(toLow + ((level - low) / (high - low)) * (toHigh - toLow), to)
  // Where the lowest level is the floor, a lowest level that was shown would read as nothing shown.
  return { exact, merged: to.floor === toLow && from.floor < low && near(level, low) }
}

function fromFloor(level: number, from: ScaleMeasure, to: ScaleMeasure): ExactLevel {
  const [high, toHigh] = [highestLevel(from), highestLevel(to)]
  if (high === from.floor || toHigh === to.floor) return { reason: 'one-level' }
  if (level < from.floor && !near(level, from.floor)) return { reason: 'below-floor' }
  const share = (level - from.floor) / (high - from.floor)
  return { exact: snapped(to.floor + share * (toHigh - to.floor), to), merged: false }
}

/**
 * By pairs of levels, ascending in `from` and never falling in `to`; between two neighbours in a straight line.
 * A level that no pair names has no counterpart, nor has what lies between it and its neighbours. The floor goes
 * to the floor where no pair says otherwise and no level stands below it.
 */
export function byPairs(
  level: number,
  how: {
    readonly from: ScaleMeasure
    readonly to: ScaleMeasure
    readonly pairs: readonly LevelPair[]
    readonly gap: 'level-removed' | 'not-in-table'
  },
): ExactLevel {
  const { from, to, gap } = how
  const pairs = withFloor(how.pairs, from, to)
  for (const [i, pair] of pairs.entries()) {
    if (near(level, pair.from)) return { exact: pair.to, merged: isShared(pairs, pair.to) }
    const next = pairs[i + 1]
    if (next === undefined || level < pair.from || level > next.from || near(level, next.from)) continue
    const skipped = from.continuous !== true && from.levels.some((l) => l > pair.from && l < next.from)
    if (skipped) break
    const share = (level - pair.from) / (next.from - pair.from)
    return { exact: snapped(pair.to + share * (next.to - pair.to), to), merged: pair.to === next.to }
  }
  return { reason: gap }
}

function withFloor(pairs: readonly LevelPair[], from: ScaleMeasure, to: ScaleMeasure): readonly LevelPair[] {
  const [first] = pairs
  const counted = first === undefined || first.from <= from.floor || first.to < to.floor
  return counted || from.floor >= lowestLevel(from) ? pairs : [{ from: from.floor, to: to.floor }, ...pairs]
}

function isShared(pairs: readonly LevelPair[], to: number): boolean {
  return pairs.filter((pair) => pair.to === to).length > 1
}

/** The level after rounding, and what was lost on the way. */
export function roundedLevel(
  {
    exact,
    merged,
    asIs = false,
  }: { readonly exact: number; readonly merged: boolean; readonly asIs?: boolean },
  to: ScaleMeasure | undefined,
  rounding: LevelRounding,
): { level: number; exact: number; loss: ConversionLoss[] } {
  const level = asIs || to === undefined || to.continuous === true ? exact : roundToLevel(exact, to, rounding)
  return {
    level: level + 0,
    exact: exact + 0,
    loss: [
      ...(merged ? (['levels-merged'] as const) : []),
      ...(level === exact ? [] : (['rounded'] as const)),
    ],
  }
}

function roundToLevel(value: number, { levels, floor }: ScaleMeasure, rounding: LevelRounding): number {
  if (rounding === 'none') return value
  let below: number | undefined
  let above: number | undefined
  for (const level of [floor, ...levels]) {
    if (level <= value + noise && (below === undefined || level > below)) below = level
    if (level >= value - noise && (above === undefined || level < above)) above = level
  }
  if (below === undefined || above === undefined) return below ?? above ?? value
  if (rounding === 'down') return below
  return above - value <= value - below + noise ? above : below
}

/** A result within the noise of arithmetic of a level, or of the floor, is that level. */
function snapped(value: number, { levels, floor }: ScaleMeasure): number {
  return [...levels, floor].find((level) => near(level, value)) ?? value
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) <= noise
}
