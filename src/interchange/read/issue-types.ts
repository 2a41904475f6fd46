// The types of the issues that readers share, for the entries that export a reader.

export type { RatingIssue, RatingIssues } from '../../assessment/issues'
export type { Expected, ExpectedKind, NumberRange } from '../../base/expected'
export type { Issue, IssuePath, IssuesOf, Severity } from '../../base/issue'
export type { BaseIssue, BaseIssues, Quantity } from '../../base/issues'
export type { MeasureIssue, MeasureIssues } from '../../measure/issues'
export type {
  KeyProblem,
  LevelKind,
  ModelIssue,
  ModelIssues,
  ScaleProblem,
  TextProblem,
} from '../../model/issues'
export type {
  CellKind,
  DataKind,
  DataSize,
  DeviationProblem,
  ReadIssue,
  ReadIssues,
  RowContent,
  TableProblem,
} from './issues'
export type { PassedRowKind } from './passed-row'
