/**
 * HR Open Standards: competencies of positions and of persons, in and out.
 *
 * @module
 */

export type * from '../../base/issue'
export type { DescribeOptions } from '../../describe/options'
export type { Holdings } from '../../model/holdings'
export type * from '../../model/model-types'
export type { JobArgument, JobOrProfile } from '../../model/resolve-profile'
export type { FileLanguage, FileLanguageOption } from '../read/file-language'
export type * from '../read/issue-types'
export type { Formatted, Loss, LossDetails } from '../read/losses'
export type { ParseLimits } from '../read/parse-options'
export type { Parsed, ParseResult, Refused } from '../read/result'
export type * from './competency-types'
export * from './format-hr-open-person'
export * from './format-hr-open-position'
export type { HrOpenLossCode } from './hr-open-losses'
export type * from './hr-open-options'
export type { HrOpenIssue, HrOpenIssues } from './issues'
export * from './parse-hr-open-person'
export * from './parse-hr-open-position'
export * from './safe-parse-hr-open-person'
export * from './safe-parse-hr-open-position'
