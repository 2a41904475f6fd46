import type { LanguageBase } from '../base/language'

/**
 * How to say a result.
 *
 * @typeParam L - what the language must be able to say
 */
export interface DescribeOptions<L extends LanguageBase = LanguageBase> {
  /** The language: a value of `kompetensi/locale/id`, of `kompetensi/locale/en`, or one of your own. */
  readonly language: L
}
