// Every issue that the library can find: the codes of all rooms in one type. Types alone.

import type { Issue } from '../base/issue'
import type { BatchIssues } from '../batch/issues'
import type { RootIssues } from '../describe/root-issues'
import type { CaseLossCode } from '../interchange/case/case-losses'
import type { CaseIssues } from '../interchange/case/issues'
import type { DictionaryTableLossCode } from '../interchange/csv/dictionary-losses'
import type { CsvIssues } from '../interchange/csv/issues'
import type { JobProfilesTableLossCode } from '../interchange/csv/job-profiles-losses'
import type { PeopleTableLossCode } from '../interchange/csv/people-losses'
import type { RatingsTableLossCode } from '../interchange/csv/ratings-losses'
import type { EscoIssues } from '../interchange/esco/issues'
import type { HrOpenLossCode } from '../interchange/hr-open/hr-open-losses'
import type { HrOpenIssues } from '../interchange/hr-open/issues'
import type { MoodleIssues } from '../interchange/moodle/issues'
import type { MoodleLossCode } from '../interchange/moodle/moodle-losses'
import type { OnetIssues } from '../interchange/onet/issues'
import type { BadgeIssues } from '../interchange/open-badges/issues'
import type { OpenBadgeLossCode } from '../interchange/open-badges/open-badge-losses'
import type { ReadIssues } from '../interchange/read/issues'
import type { LossDetails } from '../interchange/read/losses'
import type { SchemaIssues } from '../interchange/schema/issues'
import type { SkkniIssues } from '../interchange/skkni/issues'
import type { SqlIssues } from '../sql/issues'

export type { AssessmentIssues } from '../assessment/issues'
export type { Expected, ExpectedKind, NumberRange } from '../base/expected'
export type { BaseIssue, BaseIssues, Quantity } from '../base/issues'
export type { BatchIssues, LayoutProblem } from '../batch/issues'
export type { CareerIssues } from '../career/issues'
export type { ChangeIssues } from '../change/issues'
export type { RootIssues } from '../describe/root-issues'
export type { DevelopmentIssues } from '../development/issues'
export type { BandIssues, FitIssues, GroupedBy } from '../fit/issues'
export type { CaseLossCode } from '../interchange/case/case-losses'
export type { CaseIssues } from '../interchange/case/issues'
export type { DictionaryTableLossCode } from '../interchange/csv/dictionary-losses'
export type { CsvIssues } from '../interchange/csv/issues'
export type { JobProfilesTableLossCode } from '../interchange/csv/job-profiles-losses'
export type { PeopleTableLossCode } from '../interchange/csv/people-losses'
export type { RatingsTableLossCode } from '../interchange/csv/ratings-losses'
export type { EscoIssues } from '../interchange/esco/issues'
export type { HrOpenLossCode } from '../interchange/hr-open/hr-open-losses'
export type { HrOpenIssues } from '../interchange/hr-open/issues'
export type { MoodleIssues } from '../interchange/moodle/issues'
export type { MoodleLossCode } from '../interchange/moodle/moodle-losses'
export type { OnetIssues } from '../interchange/onet/issues'
export type { BadgeIssues } from '../interchange/open-badges/issues'
export type { OpenBadgeLossCode } from '../interchange/open-badges/open-badge-losses'
export type {
  CellKind,
  DataKind,
  DataSize,
  DeviationProblem,
  ReadIssues,
  TableProblem,
} from '../interchange/read/issues'
export type { LossDetails } from '../interchange/read/losses'
export type { SchemaIssues } from '../interchange/schema/issues'
export type { CodeKind, SkkniIssues } from '../interchange/skkni/issues'
export type { MeasureIssues } from '../measure/issues'
export type { LevelKind, ModelIssue, ModelIssues, ScaleProblem, TextProblem } from '../model/issues'
export type { SqlIssues } from '../sql/issues'
export type { TalentIssues } from '../talent/issues'

/** What a format can leave behind, by any of the formats that are written. */
export type LossCode =
  | CaseLossCode
  | DictionaryTableLossCode
  | HrOpenLossCode
  | JobProfilesTableLossCode
  | MoodleLossCode
  | OpenBadgeLossCode
  | PeopleTableLossCode
  | RatingsTableLossCode

/** Details of what formats leave behind. */
export type LossIssues = { readonly [K in LossCode]: LossDetails }

/** Details of the issues that a single format can find. */
export interface FormatIssues
  extends CaseIssues,
    CsvIssues,
    EscoIssues,
    HrOpenIssues,
    MoodleIssues,
    OnetIssues,
    BadgeIssues,
    SchemaIssues,
    SkkniIssues {}

/** Details of the issues of readers and formats, of columns and of SQL. */
export interface ReaderIssues extends ReadIssues, FormatIssues, BatchIssues, SqlIssues, LossIssues {}

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
