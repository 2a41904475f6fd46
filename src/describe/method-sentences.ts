import type { LanguageBase } from '../base/language'
import type { SurplusPolicy } from '../fit/attainment'
import type { JobPersonMatchOptions } from '../fit/job-person-match'
import type { MethodId } from '../fit/methods'
import type { SimilarityOptions } from '../fit/similarity'

/** Values of parameters that tell variants of a method apart; what goes without saying is not named. */
export type NamedVariant =
  | JobPersonMatchOptions['variant']
  | JobPersonMatchOptions['cap']
  | SimilarityOptions['measure']
  | Exclude<Extract<SurplusPolicy, string>, 'ignored'>
  | 'threshold'

/** Fit methods and their variants in words. */
export interface MethodWords {
  readonly names: Readonly<Record<MethodId, string>>
  /** What a method says of a person, in a sentence, for somebody who has to choose one. */
  readonly notes: Readonly<Record<MethodId, string>>
  readonly variants: Readonly<Record<NamedVariant, string>>
  readonly weighted: string
  /** A group of competencies, or an aspect, with its share in percent. */
  readonly group: (name: string, percent: string) => string
  /** An aspect with its share and that of its core factors, in percent. */
  readonly aspect: (name: string, percent: string, core: string) => string
  /** The share of the core factors, in percent. */
  readonly core: (percent: string) => string
  /** A score of a method that gives 100 to a full fit. */
  readonly percent: (score: string) => string
  /** A score of any other, as written and how much it is. */
  readonly points: (score: string, count: number) => string
  readonly surplusUpTo: (times: string) => string
  /** A method with one detail or more. */
  readonly detailed: (name: string, details: readonly string[]) => string
}

/** What a language needs to name a fit method. */
export interface MethodLanguage extends LanguageBase {
  readonly methods: MethodWords
}
