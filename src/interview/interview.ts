import type { GapItem } from '../gap/gap-report'
import type { Claim } from '../model/claim'
import type { LocalizedText } from '../model/localized-text'

/** What to ask, to listen for and to look at for one competency. */
export interface InterviewMaterial {
  /** Whether the caller put it in front. */
  readonly inFocus: boolean
  /** Questions to ask, in this order; at least one. */
  readonly questions: readonly string[]
  /** Levels on which it is rated, ascending; none where the model has no scale for it. */
  readonly levels: readonly number[]
  /** What an answer shows, by level. */
  readonly answers: Readonly<Record<number, string>>
  /** Evidence of work to ask for, from the lower levels to the higher. */
  readonly evidence: readonly string[]
  /** What counts against it. */
  readonly negativeIndicators: readonly string[]
}

/** One competency of an interview: what the job requires, what is known, what to ask. */
export type InterviewPart<C extends string = string> = GapItem<C> & InterviewMaterial

/** Why a requirement has no question: no time was left, or the guides have none for it. */
export interface LeftOut<C extends string = string> {
  /** Code of the competency. */
  readonly competency: C
  /** `no-time`: the budget was spent; `no-guide`: nobody wrote questions for it. */
  readonly reason: 'no-time' | 'no-guide'
}

/** How the time of an interview is meant to be spent, in minutes. */
export interface InterviewTime {
  /** The time there is. */
  readonly minutes: number
  /** For opening and closing together. */
  readonly minutesAround: number
  /** For one question and what follows it. */
  readonly minutesPerQuestion: number
}

/** The plan of an interview for one job. Plain, JSON-able, fresh. */
export interface Interview<Id extends string = string, C extends string = string> extends InterviewTime {
  /** Id of the model. */
  readonly model: Id
  /** Version of the model. */
  readonly modelVersion: string
  /** Id of the job. */
  readonly job: string
  /** Name of the job, so that the plan can be read without its profile. */
  readonly jobName: LocalizedText
  /** Minutes that the plan takes: opening, closing and its questions. */
  readonly planned: number
  /** The competencies to ask for: those in focus, essentials, shortfalls with the largest gap first, what is not assessed, the others. */
  readonly parts: readonly InterviewPart<C>[]
  /** Requirements without a question, in the same order. */
  readonly leftOut: readonly LeftOut<C>[]
  /** Where the questions come from. */
  readonly claims: readonly Claim[]
  /** False when the source shows only a part of the profile: nothing is asked about the rest. */
  readonly profileComplete: boolean
}
