import { modelMismatch, unknownCompetency } from '../model/competency-issues'
import type { CompetencyModel } from '../model/competency-model'
import { holdingsIssues } from '../model/holdings-issues'
import type { Issue } from '../base/issue'
import { didYouMean, errorIssue } from '../base/issue-of'
import type { JobProfile } from '../model/job-profile'
import type { Person } from '../model/person'
import { requirementIssues } from '../model/requirement-issues'
import { mostSuggestions, suggest } from '../base/suggest'
import { throwIssues } from '../base/throw-issues'
import { analyzeGap, type GapReport } from './analyze-gap'

/** A person, the profile of their job, and their gaps against it. */
export interface PersonGaps<Id extends string, C extends string, J extends string, P extends string> {
  /** The person. */
  readonly person: Person<Id, C, J, P>
  /** The profile of their job; absent where no job is given. */
  readonly profile?: JobProfile<Id, C>
  /** Their gaps; absent without a profile, or where it names no requirement. */
  readonly report?: GapReport<Id, C>
}

/**
 * The gaps of each person against the own job, by id of the person. Everything wrong is told at once: an empty list, an id that
 * stands twice, jobs and codes the model lacks, levels off their scale, profiles of another model.
 *
 * @param profiles - profiles to measure by in place of the model's of the same id
 */
export function peopleGaps<Id extends string, C extends string, J extends string, P extends string>(
  model: CompetencyModel<Id, C, J>,
  people: readonly Person<Id, C, J, P>[],
  profiles: readonly JobProfile<Id, C>[] = [],
): PersonGaps<Id, C, J, P>[] {
  const own = new Map(profiles.map((profile) => [profile.id, profile]))
  const jobs: Readonly<Record<string, JobProfile<Id, C>>> = model.jobs
  const profileOf = (job: string): JobProfile<Id, C> | undefined =>
    own.get(job) ?? (Object.hasOwn(jobs, job) ? jobs[job] : undefined)
  const issues: Issue[] = []
  if (people.length === 0) {
    issues.push(errorIssue('list-empty', ['people'], { kind: 'people' }, 'people is empty; it must have one'))
  }
  for (const [i, profile] of profiles.entries()) {
    const path = ['profiles', i]
    if (profile.model !== model.id) issues.push(modelMismatch(model.id, profile.model, [...path, 'model']))
    else issues.push(...requirementIssues(model, profile, path))
  }
  const seen = new Set<string>()
  for (const [i, { id, job, holdings }] of people.entries()) {
    const path = ['people', i]
    if (seen.has(id)) {
      const message = `the person "${id}" is there twice`
      issues.push(errorIssue('duplicate-person', [...path, 'id'], { person: id }, message))
    }
    seen.add(id)
    const profile = job === undefined ? undefined : profileOf(job)
    if (job !== undefined && profile === undefined) {
      const suggestion =
        issues.length < mostSuggestions ? suggest(job, [...own.keys(), ...Object.keys(jobs)]) : undefined
      const details = { job, model: model.id, ...(suggestion === undefined ? {} : { suggestion }) }
      const message = `"${job}" is not a job of "${model.id}"${didYouMean(suggestion)}`
      issues.push(errorIssue('unknown-job', [...path, 'job'], details, message))
    }
    for (const issue of holdingsIssues(model, holdings, profile)) {
      issues.push({ ...issue, path: [...path, 'holdings', ...issue.path] })
    }
  }
  throwIssues(issues)
  return [...people].sort(byId).map((person) => {
    const profile = person.job === undefined ? undefined : profileOf(person.job)
    if (profile === undefined) return { person }
    if (profile.requirements.length === 0) return { person, profile }
    return { person, profile, report: analyzeGap<Id, C, string>(model, profile, person.holdings) }
  })
}

/** The issues of codes that the model lacks. */
export function codeIssues(model: CompetencyModel, codes: readonly string[], field: string): Issue[] {
  return codes.flatMap((code, i) =>
    Object.hasOwn(model.competencies, code) ? [] : [unknownCompetency(model, code, [field, i], i)],
  )
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0
}
