/**
 * Codes of Indonesian standards: units of the national competency standards (SKKNI) and levels of the national
 * qualifications framework (KKNI).
 *
 * @module
 */

export type * from '../../model/kkni-level'
export type { BilingualText, LocalizedText } from '../../model/localized-text'
export type * from '../read/issue-types'
export type { Parsed, ParseResult, Refused } from '../read/result'
export type { CodeKind, SkkniIssue, SkkniIssues } from './issues'
export * from './parse-kkni-level'
export * from './parse-skkni-code'
export * from './safe-parse-kkni-level'
export * from './safe-parse-skkni-code'
export type * from './skkni-unit-code'
