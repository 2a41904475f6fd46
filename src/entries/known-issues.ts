// Every issue that the library can find: the codes of all rooms in one type. Types alone.

import type { Issue } from '../base/issue'
import type { BatchIssues } from '../batch/issues'
import type { RootIssues } from '../describe/root-issues'
import type { ReadIssues } from '../interchange/read/issues'
import type { RecordIssues } from '../record/issues'
import type { SqlIssues } from '../sql/issues'
import type { FormatIssues, LossIssues } from './format-issues'

export type { AssessmentIssues } from '../assessment/issues'
export type { Expected, ExpectedKind, NumberRange } from '../base/expected'
export type { BaseIssue, BaseIssues, Quantity } from '../base/issues'
export type { BatchIssues, LayoutProblem } from '../batch/issues'
export type { CareerIssues } from '../career/issues'
export type { ChangeIssues } from '../change/issues'
export type { RootIssues } from '../describe/root-issues'
export type { DevelopmentIssues } from '../development/issues'
export type { BandIssues, FitIssues, GroupedBy } from '../fit/issues'
export type {
  CellKind,
  DataKind,
  DataSize,
  DeviationProblem,
  ReadIssues,
  RowContent,
  TableProblem,
} from '../interchange/read/issues'
export type { PassedRowKind } from '../interchange/read/passed-row'
export type { MeasureIssues } from '../measure/issues'
export type {
  KeyProblem,
  LevelKind,
  ModelIssue,
  ModelIssues,
  ScaleProblem,
  TextProblem,
} from '../model/issues'
export type { RecordIssues } from '../record/issues'
export type { ColumnContent, SqlIssues } from '../sql/issues'
export type { TalentIssues } from '../talent/issues'
export type * from './format-issues'

/** Details of the issues of readers and formats, of columns, of SQL and of stored results. */
export interface ReaderIssues
  extends ReadIssues,
    FormatIssues,
    BatchIssues,
    SqlIssues,
    RecordIssues,
    LossIssues {}

/** Details of each kind of issue; its keys are the closed union of codes. */
export interface IssueDetails extends RootIssues, ReaderIssues {}

/** Code of an issue. */
export type IssueCode = keyof IssueDetails

/**
 * An issue that the library can find; `code` tells them apart.
 *
 * @typeParam Code - the codes it can have
 */
export type KnownIssue<Code extends IssueCode = IssueCode> = { [K in Code]: Issue<K, IssueDetails[K]> }[Code]
