import type { BandLanguage } from './describe-band'
import type { CareerPathLanguage } from './describe-career-path'
import type { ComparisonLanguage } from './describe-comparison'
import type { FitLanguage } from './describe-fit'
import type { GapLanguage } from './describe-gap'
import type { GradeLanguage } from './describe-grade'
import type { HoldingsLanguage } from './describe-holdings'
import type { MethodLanguage } from './describe-method'
import type { MoveLanguage } from './describe-move'
import type { MoveKindLanguage } from './describe-move-kind'
import type { QualificationsLanguage } from './describe-qualifications'
import type { RaiseLanguage } from './describe-raise'
import type { RankingLanguage } from './describe-ranking'
import type { ReadinessLanguage } from './describe-readiness'
import type { StatusLanguage } from './describe-status'
import type { StageLanguage } from './stage-words'

/** A language that can tell all results of the root. */
export interface Language
  extends BandLanguage,
    CareerPathLanguage,
    ComparisonLanguage,
    FitLanguage,
    GapLanguage,
    GradeLanguage,
    HoldingsLanguage,
    MethodLanguage,
    MoveKindLanguage,
    MoveLanguage,
    QualificationsLanguage,
    RaiseLanguage,
    RankingLanguage,
    ReadinessLanguage,
    StageLanguage,
    StatusLanguage {}
