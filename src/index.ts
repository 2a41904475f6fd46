export * from './assessment/index'
export * from './base/index'
export * from './career/index'
export * from './describe/index'
export * from './development/index'
export {
  type CompetencyErrorOf,
  type IssueCode,
  type IssueDetails,
  isCompetencyError,
  type KnownIssue,
  type LossCode,
  type ReaderIssues,
  type RootIssues,
} from './entries/known-issues'
export * from './fit/index'
export * from './gap/index'
export * from './model/index'
export * from './talent/index'
export * from './team/index'
