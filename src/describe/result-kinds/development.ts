import type { Cases, Kind, Kinds, PartKinds } from '../../base/kind'
import type {
  AlignedScheme,
  CertifiedCompetency,
  CertifiedCount,
  SchemeAlignment,
} from '../../development/check-scheme-alignment'
import type { CoveredScheme, SchemeCoverage, SchemeTotals } from '../../development/check-scheme-coverage'
import type {
  ActivitySeats,
  SeatNeed,
  TrainingNeed,
  TrainingNeeds,
  UnitNeed,
} from '../../development/list-training-needs'
import type {
  AssessFirst,
  DevelopmentPlan,
  PlanMargin,
  PlannedActivity,
  PlannedGap,
  PlannedRaise,
} from '../../development/plan-development'
import { aDay, aFlag, aNumber, aText, codes, someDay, someNumber, someText, texts } from './common'

const planMargin: PartKinds<PlanMargin> = { shortfall: aNumber, total: aNumber }

const plannedRaise: PartKinds<PlannedRaise> = { competency: aText, from: aNumber, to: aNumber }

const plannedActivity: PartKinds<PlannedActivity> = {
  activity: aText,
  name: texts,
  method: aText,
  start: aDay,
  end: aDay,
  durationDays: aNumber,
  cost: someNumber,
  raises: { due: true, each: { parts: plannedRaise } },
  after: codes,
}

const plannedGap: PartKinds<PlannedGap> = {
  competency: aText,
  outcome: { due: true, oneOf: ['closed', 'narrowed', 'not-covered'] },
  held: aNumber,
  required: aNumber,
  reaches: aNumber,
  weight: aNumber,
  essential: aFlag,
  on: someDay,
}

const assessFirst: PartKinds<AssessFirst> = { competency: aText, required: aNumber, essential: aFlag }

const developmentPlan: PartKinds<DevelopmentPlan> = {
  model: aText,
  modelVersion: aText,
  job: aText,
  jobName: texts,
  minimize: { due: true, oneOf: ['cost', 'duration'] },
  exact: aFlag,
  within: { parts: planMargin },
  considered: aNumber,
  start: aDay,
  end: someDay,
  parallel: aNumber,
  workingWeekdays: { due: true, each: someNumber },
  holidays: { due: true, each: someDay },
  activities: { due: true, each: { parts: plannedActivity } },
  totalDays: aNumber,
  totalCost: someNumber,
  gaps: { due: true, each: { parts: plannedGap } },
  notCovered: codes,
  assessFirst: { due: true, each: { parts: assessFirst } },
  unspecified: codes,
  profileComplete: aFlag,
  unknown: codes,
}

const unitNeed: PartKinds<UnitNeed> = {
  required: aNumber,
  met: aNumber,
  below: aNumber,
  notAssessed: aNumber,
  expired: aNumber,
  unspecified: aNumber,
  requirementUnknown: aNumber,
  essentialBelow: aNumber,
  totalShortfall: aNumber,
  meanShortfall: someNumber,
  weightedShortfall: aNumber,
  unit: someText,
}

const seatNeed: PartKinds<SeatNeed> = {
  activity: aText,
  seats: aNumber,
  closing: aNumber,
  capacity: someNumber,
  sessions: someNumber,
}

const trainingNeed: PartKinds<TrainingNeed> = {
  required: aNumber,
  met: aNumber,
  below: aNumber,
  notAssessed: aNumber,
  expired: aNumber,
  unspecified: aNumber,
  requirementUnknown: aNumber,
  essentialBelow: aNumber,
  totalShortfall: aNumber,
  meanShortfall: someNumber,
  weightedShortfall: aNumber,
  competency: aText,
  priority: someNumber,
  units: { due: true, each: { parts: unitNeed } },
  activities: { due: true, each: { parts: seatNeed } },
  withoutActivity: aNumber,
  schemes: codes,
}

const activitySeats: PartKinds<ActivitySeats> = {
  activity: aText,
  name: texts,
  seats: aNumber,
  competencies: codes,
  capacity: someNumber,
  sessions: someNumber,
}

