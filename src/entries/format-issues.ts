// Written by `npm run entries`: the issues and losses of all formats. Types alone.

import type { CaseLossCode } from '../interchange/case/case-losses'
import type { CaseIssues } from '../interchange/case/issues'
import type { DictionaryTableLossCode } from '../interchange/csv/dictionary-losses'
import type { CsvIssues } from '../interchange/csv/issues'
import type { JobProfilesTableLossCode } from '../interchange/csv/job-profiles-losses'
import type { PeopleTableLossCode } from '../interchange/csv/people-losses'
import type { RatingsTableLossCode } from '../interchange/csv/ratings-losses'
import type { TrainingNeedsLossCode } from '../interchange/csv/training-needs-losses'
import type { EscoIssues } from '../interchange/esco/issues'
import type { HrOpenLossCode } from '../interchange/hr-open/hr-open-losses'
import type { HrOpenIssues } from '../interchange/hr-open/issues'
import type { MoodleIssues } from '../interchange/moodle/issues'
import type { MoodleLossCode } from '../interchange/moodle/moodle-losses'
import type { OnetIssues } from '../interchange/onet/issues'
import type { BadgeIssues } from '../interchange/open-badges/issues'
import type { OpenBadgeLossCode } from '../interchange/open-badges/open-badge-losses'
import type { LossDetails } from '../interchange/read/losses'
import type { RowsIssues } from '../interchange/rows/issues'
import type { SchemaIssues } from '../interchange/schema/issues'
import type { SkkniIssues } from '../interchange/skkni/issues'

export type { CaseLossCode } from '../interchange/case/case-losses'
export type { CaseIssues } from '../interchange/case/issues'
export type { DictionaryTableLossCode } from '../interchange/csv/dictionary-losses'
export type { CsvIssues } from '../interchange/csv/issues'
export type { JobProfilesTableLossCode } from '../interchange/csv/job-profiles-losses'
export type { PeopleTableLossCode } from '../interchange/csv/people-losses'
export type { RatingsTableLossCode } from '../interchange/csv/ratings-losses'
export type { TrainingNeedsLossCode } from '../interchange/csv/training-needs-losses'
export type { EscoIssues } from '../interchange/esco/issues'
export type { HrOpenLossCode } from '../interchange/hr-open/hr-open-losses'
export type { HrOpenIssues } from '../interchange/hr-open/issues'
export type { MoodleIssues } from '../interchange/moodle/issues'
export type { MoodleLossCode } from '../interchange/moodle/moodle-losses'
export type { OnetIssues } from '../interchange/onet/issues'
export type { BadgeIssues } from '../interchange/open-badges/issues'
export type { OpenBadgeLossCode } from '../interchange/open-badges/open-badge-losses'
export type { LossDetails } from '../interchange/read/losses'
export type { RefusedKind, RowsIssues } from '../interchange/rows/issues'
export type { SchemaIssues } from '../interchange/schema/issues'
export type { CodeKind, SkkniIssues } from '../interchange/skkni/issues'

/** What a format can leave behind, by any of the formats that are written. */
export type LossCode =
  | DictionaryTableLossCode
  | JobProfilesTableLossCode
  | PeopleTableLossCode
  | RatingsTableLossCode
  | TrainingNeedsLossCode
  | CaseLossCode
  | MoodleLossCode
  | HrOpenLossCode
  | OpenBadgeLossCode

/** Details of what formats leave behind. */
export type LossIssues = { readonly [K in LossCode]: LossDetails }

/** Details of the issues that a single format can find. */
export interface FormatIssues
  extends SchemaIssues,
    RowsIssues,
    CsvIssues,
    CaseIssues,
    MoodleIssues,
    OnetIssues,
    EscoIssues,
    HrOpenIssues,
    BadgeIssues,
    SkkniIssues {}
