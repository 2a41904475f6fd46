import type { EssentialsLanguage } from './essentials-sentences'
import type { MethodLanguage } from './method-sentences'

/** What a language says of a performance score. */
export interface PerformanceSentences {
  readonly whole: (value: string) => string
  /** Both parts with their shares in percent. */
  readonly parts: (facts: {
    readonly resultShare: string
    readonly result: string
    readonly processShare: string
    readonly process: string
  }) => string
  /** A value: one number in percent. */
  readonly percent: (value: string) => string
  /** A value that lies between two numbers in percent. */
  readonly interval: (lowest: string, highest: string) => string
  /** A value of which nothing is known. */
  readonly none: string
  readonly basis: (method: string, job: string) => string
  readonly notMeasured: (targets: string) => string
  readonly incomplete: string
}

/** What a language needs to tell of a performance score. */
export interface PerformanceLanguage extends EssentialsLanguage, MethodLanguage {
  readonly performance: PerformanceSentences
}
