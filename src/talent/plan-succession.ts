import { checkArguments } from '../base/check-arguments'
import { emptyList } from '../base/empty-list'
import type { Issue } from '../base/issue'
import type { Kinds, OptionKinds } from '../base/kind'
import { throwIssues } from '../base/throw-issues'
import { checkMethod, checkMethodNames } from '../fit/check-method'
import type { MethodInfo } from '../fit/fit-method'
import type { Held } from '../fit/job-fit'
import { jobFitForMany } from '../fit/job-fit-for-many'
import { methodInfo } from '../fit/method-info'
import { duplicateJobs } from '../measure/duplicate-jobs'
import { requiredReader, toldOnce } from '../measure/held-levels'
import { measureJob } from '../measure/measure-job'
import type { MeasuredJob } from '../measure/measured-job'
import { peopleIssues } from '../measure/people-issues'
import { aJob, aMethod, aNumber, someNumber, someNumbers } from '../model/argument-kinds'
import type { CompetencyModel } from '../model/competency-model'
import { holdingsIssues } from '../model/holdings-issues'
import type { JobProfile } from '../model/job-profile'
import type { LocalizedText } from '../model/localized-text'
import type { Person } from '../model/person'
import type { JobOrProfile } from '../model/resolve-profile'
import { aWholeModel } from '../model/whole-model'
import { qualificationsOf } from './qualifications-of'
import type { KnockOut } from './ranking'
import type { ReadinessPolicy, ReadinessStage } from './readiness'
import { policyIssues } from './readiness-policy-issues'
import { type Stages, stageReader } from './stages-of'

/** Which jobs to plan for, and what counts as ready. */
export interface PlanSuccessionOptions<
  Id extends string = string,
  C extends string = string,
  J extends string = string,
  P extends string = string,
> {
  /** The key jobs, ids or profiles of the model, at least one. */
  readonly jobs: readonly JobOrProfile<Id, C, J>[]
  /** What counts as ready. Ranges of what is not assessed are given by person, in `outcomes` beside it. */
  readonly policy: Omit<ReadinessPolicy<C>, 'outcomes'>
  /** Whether a person is considered for a job at all; when absent everybody is but those who hold it. */
  readonly considers?: (person: Person<Id, C, J, P>, job: string) => boolean
}

/** A person who is or may become the successor in a job. */
export interface Successor<P extends string = string> {
  /** Id of the person. */
  readonly person: P
  /** What the evidence says at best. */
  readonly best: ReadinessStage
  /** What the evidence says at worst; the same when it leaves nothing open. */
  readonly worst: ReadinessStage
  /** Months until ready, at least; absent where ready now at best, or never. */
  readonly leastMonths?: number
  /** Months until ready, at most; absent where ready now at worst, or never. */
  readonly mostMonths?: number
}

/** How many successors a job has. */
export interface BenchStrength {
  /** People who are ready now, whatever the unassessed turn out to be. */
  readonly readyNow: number
  /** People who are ready now or within the months, whatever the unassessed turn out to be. */
  readonly ready: number
  /** Further people who may be, depending on what is not assessed. */
  readonly possible: number
}

/** A key job and who could follow in it. */
export interface SuccessionJob<P extends string = string> {
  /** Id of the job. */
  readonly job: string
  /** Name of the job. */
  readonly jobName: LocalizedText
  /** Who holds it now, by code unit. */
  readonly incumbents: readonly P[]
  /** Number of people considered. */
  readonly considered: number
  /** Bench strength. */
  readonly bench: BenchStrength
  /** Surely ready: now first, then by months at most, then by code unit. */
  readonly successors: readonly Successor<P>[]
  /** Ready in some outcomes of what is not assessed and not in others; by code unit. */
  readonly possible: readonly Successor<P>[]
  /** Not ready within the months in any outcome, by code unit. */
  readonly notReady: readonly P[]
  /** People of whom the method has no score for this job, by code unit. */
  readonly noScore: readonly P[]
  /** False when the source shows only a part of the profile: readiness then speaks of that part. */
  readonly profileComplete: boolean
}

/** Somebody who is a successor in several jobs and can take only one. */
export interface SharedSuccessor<P extends string = string> {
  /** Id of the person. */
  readonly person: P
  /** The jobs in which they are surely a successor, in the order given. */
  readonly jobs: readonly string[]
}

