import type { MethodLanguage } from './method-sentences'
import type { StageLanguage } from './stage-sentences'

/** What a language says of a succession plan. */
export interface SuccessionSentences {
  /** What ready means. */
  readonly rule: (facts: {
    readonly method: string
    readonly bar: string
    readonly withinMonths: number
    /** The same, written. */
    readonly months: string
  }) => string
  /** A job and who could follow. A list without entries is not spoken of, but for that of the successors. */
  readonly job: (facts: {
    readonly job: string
    /** Who holds it. */
    readonly incumbents: readonly string[]
    /** How many were considered. */
    readonly considered: number
    /** Who is ready for sure, each by `now`, `inMonths` or `between`. */
    readonly successors: readonly string[]
    /** Who may be, each by `atBest`. */
    readonly possible: readonly string[]
    readonly notReady: readonly string[]
    readonly noScore: readonly string[]
  }) => string
  readonly now: (person: string) => string
  /** Ready in so many months, written and counted. */
  readonly inMonths: (person: string, months: string, count: number) => string
  /** Ready in so many months at least and at most. */
  readonly between: (person: string, least: string, most: string) => string
  /** A person and the stage they may be at. */
  readonly atBest: (person: string, stage: string) => string
  readonly none: (jobs: string) => string
  readonly one: (jobs: string) => string
  /** Somebody who follows in several jobs. */
  readonly shared: (person: string, jobs: string, count: number) => string
  readonly incomplete: string
}

/** What a language needs to tell of a succession plan. */
export interface SuccessionLanguage extends MethodLanguage, StageLanguage {
  readonly succession: SuccessionSentences
}
