import type { LanguageBase } from '../base/language'
import type { StatusWords } from '../describe/status-sentences'
import type { Basis } from '../model/claim'

/** What is asked after every question, in this order. */
export type InterviewProbe = 'situation' | 'task' | 'action' | 'result' | 'lesson'

/** What a language says on the sheet of an interview. */
export interface InterviewSentences {
  readonly title: (job: string) => string
  /** What is filled in by hand at the head and at the foot. */
  readonly person: string
  readonly date: string
  readonly interviewers: string
  readonly signature: string
  /** How the time is meant to be spent; numbers are written. */
  readonly time: (facts: {
    readonly minutes: string
    readonly around: string
    readonly questions: number
    readonly perQuestion: string
    readonly planned: string
  }) => string
  /** At the foot of what is said of a competency: the job, room for the name of the person, whose the texts are. */
  readonly foot: (job: string, origins: string) => string
  /** Title of the advice, and how to ask. */
  readonly asking: string
  readonly advice: string
  /** Title of what to ask after every question, and the questions. */
  readonly followUps: string
  readonly probes: Readonly<Record<InterviewProbe, string>>
  /** What is required and what is known, in one line; a level that is not known is absent. */
  readonly standing: (facts: {
    readonly required?: string
    readonly held?: string
    readonly gap?: string
    readonly status: string
    readonly essential: boolean
    readonly inFocus: boolean
  }) => string
  readonly questions: string
  readonly notes: string
  readonly level: string
  readonly shows: string
  /** A level with its name, and that it is the one required. */
  readonly required: (level: string) => string
  readonly evidence: string
  readonly negative: string
  readonly rating: string
  readonly undetermined: string
  readonly summary: string
  readonly competency: string
  readonly requiredLevel: string
  readonly rated: string
  readonly remarks: string
  readonly noTime: (names: string) => string
  readonly noGuide: (names: string) => string
  readonly incomplete: string
  /** That somebody proposed the levels of the model, and no source stands behind them. */
  readonly proposed: string
  /** That no claim says whose the texts are. */
  readonly unclaimed: string
  /** Whose the texts are, where a claim has no note of its own. */
  readonly origin: Readonly<Record<Basis, string>>
}

/** What a language needs for the sheet of an interview. */
export interface InterviewLanguage extends LanguageBase {
  readonly interview: InterviewSentences
  readonly status: StatusWords
}
