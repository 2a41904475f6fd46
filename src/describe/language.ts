import type { CertificateStatusLanguage } from './describe-certificate-status'
import type { GapLanguage } from './describe-gap'
import type { PlanLanguage } from './describe-plan'
import type { SchemeAlignmentLanguage } from './describe-scheme-alignment'
import type { SchemeCoverageLanguage } from './describe-scheme-coverage'
import type { TeamLanguage } from './describe-team'
import type { TrainingNeedsLanguage } from './describe-training-needs'

/** A language that can tell all results of the root. */
export interface Language
  extends CertificateStatusLanguage,
    GapLanguage,
    PlanLanguage,
    SchemeAlignmentLanguage,
    SchemeCoverageLanguage,
    TeamLanguage,
    TrainingNeedsLanguage {}
