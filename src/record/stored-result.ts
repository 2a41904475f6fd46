import type { ResolvedHoldings } from '../assessment/resolved-holdings'
import type { CareerPathAnswer } from '../career/career-path'
import type { Move } from '../career/classify-move'
import type { Migration } from '../change/migrate-holdings'
import type { RatingsMigration } from '../change/migrate-ratings'
import type { ModelDiff } from '../change/model-diff'
import type { Translation } from '../change/translate-holdings'
import type { CertificateStatus } from '../development/check-certificate'
import type { SchemeAlignment } from '../development/check-scheme-alignment'
import type { SchemeCoverage } from '../development/check-scheme-coverage'
import type { TrainingNeeds } from '../development/list-training-needs'
import type { DevelopmentPlan } from '../development/plan-development'
import type { BandVerdict } from '../fit/assign-band'
import type { BandSet } from '../fit/band-set'
import type { MethodComparison } from '../fit/compare-methods'
import type { FitScore } from '../fit/fit-score'
import type { RaiseAnswer } from '../fit/raise-to-band'
import type { GapReport } from '../gap/gap-report'
import type { GradeEligibility } from '../talent/find-eligible-grade'
import type { NineBoxPlacement } from '../talent/place-in-nine-box'
import type { SuccessionPlan } from '../talent/plan-succession'
import type { QualificationCheck } from '../talent/qualifications-of'
import type { CandidateRanking } from '../talent/rank-candidates'
import type { JobRanking } from '../talent/rank-jobs'
import type { Readiness } from '../talent/readiness'
import type { PerformanceScore } from '../talent/score-performance'
import type { TeamSummary } from '../team/summarize-team'

/** The results that can be stored, by kind. A new one is a line here; the compiler lists what it asks for. */
export interface StorableResults {
  /** Of `analyzeGap`. */
  readonly gap: GapReport
  /** Of `scoreFit`. */
  readonly fit: FitScore
  /** Of `assignBand`. */
  readonly band: BandVerdict
  /** The bands that a verdict or a raise was made with: what was in force on the day. */
  readonly 'band-set': BandSet
  /** Of `raiseToBand`. */
  readonly raise: RaiseAnswer
  /** Of `compareMethods`. */
  readonly comparison: MethodComparison
  /** Of `rankCandidates`. */
  readonly 'candidate-ranking': CandidateRanking
  /** Of `rankJobs`. */
  readonly 'job-ranking': JobRanking
  /** Of `assessReadiness`. */
  readonly readiness: Readiness
  /** Of `checkQualifications`. */
  readonly qualifications: QualificationCheck
  /** Of `findEligibleGrade`. */
  readonly grade: GradeEligibility
  /** Of `scorePerformance`. */
  readonly performance: PerformanceScore
  /** Of `placeInNineBox`. */
  readonly 'nine-box': NineBoxPlacement
  /** Of `planSuccession`. */
  readonly succession: SuccessionPlan
  /** Of `classifyMove`. */
  readonly move: Move
  /** Of `findCareerPaths`. */
  readonly 'career-paths': CareerPathAnswer
  /** Of `planDevelopment`. */
  readonly plan: DevelopmentPlan
  /** Of `listTrainingNeeds`. */
  readonly 'training-needs': TrainingNeeds
  /** Of `checkCertificate`. */
  readonly certificate: CertificateStatus
  /** Of `checkSchemeAlignment`. */
  readonly 'scheme-alignment': SchemeAlignment
  /** Of `checkSchemeCoverage`. */
  readonly 'scheme-coverage': SchemeCoverage
  /** Of `summarizeTeam`. */
  readonly team: TeamSummary
  /** Of `resolveHoldings`. */
  readonly holdings: ResolvedHoldings
  /** Of `diffModels`. */
  readonly diff: ModelDiff
  /** Of `migrateHoldings`. */
  readonly migration: Migration
  /** Of `migrateRatings`. */
  readonly 'ratings-migration': RatingsMigration
  /** Of `translateHoldings`. */
  readonly translation: Translation
}

/** A kind of result that can be stored. */
export type ResultKind = keyof StorableResults

/**
 * A result of one kind as it is stored: plain, JSON-able.
 *
 * @typeParam K - the kind
 */
export interface StoredOfKind<K extends ResultKind> {
  /** What was calculated. */
  readonly kind: K
  /** The number of the schema that the result is stored by; each kind counts its own. */
  readonly schema: number
  /** The version of the library that stored it; absent where somebody else did. */
  readonly library?: string
  /** Id of the model; absent where the result is of several models, or of none. */
  readonly model?: string
  /** Version of the model; absent as the model is. */
  readonly modelVersion?: string
  /** The result, as the function gave it. */
  readonly result: StorableResults[K]
}

/**
 * A result as it is stored, of one kind or of several; tell those apart by `kind`.
 *
 * @typeParam K - the kinds it can be of
 */
export type StoredResult<K extends ResultKind = ResultKind> = { readonly [Kind in K]: StoredOfKind<Kind> }[K]
