export type {
  AboveGapItem,
  AssessedGapItem,
  BelowGapItem,
  GapItem,
  GapStatus,
  MetGapItem,
  NotAssessedGapItem,
  UnspecifiedGapItem,
} from '../gap/gap-report'
export type * from '../model/model-types'
export type { Person } from '../model/person'
export * from './create-tables'
export type { FitQueryOptions, FitRow } from './fit-query'
export * from './insert-rows'
export type { PairOptions, QueryOptions } from './scope'
export * from './select-bands'
export * from './select-fit'
export * from './select-gaps'
export * from './select-holdings-issues'
export * from './select-top-candidates'
export * from './select-top-jobs'
export * from './select-training-needs'
export type * from './sql-statement'
export type {
  CompetencyRow,
  HoldingRow,
  JobRow,
  OutcomeRow,
  PersonRow,
  RequirementRow,
  SqlTable,
  TableNames,
  TableRows,
  UnknownRequirementRow,
} from './tables'
export * from './tabulate-model'
export * from './tabulate-people'
