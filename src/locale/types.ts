// The types that the sentences of a language name, so that a language can be written with nothing else at hand.

export type { CombineRule, WeightsByKind } from '../assessment/resolve-options'
export type { LeftOutReason } from '../assessment/sift-ratings'
export type { DayParts } from '../base/create-date-writer'
export type { IssuePath, Messages } from '../base/issue'
export type * from '../base/language'
export type {
  BlockedConstraint,
  BlockedEssentials,
  BlockedForbidden,
  BlockedKinds,
  BlockedNumber,
  LeftOutAssumption,
  Opening,
} from '../career/career-path'
export type { AssumedUnassessed } from '../career/career-path-options'
export type { UnclearChange } from '../career/classify-move'
export type { MoveKind } from '../career/move-kind'
export type { CarryLoss, CarryObstacle } from '../change/carried'
export type { ConversionLoss, NoCounterpart } from '../change/convert-level'
export type { EntryChange } from '../change/model-change'
export type * from '../charts/words'
export type * from '../describe/sentences'
export type {
  AssessFirst,
  DevelopmentPlan,
  PlanMargin,
  PlannedActivity,
  PlannedGap,
  PlannedRaise,
} from '../development/plan-development'
export type * from '../entries/known-issues'
export type { Evidence, Settlement } from '../fit/assign-band'
export type { SurplusPolicy } from '../fit/attainment'
export type { ScoredUnassessed } from '../fit/job-fit'
export type { JobPersonMatchOptions } from '../fit/job-person-match'
export type { MethodId } from '../fit/methods'
export type { ShareGroup } from '../fit/share-groups'
export type { SimilarityOptions } from '../fit/similarity'
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
export type { TableLayout } from '../interchange/read/layout-types'
export type { PassedRowKind } from '../interchange/read/passed-row'
export type * from '../interchange/read/reading-sentences'
export type { ReadField } from '../interchange/read/table-reading'
export type { DevelopmentMethod } from '../model/activity'
export type { Basis } from '../model/claim'
export type { Nature } from '../model/competency'
export type { QualificationImportance } from '../model/job-profile'
export type { LocalizedText } from '../model/localized-text'
export type * from '../report/interview-sentences'
export type { GradeRule } from '../talent/find-eligible-grade'
export type { NineBoxThird, NineBoxValue } from '../talent/nine-box-scheme'
export type { NineBoxAxes } from '../talent/place-in-nine-box'
export type { QualificationStatus } from '../talent/qualifications-of'
export type { BelowEssential } from '../talent/ranking'
export type { NotReadyReason, ReadinessStage } from '../talent/readiness'
export type { TeamStatus } from '../team/summarize-team'
export type { FullLanguage } from './full-language'
