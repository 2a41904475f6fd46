import type { OutcomeRange } from '../fit/outcomes'
import type { FitScore } from '../fit/score-fit'
import type { CompetencyModel } from '../model/competency-model'
import { isAtLeast } from '../base/compare'
import type { JobProfile } from '../model/job-profile'
import { scaleOf } from '../model/scale-of'
import type { ReadinessPolicy, ReadinessShortfall } from './assess-readiness'
import { ownRange, type SplitOutcomes, splitOutcomes } from './outlook'

/** A requirement with a level, and what is or may be held. */
export interface LevelledRequirement<C extends string> {
  readonly competency: C
  readonly essential: boolean
  readonly required: number
  /** Absent when not assessed. */
  readonly held?: number
  /** Of a requirement that is not assessed. */
  readonly open?: SplitOutcomes
}

/** The requirements with a level, in the order of the profile. */
export function levelledOf<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  profile: JobProfile<Id, C>,
  fit: FitScore<Id, C>,
  outcomes: { readonly [K in C]?: OutcomeRange },
): LevelledRequirement<C>[] {
  return profile.requirements.flatMap(({ competency, essential = false }, i): LevelledRequirement<C>[] => {
    const item = fit.items[i]
    const scale = scaleOf(model, competency, profile)
    if (item?.required === undefined || scale === undefined) return []
    const base = { competency, essential, required: item.required }
    return item.held === undefined
      ? [{ ...base, open: splitOutcomes(scale, item.required, ownRange(outcomes, competency)) }]
      : [{ ...base, held: item.held }]
  })
}

/** What is below its level when what is not assessed turns out at its best, or at its worst. */
export function shortfallsOf<C extends string>(
  levelled: readonly LevelledRequirement<C>[],
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

/** What is held once every shortfall is closed: levels of the assessed, and ranges of the others. */
export function raisedOf<C extends string>(
  levelled: readonly LevelledRequirement<C>[],
): {
  readonly held: readonly (readonly [C, number])[]
  readonly outcomes: readonly (readonly [C, OutcomeRange])[]
} {
  return {
    held: levelled.flatMap(({ competency, required, held }): [C, number][] =>
      held !== undefined && !isAtLeast(held, required) ? [[competency, required]] : [],
    ),
    outcomes: levelled.flatMap(({ competency, required, open }): [C, OutcomeRange][] => {
      if (open === undefined) return []
      // A shortfall is closed to the requirement, which is the lowest level that meets it.
      const { met } = open
      const lowest = met?.lowest ?? required
      return [[competency, { lowest, highest: Math.max(lowest, met?.highest ?? required) }]]
    }),
  }
}
