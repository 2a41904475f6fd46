import { isAtLeast } from '../base/compare'
import type { OutcomeRange } from '../fit/outcomes'
import type { LevelledRequirement } from '../measure/levelled-of'
import { type SplitOutcomes, splitOutcomes } from './outlook'
import type { ReadinessPolicy, ReadinessShortfall } from './readiness'

/** A requirement with a level, and what is or may be held. */
export interface OpenRequirement<C extends string> extends LevelledRequirement<C> {
  /** Absent when not assessed. */
  readonly held: number | undefined
  /** Of a requirement that is not assessed. */
  readonly open?: SplitOutcomes
}

/** A requirement with what is held, or where it is not assessed with its outcomes parted at its level. */
export function openRequirement<C extends string>(
  requirement: LevelledRequirement<C>,
  held: number | undefined,
  range: OutcomeRange | undefined,
): OpenRequirement<C> {
  const { scale, required } = requirement
  return held === undefined
    ? { ...requirement, held, open: splitOutcomes(scale, required, range) }
    : { ...requirement, held }
}

/** What is below its level when what is not assessed turns out at its best, or at its worst. */
export function shortfallsOf<C extends string>(
  levelled: readonly OpenRequirement<C>[],
  when: 'best' | 'worst',
  policy: ReadinessPolicy<C>,
): ReadinessShortfall<C>[] {
  return levelled.flatMap(({ competency, essential, required, held, open }): ReadinessShortfall<C>[] => {
    const at = held ?? outcomeBelow(open, when)
    if (at === undefined || isAtLeast(at, required)) return []
    const pace = paceOf(competency, policy)
    return [
      {
        competency,
        essential,
        required,
        held: at,
        gap: at - required,
        assessed: held !== undefined,
        ...(pace === undefined ? {} : { months: (required - at) * pace }),
      },
    ]
  })
}

/** The level an open requirement takes, if that is below: its lowest, or its highest when none reaches the requirement. */
function outcomeBelow(open: SplitOutcomes | undefined, when: 'best' | 'worst'): number | undefined {
  if (when === 'worst') return open?.below?.lowest
  return open?.met === undefined ? open?.below?.highest : undefined
}

function paceOf<C extends string>(
  competency: C,
  { monthsPerLevel, monthsByCompetency = {} }: ReadinessPolicy<C>,
): number | undefined {
  const paces: { readonly [K in C]?: number } = monthsByCompetency
  const own = Object.hasOwn(paces, competency) ? paces[competency] : undefined
  return own ?? monthsPerLevel
}

/**
 * The outcomes of a requirement that is not assessed, once its shortfall is closed: to the requirement, which is the lowest
 * level that meets it.
 */
export function raisedRange<C extends string>({ required, open }: OpenRequirement<C>): OutcomeRange {
  const lowest = open?.met?.lowest ?? required
  return { lowest, highest: Math.max(lowest, open?.met?.highest ?? required) }
}
