import { isAtLeast } from '../base/compare'
import type { Held } from '../fit/job-fit'
import type { OutcomeRange } from '../fit/outcomes'
import type { LevelledRequirement } from '../measure/levelled-of'
import type { SplitOutcomes } from './outlook'
import type { ReadinessPolicy, ReadinessShortfall } from './readiness'

/** What somebody holds, and of what is not assessed the outcomes, parted at the level required. */
export interface HeldAndOpen {
  /** One a requirement of the profile, in their order. */
  readonly held: Held
  /** Of a levelled requirement that is not assessed. */
  readonly openOf: (index: number) => SplitOutcomes
}

/** What is below its level when what is not assessed turns out at its best, or at its worst. */
export function shortfallsOf<C extends string>(
  levelled: readonly LevelledRequirement<C>[],
  { held, openOf }: HeldAndOpen,
  when: 'best' | 'worst',
  policy: ReadinessPolicy<C>,
): ReadinessShortfall<C>[] {
  const shortfalls: ReadinessShortfall<C>[] = []
  for (const [index, { competency, essential, required, place }] of levelled.entries()) {
    const level = held[place]
    const at = level ?? outcomeBelow(openOf(index), when)
    if (at === undefined || isAtLeast(at, required)) continue
    const pace = paceOf(competency, policy)
    shortfalls.push({
      competency,
      essential,
      required,
      held: at,
      gap: at - required,
      assessed: level !== undefined,
      ...(pace === undefined ? {} : { months: (required - at) * pace }),
    })
  }
  return shortfalls
}

/** The level an open requirement takes, if that is below: its lowest, or its highest when none reaches the requirement. */
function outcomeBelow({ met, below }: SplitOutcomes, when: 'best' | 'worst'): number | undefined {
  if (when === 'worst') return below?.lowest
  return met === undefined ? below?.highest : undefined
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
export function raisedRange(required: number, { met }: SplitOutcomes): OutcomeRange {
  const lowest = met?.lowest ?? required
  return { lowest, highest: Math.max(lowest, met?.highest ?? required) }
}
