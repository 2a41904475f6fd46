import { isAtLeast } from '../base/compare'
import { CompetencyError } from '../base/competency-error'
import type { OutcomeRange } from '../model/outcome-range'
import type { Scale } from '../model/scale'
import { highestLevel, lowestHeld } from '../model/scale-of'
import { outcomeIssue } from './issues'
import type { ResolveOptions } from './resolve-options'

/** An expired level and how old it is. */
export interface ExpiredLevel {
  /** Code of the competency. */
  readonly competency: string
  /** The level on its last day. */
  readonly level: number
  /** Whole months since the latest rating it rests on. */
  readonly monthsSince: number
}

/**
 * The levels an expired one narrows today's to, cut to the scale. Where no level of the scale lies between the ends,
 * they move out to the nearest below and above, so that some outcome is always left.
 */
export function narrowExpired(
  expired: ExpiredLevel,
  how: NonNullable<ResolveOptions['narrowExpired']>,
  scale: Scale | undefined,
): OutcomeRange {
  const { competency, level, monthsSince } = expired
  const said =
    typeof how === 'number' ? { lowest: level - how, highest: level + how } : how(level, monthsSince)
  if (
    !Number.isFinite(said.lowest) ||
    !Number.isFinite(said.highest) ||
    !isAtLeast(said.highest, said.lowest)
  ) {
    throw new CompetencyError(
      outcomeIssue('outcomes-empty', ['narrowExpired', competency], {
        competency,
        ...said,
      }),
    )
  }
  // Ends that noise alone has turned round are one.
  const from = Math.min(said.lowest, said.highest)
  if (scale === undefined) return { lowest: from + 0, highest: said.highest + 0 }
  const cut = (value: number): number => Math.min(Math.max(value, lowestHeld(scale)), highestLevel(scale)) + 0
  const lowest = cut(from)
  const highest = cut(said.highest)
  const outcomes = [scale.floor, ...scale.levels]
  const some = outcomes.some((outcome) => isAtLeast(outcome, lowest) && isAtLeast(highest, outcome))
  if (some || scale.continuous === true) return { lowest, highest }
  return {
    lowest: Math.max(...outcomes.filter((outcome) => outcome < lowest)),
    highest: Math.min(...outcomes.filter((outcome) => outcome > highest)),
  }
}
