import { firstCycle } from '../base/first-cycle'
import type { IssuePath } from '../base/issue'
import { mostSuggestions, suggest } from '../base/suggest'
import type { Activity } from './activity'
import { entryIssue, type ModelIssue } from './issues'

/** An activity and its place in the list it was given in. */
export interface ListedActivity {
  readonly activity: Pick<Activity, 'id' | 'prerequisites'>
  readonly index: number
}

/** Where a list of activities stands. */
interface PrerequisitePlace {
  /** Path of the list. */
  readonly path: IssuePath
  /** Ids that may be named although the list lacks them. */
  readonly completed?: ReadonlySet<string>
  /** How many issues there are already: suggestions are sought for the first few only. */
  readonly before: number
}

/** Prerequisites that are no activity of the list, and activities that would have to come before themselves. */
export function prerequisiteIssues(
  listed: readonly ListedActivity[],
  where: PrerequisitePlace,
): ModelIssue[] {
  const places = new Map(listed.map(({ activity, index }) => [activity.id, index]))
  return [...unknownPrerequisites(listed, where, places), ...prerequisiteCycle(listed, where.path, places)]
}

function unknownPrerequisites(
  listed: readonly ListedActivity[],
  where: PrerequisitePlace,
  places: ReadonlyMap<string, number>,
): ModelIssue[] {
  const { path, completed, before } = where
  const ids = [...places.keys()]
  const issues: ModelIssue[] = []
  for (const { activity, index } of listed) {
    for (const [i, reference] of (activity.prerequisites ?? []).entries()) {
      if (places.has(reference) || completed?.has(reference) === true) continue
      const suggestion = before + issues.length < mostSuggestions ? suggest(reference, ids) : undefined
      const details = { kind: 'activities', reference, ...(suggestion === undefined ? {} : { suggestion }) }
      issues.push(entryIssue('unknown-reference', [...path, index, 'prerequisites', i], details))
    }
  }
  return issues
}

function prerequisiteCycle(
  listed: readonly ListedActivity[],
  path: IssuePath,
  places: ReadonlyMap<string, number>,
): ModelIssue[] {
  const cycle = firstCycle(new Map(listed.map(({ activity }) => [activity.id, activity.prerequisites ?? []])))
  const [first] = cycle
  const index = first === undefined ? undefined : places.get(first)
  if (first === undefined || index === undefined) return []
  const details = { kind: 'activities', field: 'prerequisites', chain: cycle }
  return [entryIssue('reference-cycle', [...path, index, 'prerequisites'], details)]
}
