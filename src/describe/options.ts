import type { Locale } from '../model/localized-text'

/** How to say a result. */
export interface DescribeOptions {
  /** Indonesian (`id`) or English (`en`). */
  readonly locale: Locale
}
