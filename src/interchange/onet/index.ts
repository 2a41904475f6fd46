/**
 * O*NET, the occupations of the U.S. Department of Labor: its text files in.
 *
 * @module
 */

export type * from '../../model/model-types'
export type * from '../read/issue-types'
export type { Parsed, ParseResult, Refused } from '../read/result'
export type { Table, TableLimits } from '../read/table-options'
export type { OnetIssue, OnetIssues } from './issues'
export type * from './onet-files'
export * from './parse-onet'
export * from './safe-parse-onet'
