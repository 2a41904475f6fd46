/**
 * ESCO, the occupations and skills of the European Commission: its CSV files in.
 *
 * @module
 */

export type { CompetencyModel } from '../../model/competency-model'
export type { Table, TableLimits } from '../read/table-options'
export type { Parsed, ParseIssue, ParseResult, Refused } from '../read/result'
export type * from './esco-files'
export * from './parse-esco'
export * from './safe-parse-esco'
