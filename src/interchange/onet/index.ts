/**
 * O*NET, the occupations of the U.S. Department of Labor: its text files in.
 *
 * @module
 */

export type { CompetencyModel } from '../../model/competency-model'
export type { Table, TableLimits } from '../read/table-options'
export type { Parsed, ParseIssue, ParseResult, Refused } from '../read/result'
export type * from './onet-files'
export * from './parse-onet'
export * from './safe-parse-onet'
