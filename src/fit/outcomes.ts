import { outcomeIssue } from '../assessment/issues'
import { isAtLeast } from '../base/compare'
import { CompetencyError } from '../base/competency-error'
import { profileIssue } from '../model/issues'
import type { OutcomeRange } from '../model/outcome-range'
import type { Scale } from '../model/scale'
import { heldRange, isHeldOn } from '../model/scale-of'
import type { MethodRequirement, PreparedMethod } from './fit-method'

export type { OutcomeRange } from '../model/outcome-range'

/**
 * The levels an assessment could find: each level of the scale and its floor; of a continuous scale both ends, the
 * floor, the required level and the levels at which the method's value turns. A range narrows them; its ends count on
 * a continuous scale.
 */
export function outcomesOf(
  requirement: MethodRequirement,
  prepared: PreparedMethod,
  index: number,
  range: OutcomeRange | undefined,
): number[] {
  const { scale, required } = requirement
  const { lowest, highest } = range ?? heldRange(scale)
  const turns =
    scale.continuous === true ? [lowest, highest, required, ...(prepared.breakpoints?.(index) ?? [])] : []
  return levelsWithin(scale, lowest, highest, turns)
}

/** The levels of a scale that lie in a range, its floor and others too; noise aside: 2.9999999999999996 ± 1 has 4 in it. */
export function levelsWithin(
  scale: Scale,
  lowest: number,
  highest: number,
  others: readonly number[] = [],
): number[] {
  const levels = [scale.floor, ...scale.levels, ...others]
  return levels.filter((level) => isAtLeast(level, lowest) && isAtLeast(highest, level))
}

/** Throws unless a range lies on the scale and has an outcome in it. */
export function checkRange(competency: string, scale: Scale, range: OutcomeRange): void {
  const { lowest, highest } = range
  const path = ['outcomes', competency]
  const ends = heldRange(scale)
  for (const level of [lowest, highest]) {
    if (level !== undefined && isHeldOn(ends, level)) continue
    throw new CompetencyError(
      profileIssue('level-off-scale', path, { competency, of: 'possible', level, ...ends }),
    )
  }
  const possible = levelsWithin(scale, lowest, highest).length > 0
  if (lowest <= highest && (possible || scale.continuous === true)) return
  throw new CompetencyError(
    outcomeIssue('outcomes-empty', path, {
      competency,
      lowest,
      highest,
    }),
  )
}
