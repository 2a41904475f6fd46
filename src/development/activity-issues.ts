import type { Activity } from '../model/activity'
import { unknownCompetency } from '../model/competency-issues'
import type { CompetencyModel } from '../model/competency-model'
import { heldIssue } from '../model/holdings-issues'
import type { Issue, IssuePath } from '../model/issue'
import { didYouMean, errorIssue, foundInstead } from '../model/issue-of'
import { mostSuggestions, suggest } from '../model/suggest'

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
      ...stepIssues(model, activity, { path, before: issues.length }),
      ...rangeIssues(durationDays, [...path, 'durationDays'], { least: 0, most: mostDays }),
      ...rangeIssues(cost, [...path, 'cost'], { least: 0 }),
      ...rangeIssues(capacity, [...path, 'capacity'], { least: 1, whole: true }),
    )
  }
  return [...issues, ...prerequisiteIssues(activities, new Set(completed), issues.length)]
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

function stepIssues<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  { develops }: Activity<C>,
  { path, before }: { readonly path: IssuePath; readonly before: number },
): Issue[] {
  const issues: Issue[] = []
  for (const [i, { competency, from, to }] of develops.entries()) {
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
  return issues
}

function prerequisiteIssues(
  activities: readonly Activity[],
  completed: ReadonlySet<string>,
  before: number,
): Issue[] {
  const places = new Map(activities.map(({ id }, i) => [id, i]))
  const ids = [...places.keys()]
  const issues: Issue[] = []
  for (const [i, { prerequisites = [] }] of activities.entries()) {
    for (const [j, reference] of prerequisites.entries()) {
      if (places.has(reference) || completed.has(reference)) continue
      const suggestion = before + issues.length < mostSuggestions ? suggest(reference, ids) : undefined
      const details = { kind: 'activities', reference, ...(suggestion === undefined ? {} : { suggestion }) }
      const message = `activities has no "${reference}"${didYouMean(suggestion)}`
      issues.push(errorIssue('unknown-reference', ['activities', i, 'prerequisites', j], details, message))
    }
  }
  const cycle = firstCycle(new Map(activities.map(({ id, prerequisites = [] }) => [id, prerequisites])))
  const [first] = cycle
  if (first === undefined) return issues
  const path = ['activities', places.get(first) ?? 0, 'prerequisites']
  const message = `prerequisites run in a circle: ${[...cycle, first].join(' → ')}`
  return [...issues, errorIssue('reference-cycle', path, { kind: 'activities', chain: cycle }, message)]
}

/** One circle of prerequisites, or nothing. It keeps its own stack: a chain may be as long as the list. */
function firstCycle(next: ReadonlyMap<string, readonly string[]>): string[] {
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
  return []
}
