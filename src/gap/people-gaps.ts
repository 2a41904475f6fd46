import { emptyList } from '../base/empty-list'
import type { Issue } from '../base/issue'
import { mostSuggestions } from '../base/suggest'
import { throwIssues } from '../base/throw-issues'
import { type HeldReader, heldIssues, heldReader } from '../measure/held-levels'
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
  const ofLists = listIssues(model, people, profiles)
  const reader = jobReaders<Id, C>(model)
  const read: (() => PersonGaps<Id, C, J, P>)[] = []
  const ofPeople = peopleIssues(people, ['people'], (person, path, before) => {
    const { job, holdings } = person
    const profile = job === undefined ? undefined : profileOf(job)
    const place = [...path, 'holdings']
    // Nothing is measured against a profile that may be unsound: that is told, and beside it what people hold.
    if (profile === undefined || profile.requirements.length === 0 || ofLists.length > 0) {
      read.push(() => (profile === undefined ? { person } : { person, profile }))
      const held = heldIssues<Id, C>(model, holdings, { path: place, profile })
      if (job === undefined || profile !== undefined) return held
      const known = before < mostSuggestions ? [...own.keys(), ...Object.keys(jobs)] : []
      return [unknownJob(model, job, [...path, 'job'], known), ...held]
    }
    const { measured, levelsOf } = reader(profile)
    const held: Issue[] = []
    const levels = levelsOf(holdings, held, place)
    read.push(() => ({ person, profile, report: gapOf(measured, levels) }))
    return held
  })
  throwIssues([...ofLists, ...ofPeople])
  return read.map((gapsOf) => gapsOf()).sort((one, other) => byId(one.person, other.person))
}

/** A measured job, and a reader of what people hold against it. */
interface JobReader<Id extends string, C extends string> {
  readonly measured: MeasuredJob<Id, C>
  readonly levelsOf: HeldReader<Id, C>
}

/** Measures each profile once, when the first person of it is read. */
function jobReaders<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
): (profile: JobProfile<Id, C>) => JobReader<Id, C> {
  const readers = new Map<string, JobReader<Id, C>>()
  return (profile) => {
    const known = readers.get(profile.id)
    if (known !== undefined) return known
    const measured = measureProfile<Id, C>(model, profile)
    const reader = { measured, levelsOf: heldReader(measured) }
    readers.set(profile.id, reader)
    return reader
  }
}

/** What is wrong with the lists as such: nobody is there, or a profile is of another model or unsound. */
function listIssues<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  people: readonly unknown[],
  profiles: readonly JobProfile<Id, C>[],
): Issue[] {
  return [
    ...(people.length === 0 ? [emptyList(['people'])] : []),
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
