// What is told of an embedded model beside the model itself. The dictionary, the model documents and the tests of texts read it;
// no entry exports it.

import type { BilingualModel } from '../model/bilingual-model'
import type { Claim } from '../model/claim'
import type { CompetencyText } from '../model/competency-text'
import type { Crosswalk } from '../model/crosswalk'
import type { InterviewGuide } from '../model/interview-guide'
import type { BilingualText } from '../model/localized-text'
import type { Responsibility } from '../model/responsibility'

/** A statement in both languages with where it comes from. */
export interface Statement {
  /** Short name, where it has one. */
  readonly name?: BilingualText
  /** The statement. */
  readonly description: BilingualText
  /** Where it comes from. */
  readonly claims: readonly Claim[]
}

/** What a job is for, does and may decide. */
export interface JobDescription {
  /** What it is for. */
  readonly purpose?: Statement
  /** What is told of the job itself, such as that it is new. */
  readonly background?: Statement
  /** What it does. */
  readonly duties: readonly Statement[]
  /** What it may decide. */
  readonly authorities: readonly Statement[]
  /** What the sources leave out. */
  readonly missing: readonly Statement[]
}

/** A crosswalk and why each of its rows is as it is. */
export interface Reasoned {
  /** The crosswalk. */
  readonly crosswalk: Crosswalk
  /** The model it leads to. */
  readonly to: BilingualModel
  /** The model whose codes it starts from; absent: they are those of a list that is no model. */
  readonly from?: BilingualModel
  /** Its name, where the names of the two models do not say enough. */
  readonly name?: BilingualText
  /** The reasons, by the code a row starts from. */
  readonly reasons: Readonly<Record<string, BilingualText>>
}

/** How many there are of what a model holds, for its summary. */
export interface ModelCounts {
  /** Competencies, without their further dimensions. */
  readonly competencies: number
  /** Codes that can be rated: competencies and dimensions. */
  readonly dimensions: number
  /** Job profiles. */
  readonly jobs: number
  /** Certification schemes. */
  readonly schemes: number
  /** Jobs with a description. */
  readonly described: number
  /** Competencies of a cluster. */
  readonly inCluster: (cluster: string) => number
}

/** What is told of a model. */
export interface ModelAbout {
  /** The model. */
  readonly model: BilingualModel
  /** Its short name, for lists and the sidebar. */
  readonly short: BilingualText
  /** What it is in a few words, for the reference. */
  readonly about: string
  /** What it is, in two sentences. */
  readonly summary: (counts: ModelCounts) => BilingualText
  /** How its levels read in the legend of the matrix. */
  readonly levels: string
  /** Whether the jobs stand down the matrix, competencies across; else the other way round. */
  readonly jobsDown: boolean
  /** What a reader must know of its job profiles. */
  readonly profiles: BilingualText
  /** Definitions and indicators, by language and code; absent: the definitions stand in the model. */
  readonly texts?: Readonly<Record<keyof BilingualText, Readonly<Record<string, CompetencyText>>>>
  /** How far the work of each level reaches and what is left to the person, where the texts keep to that. */
  readonly responsibility?: Readonly<Record<number, Responsibility>>
  /** Where the texts come from. */
  readonly textClaims?: readonly Claim[]
  /** Interview guides, by language and code. */
  readonly interview?: Readonly<Record<keyof BilingualText, Readonly<Record<string, InterviewGuide>>>>
  /** Where the guides come from. */
  readonly interviewClaims?: readonly Claim[]
  /** Whose the levels and texts are, in a sentence for every page of a competency. */
  readonly notice?: BilingualText
  /** Abbreviations that its texts use without spelling them out. */
  readonly abbreviations?: Readonly<Record<string, BilingualText>>
  /** Crosswalks to other models; the first starts from the competencies of this model. */
  readonly crosswalks?: readonly Reasoned[]
  /** Why each certification scheme certifies what it does, by scheme and code. */
  readonly schemeReasons?: Readonly<Record<string, Readonly<Partial<Record<string, BilingualText>>>>>
  /** Job descriptions, by job. */
  readonly descriptions?: Readonly<Record<string, JobDescription>>
}
