import type { LevelsLanguage } from '../describe/levels-sentences'
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
  /** At the foot of a section: what it is about, the job, room for the name of the person, whose the texts are. */
  readonly foot: (facts: {
    readonly subject: string
    readonly job: string
    readonly origins: string
  }) => string
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
  /** What an answer shows of a competency. */
  readonly shows: (competency: string) => string
  /** A level with its name, and that it is the one required. */
  readonly required: (level: string) => string
  readonly evidence: string
  readonly negative: string
  /** Before the levels of a competency to choose from. */
  readonly rating: (competency: string) => string
  readonly undetermined: string
  readonly summary: string
  readonly competency: string
  readonly requiredLevel: string
  readonly rated: string
  readonly remarks: string
  readonly noTime: (names: string) => string
  readonly noGuide: (names: string) => string
  readonly incomplete: string
  /** That no claim says whose the texts are. */
  readonly unclaimed: string
  /** Whose the texts are, where a claim has no note of its own. */
  readonly origin: Readonly<Record<Basis, string>>
  /** The model by its name, and its version. */
  readonly model: (name: string, version: string) => string
  /** Whose the definitions are, where a claim has no note of its own; the title of the source where it names one. */
  readonly definitions: Readonly<Record<Basis, (source: string | undefined) => string>>
  /** That no claim says whose the definitions are. */
  readonly unclaimedDefinitions: string
}

/** What a language needs for the sheet of an interview. */
export interface InterviewLanguage extends LevelsLanguage {
  readonly interview: InterviewSentences
  readonly status: StatusWords
}
