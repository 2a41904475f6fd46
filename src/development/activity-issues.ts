import type { Issue, IssuePath } from '../base/issue'
import { errorIssue, foundInstead } from '../base/issue-of'
import type { Activity } from '../model/activity'
import { activityStepIssues } from '../model/activity-step-issues'
import type { CompetencyModel } from '../model/competency-model'
import { prerequisiteIssues } from '../model/prerequisite-issues'

/** The longest an activity can take, in working days: about forty years. */
const mostDays = 10_000

/**
 * Everything wrong with a list of activities: ids that stand twice, codes the model lacks, steps off the scale or not
 * upward, numbers out of range, prerequisites that are not there or run in a circle.
 *
 * @param completed - ids that may be named as prerequisites although the list lacks them
 */
export function activityIssues<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  activities: readonly Activity<C>[],
  completed: readonly string[] = [],
): Issue[] {
  const issues: Issue[] = []
  const seen = new Set<string>()
  for (const [i, activity] of activities.entries()) {
    const path = ['activities', i]
    const { id, durationDays, cost, capacity } = activity
    if (seen.has(id)) {
      const details = { id, kind: 'activities' }
      issues.push(errorIssue('duplicate-id', [...path, 'id'], details, `"${id}" stands twice in activities`))
    }
    seen.add(id)
    issues.push(
      ...activityStepIssues(model, activity, { path, before: issues.length }),
      ...rangeIssues(durationDays, [...path, 'durationDays'], { least: 0, most: mostDays }),
      ...rangeIssues(cost, [...path, 'cost'], { least: 0 }),
      ...rangeIssues(capacity, [...path, 'capacity'], { least: 1, whole: true }),
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
  range: { readonly least: number; readonly most?: number; readonly whole?: boolean },
): Issue[] {
  if (value === undefined) return []
  const { least, most, whole = false } = range
  const fits = Number.isFinite(value) && value >= least && (most === undefined || value <= most)
  if (fits && (!whole || Number.isInteger(value))) return []
  const found = foundInstead(value)
  const what = `${whole ? 'a whole number, ' : ''}${most === undefined ? `${least} or more` : `from ${least} to ${most}`}`
  const details = { found, least, ...(most === undefined ? {} : { most }) }
  return [
    errorIssue('number-out-of-range', path, details, `${path.join('.')} is ${found}; it must be ${what}`),
  ]
}
