/**
 * Rows as database drivers give them, from column names to values: levels held, people and ratings.
 *
 * @module
 */

export type * from '../../base/issue'
export type { Certificate } from '../../model/certificate'
export type { Holdings } from '../../model/holdings'
export type * from '../../model/model-types'
export type * from '../../model/person'
export type * from '../../model/rating'
export type * from '../read/issue-types'
export type { Parsed, Refused, RefusedTable, TableResult } from '../read/result'
export type { TableLimits } from '../read/table-options'
export type { RefusedKind, RowsIssue, RowsIssues } from './issues'
export * from './parse-holdings-rows'
export * from './parse-people-rows'
export * from './parse-ratings-rows'
export type * from './rows-options'
export * from './safe-parse-holdings-rows'
export * from './safe-parse-people-rows'
export * from './safe-parse-ratings-rows'
