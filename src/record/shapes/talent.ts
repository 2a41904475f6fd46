import { made } from '../../interchange/schema/shapes/made'
import type {
  GradeEligibility,
  GradeJob,
  GradeStanding,
  GradeStatus,
  MissingLevel,
} from '../../talent/find-eligible-grade'
import type { AxisCut, AxisCuts, NineBoxCuts, NineBoxThird } from '../../talent/nine-box-scheme'
import type {
  NineBoxPlaced,
  NineBoxPlacement,
  NineBoxUndetermined,
  PlacedBox,
} from '../../talent/place-in-nine-box'
import type {
  BenchStrength,
  SharedSuccessor,
  SuccessionJob,
  SuccessionPlan,
  Successor,
} from '../../talent/plan-succession'
import type { QualificationCheck, QualificationItem } from '../../talent/qualifications-of'
import type { Readiness, ReadinessOutcome, ReadinessShortfall, ReadinessStage } from '../../talent/readiness'
import type { PerformanceFit, PerformancePart, PerformanceScore } from '../../talent/score-performance'
import { codes, localizedText } from './common'
import { methodInfo } from './fit'
import { knockOut } from './ranking'
import { always, flag, list, number, object, oneBy, optional, type Shape, text, word } from './shape'

/** Shape of a check of qualifications. */
export const qualificationCheck: Shape<QualificationCheck> = /* @__PURE__ */ made(() =>
  object<QualificationCheck>('QualificationCheck', {
    model: text(),
    modelVersion: text(),
    job: text(),
    jobName: localizedText,
    person: text(),
    items: list(
      object<QualificationItem>('QualificationItem', {
        kind: word('education', 'field', 'training', 'experience'),
        importance: word('absolute', 'important', 'needed'),
        name: localizedText,
        status: word('met', 'short', 'missing', 'unknown'),
        months: optional(number()),
        heldMonths: optional(number()),
        kkniLevel: optional(number()),
        heldKkniLevel: optional(number()),
      }),
    ),
    knockOut,
  }),
)

const stage: Shape<ReadinessStage> = /* @__PURE__ */ made(() =>
  word('ready-now', 'within-months', 'not-ready'),
)

const readinessOutcome: Shape<ReadinessOutcome> = /* @__PURE__ */ made(() =>
  object<ReadinessOutcome>('ReadinessOutcome', {
    stage,
    score: number(),
    months: optional(number()),
    shortfalls: list(
      object<ReadinessShortfall>('ReadinessShortfall', {
        competency: text(),
        essential: flag(),
        required: number(),
        held: number(),
        gap: number(),
        assessed: flag(),
        months: optional(number()),
      }),
    ),
    reasons: list(
      word(
        'essential-without-pace',
        'shortfall-without-pace',
        'too-long',
        'bar-out-of-reach',
        'qualification',
      ),
    ),
  }),
)

/** Shape of readiness for a job. */
export const readiness: Shape<Readiness> = /* @__PURE__ */ made(() =>
  object<Readiness>('Readiness', {
    model: text(),
    modelVersion: text(),
    job: text(),
    jobName: localizedText,
    person: text(),
    method: methodInfo,
    bar: number(),
    withinMonths: number(),
    verdict: word('ready-now', 'within-months', 'not-ready', 'evidence-missing', 'no-score'),
    best: optional(readinessOutcome),
    worst: optional(readinessOutcome),
    coverage: optional(number()),
    notAssessed: codes,
    essentialsBelow: codes,
    essentialsNotAssessed: codes,
    essentialsUnspecified: codes,
    qualifications: optional(qualificationCheck),
    profileComplete: flag(),
  }),
)

const gradeStanding: Shape<GradeStanding> = /* @__PURE__ */ made(() => {
  const status: Shape<GradeStatus> = word('met', 'not-met', 'undetermined')
  const missing = object<MissingLevel>('MissingLevel', {
    competency: text(),
    required: number(),
    held: number(),
    gap: number(),
  })
  const job = object<GradeJob>('GradeJob', {
    job: text(),
    jobName: localizedText,
    status,
    below: list(missing),
    notAssessed: codes,
    unspecified: codes,
    shortfall: number(),
    profileComplete: flag(),
  })
  return object<GradeStanding>('GradeStanding', {
    grade: text(),
    gradeName: localizedText,
    rank: number(),
    status,
    jobs: list(job),
  })
})

