import type { Cases, Kind, Kinds, PartKinds } from '../../base/kind'
import type {
  GradeEligibility,
  GradeJob,
  GradeStanding,
  MissingLevel,
} from '../../talent/find-eligible-grade'
import type { AxisCut, AxisCuts, NineBoxCuts } from '../../talent/nine-box-scheme'
import type { PlacedBox } from '../../talent/place-in-nine-box'
import type {
  BenchStrength,
  SharedSuccessor,
  SuccessionJob,
  SuccessionPlan,
  Successor,
} from '../../talent/plan-succession'
import type { QualificationCheck, QualificationItem } from '../../talent/qualifications-of'
import type { Readiness, ReadinessOutcome, ReadinessShortfall } from '../../talent/readiness'
import type { PerformanceFit, PerformancePart, PerformanceScore } from '../../talent/score-performance'
import { aFlag, aNumber, aText, codes, someNumber, someTexts, texts } from './common'
import { methodInfo } from './fit'

const readinessShortfall: PartKinds<ReadinessShortfall> = {
  competency: aText,
  essential: aFlag,
  required: aNumber,
  held: aNumber,
  gap: aNumber,
  assessed: aFlag,
  months: someNumber,
}

const readinessOutcome: PartKinds<ReadinessOutcome> = {
  stage: { due: true, oneOf: ['ready-now', 'within-months', 'not-ready'] },
  score: aNumber,
  months: someNumber,
  shortfalls: { due: true, each: { parts: readinessShortfall } },
  reasons: {
    due: true,
    each: {
      oneOf: [
        'essential-without-pace',
        'shortfall-without-pace',
        'too-long',
        'bar-out-of-reach',
        'qualification',
      ],
    },
  },
}

const qualificationItem: PartKinds<QualificationItem> = {
  kind: { due: true, oneOf: ['education', 'field', 'training', 'experience'] },
  importance: { due: true, oneOf: ['absolute', 'important', 'needed'] },
  name: texts,
  status: { due: true, oneOf: ['met', 'short', 'missing', 'unknown'] },
  months: someNumber,
  heldMonths: someNumber,
  kkniLevel: someNumber,
  heldKkniLevel: someNumber,
}

const qualificationCheck: PartKinds<QualificationCheck> = {
  model: aText,
  modelVersion: aText,
  job: aText,
  jobName: texts,
  person: aText,
  items: { due: true, each: { parts: qualificationItem } },
  knockOut: { due: true, oneOf: ['no', 'possible', 'yes'] },
}

const readiness: PartKinds<Readiness> = {
  model: aText,
  modelVersion: aText,
  job: aText,
  jobName: texts,
  person: aText,
  method: { due: true, parts: methodInfo },
  bar: aNumber,
  withinMonths: aNumber,
  verdict: { due: true, oneOf: ['ready-now', 'within-months', 'not-ready', 'evidence-missing', 'no-score'] },
  best: { parts: readinessOutcome },
  worst: { parts: readinessOutcome },
  coverage: someNumber,
  notAssessed: codes,
  essentialsBelow: codes,
  essentialsNotAssessed: codes,
  essentialsUnspecified: codes,
  qualifications: { parts: qualificationCheck },
  profileComplete: aFlag,
}

const missingLevel: PartKinds<MissingLevel> = {
  competency: aText,
  required: aNumber,
  held: aNumber,
  gap: aNumber,
}

const gradeJob: PartKinds<GradeJob> = {
  job: aText,
  jobName: texts,
  status: { due: true, oneOf: ['met', 'not-met', 'undetermined'] },
  below: { due: true, each: { parts: missingLevel } },
  notAssessed: codes,
  unspecified: codes,
  shortfall: aNumber,
  profileComplete: aFlag,
}

const gradeStanding: PartKinds<GradeStanding> = {
  grade: aText,
  gradeName: texts,
  rank: aNumber,
  status: { due: true, oneOf: ['met', 'not-met', 'undetermined'] },
  jobs: { due: true, each: { parts: gradeJob } },
}

const gradeEligibility: PartKinds<GradeEligibility> = {
  model: aText,
  modelVersion: aText,
  rule: { due: true, oneOf: ['any-job', 'every-job'] },
  meets: codes,
  mayMeet: codes,
  next: { due: true, each: { parts: gradeStanding } },
  grades: { due: true, each: { parts: gradeStanding } },
  withoutJobs: codes,
}

const performancePart: PartKinds<PerformancePart> = {
  share: aNumber,
  score: someNumber,
  lowest: someNumber,
  highest: someNumber,
}

const performanceFit: PartKinds<PerformanceFit> = {
  model: aText,
  modelVersion: aText,
  job: aText,
  jobName: texts,
  method: { due: true, parts: methodInfo },
  coverage: someNumber,
  essentialsBelow: codes,
  essentialsNotAssessed: codes,
  essentialsUnspecified: codes,
  profileComplete: aFlag,
}

