import { invalidParameter } from '../base/invalid-parameter'
import type { Issue } from '../base/issue'
import { briefDetails } from './brief-details'
import type { IssueLanguage } from './issue-sentences'
import { languageExample, languageIn } from './language-of'

/** How to say an issue. */
export interface DescribeIssueOptions {
  /** The language, or its sentences of issues alone. */
  readonly language: IssueLanguage
}

/**
 * Says what is wrong with data, in a sentence the person who can mend it understands: in English where the language has
 * no sentence of the code. Long texts in it are clipped, and of long lists the rest is counted; `details` have all.
 *
 * @param issue - an issue of `lintModel`, of a `CompetencyError`, of a parser, or a loss of a format
 * @param options - the language; for issues of readers, formats, columns and SQL `{ issues: { ...id.issues, ...readerIssues } }`
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
 *   // Level "INT" yang dimiliki adalah 9; skalanya dari 0 sampai 5.
 * }
 * ```
 */
export function describeIssue(issue: Issue, options: DescribeIssueOptions): string {
  const { issues } = languageIn('describeIssue', options)
  if (typeof issues !== 'object' || issues === null) {
    throw invalidParameter('describeIssue', 'language.issues', issues, {
      ofKind: 'language-part',
      like: languageExample,
    })
  }
  if (!isIssue(issue)) {
    throw invalidParameter('describeIssue', 'issue', issue, {
      like: "{ code: 'unknown-job', details, message }",
    })
  }
  const { code, details, message } = issue
  const say = Object.hasOwn(issues, code) ? issues[code] : undefined
  // Safe: the details of an issue are those of its code, for which the sentence is written.
  return typeof say === 'function' ? say(briefDetails(details) as never) : sentenceOf(message)
}

/** Whether it has what a sentence is made of: a caller from JavaScript may have another thing. */
function isIssue(issue: Issue | undefined): issue is Issue<string, object> {
  const { code, details, message } = issue ?? {}
  return (
    typeof code === 'string' && typeof message === 'string' && typeof details === 'object' && details !== null
  )
}

/** A message with its capital and its full stop. */
function sentenceOf(message: string): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}.`
}
