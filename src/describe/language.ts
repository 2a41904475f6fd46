import type { GapLanguage } from './describe-gap'
import type { IssueLanguage } from './describe-issue'

/** A language that can tell all results of the root. */
export interface Language extends GapLanguage, IssueLanguage {}
