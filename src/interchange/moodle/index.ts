/**
 * Competency frameworks of Moodle, as CSV, in and out.
 *
 * @module
 */

export type { CompetencyModel } from '../../model/competency-model'
export type { Separator, TableLimits } from '../csv/table-options'
export type { Formatted, Loss } from '../losses'
export type { Parsed, ParseIssue, ParseResult, Refused } from '../result'
export * from './format-moodle'
export type { MoodleLossCode } from './moodle-losses'
export * from './parse-moodle'
export {
  type MoodleFramework,
  type ParseMoodleOptions,
  safeParseMoodle,
} from './safe-parse-moodle'
