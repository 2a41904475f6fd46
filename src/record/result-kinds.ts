import { resolvedHoldings } from './shapes/assessment'
import { bandSet, bandVerdict, methodComparison, raiseAnswer } from './shapes/bands'
import { careerPathAnswer, move } from './shapes/career'
import { migration, ratingsMigration, translation } from './shapes/carried'
import {
  certificateStatus,
  developmentPlan,
  schemeAlignment,
  schemeCoverage,
  trainingNeeds,
} from './shapes/development'
import { modelDiff } from './shapes/diff'
import { fitScore } from './shapes/fit'
import { gapReport } from './shapes/gap'
import { candidateRanking, jobRanking } from './shapes/ranking'
import type { Shape } from './shapes/shape'
import {
  gradeEligibility,
  nineBoxPlacement,
  performanceScore,
  qualificationCheck,
  readiness,
  successionPlan,
} from './shapes/talent'
import { teamSummary } from './shapes/team'
import type { ResultKind, StorableResults } from './stored-result'

/** How a kind of result is stored. */
interface KindOfResult<T> {
  /**
   * The number of its schema. Whoever changes the shape raises it, and keeps the earlier shape beside it with what makes
   * of it the one of today: what was stored stays readable.
   */
  readonly schema: number
  /** Its shape. */
  readonly shape: Shape<T>
}

/** How each kind of result is stored. */
export const kindsOfResult: { readonly [K in ResultKind]: KindOfResult<StorableResults[K]> } = {
  gap: { schema: 1, shape: gapReport },
  fit: { schema: 1, shape: fitScore },
  band: { schema: 1, shape: bandVerdict },
  'band-set': { schema: 1, shape: bandSet },
  raise: { schema: 1, shape: raiseAnswer },
  comparison: { schema: 1, shape: methodComparison },
  'candidate-ranking': { schema: 1, shape: candidateRanking },
  'job-ranking': { schema: 1, shape: jobRanking },
  readiness: { schema: 1, shape: readiness },
  qualifications: { schema: 1, shape: qualificationCheck },
  grade: { schema: 1, shape: gradeEligibility },
  performance: { schema: 1, shape: performanceScore },
  'nine-box': { schema: 1, shape: nineBoxPlacement },
  succession: { schema: 1, shape: successionPlan },
  move: { schema: 1, shape: move },
  'career-paths': { schema: 1, shape: careerPathAnswer },
  plan: { schema: 1, shape: developmentPlan },
  'training-needs': { schema: 1, shape: trainingNeeds },
  certificate: { schema: 1, shape: certificateStatus },
  'scheme-alignment': { schema: 1, shape: schemeAlignment },
  'scheme-coverage': { schema: 1, shape: schemeCoverage },
  team: { schema: 1, shape: teamSummary },
  holdings: { schema: 1, shape: resolvedHoldings },
  diff: { schema: 1, shape: modelDiff },
  migration: { schema: 1, shape: migration },
  'ratings-migration': { schema: 1, shape: ratingsMigration },
  translation: { schema: 1, shape: translation },
}

/** Every kind of result that can be stored. */
// Safe: the type of the table has exactly these keys, and an object written out has no others.
export const resultKinds: readonly ResultKind[] = /* @__PURE__ */ Object.keys(kindsOfResult) as ResultKind[]

/** Whether a text is a kind of result. */
export function isResultKind(kind: unknown): kind is ResultKind {
  return typeof kind === 'string' && Object.hasOwn(kindsOfResult, kind)
}
