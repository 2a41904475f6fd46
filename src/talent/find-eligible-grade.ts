import { at } from '../base/at'
import { checkArguments } from '../base/check-arguments'
import { emptyList } from '../base/empty-list'
import { invalidParameter } from '../base/invalid-parameter'
import type { Issue } from '../base/issue'
import type { Kinds, OptionKinds } from '../base/kind'
import { throwIssues } from '../base/throw-issues'
import { gapOf } from '../gap/gap-of'
import type { GapItem, GapReport } from '../gap/gap-report'
import { heldByJobReader } from '../measure/held-levels'
import { measureProfile } from '../measure/measure-job'
import { aText } from '../model/argument-kinds'
import type { CompetencyModel } from '../model/competency-model'
import type { Holdings } from '../model/holdings'
import { entryIssue } from '../model/issues'
import { keyAsName } from '../model/key-as-name'
import type { LocalizedText } from '../model/localized-text'
import { profileOf } from '../model/resolve-profile'
import { aWholeModel } from '../model/whole-model'

/** Whether a person meets a grade when they meet one of its jobs, or only when they meet every one. */
export type GradeRule = 'any-job' | 'every-job'

/** `met`: every level required is held. `not-met`: one is not. `undetermined`: what is not assessed decides. */
export type GradeStatus = 'met' | 'not-met' | 'undetermined'

/** How a grade is met. */
export interface FindEligibleGradeOptions<J extends string = string> {
  /** Whether one job of a grade is enough or every one counts; there is no default. */
  readonly rule: GradeRule
  /** The jobs that count, such as those of the person's family; every job of the model that has a grade when absent. */
  readonly jobs?: readonly J[]
}

/** A level that a job of a grade requires and that is missing. */
export interface MissingLevel<C extends string = string> {
  /** Code of the competency. */
  readonly competency: C
  /** Required level. */
  readonly required: number
  /** Level held. */
  readonly held: number
  /** `held − required`, in levels, below 0. */
  readonly gap: number
}

/** A job of a grade. */
export interface GradeJob<C extends string = string> {
  /** Id of the job. */
  readonly job: string
  /** Name of the job. */
  readonly jobName: LocalizedText
  /** Whether its levels are held. */
  readonly status: GradeStatus
  /** Levels held below what it requires, in the order of the profile. */
  readonly below: readonly MissingLevel<C>[]
  /** Required competencies not assessed, in the order of the profile. */
  readonly notAssessed: readonly C[]
  /** Competencies required at no given level, in the order of the profile; they decide nothing. */
  readonly unspecified: readonly C[]
  /** Σ weight × (required − held) over `below`, in levels. */
  readonly shortfall: number
  /** False when the source shows only a part of the profile: the status then speaks of that part. */
  readonly profileComplete: boolean
}

/** A grade and whether a person's competencies meet it. */
export interface GradeStanding<C extends string = string> {
  /** Key of the grade in the model. */
  readonly grade: string
  /** Name of the grade. */
  readonly gradeName: LocalizedText
  /** Its rank: a higher number is a higher grade. */
  readonly rank: number
  /** Whether it is met, by the rule. */
  readonly status: GradeStatus
  /** Its jobs: least shortfall first, then fewest not assessed, then in the order of the model. */
  readonly jobs: readonly GradeJob<C>[]
}

/** The grade that a person's assessed competencies meet. Plain, JSON-able, fresh. */
export interface GradeEligibility<Id extends string = string, C extends string = string> {
  /** Id of the model. */
  readonly model: Id
  /** Version of the model. */
  readonly modelVersion: string
  /** The rule. */
  readonly rule: GradeRule
  /** The grades of the highest rank that is met, in the order of the model; empty when none is. */
  readonly meets: readonly string[]
  /** Grades of a higher rank that what is not assessed may still show to be met, lowest rank first. */
  readonly mayMeet: readonly string[]
  /** The grades of the next rank above what is met, and what is missing for them; empty at the top. */
  readonly next: readonly GradeStanding<C>[]
  /** Every grade that has jobs, lowest rank first, equal ranks in the order of the model. */
  readonly grades: readonly GradeStanding<C>[]
  /** Grades without a job that counts, in the order of the model: nothing says what they require. */
  readonly withoutJobs: readonly string[]
}

const findEligibleGradeOptions: OptionKinds<FindEligibleGradeOptions> = {
  rule: { due: true, oneOf: ['any-job', 'every-job'] },
  jobs: { each: aText },
}

const findEligibleGradeArguments: Kinds = {
  model: aWholeModel,
  options: { due: true, fields: findEligibleGradeOptions },
}

/**
 * Finds the grade that a person's assessed competencies meet, and what is missing for the next: a grade is met by holding
 * the levels of its jobs. It looks at competencies alone; what else a rank system asks for is the organisation's.
 *
 * @param model - the model, for its grades and the jobs that have them
 * @param holdings - levels held by competency code; a code that is absent is not assessed
 * @param options - whether one job of a grade is enough, and which jobs count
 * @throws `CompetencyError` `empty-list` (no job that counts has a grade), `unknown-reference` (a grade that the model lacks),
 * `unknown-job`, `parameter-invalid`; otherwise as `analyzeGap` does
 * @source Endry, section A.5: a grade rests on the assessed competency, not on the position alone
 * @example
 * ```ts
 * import { findEligibleGrade } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const holdings = { INT: 2, CFV: 2, FCI: 1, LRS: 1, SO: 1, IMI: 1, SFE: 2, CL: 1, BT: 2, LA: 2, AT: 2, CT: 2, CFO: 1 }
 * const { meets, next } = findEligibleGrade(lembagaXy, holdings, { rule: 'any-job' })
 * console.log(meets, next[0]?.grade, next[0]?.jobs[0]?.job) // ['A2'] C8 manager-sertifikasi
 * ```
 */
