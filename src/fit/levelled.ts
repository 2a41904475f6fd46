import type { GapItem } from '../gap/analyze-gap'
import type { CompetencyModel } from '../model/competency-model'
import type { JobProfile } from '../model/job-profile'
import { scaleOf } from '../model/scale-of'
import type { MethodRequirement } from './fit-method'

/** A requirement with a level, and what the person holds; `undefined` when not assessed. */
export interface Levelled<C extends string> extends MethodRequirement<C> {
  readonly held: number | undefined
}

/** The requirements with a level, in the order of the profile. */
export function levelledItems<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  profile: JobProfile<Id, C>,
  items: readonly GapItem<C>[],
): Levelled<C>[] {
  return items.flatMap((item): Levelled<C>[] => {
    if (item.status === 'level-unspecified') return []
    const { competency, weight, essential, required } = item
    const scale = scaleOf(model, competency, profile)
    const held = item.status === 'not-assessed' ? undefined : item.held
    return scale === undefined ? [] : [{ competency, weight, essential, required, scale, held }]
  })
}
