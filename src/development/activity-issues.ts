import type { NumberRange } from '../base/expected'
import type { Issue, IssuePath } from '../base/issue'
import { rangeIssue } from '../base/range-issue'
import { measureIssue } from '../measure/issues'
import type { ActivityInput } from '../model/activity'
import { activityStepIssues } from '../model/activity-step-issues'
import type { CompetencyModel } from '../model/competency-model'
import { hasText } from '../model/has-text'
import { entryIssue } from '../model/issues'
import { prerequisiteIssues } from '../model/prerequisite-issues'

/** The longest an activity can take, in working days: about forty years. */
const mostDays = 10_000

/**
 * Everything wrong with a list of activities: ids that stand twice, names without a text, codes the model lacks, steps off the scale or not
 * upward, numbers out of range, prerequisites that are not there or run in a circle.
 *
 * @param completed - ids that may be named as prerequisites although the list lacks them
 */
export function activityIssues<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  activities: readonly ActivityInput<C>[],
  completed: readonly string[] = [],
): Issue[] {
  const issues: Issue[] = []
  const seen = new Set<string>()
  for (const [i, activity] of activities.entries()) {
    const path = ['activities', i]
    const { id, name, durationDays, cost, capacity } = activity
    if (seen.has(id)) {
      const details = { id, kind: 'activities' }
      issues.push(measureIssue('duplicate-id', [...path, 'id'], details))
    }
    seen.add(id)
    if (!hasText(name)) {
      const details = { problem: 'in-no-language', languages: [] } as const
      issues.push(entryIssue('text-missing', [...path, 'name'], details))
    }
    issues.push(
      ...activityStepIssues(model, activity, { path, before: issues.length }),
      ...rangeIssues(durationDays, [...path, 'durationDays'], { atLeast: 0, atMost: mostDays }),
      ...rangeIssues(cost, [...path, 'cost'], { atLeast: 0 }),
      ...rangeIssues(capacity, [...path, 'capacity'], { whole: true, atLeast: 1 }),
    )
  }
  const entries = activities.map((activity, index) => ({ activity, index }))
  const where = { path: ['activities'], completed: new Set(completed), before: issues.length }
  return [...issues, ...prerequisiteIssues(entries, where)]
}

/** The issue of a number that is not finite or out of its range, or nothing. */
export function rangeIssues(
  value: number | undefined,
  path: IssuePath,
  range: NumberRange & { readonly atLeast: number },
): Issue[] {
  if (value === undefined) return []
  const { atLeast, atMost, whole = false } = range
  const fits = Number.isFinite(value) && value >= atLeast && (atMost === undefined || value <= atMost)
  if (fits && (!whole || Number.isInteger(value))) return []
  return [rangeIssue(value, path, range)]
}