/** Who could follow whom. Plain, JSON-able, fresh. */
export interface SuccessionPlan<Id extends string = string, P extends string = string> {
  /** Id of the model. */
  readonly model: Id
  /** Version of the model. */
  readonly modelVersion: string
  /** The method and its parameters. */
  readonly method: MethodInfo
  /** The score to reach. */
  readonly bar: number
  /** Within how many months. */
  readonly withinMonths: number
  /** The jobs, in the order given. */
  readonly jobs: readonly SuccessionJob<P>[]
  /** Jobs that surely have no successor, possible ones aside, in the order given. */
  readonly withoutSuccessor: readonly string[]
  /** Jobs with a single sure successor, in the order given. */
  readonly withOneSuccessor: readonly string[]
  /** People who are a sure successor in several jobs, by code unit. */
  readonly shared: readonly SharedSuccessor<P>[]
}

const planSuccessionOptions: OptionKinds<PlanSuccessionOptions> = {
  jobs: { due: true, each: aJob },
  policy: {
    due: true,
    fields: {
      method: aMethod,
      bar: aNumber,
      withinMonths: aNumber,
      monthsPerLevel: someNumber,
      monthsByCompetency: someNumbers,
    },
  },
  considers: { ofKind: 'function' },
}

const planSuccessionArguments: Kinds = {
  model: aWholeModel,
  people: { due: true, ofKind: 'list' },
  options: { due: true, fields: planSuccessionOptions },
}

/**
 * Plans succession: for each key job who is ready now, who within the policy's months, and who may be depending on what is not
 * assessed; which jobs have no successor or one, and who is the successor in several.
 *
 * @param model - the model
 * @param people - the people, at least one; those whose `job` is a key job are its incumbents
 * @param options - key jobs, what counts as ready, and who is considered
 * @returns jobs in the order given
 * @throws `CompetencyError` with every issue: `empty-list`, `blank-id`, `duplicate-person`, `duplicate-id` (of a job), those of
 * holdings; otherwise as `assessReadiness` does
 * @example
 * ```ts
 * import { attainment } from 'kompetensi'
 * import { planSuccession } from 'kompetensi/talent'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const able = { INT: 4, CFV: 4, FCI: 4, LRS: 3, SO: 3, IMI: 3, SFE: 3, CL: 4, BT: 3, LA: 4, AT: 4, CT: 4, CFO: 3 }
 * const plan = planSuccession(
 *   lembagaXy,
 *   [{ id: 'p1', holdings: able, job: 'staf-sertifikasi' }, { id: 'p2', holdings: {}, job: 'manager-sertifikasi' }],
 *   { jobs: ['manager-sertifikasi', 'manager-administrasi'], policy: { method: attainment(), bar: 90, withinMonths: 12 } },
 * )
 * console.log(plan.withOneSuccessor) // ['manager-sertifikasi', 'manager-administrasi']
 * console.log(plan.shared) // [{ person: 'p1', jobs: ['manager-sertifikasi', 'manager-administrasi'] }]
 * ```
 */