/** Shape of the grade somebody meets. */
export const gradeEligibility: Shape<GradeEligibility> = /* @__PURE__ */ made(() =>
  object<GradeEligibility>('GradeEligibility', {
    model: text(),
    modelVersion: text(),
    rule: word('any-job', 'every-job'),
    meets: codes,
    mayMeet: codes,
    next: list(gradeStanding),
    grades: list(gradeStanding),
    withoutJobs: codes,
  }),
)

/** Shape of a performance score. */
export const performanceScore: Shape<PerformanceScore> = /* @__PURE__ */ made(() => {
  const part = object<PerformancePart>('PerformancePart', {
    share: number(),
    score: optional(number()),
    lowest: optional(number()),
    highest: optional(number()),
  })
  const fit = object<PerformanceFit>('PerformanceFit', {
    model: text(),
    modelVersion: text(),
    job: text(),
    jobName: localizedText,
    method: methodInfo,
    coverage: optional(number()),
    essentialsBelow: codes,
    essentialsNotAssessed: codes,
    essentialsUnspecified: codes,
    profileComplete: flag(),
  })
  return object<PerformanceScore>('PerformanceScore', {
    score: optional(number()),
    lowest: optional(number()),
    highest: optional(number()),
    result: part,
    process: part,
    notMeasured: codes,
    fit: optional(fit),
  })
})

/** Shape of a place in a nine-box. */
export const nineBoxPlacement: Shape<NineBoxPlacement> = /* @__PURE__ */ made(() => {
  const third: Shape<NineBoxThird> = word('low', 'middle', 'high')
  const cut = object<AxisCut>('AxisCut', { from: number(), included: flag() })
  const cuts = object<AxisCuts>('AxisCuts', { middle: cut, high: cut })
  const base = {
    scheme: text(),
    schemeName: localizedText,
    cuts: object<NineBoxCuts>('NineBoxCuts', { performance: cuts, potential: cuts }),
  }
  const box = { box: number(), performance: third, potential: third, actions: list(localizedText) }
  return oneBy(
    'outcome',
    object<NineBoxPlaced>('NineBoxPlaced', { ...base, ...box, outcome: always('placed') }),
    object<NineBoxUndetermined>('NineBoxUndetermined', {
      ...base,
      outcome: always('undetermined'),
      possible: list(object<PlacedBox>('PlacedBox', box)),
      open: list(word('performance', 'potential')),
    }),
  )
})

const successionJob: Shape<SuccessionJob> = /* @__PURE__ */ made(() => {
  const successor = object<Successor>('Successor', {
    person: text(),
    best: stage,
    worst: stage,
    leastMonths: optional(number()),
    mostMonths: optional(number()),
  })
  return object<SuccessionJob>('SuccessionJob', {
    job: text(),
    jobName: localizedText,
    incumbents: codes,
    considered: number(),
    bench: object<BenchStrength>('BenchStrength', {
      readyNow: number(),
      ready: number(),
      possible: number(),
    }),
    successors: list(successor),
    possible: list(successor),
    notReady: codes,
    noScore: codes,
    profileComplete: flag(),
  })
})

/** Shape of a succession plan. */
export const successionPlan: Shape<SuccessionPlan> = /* @__PURE__ */ made(() =>
  object<SuccessionPlan>('SuccessionPlan', {
    model: text(),
    modelVersion: text(),
    method: methodInfo,
    bar: number(),
    withinMonths: number(),
    jobs: list(successionJob),
    withoutSuccessor: codes,
    withOneSuccessor: codes,
    shared: list(object<SharedSuccessor>('SharedSuccessor', { person: text(), jobs: codes })),
  }),
)
