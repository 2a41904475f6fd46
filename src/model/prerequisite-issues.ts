import { firstCycle } from '../base/first-cycle'
import type { Issue, IssuePath } from '../base/issue'
import { didYouMean, errorIssue } from '../base/issue-of'
import { mostSuggestions, suggest } from '../base/suggest'
import type { Activity } from './activity'

/** An activity and its place in the list it was given in. */
export interface ListedActivity {
  readonly activity: Pick<Activity, 'id' | 'prerequisites'>
  readonly index: number
}

/**
 * Prerequisites that are no activity of the list, and activities that would have to come before themselves.
 *
 * @param where - `path` of the list, ids that may be named although the list lacks them, and how many issues there are
 * already (suggestions are sought for the first few only)
 */
export function prerequisiteIssues(
  listed: readonly ListedActivity[],
  where: { readonly path: IssuePath; readonly completed?: ReadonlySet<string>; readonly before: number },
): Issue[] {
  const { path, completed, before } = where
  const places = new Map(listed.map(({ activity, index }) => [activity.id, index]))
  const ids = [...places.keys()]
  const issues: Issue[] = []
  for (const { activity, index } of listed) {
    for (const [i, reference] of (activity.prerequisites ?? []).entries()) {
      if (places.has(reference) || completed?.has(reference) === true) continue
      const suggestion = before + issues.length < mostSuggestions ? suggest(reference, ids) : undefined
      const details = { kind: 'activities', reference, ...(suggestion === undefined ? {} : { suggestion }) }
      const message = `activities has no "${reference}"${didYouMean(suggestion)}`
      issues.push(errorIssue('unknown-reference', [...path, index, 'prerequisites', i], details, message))
    }
  }
  const cycle = firstCycle(new Map(listed.map(({ activity }) => [activity.id, activity.prerequisites ?? []])))
  const [first] = cycle
  if (first === undefined) return issues
  const message = `prerequisites run in a circle: ${[...cycle, first].join(' → ')}`
  const at = [...path, places.get(first) ?? 0, 'prerequisites']
  return [...issues, errorIssue('reference-cycle', at, { kind: 'activities', chain: cycle }, message)]
}
