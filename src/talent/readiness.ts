import type { FitMethod, MethodInfo } from '../fit/fit-method'
import type { OutcomeRange } from '../fit/outcomes'
import type { LocalizedText } from '../model/localized-text'
import type { QualificationCheck } from './qualifications-of'

/** What counts as ready, and how fast people develop. */
export interface ReadinessPolicy<C extends string = string> {
  /** The fit method; it must be separable, because only such a method has an interval. There is no default. */
  readonly method: FitMethod
  /** The score to reach, in the method's unit. Less than 1e-9 (relative) below counts as reached. */
  readonly bar: number
  /** Within how many months a person may still become ready, 0 or more. */
  readonly withinMonths: number
  /** Months that one level takes, above 0, for competencies that `monthsByCompetency` does not name; absent: nothing develops them. */
  readonly monthsPerLevel?: number
  /** Months that one level takes, above 0, by competency. */
  readonly monthsByCompetency?: { readonly [K in C]?: number }
  /** What is known of competencies that are not assessed; nothing when absent. */
  readonly outcomes?: { readonly [K in C]?: OutcomeRange }
}

/** What an outcome comes to. */
export type ReadinessStage = 'ready-now' | 'within-months' | 'not-ready'

/**
 * What the evidence says: the stage of every outcome of what is not assessed; `evidence-missing` where outcomes differ;
 * `no-score` where the method has none for this profile.
 */
export type ReadinessVerdict = ReadinessStage | 'evidence-missing' | 'no-score'

/** Why an outcome is not even ready within the months. */
export type NotReadyReason =
  /** An essential requirement is below its level and nothing develops it. */
  | 'essential-without-pace'
  /** Another requirement is below its level and nothing develops it. */
  | 'shortfall-without-pace'
  /** The shortfalls together take longer. */
  | 'too-long'
  /** Closing every shortfall would not reach the bar. */
  | 'bar-out-of-reach'
  /** An absolute qualification is short or missing. */
  | 'qualification'

/** A requirement that is below its level in an outcome. */
export interface ReadinessShortfall<C extends string = string> {
  /** Code of the competency. */
  readonly competency: C
  /** Whether it is essential. */
  readonly essential: boolean
  /** Required level. */
  readonly required: number
  /** Level held; of a competency that is not assessed, the level this outcome takes. */
  readonly held: number
  /** `held − required`, in levels, below 0. */
  readonly gap: number
  /** False when the level is that of an outcome and nobody has assessed it. */
  readonly assessed: boolean
  /** Months to close it; absent when nothing develops it. */
  readonly months?: number
}

/** The best or the worst outcome of what is not assessed. */
export interface ReadinessOutcome<C extends string = string> {
  /** What it comes to. */
  readonly stage: ReadinessStage
  /** The score. */
  readonly score: number
  /** Months until every shortfall is closed, one after the other; 0 without one; absent when nothing develops one. */
  readonly months?: number
  /** Requirements below their level, in the order of the profile. */
  readonly shortfalls: readonly ReadinessShortfall<C>[]
  /** Why it is `not-ready`; empty otherwise. */
  readonly reasons: readonly NotReadyReason[]
}

/** Whether a person is ready for a job. Plain, JSON-able, fresh. */
export interface Readiness<Id extends string = string, C extends string = string, P extends string = string> {
  /** Id of the model. */
  readonly model: Id
  /** Version of the model. */
  readonly modelVersion: string
  /** Id of the job. */
  readonly job: string
  /** Name of the job. */
  readonly jobName: LocalizedText
  /** Id of the person. */
  readonly person: P
  /** The method and its parameters. */
  readonly method: MethodInfo
  /** The score to reach. */
  readonly bar: number
  /** Within how many months. */
  readonly withinMonths: number
  /** What the evidence says. */
  readonly verdict: ReadinessVerdict
  /** The best outcome of what is not assessed; absent without a score. */
  readonly best?: ReadinessOutcome<C>
  /** The worst outcome; the same as the best when everything is assessed. */
  readonly worst?: ReadinessOutcome<C>
  /** Weight share of the levelled requirements that were assessed, 0 … 1; absent where none has a level. */
  readonly coverage?: number
  /** Requirements not assessed, in the order of the profile. */
  readonly notAssessed: readonly C[]
  /** Essential requirements held below their level. */
  readonly essentialsBelow: readonly C[]
  /** Essential requirements not assessed. */
  readonly essentialsNotAssessed: readonly C[]
  /** Essential requirements of no given level. */
  readonly essentialsUnspecified: readonly C[]
  /** The check of qualifications; absent where the job asks for none. */
  readonly qualifications?: QualificationCheck<Id, P>
  /** False when the source shows only a part of the profile: the verdict then speaks of that part. */
  readonly profileComplete: boolean
}
