import type { TrainingNeeds } from '../../development/list-training-needs'
import { type Loss, type LossPlan, lossesOf } from '../read/losses'
import { textLosses } from '../read/shared-losses'

/** What rows of training needs have no column for. */
export type TrainingNeedsLossCode = 'seats' | 'not-compared' | 'anything-else'

/** What rows of training needs do with each field of them. */
export const trainingNeedsLosses: LossPlan<TrainingNeedsLossCode> = /* @__PURE__ */ (() => ({
  format: 'Rows of training needs',
  fields: {
    model: 'carried',
    modelVersion: 'carried',
    people: 'carried',
    'needs.*': 'carried',
    seats: 'seats',
    uncovered: 'carried',
    withoutJob: 'not-compared',
    withoutRequirements: 'not-compared',
    expiryKnown: 'carried',
  },
  kinds: {
    seats: 'the seats of activities over all competencies stay behind',
    'not-compared': 'people who were measured against nothing stay behind',
    'anything-else': textLosses['anything-else'],
  },
  unplanned: 'anything-else',
}))()

/** What stays behind of training needs. */
export function lossesOfTrainingNeeds(needs: TrainingNeeds): Loss<TrainingNeedsLossCode>[] {
  return lossesOf(trainingNeedsLosses, needs)
}
