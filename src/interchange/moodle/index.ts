/**
 * Competency frameworks of Moodle, as CSV, in and out.
 *
 * @module
 */

export type * from '../../model/crosswalk'
export type * from '../../model/model-types'
export type { FileLanguage, FileLanguageOption } from '../read/file-language'
export type * from '../read/issue-types'
export type { Formatted, Loss, LossDetails } from '../read/losses'
export type { Parsed, ParseResult, Refused } from '../read/result'
export type { Separator, TableLimits } from '../read/table-options'
export * from './format-moodle'
export type * from './format-moodle-options'
export type { MoodleIssue, MoodleIssues } from './issues'
export type { MoodleLossCode } from './moodle-losses'
export * from './parse-moodle'
export type * from './parse-moodle-options'
export * from './safe-parse-moodle'
