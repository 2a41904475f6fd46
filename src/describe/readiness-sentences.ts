import type { NotReadyReason } from '../talent/assess-readiness'
import type { EssentialsLanguage } from './essentials-sentences'
import type { LevelsLanguage } from './levels-sentences'
import type { MethodLanguage } from './method-sentences'
import type { QualificationsLanguage } from './qualifications-sentences'
import type { StageLanguage } from './stage-sentences'

/** What a language says of readiness. A subject is a person for a job. */
export interface ReadinessSentences {
  readonly subject: (person: string, job: string) => string
  readonly noScore: (subject: string) => string
  readonly evidenceMissing: (subject: string) => string
  readonly settled: (subject: string, outcome: string) => string
  readonly best: (outcome: string) => string
  readonly worst: (outcome: string) => string
  /** An outcome, among other words; its months are those of all shortfalls together. */
  readonly outcome: (facts: {
    readonly stage: string
    readonly months: string | undefined
    readonly reasons: string | undefined
  }) => string
  /** An outcome that takes between so many months and so many. */
  readonly between: (stage: string, least: string, most: string) => string
  readonly reasons: Readonly<Record<NotReadyReason, string>>
  /** "6 months": as written, and how many they are. */
  readonly months: (months: string, count: number) => string
  readonly bar: (method: string, bar: string) => string
  readonly score: (score: string) => string
  readonly scores: (lowest: string, highest: string) => string
  readonly shortfall: (facts: {
    readonly name: string
    readonly required: string
    readonly held: string
    /** How long it takes; absent when nothing develops it. */
    readonly months: string | undefined
  }) => string
  readonly shortfalls: (items: string) => string
  readonly notAssessed: (names: string) => string
  readonly incomplete: string
}

/** What a language needs to tell of readiness. */
export interface ReadinessLanguage
  extends EssentialsLanguage,
    MethodLanguage,
    QualificationsLanguage,
    StageLanguage,
    LevelsLanguage {
  readonly readiness: ReadinessSentences
}
