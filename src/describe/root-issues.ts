import type { AssessmentIssues } from '../assessment/issues'
import type { BaseIssues } from '../base/issues'
import type { CareerIssues } from '../career/issues'
import type { ChangeIssues } from '../change/issues'
import type { DevelopmentIssues } from '../development/issues'
import type { FitIssues } from '../fit/issues'
import type { MeasureIssues } from '../measure/issues'
import type { ModelIssues } from '../model/issues'
import type { TalentIssues } from '../talent/issues'

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