const performanceScore: PartKinds<PerformanceScore> = {
  score: someNumber,
  lowest: someNumber,
  highest: someNumber,
  result: { due: true, parts: performancePart },
  process: { due: true, parts: performancePart },
  notMeasured: codes,
  fit: { parts: performanceFit },
}

const axisCut: PartKinds<AxisCut> = { from: aNumber, included: aFlag }

const axisCuts: PartKinds<AxisCuts> = {
  middle: { due: true, parts: axisCut },
  high: { due: true, parts: axisCut },
}

const nineBoxCuts: PartKinds<NineBoxCuts> = {
  performance: { due: true, parts: axisCuts },
  potential: { due: true, parts: axisCuts },
}

const placedBox: PartKinds<PlacedBox> = {
  box: aNumber,
  performance: { due: true, oneOf: ['low', 'middle', 'high'] },
  potential: { due: true, oneOf: ['low', 'middle', 'high'] },
  actions: { due: true, each: someTexts },
}

const nineBoxPlacement: Kinds = {
  outcome: { due: true, oneOf: ['placed', 'undetermined'] },
  scheme: aText,
  schemeName: texts,
  cuts: { due: true, parts: nineBoxCuts },
}

const nineBoxPlacementCases: Cases = {
  by: 'outcome',
  of: {
    placed: {
      box: aNumber,
      performance: { due: true, oneOf: ['low', 'middle', 'high'] },
      potential: { due: true, oneOf: ['low', 'middle', 'high'] },
      actions: { due: true, each: someTexts },
    },
    undetermined: {
      possible: { due: true, each: { parts: placedBox } },
      open: { due: true, each: { oneOf: ['performance', 'potential'] } },
    },
  },
}

const benchStrength: PartKinds<BenchStrength> = { readyNow: aNumber, ready: aNumber, possible: aNumber }

const successor: PartKinds<Successor> = {
  person: aText,
  best: { due: true, oneOf: ['ready-now', 'within-months', 'not-ready'] },
  worst: { due: true, oneOf: ['ready-now', 'within-months', 'not-ready'] },
  leastMonths: someNumber,
  mostMonths: someNumber,
}

const successionJob: PartKinds<SuccessionJob> = {
  job: aText,
  jobName: texts,
  incumbents: codes,
  considered: aNumber,
  bench: { due: true, parts: benchStrength },
  successors: { due: true, each: { parts: successor } },
  possible: { due: true, each: { parts: successor } },
  notReady: codes,
  noScore: codes,
  profileComplete: aFlag,
}

const sharedSuccessor: PartKinds<SharedSuccessor> = { person: aText, jobs: codes }

const successionPlan: PartKinds<SuccessionPlan> = {
  model: aText,
  modelVersion: aText,
  method: { due: true, parts: methodInfo },
  bar: aNumber,
  withinMonths: aNumber,
  jobs: { due: true, each: { parts: successionJob } },
  withoutSuccessor: codes,
  withOneSuccessor: codes,
  shared: { due: true, each: { parts: sharedSuccessor } },
}

/** What `assessReadiness` returns. */
export const aReadiness: Kind = {
  due: true,
  ofKind: 'result',
  like: 'assessReadiness(…)',
  has: ['job', 'jobName', 'person', 'method'],
  parts: readiness,
}

/** What `checkQualifications` returns. */
export const aQualificationCheck: Kind = {
  due: true,
  ofKind: 'result',
  like: 'checkQualifications(…)',
  has: ['items', 'person', 'jobName'],
  parts: qualificationCheck,
}

/** What `findEligibleGrade` returns. */
export const aGradeEligibility: Kind = {
  due: true,
  ofKind: 'result',
  like: 'findEligibleGrade(…)',
  has: ['rule', 'meets', 'mayMeet', 'next'],
  parts: gradeEligibility,
}

/** What `scorePerformance` returns. */
export const aPerformanceScore: Kind = {
  due: true,
  ofKind: 'result',
  like: 'scorePerformance(…)',
  has: ['result', 'process', 'notMeasured'],
  parts: performanceScore,
}

/** What `placeInNineBox` returns. */
export const aNineBoxPlacement: Kind = {
  due: true,
  ofKind: 'result',
  like: 'placeInNineBox(…)',
  has: ['outcome', 'scheme', 'schemeName', 'cuts'],
  parts: nineBoxPlacement,
  cases: nineBoxPlacementCases,
}

/** What `planSuccession` returns. */
export const aSuccessionPlan: Kind = {
  due: true,
  ofKind: 'result',
  like: 'planSuccession(…)',
  has: ['method', 'bar', 'withinMonths', 'jobs'],
  parts: successionPlan,
}
