/**
 * Competency frameworks of Moodle, as CSV, in and out.
 *
 * @module
 */

export type { CompetencyModel } from '../../model/competency-model'
export type { Separator, TableLimits } from '../read/table-options'
export type { Formatted, Loss } from '../read/losses'
export type { Parsed, ParseIssue, ParseResult, Refused } from '../read/result'
export * from './format-moodle'
export type * from './format-moodle-options'
export type { MoodleLossCode } from './moodle-losses'
export * from './parse-moodle'
export type * from './parse-moodle-options'
export * from './safe-parse-moodle'
