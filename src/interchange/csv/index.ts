/**
 * Tables as people keep them in Excel: dictionary, job profiles, ratings and people, in and out.
 *
 * @module
 */

export type { DescribeOptions } from '../../describe/options'
export type { CompetencyModel } from '../../model/competency-model'
export type { Person } from '../../model/person'
export type { Rating } from '../../model/rating'
export type { Parsed, ParseIssue, Refused, RefusedTable, TableResult } from '../read/result'
export type { DictionaryField } from './dictionary-kind'
export * from './dictionary-rows'
export * from './format-dictionary-table'
export * from './format-job-profiles-table'
export * from './format-people-table'
export * from './format-ratings-table'
export type { JobProfilesField } from './job-profiles-kind'
export * from './job-profiles-rows'
export type * from './job-profiles-table-options'
export * from './parse-dictionary-table'
export * from './parse-job-profiles-table'
export * from './parse-people-table'
export * from './parse-ratings-table'
export type { PeopleField } from './people-kind'
export * from './people-rows'
export type { RatingsField } from './ratings-kind'
export * from './ratings-rows'
export * from './safe-parse-dictionary-table'
export * from './safe-parse-job-profiles-table'
export * from './safe-parse-people-table'
export * from './safe-parse-ratings-table'
export type * from '../read/table-options'
export type { RequirementNothing } from './words'