export function findEligibleGrade<const Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  holdings: Holdings<NoInfer<Id>, NoInfer<C>>,
  options: FindEligibleGradeOptions<NoInfer<J>>,
): GradeEligibility<Id, C> {
  checkArguments('findEligibleGrade', { model, options }, findEligibleGradeArguments)
  const { rule } = options
  if (rule !== 'any-job' && rule !== 'every-job') {
    throw invalidParameter('findEligibleGrade', 'rule', rule, { oneOf: ['any-job', 'every-job'] })
  }
  const graded = (options.jobs ?? (Object.keys(model.jobs) as J[]))
    .map((job) => measureProfile<Id, C>(model, profileOf<Id, C, J>(model, job)))
    .filter(({ profile: { grade, requirements } }) => grade !== undefined && requirements.length > 0)
  const issues: Issue[] = []
  const levels = heldByJobReader(graded)(holdings, issues, ['holdings'])
  throwIssues([
    ...issues,
    ...(graded.length === 0 ? [emptyList(['jobs'])] : []),
    ...graded.flatMap(({ profile: { id, grade = '' } }) =>
      Object.hasOwn(model.grades, grade)
        ? []
        : [entryIssue('unknown-reference', ['jobs', id, 'grade'], { kind: 'grades', reference: grade })],
    ),
  ])
  const reports = graded.map((job, i) => ({
    grade: job.profile.grade,
    report: gapOf(job, at(levels, i)),
  }))
  const standings = Object.entries(model.grades).flatMap(([grade, { name, rank }]): GradeStanding<C>[] => {
    const jobs = reports.flatMap(({ grade: own, report }) => (own === grade ? [gradeJob(report)] : []))
    if (jobs.length === 0) return []
    jobs.sort((a, b) => a.shortfall - b.shortfall || a.notAssessed.length - b.notAssessed.length)
    const gradeName = name === undefined ? keyAsName(grade) : { ...name }
    return [{ grade, gradeName, rank, status: statusBy(rule, jobs), jobs }]
  })
  const grades = [...standings].sort((a, b) => a.rank - b.rank)
  const top = grades.findLast(({ status }) => status === 'met')?.rank ?? Number.NEGATIVE_INFINITY
  const higher = grades.filter(({ rank }) => rank > top)
  return {
    model: model.id,
    modelVersion: model.version,
    rule,
    meets: grades.flatMap(({ grade, rank, status }) => (status === 'met' && rank === top ? [grade] : [])),
    mayMeet: higher.flatMap(({ grade, status }) => (status === 'undetermined' ? [grade] : [])),
    next: structuredCopies(higher.filter(({ rank }) => rank === higher[0]?.rank)),
    grades,
    withoutJobs: Object.keys(model.grades).filter((grade) => grades.every((entry) => entry.grade !== grade)),
  }
}

/** Copies, so that a caller who changes one part of a result does not change another. */
function structuredCopies<C extends string>(standings: readonly GradeStanding<C>[]): GradeStanding<C>[] {
  return standings.map((standing) => ({
    ...standing,
    gradeName: { ...standing.gradeName },
    jobs: standing.jobs.map((job) => ({
      ...job,
      jobName: { ...job.jobName },
      below: job.below.map((level) => ({ ...level })),
      notAssessed: [...job.notAssessed],
      unspecified: [...job.unspecified],
    })),
  }))
}

function gradeJob<Id extends string, C extends string>(report: GapReport<Id, C>): GradeJob<C> {
  const below = report.items.flatMap((item): MissingLevel<C>[] =>
    item.status === 'below'
      ? [{ competency: item.competency, required: item.required, held: item.held, gap: item.gap }]
      : [],
  )
  const codes = (status: GapItem['status']): C[] =>
    report.items.flatMap((item) => (item.status === status ? [item.competency] : []))
  const notAssessed = codes('not-assessed')
  const unspecified = codes('level-unspecified')
  // A profile without a single level says nothing that could be met.
  const open = notAssessed.length > 0 || unspecified.length === report.items.length
  return {
    job: report.job,
    jobName: report.jobName,
    status: below.length > 0 ? 'not-met' : open ? 'undetermined' : 'met',
    below,
    notAssessed,
    unspecified,
    shortfall: report.shortfall,
    profileComplete: report.profileComplete,
  }
}

function statusBy(rule: GradeRule, jobs: readonly GradeJob[]): GradeStatus {
  const [decides, otherwise] =
    rule === 'any-job' ? (['met', 'not-met'] as const) : (['not-met', 'met'] as const)
  if (jobs.some(({ status }) => status === decides)) return decides
  return jobs.every(({ status }) => status === otherwise) ? otherwise : 'undetermined'
}
