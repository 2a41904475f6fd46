import type { Level, Scale } from '../model/scale'
import { measureAlike } from '../model/scale-of'
import type { LevelPair } from './level-pair'
import { type Named, namesOf, pairByName } from './pair-by-name'

/** The number stays. */
export interface SameLevels {
  /** By its number. */
  readonly by: 'same'
}

/** Levels were found again by their names. */
export interface LevelsByName {
  /** By their names. */
  readonly by: 'by-name'
  /** Which level is which, ascending. */
  readonly pairs: readonly LevelPair[]
  /** Whether one has another number now: then it is a guess. */
  readonly guess: boolean
}

/** The scale changed and nothing says which level is which. */
export interface LevelsNotStated {
  /** By nothing. */
  readonly by: 'not-stated'
}

/** The one or the other has no scale. */
export interface LevelsWithoutScale {
  /** There are none to compare. */
  readonly by: 'no-scale'
}

/** What levels of a competency's scale are on its next scale, as far as the models say; tell the kinds apart by `by`. */
export type LevelCounterparts = SameLevels | LevelsByName | LevelsNotStated | LevelsWithoutScale

/** Finds which level of the scale before is which after. */
export function levelCounterparts(before: Scale | undefined, after: Scale | undefined): LevelCounterparts {
  if (before === undefined && after === undefined) return { by: 'same' }
  if (before === undefined || after === undefined) return { by: 'no-scale' }
  const pairs = pairLevels(before, after)
  const shifted = pairs.some(({ from, to }) => from !== to)
  if (!shifted && measureAlike(before, after)) return { by: 'same' }
  // A number that stayed without its name and is not that of another level now may be a level renamed, or a new one.
  const [named, taken] = [new Set(pairs.map(({ from }) => from)), new Set(pairs.map(({ to }) => to))]
  const unclear = before.levels.some(
    (level) => !named.has(level) && !taken.has(level) && after.levels.includes(level),
  )
  if (pairs.length === 0 || !isRising(pairs) || unclear) return { by: 'not-stated' }
  return { by: 'by-name', pairs, guess: shifted }
}

/** Levels that have the same name on both scales, ascending. */
export function pairLevels(before: Scale, after: Scale): LevelPair[] {
  const names = pairByName(namedLevels(before.definitions), namedLevels(after.definitions))
  return [...names]
    .map(([from, to]) => ({ from: Number(from), to: Number(to) }))
    .sort((a, b) => a.from - b.from)
}

function namedLevels(definitions: readonly Level[] = []): Named[] {
  return definitions.map(({ value, name }) => ({ key: String(value), names: namesOf(name) }))
}

function isRising(pairs: readonly LevelPair[]): boolean {
  return pairs.every(({ to }, i) => i === 0 || to > (pairs[i - 1]?.to ?? to))
}
