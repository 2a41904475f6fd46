import type { IssuePath } from '../../base/issue'
import type { Activity } from '../../model/activity'
import { activityStepIssues } from '../../model/activity-step-issues'
import type { CompetencyModel } from '../../model/competency-model'
import type { ReadIssue } from '../read/issues'
import { outOfRange } from './list-issues'

/** What is wrong with an activity by itself: codes, levels, steps that lead nowhere, numbers out of range. */
export function activityIssues(
  model: CompetencyModel,
  activity: Activity,
  where: { readonly path: IssuePath; readonly before: number },
): ReadIssue[] {
  const { path } = where
  return [
    ...activityStepIssues(model, activity, where),
    ...outOfRange(activity.durationDays, [...path, 'durationDays'], 0),
    ...outOfRange(activity.cost, [...path, 'cost'], 0, Number.MAX_VALUE),
    ...outOfRange(activity.capacity, [...path, 'capacity'], 1),
  ]
}
