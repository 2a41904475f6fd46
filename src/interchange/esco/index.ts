/**
 * ESCO, the occupations and skills of the European Commission: its CSV files in.
 *
 * @module
 */

export type * from '../../model/model-types'
export type { FileLanguage } from '../read/file-language'
export type * from '../read/issue-types'
export type { Parsed, ParseResult, Refused } from '../read/result'
export type { Table, TableLimits } from '../read/table-options'
export type * from './esco-files'
export type { EscoIssue, EscoIssues } from './issues'
export * from './parse-esco'
export * from './safe-parse-esco'
