import type { Activity } from '../../model/activity'
import { unknownCompetency } from '../../model/competency-issues'
import type { CompetencyModel } from '../../model/competency-model'
import { heldIssue } from '../../model/holdings-issues'
import type { Issue, IssuePath } from '../../model/issue'
import { didYouMean, errorIssue } from '../../model/issue-of'
import { mostSuggestions, suggest } from '../../model/suggest'
import { outOfRange } from './list-issues'

/** What is wrong with an activity by itself: codes, levels, steps that lead nowhere, numbers out of range. */
export function activityIssues(
  model: CompetencyModel,
  activity: Activity,
  where: { readonly path: IssuePath; readonly before: number },
): Issue[] {
  const { path, before } = where
  const issues: Issue[] = []
  for (const [i, { competency, from, to }] of activity.develops.entries()) {
    const at = [...path, 'develops', i]
    if (!Object.hasOwn(model.competencies, competency)) {
      issues.push(unknownCompetency(model, competency, [...at, 'competency'], before + issues.length))
      continue
    }
    for (const [field, level] of Object.entries({ from, to })) {
      const issue = heldIssue(model, competency, level, { path: [...at, field] })
      if (issue !== undefined) issues.push(issue)
    }
    if (to <= from) {
      const message = `the activity takes "${competency}" from ${from} to ${to}; a step leads to a higher level`
      issues.push(errorIssue('step-not-upward', [...at, 'to'], { competency, from, to }, message))
    }
  }
  issues.push(...outOfRange(activity.durationDays, [...path, 'durationDays'], 0))
  issues.push(...outOfRange(activity.cost, [...path, 'cost'], 0, Number.MAX_VALUE))
  issues.push(...outOfRange(activity.capacity, [...path, 'capacity'], 1))
  return issues
}

/** Prerequisites that are no activity of the list, and activities that have to come before themselves. */
export function prerequisiteIssues(
  activities: readonly { readonly index: number; readonly value: Activity }[],
  before: number,
): Issue[] {
  const byId = new Map(activities.map((entry) => [entry.value.id, entry]))
  const ids = [...byId.keys()]
  const issues: Issue[] = []
  for (const { index, value } of activities) {
    for (const [i, reference] of (value.prerequisites ?? []).entries()) {
      if (byId.has(reference)) continue
      const suggestion = before + issues.length < mostSuggestions ? suggest(reference, ids) : undefined
      issues.push(
        errorIssue(
          'unknown-reference',
          [index, 'prerequisites', i],
          { kind: 'activities', reference, ...(suggestion === undefined ? {} : { suggestion }) },
          `activities has no "${reference}"${didYouMean(suggestion)}`,
        ),
      )
    }
  }
  const cycle = firstCycle(new Map([...byId].map(([id, { value }]) => [id, value.prerequisites ?? []])))
  if (cycle !== undefined) {
    const [first = ''] = cycle
    issues.push(
      errorIssue(
        'reference-cycle',
        [byId.get(first)?.index ?? 0, 'prerequisites'],
        { kind: 'activities', chain: cycle },
        `prerequisites run in a circle: ${[...cycle, first].join(' → ')}`,
      ),
    )
  }
  return issues
}

/** One cycle of a graph, if there is one. Keeps its own stack: a chain may be as long as the list. */
function firstCycle(next: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>()
  for (const start of next.keys()) {
    const chain: { readonly id: string; at: number }[] = done.has(start) ? [] : [{ id: start, at: 0 }]
    const place = new Map(chain.map(({ id }) => [id, 0]))
    for (let top = chain.at(-1); top !== undefined; top = chain.at(-1)) {
      const to = next.get(top.id)?.[top.at++]
      if (to === undefined) {
        done.add(top.id)
        place.delete(top.id)
        chain.pop()
        continue
      }
      const from = place.get(to)
      if (from !== undefined) return chain.slice(from).map(({ id }) => id)
      if (done.has(to) || !next.has(to)) continue
      place.set(to, chain.length)
      chain.push({ id: to, at: 0 })
    }
  }
  return undefined
}
