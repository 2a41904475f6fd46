/**
 * ESCO, the occupations and skills of the European Commission: its CSV files in.
 *
 * @module
 */

export type * from '../../base/issue'
export type * from '../../model/model-types'
export type { Parsed, ParseResult, Refused } from '../read/result'
export type { Table, TableLimits } from '../read/table-options'
export type * from './esco-files'
export * from './parse-esco'
export * from './safe-parse-esco'
