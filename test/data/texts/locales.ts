import type { Locale } from '../../../src/model/localized-text'

/** Both languages, to run a rule on each. */
export const locales: readonly Locale[] = ['id', 'en']
