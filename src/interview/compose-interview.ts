import { at } from '../base/at'
import { checkArguments } from '../base/check-arguments'
import type { Issue } from '../base/issue'
import type { Kinds, OptionKinds } from '../base/kind'
import { rangeIssue } from '../base/range-issue'
import { throwIssues } from '../base/throw-issues'
import { analyzeGap } from '../gap/analyze-gap'
import type { GapItem } from '../gap/gap-report'
import { aJob, aName, aNumber, aText, someNumber } from '../model/argument-kinds'
import type { Claim } from '../model/claim'
import { notRequired } from '../model/competency-issues'
import type { CompetencyModel } from '../model/competency-model'
import type { Holdings } from '../model/holdings'
import type { InterviewGuide } from '../model/interview-guide'
import type { JobProfile } from '../model/job-profile'
import { type JobArgument, type JobOrProfile, resolveProfile } from '../model/resolve-profile'
import { aClaim } from '../model/result-part-kinds'
import type { Scale } from '../model/scale'
import { scaleOf } from '../model/scale-of'
import { aDictionary } from '../model/whole-model'
import { guideIssues } from './guide-issues'
import type { Interview, InterviewPart, InterviewTime, LeftOut } from './interview'
import { orderByUrgency } from './order-by-urgency'
import { orderQuestions } from './order-questions'
import { shareQuestions } from './share-questions'

export type { Interview, InterviewMaterial, InterviewPart, InterviewTime, LeftOut } from './interview'

/** What an interview is composed for. */
export interface ComposeInterviewOptions<
  Id extends string = string,
  C extends string = string,
  Job = JobOrProfile<Id, C, string>,
> {
  /** A job of the model, or a profile of it. */
  readonly job: Job
  /** The time there is, in minutes: enough for opening, closing and one question. */
  readonly minutes: number
  /** Codes to ask for first, in this order; none when absent. */
  readonly focus?: readonly C[]
  /** What the person is known to hold, so that the largest gaps come first; nothing is assessed when absent. */
  readonly holdings?: Holdings<Id, C>
  /** Minutes for one question and what follows it; 8 when absent. */
  readonly minutesPerQuestion?: number
  /** Minutes for opening and closing together; 10 when absent. */
  readonly minutesAround?: number
  /** Where the guides come from, so that the sheet can say it; none when absent. */
  readonly claims?: readonly Claim[]
}

const usualMinutesPerQuestion = 8
const usualMinutesAround = 10

const aTextList = { due: true, each: aText } as const

const composeInterviewOptions: OptionKinds<ComposeInterviewOptions> = {
  job: aJob,
  minutes: aNumber,
  focus: { each: aName },
  holdings: {},
  minutesPerQuestion: someNumber,
  minutesAround: someNumber,
  claims: { each: aClaim },
}

const composeInterviewArguments: Kinds = {
  model: aDictionary,
  guides: {
    due: true,
    ofKind: 'object',
    like: '{ INT: { questions, answers, evidence, negativeIndicators } }',
    values: {
      due: true,
      ofKind: 'object',
      parts: {
        questions: aTextList,
        answers: { due: true, ofKind: 'record', values: { ofKind: 'text' } },
        evidence: aTextList,
        negativeIndicators: aTextList,
      },
    },
  },
  options: { due: true, fields: composeInterviewOptions },
}

/**
 * Composes an interview for a job within a time: which competencies to ask for, with which questions, what to listen for and what
 * to ask to see. First those in focus, then essentials, then shortfalls with the largest gap first, then what is not assessed,
 * then the others; among equals in the order of the profile. Each gets one question before any gets a second one. A guide lists
 * its questions from ordinary work to change: the higher the required level on its scale, the later the question to begin with.
 *
 * @param model - the model
 * @param guides - guides by competency, in the language of the interview; of competencies that it lacks nothing is asked
 * @param options - the job, the time in minutes, and what else the choice depends on
 * @returns the competencies to ask for in their order; what was left out is listed with its reason
 * @throws `CompetencyError` `unknown-job`, `unknown-competency` (of a guide), `level-off-scale` (of an answer), `parameter-invalid` (a blank
 * text), `not-in-profile` (of a focus), `empty-profile`, `number-out-of-range`
 * (minutes that leave no time for a question), and what `analyzeGap` throws
 * @example
 * ```ts
 * import { composeInterview } from 'kompetensi/interview'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { lembagaXyInterviewEn } from 'kompetensi/lembaga-xy/interview/en'
 *
 * const options = { job: 'manager-sertifikasi', minutes: 120, focus: ['LA'] } as const
 * const interview = composeInterview(lembagaXy, lembagaXyInterviewEn, options)
 * console.log(interview.parts[0]?.competency, interview.parts.length, interview.planned) // LA 13 114
 * ```
 */
