/**
 * Tables as people keep them in Excel: dictionary, job profiles, ratings and people, in and out.
 *
 * @module
 */

export type * from '../../base/issue'
export type * from '../../base/language'
export type { DescribeOptions } from '../../describe/options'
export type * from '../../describe/sentences'
export type {
  ActivitySeats,
  NeedCounts,
  SeatNeed,
  TrainingNeed,
  TrainingNeeds,
  UnitNeed,
} from '../../development/list-training-needs'
export type { MethodInfo, ParameterValue } from '../../fit/fit-method'
export type { ScoredUnassessed } from '../../fit/job-fit'
export type * from '../../gap/gap-report'
export type { Certificate } from '../../model/certificate'
export type { Holdings } from '../../model/holdings'
export type * from '../../model/model-types'
export type * from '../../model/person'
export type * from '../../model/profile-matrix'
export type * from '../../model/rating'
export type { CandidateRanking, RankedCandidate } from '../../talent/rank-candidates'
export type { JobRanking, RankedJob } from '../../talent/rank-jobs'
export type * from '../../talent/ranking'
export * from '../read/describe-reading'
export type { FileLanguage, FileLanguageOption } from '../read/file-language'
export type * from '../read/issue-types'
export type { TableLayout } from '../read/layout-types'
export type { Formatted, Loss, LossDetails } from '../read/losses'
export type { RequirementNothing } from '../read/nothing-words'
export type { PassedRow } from '../read/passed-row'
export type * from '../read/reading-sentences'
export type { Parsed, Refused, RefusedTable, TableResult } from '../read/result'
export type * from '../read/table-options'
export type {
  ColumnReading,
  CompetencyRow,
  ReadField,
  ReadTable,
  TableReading,
  UnusedColumn,
} from '../read/table-reading'
export type { DictionaryField } from './dictionary-kind'
export type { DictionaryTableLossCode } from './dictionary-losses'
export * from './format-dictionary-rows'
export * from './format-dictionary-table'
export * from './format-gap-rows'
export * from './format-job-profiles-rows'
export * from './format-job-profiles-table'
export * from './format-matrix-rows'
export * from './format-people-rows'
export * from './format-people-table'
export * from './format-ranking-rows'
export * from './format-ratings-rows'
export * from './format-ratings-table'
export * from './format-template'
export * from './format-training-needs-rows'
export type { CsvIssue, CsvIssues } from './issues'
export type { JobProfilesField } from './job-profiles-kind'
export type { JobProfilesTableLossCode } from './job-profiles-losses'
export type * from './job-profiles-table-options'
export * from './parse-dictionary-table'
export * from './parse-job-profiles-table'
export * from './parse-people-table'
export * from './parse-ratings-table'
export * from './parse-texts-table'
export type { PeopleField } from './people-kind'
export type { PeopleTableLossCode } from './people-losses'
export type { RatingsField } from './ratings-kind'
export type { RatingsTableLossCode } from './ratings-losses'
export * from './safe-parse-dictionary-table'
export * from './safe-parse-job-profiles-table'
export * from './safe-parse-people-table'
export * from './safe-parse-ratings-table'
export * from './safe-parse-texts-table'
export type { DropDown } from './template-choices'
export type { TextsField } from './texts-kind'
export type { TrainingNeedsLossCode } from './training-needs-losses'
