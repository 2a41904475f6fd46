import { emptyList } from '../base/empty-list'
import type { Issue } from '../base/issue'
import { pushEach } from '../base/push-each'
import { mostSuggestions } from '../base/suggest'
import { throwIssues } from '../base/throw-issues'
import { type HeldLevels, type HeldReader, heldReader } from '../measure/held-levels'
import { measureProfile, readProfiles } from '../measure/measure-job'
import type { MeasuredJob } from '../measure/measured-job'
import { peopleIssues } from '../measure/people-issues'
import { unknownCompetency, unknownJob } from '../model/competency-issues'
import type { CompetencyModel } from '../model/competency-model'
import { findJob } from '../model/find-job'
import { holdingsIssues } from '../model/holdings-issues'
import type { JobProfile } from '../model/job-profile'
import type { Person } from '../model/person'
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

/** The gaps of each person against the own job, by id of the person, of people who are sound: `readPeople` says what that is. */
export function peopleGaps<Id extends string, C extends string, J extends string, P extends string>(
  model: CompetencyModel<Id, C, J>,
  people: readonly Person<Id, C, J, P>[],
  profiles?: readonly JobProfile<Id, C>[],
): PersonGaps<Id, C, J, P>[] {
  return readPeople(model, people, profiles).map(gapsOf)
}

/**
 * People with what each holds against the own job, by id. Everything wrong is told at once: an empty list, an id that
 * stands twice, jobs and codes the model lacks, levels off their scale, profiles of another model.
 *
 * @param profiles - profiles to measure by in place of the model's of the same id
 */
export function readPeople<Id extends string, C extends string, J extends string, P extends string>(
  model: CompetencyModel<Id, C, J>,
  people: readonly Person<Id, C, J, P>[],
  profiles: readonly JobProfile<Id, C>[] = [],
): ReadPerson<Id, C, J, P>[] {
  const issues: Issue[] = []
  if (people.length === 0) issues.push(emptyList(['people']))
  const { readerOf, ids } = jobReaders<Id, C>(model, profiles, issues)
  // Nothing is measured against a profile that may be unsound: that is told, and beside it what people hold.
  const isUnsound = issues.length > 0
  const read: ReadPerson<Id, C, J, P>[] = []
  const ofPeople = peopleIssues(people, ['people'], (person, path, before) => {
    const { job, holdings } = person
    const place = [...path, 'holdings']
    const reader = job === undefined ? undefined : readerOf(job)
    const measured = reader?.measured
    const found: Issue[] = []
    if (reader === undefined || isUnsound) {
      pushEach(found, holdingsIssues<Id, C>(model, holdings, measured?.profile, place))
      read.push({ person, measured, levels: undefined })
    } else {
      read.push({ person, measured, levels: reader.levelsOf(holdings, found, place) })
    }
    if (job === undefined || reader !== undefined) return found
    return [unknownJob(model, job, [...path, 'job'], before < mostSuggestions ? ids : []), ...found]
  })
  throwIssues([...issues, ...ofPeople])
  // Sorted first: who goes through the reports in this order then finds them one after the other in memory.
  return read.sort((one, other) => byId(one.person, other.person))
}

/** A person, the job they are measured against, and what they hold against it; both absent where no job is given. */
export interface ReadPerson<Id extends string, C extends string, J extends string, P extends string> {
  readonly person: Person<Id, C, J, P>
  readonly measured: MeasuredJob<Id, C> | undefined
  readonly levels: HeldLevels<C> | undefined
}

function gapsOf<Id extends string, C extends string, J extends string, P extends string>({
  person,
  measured,
  levels,
}: ReadPerson<Id, C, J, P>): PersonGaps<Id, C, J, P> {
  if (measured === undefined || levels === undefined) return { person }
  const { profile } = measured
  if (profile.requirements.length === 0) return { person, profile }
  return { person, profile, report: gapOf(measured, levels) }
}

/** A measured job, and a reader of what people hold against it. */
interface JobReader<Id extends string, C extends string> {
  readonly measured: MeasuredJob<Id, C>
  readonly levelsOf: HeldReader<Id, C>
}

/**
 * Measures each profile once: those given at once, for what is wrong with them goes to `issues`, and those of the model when
 * the first person of it is read.
 */
function jobReaders<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  profiles: readonly JobProfile<Id, C>[],
  issues: Issue[],
): { readonly readerOf: (job: string) => JobReader<Id, C> | undefined; readonly ids: readonly string[] } {
  const readers = new Map<string, JobReader<Id, C>>()
  const add = (measured: MeasuredJob<Id, C>): JobReader<Id, C> => {
    const reader = { measured, levelsOf: heldReader(measured) }
    readers.set(measured.profile.id, reader)
    return reader
  }
  for (const measured of readProfiles<Id, C>(model, profiles, issues)) add(measured)
  const ids = [...readers.keys(), ...Object.keys(model.jobs)]
  const readerOf = (job: string): JobReader<Id, C> | undefined => {
    const known = readers.get(job)
    if (known !== undefined) return known
    const profile = findJob<Id, C, string>(model, job)
    return profile === undefined ? undefined : add(measureProfile<Id, C>(model, profile))
  }
  return { readerOf, ids }
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
