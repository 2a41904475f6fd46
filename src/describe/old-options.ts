import type { Locale } from '../model/localized-text'

/** How to say a result: the old way, until the last describer has moved. */
export interface OldOptions {
  readonly locale: Locale
}
