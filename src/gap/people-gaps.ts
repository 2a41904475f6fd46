import type { Issue } from '../base/issue'
import { errorIssue } from '../base/issue-of'
import { mostSuggestions } from '../base/suggest'
import { throwIssues } from '../base/throw-issues'
import { heldIssues, heldLevels } from '../measure/held-levels'
import { measureProfile } from '../measure/measure-job'
import type { MeasuredJob } from '../measure/measured-job'
import { peopleIssues } from '../measure/people-issues'
import { modelMismatch, unknownCompetency, unknownJob } from '../model/competency-issues'
import type { CompetencyModel } from '../model/competency-model'
import type { JobProfile } from '../model/job-profile'
import type { Person } from '../model/person'
import { requirementIssues } from '../model/requirement-issues'
import { gapOf } from './gap-of'
import type { GapReport } from './gap-report'

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
  const jobs: Readonly<Record<string, JobProfile<Id, C>>> = model.jobs
  const own = new Map(profiles.map((profile) => [profile.id, profile]))
  const profileOf = (job: string): JobProfile<Id, C> | undefined =>
    own.get(job) ?? (Object.hasOwn(jobs, job) ? jobs[job] : undefined)
  throwIssues([
    ...listIssues(model, people, profiles),
    ...peopleIssues(people, ['people'], ({ job, holdings }, path, before) => {
      const profile = job === undefined ? undefined : profileOf(job)
      const held = heldIssues<Id, C>(model, holdings, { path: [...path, 'holdings'], profile })
      if (job === undefined || profile !== undefined) return held
      const known = before < mostSuggestions ? [...own.keys(), ...Object.keys(jobs)] : []
      return [unknownJob(model, job, [...path, 'job'], known), ...held]
    }),
  ])
  const measured = new Map<string, MeasuredJob<Id, C>>()
  return [...people].sort(byId).map((person) => {
    const profile = person.job === undefined ? undefined : profileOf(person.job)
    if (profile === undefined) return { person }
    if (profile.requirements.length === 0) return { person, profile }
    const job = measured.get(profile.id) ?? measureProfile<Id, C>(model, profile)
    measured.set(profile.id, job)
    return { person, profile, report: gapOf(job, heldLevels(job, person.holdings)) }
  })
}

/** What is wrong with the lists as such: nobody is there, or a profile is of another model or unsound. */
function listIssues<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  people: readonly unknown[],
  profiles: readonly JobProfile<Id, C>[],
): Issue[] {
  const empty = errorIssue('list-empty', ['people'], { kind: 'people' }, 'people is empty; it must have one')
  return [
    ...(people.length === 0 ? [empty] : []),
    ...profiles.flatMap((profile, i) => {
      const path = ['profiles', i]
      return profile.model === model.id
        ? requirementIssues(model, profile, path)
        : [modelMismatch(model.id, profile.model, [...path, 'model'])]
    }),
  ]
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
