// What results have in them, field by field: whoever takes one looks at it by this table before reading it.

import type { Cases, Kind, Kinds, PartKinds } from '../base/kind'
import { methodInfoParts } from '../fit/result-kinds'
import { aFlag, aText } from '../model/argument-kinds'
import { aFinite, someFinite, someTexts, theCodes, theTexts } from '../model/result-part-kinds'
import type { GradeEligibility, GradeJob, GradeStanding, MissingLevel } from './find-eligible-grade'
import type { AxisCut, AxisCuts, NineBoxCuts } from './nine-box-scheme'
import type { PlacedBox } from './place-in-nine-box'
import type {
  BenchStrength,
  SharedSuccessor,
  SuccessionJob,
  SuccessionPlan,
  Successor,
} from './plan-succession'
import type { QualificationCheck, QualificationItem } from './qualifications-of'
import type { Readiness, ReadinessOutcome, ReadinessShortfall } from './readiness'
import type { PerformanceFit, PerformancePart, PerformanceScore } from './score-performance'

const aStage: Kind = { due: true, oneOf: ['ready-now', 'within-months', 'not-ready'] }

const readinessShortfall: PartKinds<ReadinessShortfall> = {
  competency: aText,
  essential: aFlag,
  required: aFinite,
  held: aFinite,
  gap: aFinite,
  assessed: aFlag,
  months: someFinite,
}

const readinessOutcome: PartKinds<ReadinessOutcome> = {
  stage: aStage,
  score: aFinite,
  months: someFinite,
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
  name: theTexts,
  status: { due: true, oneOf: ['met', 'short', 'missing', 'unknown'] },
  months: someFinite,
  heldMonths: someFinite,
  kkniLevel: someFinite,
  heldKkniLevel: someFinite,
}

const qualificationCheck: PartKinds<QualificationCheck> = {
  model: aText,
  modelVersion: aText,
  job: aText,
  jobName: theTexts,
  person: aText,
  items: { due: true, each: { parts: qualificationItem } },
  knockOut: { due: true, oneOf: ['no', 'possible', 'yes'] },
}

const readiness: PartKinds<Readiness> = {
  model: aText,
  modelVersion: aText,
  job: aText,
  jobName: theTexts,
  person: aText,
  method: { due: true, parts: methodInfoParts },
  bar: aFinite,
  withinMonths: aFinite,
  verdict: { due: true, oneOf: ['ready-now', 'within-months', 'not-ready', 'evidence-missing', 'no-score'] },
  best: { parts: readinessOutcome },
  worst: { parts: readinessOutcome },
  coverage: someFinite,
  notAssessed: theCodes,
  essentialsBelow: theCodes,
  essentialsNotAssessed: theCodes,
  essentialsUnspecified: theCodes,
  qualifications: { parts: qualificationCheck },
  profileComplete: aFlag,
}

const missingLevel: PartKinds<MissingLevel> = {
  competency: aText,
  required: aFinite,
  held: aFinite,
  gap: aFinite,
}

const aGradeStatus: Kind = { due: true, oneOf: ['met', 'not-met', 'undetermined'] }

const gradeJob: PartKinds<GradeJob> = {
  job: aText,
  jobName: theTexts,
  status: aGradeStatus,
  below: { due: true, each: { parts: missingLevel } },
  notAssessed: theCodes,
  unspecified: theCodes,
  shortfall: aFinite,
  profileComplete: aFlag,
}

const gradeStanding: PartKinds<GradeStanding> = {
  grade: aText,
  gradeName: theTexts,
  rank: aFinite,
  status: aGradeStatus,
  jobs: { due: true, each: { parts: gradeJob } },
}

const gradeEligibility: PartKinds<GradeEligibility> = {
  model: aText,
  modelVersion: aText,
  rule: { due: true, oneOf: ['any-job', 'every-job'] },
  meets: theCodes,
  mayMeet: theCodes,
  next: { due: true, each: { parts: gradeStanding } },
  grades: { due: true, each: { parts: gradeStanding } },
  withoutJobs: theCodes,
}

const performancePart: PartKinds<PerformancePart> = {
  share: aFinite,
  score: someFinite,
  lowest: someFinite,
  highest: someFinite,
}

const performanceFit: PartKinds<PerformanceFit> = {
  model: aText,
  modelVersion: aText,
  job: aText,
  jobName: theTexts,
  method: { due: true, parts: methodInfoParts },
  coverage: someFinite,
  essentialsBelow: theCodes,
  essentialsNotAssessed: theCodes,
  essentialsUnspecified: theCodes,
  profileComplete: aFlag,
}

const performanceScore: PartKinds<PerformanceScore> = {
  score: someFinite,
  lowest: someFinite,
  highest: someFinite,
  result: { due: true, parts: performancePart },
  process: { due: true, parts: performancePart },
  notMeasured: theCodes,
  fit: { parts: performanceFit },
}

const axisCut: PartKinds<AxisCut> = { from: aFinite, included: aFlag }

const axisCuts: PartKinds<AxisCuts> = {
  middle: { due: true, parts: axisCut },
  high: { due: true, parts: axisCut },
}

const nineBoxCuts: PartKinds<NineBoxCuts> = {
  performance: { due: true, parts: axisCuts },
  potential: { due: true, parts: axisCuts },
}

const aThird: Kind = { due: true, oneOf: ['low', 'middle', 'high'] }

const placedBox: PartKinds<PlacedBox> = {
  box: aFinite,
  performance: aThird,
  potential: aThird,
  actions: { due: true, each: someTexts },
}

const nineBoxPlacement: Kinds = {
  outcome: { due: true, oneOf: ['placed', 'undetermined'] },
  scheme: aText,
  schemeName: theTexts,
  cuts: { due: true, parts: nineBoxCuts },
}

const nineBoxPlacementCases: Cases = {
  by: 'outcome',
  of: {
    placed: {
      box: aFinite,
      performance: aThird,
      potential: aThird,
      actions: { due: true, each: someTexts },
    },
    undetermined: {
      possible: { due: true, each: { parts: placedBox } },
      open: { due: true, each: { oneOf: ['performance', 'potential'] } },
    },
  },
}

const benchStrength: PartKinds<BenchStrength> = { readyNow: aFinite, ready: aFinite, possible: aFinite }

const successor: PartKinds<Successor> = {
  person: aText,
  best: aStage,
  worst: aStage,
  leastMonths: someFinite,
  mostMonths: someFinite,
}

const successionJob: PartKinds<SuccessionJob> = {
  job: aText,
  jobName: theTexts,
  incumbents: theCodes,
  considered: aFinite,
  bench: { due: true, parts: benchStrength },
  successors: { due: true, each: { parts: successor } },
  possible: { due: true, each: { parts: successor } },
  notReady: theCodes,
  noScore: theCodes,
  profileComplete: aFlag,
}

const sharedSuccessor: PartKinds<SharedSuccessor> = { person: aText, jobs: theCodes }

const successionPlan: PartKinds<SuccessionPlan> = {
  model: aText,
  modelVersion: aText,
  method: { due: true, parts: methodInfoParts },
  bar: aFinite,
  withinMonths: aFinite,
  jobs: { due: true, each: { parts: successionJob } },
  withoutSuccessor: theCodes,
  withOneSuccessor: theCodes,
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