export function composeInterview<
  Id extends string,
  C extends string,
  J extends string,
  Job extends JobArgument<Id, C, J> = JobOrProfile<Id, C, J>,
>(
  model: CompetencyModel<Id, C, J>,
  guides: { readonly [K in NoInfer<C>]?: InterviewGuide },
  options: ComposeInterviewOptions<NoInfer<Id>, NoInfer<C>, Job>,
): Interview<Id, C>
export function composeInterview<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  guides: { readonly [K in C]?: InterviewGuide },
  options: ComposeInterviewOptions<Id, C, JobOrProfile<Id, C, J>>,
): Interview<Id, C> {
  checkArguments('composeInterview', { model, guides, options }, composeInterviewArguments)
  const { minutes, focus = [], holdings = {}, claims = [] } = options
  const { minutesPerQuestion = usualMinutesPerQuestion, minutesAround = usualMinutesAround } = options
  const time = { minutes, minutesAround, minutesPerQuestion }
  const profile = resolveProfile<Id, C, J>(model, options.job)
  const report = analyzeGap<Id, C, J>(model, profile, holdings)
  throwIssues([
    ...timeIssues(time),
    ...guideIssues(model, profile, guides),
    ...focusIssues(model, profile, focus),
  ])

  const planned = orderByUrgency(report.items, focus).map((item): Planned<C> => {
    const guide = guides[item.competency]
    const scale = scaleOf(model, item.competency, profile)
    const inFocus = focus.includes(item.competency)
    return {
      item,
      inFocus,
      ...(scale === undefined ? {} : { scale }),
      ...(guide === undefined ? {} : { guide }),
    }
  })
  const available = planned.map(({ guide }) => guide?.questions.length ?? 0)
  const shares = shareQuestions(available, questionsIn(time))
  return {
    model: model.id,
    modelVersion: model.version,
    job: profile.id,
    jobName: { ...profile.name },
    ...time,
    planned: minutesAround + shares.reduce((sum, share) => sum + share, 0) * minutesPerQuestion,
    parts: planned.flatMap((each, i) => partOf(each, at(shares, i))),
    leftOut: planned.flatMap(({ item: { competency } }, i): LeftOut<C>[] => {
      if (at(shares, i) > 0) return []
      return [{ competency, reason: at(available, i) === 0 ? 'no-guide' : 'no-time' }]
    }),
    claims: claims.map((claim) => ({ ...claim })),
    profileComplete: profile.complete,
  }
}

/** How many questions there is time for; what falls short of a whole one by rounding alone is one. */
function questionsIn({ minutes, minutesAround, minutesPerQuestion }: InterviewTime): number {
  return Math.floor((minutes - minutesAround) / minutesPerQuestion + 1e-9)
}

/** A requirement, and what there is to ask for it with. */
interface Planned<C extends string> {
  readonly item: GapItem<C>
  readonly inFocus: boolean
  readonly scale?: Scale
  readonly guide?: InterviewGuide
}

function partOf<C extends string>(
  { item, inFocus, scale, guide }: Planned<C>,
  share: number,
): InterviewPart<C>[] {
  if (guide === undefined || share === 0) return []
  const required =
    scale === undefined || item.status === 'level-unspecified' ? undefined : { level: item.required, scale }
  return [
    {
      ...item,
      inFocus,
      questions: orderQuestions(guide.questions, required).slice(0, share),
      levels: [...(scale?.levels ?? [])],
      answers: { ...guide.answers },
      evidence: [...guide.evidence],
      negativeIndicators: [...guide.negativeIndicators],
    },
  ]
}

/** What is wrong with the time: it has to be enough for opening, closing and one question. */
function timeIssues({ minutes, minutesAround, minutesPerQuestion }: InterviewTime): Issue[] {
  return [
    ...(minutesPerQuestion > 0 && Number.isFinite(minutesPerQuestion)
      ? []
      : [rangeIssue(minutesPerQuestion, ['minutesPerQuestion'], { above: 0 })]),
    ...(minutesAround >= 0 && Number.isFinite(minutesAround)
      ? []
      : [rangeIssue(minutesAround, ['minutesAround'], { atLeast: 0 })]),
    ...(Number.isFinite(minutes) && !(minutes < minutesAround + minutesPerQuestion)
      ? []
      : [rangeIssue(minutes, ['minutes'], { atLeast: minutesAround + minutesPerQuestion })]),
  ]
}

/** A focus on what the job does not require. */
function focusIssues<C extends string>(
  model: CompetencyModel<string, C>,
  profile: JobProfile<string, C>,
  focus: readonly string[],
): Issue[] {
  const required = new Set<string>(profile.requirements.map(({ competency }) => competency))
  return focus.flatMap((code, i) =>
    required.has(code) ? [] : [notRequired(model, profile.id, code, ['focus', i])],
  )
}
