import type { BilingualText } from '../../../src/model/localized-text'

/** A language of the embedded models. */
export type Locale = keyof BilingualText

/** Both languages, to run a rule on each. */
export const locales: readonly Locale[] = ['id', 'en']
