/**
 * HR Open Standards: competencies of positions and of persons, in and out.
 *
 * @module
 */

export type { DescribeOptions } from '../../locale/options'
export type { CompetencyModel } from '../../model/competency-model'
export type { Holdings } from '../../model/holdings'
export type { JobProfile } from '../../model/job-profile'
export type { JobOrProfile } from '../../model/resolve-profile'
export type { Formatted, Loss } from '../losses'
export type { Parsed, ParseIssue, ParseResult, Refused } from '../result'
export type { ParseLimits } from '../schema/parse-options'
export type * from './competency-types'
export * from './format-person-competencies'
export * from './format-position-competencies'
export type { HrOpenLossCode } from './hr-open-losses'
export type * from './hr-open-options'
export * from './parse-person-competencies'
export * from './parse-position-competencies'
export * from './safe-parse-person-competencies'
export * from './safe-parse-position-competencies'
