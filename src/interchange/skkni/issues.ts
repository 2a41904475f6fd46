import type { IssueMaker, IssuesOf, Messages } from '../../base/issue'
import { issuesOf } from '../../base/issues-of'
import type { ReadIssue } from '../read/issues'

/** The kinds of codes of Indonesian standards: a unit of SKKNI, a level of KKNI. */
export type CodeKind = 'skkni-unit' | 'kkni-level'

const codeKinds: Readonly<Record<CodeKind, string>> = {
  'skkni-unit': 'SKKNI unit code',
  'kkni-level': 'KKNI level',
}

/** Details of a code of SKKNI or KKNI. */
export interface SkkniIssues {
  /** A code that is not written as codes of its kind are; `examples` are some that are. */
  readonly 'code-malformed': {
    readonly found: string
    readonly what: CodeKind
    readonly examples: readonly string[]
  }
}

/** An issue of a code of SKKNI or KKNI, or of anything else that a reader can find. */
export type SkkniIssue = ReadIssue | IssuesOf<SkkniIssues>

/** What is wrong with a code of SKKNI or KKNI, in English. */
export const skkniMessages: Messages<SkkniIssues> = {
  'code-malformed': ({ found, what, examples }) =>
    `"${found}" is no ${codeKinds[what]}; they look like ${examples.join(' or ')}`,
}

/** Makes an issue of a code of SKKNI or KKNI. */
export const skkniIssue: IssueMaker<SkkniIssues> = /* @__PURE__ */ issuesOf(skkniMessages)