export function planSuccession<const Id extends string, C extends string, J extends string, P extends string>(
  model: CompetencyModel<Id, C, J>,
  people: readonly Person<NoInfer<Id>, NoInfer<C>, NoInfer<J>, P>[],
  options: PlanSuccessionOptions<NoInfer<Id>, NoInfer<C>, NoInfer<J>, NoInfer<P>>,
): SuccessionPlan<Id, P> {
  checkArguments('planSuccession', { model, people, options }, planSuccessionArguments)
  const { policy, considers = () => true } = options
  const { method, bar, withinMonths } = policy
  checkMethod('planSuccession', method)
  const measured = options.jobs.map((job) => measureJob<Id, C, J>(model, job))
  const profiles = measured.map(({ profile }) => profile)
  const { considered, issues } = consideredFor(model, measured, people, considers)
  throwIssues([
    ...(profiles.length === 0 ? [emptyList(['jobs'])] : []),
    ...duplicateJobs(profiles),
    ...(people.length === 0 ? [emptyList(['people'])] : issues),
    ...policyIssues<Id, C>(model, policy),
  ])
  const sorted = [...people].sort((a, b) => (a.id < b.id ? -1 : 1))
  checkMethodNames(model, method)
  const jobs = considered.map(({ measuredJob, heldBy }): SuccessionJob<P> => {
    const { profile } = measuredJob
    const stagesOf = stageReader(jobFitForMany(measuredJob, method, 'exclude'), policy)
    const noScore: P[] = []
    const successors = sorted.flatMap((person): Successor<P>[] => {
      const held = heldBy.get(person.id)
      if (held === undefined) return []
      const stages = stagesOf({ held, ranges: [], unqualified: ruledOut<Id>(model, profile, person) })
      if (stages !== undefined) return [successorOf(person.id, stages)]
      noScore.push(person.id)
      return []
    })
    const sure = successors.filter(({ worst }) => worst !== 'not-ready')
    const possible = successors.filter(({ best, worst }) => best !== 'not-ready' && worst === 'not-ready')
    return {
      job: profile.id,
      jobName: { ...profile.name },
      incumbents: sorted.flatMap(({ id, job }) => (job === profile.id ? [id] : [])),
      considered: heldBy.size,
      bench: {
        readyNow: sure.filter(({ worst }) => worst === 'ready-now').length,
        ready: sure.length,
        possible: possible.length,
      },
      successors: sure.sort((a, b) => monthsToWait(a) - monthsToWait(b)),
      possible,
      notReady: successors.flatMap(({ person, best }) => (best === 'not-ready' ? [person] : [])),
      noScore,
      profileComplete: profile.complete,
    }
  })
  const withReady = (count: number): string[] =>
    jobs.flatMap(({ job, bench }) => (bench.ready === count ? [job] : []))
  return {
    model: model.id,
    modelVersion: model.version,
    method: methodInfo(method),
    bar,
    withinMonths,
    jobs,
    withoutSuccessor: withReady(0),
    withOneSuccessor: withReady(1),
    shared: sharedOf(sorted, jobs),
  }
}

/** Who is a sure successor in several jobs, in the order of the people. */
function sharedOf<P extends string>(
  people: readonly { readonly id: P }[],
  jobs: readonly SuccessionJob<P>[],
): SharedSuccessor<P>[] {
  const jobsOf = new Map(people.map(({ id }) => [id, [] as string[]]))
  for (const { job, successors } of jobs) for (const { person } of successors) jobsOf.get(person)?.push(job)
  return [...jobsOf].flatMap(([person, own]) => (own.length > 1 ? [{ person, jobs: own }] : []))
}

/** A job, and what the people considered for it hold of its requirements, by their ids. */
interface Considered<Id extends string, C extends string> {
  readonly measuredJob: MeasuredJob<Id, C>
  readonly heldBy: Map<string, Held>
}

/** Reads everybody once for each job they are considered for. Who considers is asked of people whose holdings are sound alone. */
function consideredFor<Id extends string, C extends string, J extends string, P extends string>(
  model: CompetencyModel<Id, C>,
  jobs: readonly MeasuredJob<Id, C>[],
  people: readonly Person<Id, C, J, P>[],
  considers: NonNullable<PlanSuccessionOptions<Id, C, J, P>['considers']>,
): { readonly considered: readonly Considered<Id, C>[]; readonly issues: readonly Issue[] } {
  const considered = jobs.map((job) => ({
    measuredJob: job,
    read: requiredReader(job),
    heldBy: new Map<string, Held>(),
  }))
  const issues = peopleIssues(people, ['people'], (person, path) => {
    const place = [...path, 'holdings']
    const found = holdingsIssues<Id, C>(model, person.holdings, undefined, place)
    if (found.length > 0) return found
    for (const { measuredJob, read, heldBy } of considered) {
      const job = measuredJob.profile.id
      if (person.job === job || !considers(person, job)) continue
      heldBy.set(person.id, read(person.holdings, found, place))
    }
    return toldOnce(found)
  })
  return { considered, issues }
}

/** Whether a qualification that the job asks for rules a person out. */
function ruledOut<Id extends string>(
  model: CompetencyModel<Id>,
  profile: JobProfile,
  person: Pick<Person, 'id' | 'qualifications'>,
): KnockOut {
  return profile.qualifications === undefined ? 'no' : qualificationsOf(model, profile, person).knockOut
}

function successorOf<P extends string>(person: P, { best, worst }: Stages<string>): Successor<P> {
  return {
    person,
    best: best.stage,
    worst: worst.stage,
    ...(best.stage === 'within-months' && best.months !== undefined ? { leastMonths: best.months } : {}),
    ...(worst.stage === 'within-months' && worst.months !== undefined ? { mostMonths: worst.months } : {}),
  }
}

/** Of somebody who is ready, now or within months: ready now waits none. */
function monthsToWait({ mostMonths = 0 }: Successor): number {
  return mostMonths
}