const trainingNeeds: PartKinds<TrainingNeeds> = {
  model: aText,
  modelVersion: aText,
  people: aNumber,
  needs: { due: true, each: { parts: trainingNeed } },
  seats: { due: true, each: { parts: activitySeats } },
  uncovered: codes,
  withoutJob: codes,
  withoutRequirements: codes,
  expiryKnown: aFlag,
}

const certificateStatus: Kinds = {
  status: { due: true, oneOf: ['valid', 'expiring', 'expired', 'not-yet-valid'] },
  person: aText,
  scheme: aText,
  asOf: aDay,
}

const certificateStatusCases: Cases = {
  by: 'status',
  of: {
    valid: { validUntil: someDay, daysLeft: someNumber },
    expiring: { validUntil: aDay, daysLeft: aNumber },
    expired: { validUntil: aDay, daysSince: aNumber },
    'not-yet-valid': { issuedOn: aDay, daysUntil: aNumber },
  },
}

const alignedScheme: PartKinds<AlignedScheme> = {
  scheme: aText,
  certifies: codes,
  onlyHere: codes,
  requiredBy: codes,
  mayBeRequiredBy: codes,
}

const certifiedCompetency: PartKinds<CertifiedCompetency> = {
  competency: aText,
  nature: { oneOf: ['soft', 'hard'] },
  schemes: codes,
}

const certifiedCount: PartKinds<CertifiedCount> = { competencies: aNumber, certified: aNumber }

const certifiedCounts: PartKinds<SchemeAlignment['counts']> = {
  soft: { due: true, parts: certifiedCount },
  hard: { due: true, parts: certifiedCount },
  unstated: { due: true, parts: certifiedCount },
}

const schemeAlignment: PartKinds<SchemeAlignment> = {
  model: aText,
  modelVersion: aText,
  schemes: { due: true, each: { parts: alignedScheme } },
  certified: { due: true, each: { parts: certifiedCompetency } },
  uncertified: codes,
  schemesWithoutCompetencies: codes,
  counts: { due: true, parts: certifiedCounts },
}

const coveredScheme: PartKinds<CoveredScheme> = {
  valid: aNumber,
  expiring: aNumber,
  expired: aNumber,
  notYetValid: aNumber,
  scheme: aText,
  headcount: someNumber,
  coverage: someNumber,
  remaining: someNumber,
  aboveHeadcount: aFlag,
}

const schemeTotals: PartKinds<SchemeTotals> = {
  valid: aNumber,
  expiring: aNumber,
  expired: aNumber,
  notYetValid: aNumber,
  headcount: aNumber,
  remaining: aNumber,
  withoutHeadcount: codes,
}

const schemeCoverage: PartKinds<SchemeCoverage> = {
  model: aText,
  modelVersion: aText,
  asOf: aDay,
  withinDays: someNumber,
  schemes: { due: true, each: { parts: coveredScheme } },
  totals: { due: true, parts: schemeTotals },
}

/** What `planDevelopment` returns. */
export const aDevelopmentPlan: Kind = {
  due: true,
  ofKind: 'result',
  like: 'planDevelopment(…)',
  has: ['job', 'jobName', 'minimize', 'exact'],
  parts: developmentPlan,
}

/** What `listTrainingNeeds` returns. */
export const aTrainingNeeds: Kind = {
  due: true,
  ofKind: 'result',
  like: 'listTrainingNeeds(…)',
  has: ['people', 'needs', 'seats', 'uncovered'],
  parts: trainingNeeds,
}

/** What `checkCertificate` returns. */
export const aCertificateStatus: Kind = {
  due: true,
  ofKind: 'result',
  like: 'checkCertificate(…)',
  has: ['status', 'person', 'scheme', 'asOf'],
  parts: certificateStatus,
  cases: certificateStatusCases,
}

/** What `checkSchemeAlignment` returns. */
export const aSchemeAlignment: Kind = {
  due: true,
  ofKind: 'result',
  like: 'checkSchemeAlignment(…)',
  has: ['schemes', 'certified', 'uncertified', 'schemesWithoutCompetencies'],
  parts: schemeAlignment,
}

/** What `checkSchemeCoverage` returns. */
export const aSchemeCoverage: Kind = {
  due: true,
  ofKind: 'result',
  like: 'checkSchemeCoverage(…)',
  has: ['asOf', 'schemes', 'totals'],
  parts: schemeCoverage,
}
