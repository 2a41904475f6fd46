import type { GapLanguage } from './describe-gap'

/** A language that can tell all results of the root. */
export interface Language extends GapLanguage {}
