import type { Level, Scale } from '../scale'
import { measureAlike } from '../scale-of'
import type { LevelPair } from './level-pair'
import { type Named, namesOf, pairByName } from './pair-by-name'

/**
 * What levels of a competency's scale are on its next scale, as far as the models say.
 *
 * - `same`: the number stays
 * - `by-name`: levels were found again by their names; a guess where one has another number now
 * - `not-stated`: the scale changed and nothing says which level is which
 * - `no-scale`: the one or the other has no scale
 */
export type LevelCounterparts =
  | { readonly by: 'same' }
  | { readonly by: 'by-name'; readonly pairs: readonly LevelPair[]; readonly guess: boolean }
  | { readonly by: 'not-stated' }
  | { readonly by: 'no-scale' }

/** Finds which level of the scale before is which after. */
export function levelCounterparts(before: Scale | undefined, after: Scale | undefined): LevelCounterparts {
  if (before === undefined && after === undefined) return { by: 'same' }
  if (before === undefined || after === undefined) return { by: 'no-scale' }
  const pairs = pairLevels(before, after)
  const shifted = pairs.some(({ from, to }) => from !== to)
  if (!shifted && measureAlike(before, after)) return { by: 'same' }
  const complete = before.levels.every(
    (level) => pairs.some(({ from }) => from === level) || !after.levels.includes(level),
  )
  if (pairs.length === 0 || !isRising(pairs) || !complete) return { by: 'not-stated' }
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
