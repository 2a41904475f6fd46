import type { Language } from '../../describe/language'
import { base } from './base'
import { essentials } from './essentials'
import { gap } from './gap'
import { issues } from './issues'
import { readerIssues } from './reader-issues'

export { base, essentials, gap, issues, readerIssues }

/** English: everything the root's describers say. */
export const en: Language = { ...base, essentials, gap, issues }

export type { Issue, IssuePath, Messages, Severity } from '../../base/issue'
export type * from '../../entries/known-issues'
