import type { Messages } from '../base/issue'
import type { BandLanguage } from './band-sentences'
import type { CareerPathLanguage } from './career-path-sentences'
import type { CertificateStatusLanguage } from './certificate-status-sentences'
import type { ComparisonLanguage } from './comparison-sentences'
import type { FitLanguage } from './fit-sentences'
import type { GapLanguage } from './gap-sentences'
import type { GradeLanguage } from './grade-sentences'
import type { HoldingsLanguage } from './holdings-sentences'
import type { MethodLanguage } from './method-sentences'
import type { MoveKindLanguage } from './move-kind-sentences'
import type { MoveLanguage } from './move-sentences'
import type { PlanLanguage } from './plan-sentences'
import type { QualificationsLanguage } from './qualifications-sentences'
import type { RaiseLanguage } from './raise-sentences'
import type { RankingLanguage } from './ranking-sentences'
import type { ReadinessLanguage } from './readiness-sentences'
import type { RootIssues } from './root-issues'
import type { SchemeAlignmentLanguage } from './scheme-alignment-sentences'
import type { SchemeCoverageLanguage } from './scheme-coverage-sentences'
import type { StageLanguage } from './stage-sentences'
import type { StatusLanguage } from './status-sentences'
import type { TeamLanguage } from './team-sentences'
import type { TrainingNeedsLanguage } from './training-needs-sentences'

/** A language that can tell all results of the root. */
export interface Language
  extends BandLanguage,
    CareerPathLanguage,
    CertificateStatusLanguage,
    ComparisonLanguage,
    FitLanguage,
    GapLanguage,
    GradeLanguage,
    HoldingsLanguage,
    MethodLanguage,
    MoveLanguage,
    MoveKindLanguage,
    PlanLanguage,
    QualificationsLanguage,
    RaiseLanguage,
    RankingLanguage,
    ReadinessLanguage,
    SchemeAlignmentLanguage,
    SchemeCoverageLanguage,
    StageLanguage,
    StatusLanguage,
    TeamLanguage,
    TrainingNeedsLanguage {
  /** A sentence for each issue that the functions of the root find. */
  readonly issues: Messages<RootIssues>
}
