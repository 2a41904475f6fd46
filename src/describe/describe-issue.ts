import type { Issue, IssueCode, IssueDetails } from '../base/issue'
import { indonesianIssues } from './indonesian-issues'
import type { OldOptions } from './old-options'

/**
 * Says what is wrong with data, in a sentence the person who can mend it understands.
 *
 * @param issue - an issue of `lintModel`, of a `CompetencyError` or of a parser
 * @param options - the language
 * @example
 * ```ts
 * import { analyzeGap, describeIssue, isCompetencyError } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { id } from 'kompetensi/locale/id'
 *
 * try {
 *   analyzeGap(lembagaXy, 'kepala-lsp', { INT: 9 })
 * } catch (error) {
 *   if (!isCompetencyError(error)) throw error
 *   for (const issue of error.issues) console.log(describeIssue(issue, { language: id }))
 *   // Level "INT" adalah 9; skalanya dari 0 sampai 5.
 * }
 * ```
 */
export function describeIssue(issue: Issue, options: OldOptions): string {
  return options.locale === 'en' ? `${capitalized(issue.message)}.` : inIndonesian(issue.code, issue.details)
}

function inIndonesian<K extends IssueCode>(code: K, details: IssueDetails[K]): string {
  return indonesianIssues[code](details)
}

function capitalized(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
