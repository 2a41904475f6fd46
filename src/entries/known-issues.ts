// Every issue that the library can find: the codes of all rooms in one type, and the test of an error by it.

import type { AssessmentIssues } from '../assessment/issues'
import type { CompetencyError } from '../base/competency-error'
import { isErrorOf } from '../base/is-error-of'
import type { Issue } from '../base/issue'
import type { BaseIssues } from '../base/issues'
import type { BatchIssues } from '../batch/issues'
import type { CareerIssues } from '../career/issues'
import type { ChangeIssues } from '../change/issues'
import type { DevelopmentIssues } from '../development/issues'
import type { FitIssues } from '../fit/issues'
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
import type { MeasureIssues } from '../measure/issues'
import type { ModelIssues } from '../model/issues'
import type { SqlIssues } from '../sql/issues'
import type { TalentIssues } from '../talent/issues'

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

/** Details of the issues that what the root exports can find. */
export interface RootIssues
  extends BaseIssues,
    ModelIssues,
    MeasureIssues,
    ChangeIssues,
    AssessmentIssues,
    FitIssues,
    TalentIssues,
    CareerIssues,
    DevelopmentIssues {}

/** Details of the issues of readers and formats, of columns and of SQL. */
export interface ReaderIssues
  extends ReadIssues,
    BatchIssues,
    SqlIssues,
    CaseIssues,
    CsvIssues,
    EscoIssues,
    HrOpenIssues,
    MoodleIssues,
    OnetIssues,
    BadgeIssues,
    SchemaIssues,
    SkkniIssues,
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

/**
 * A `CompetencyError` of one code, with that code's details.
 *
 * @typeParam Code - the codes it can have
 */
export type CompetencyErrorOf<Code extends IssueCode> = {
  [K in Code]: CompetencyError & {
    readonly code: K
    readonly details: IssueDetails[K]
    readonly issues: readonly KnownIssue[]
  }
}[Code]

/**
 * Tells whether a caught value is a `CompetencyError`, by name and code rather than by class, so that it
 * works across copies and realms.
 *
 * @param value - what was caught
 * @param code - the code to test for; any when absent
 * @example
 * ```ts
 * import { analyzeGap, isCompetencyError } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * try {
 *   analyzeGap(lembagaXy, 'manager-sertifikasi', JSON.parse('{ "INTT": 3 }'))
 * } catch (error) {
 *   if (isCompetencyError(error, 'unknown-competency')) console.log(error.details.suggestion) // INT
 * }
 * ```
 */
export function isCompetencyError<Code extends IssueCode = IssueCode>(
  value: unknown,
  code?: Code,
): value is CompetencyErrorOf<Code> {
  return isErrorOf(value, code)
}
