// What results have in them, field by field: whoever takes one looks at it by this table before reading it.

import type { Cases, Kind, Kinds, PartKinds } from '../base/kind'
import { aFlag, aText, someText } from '../model/argument-kinds'
import { aDay, aFinite, someDay, someFinite, theCodes, theTexts } from '../model/result-part-kinds'
import type {
  AlignedScheme,
  CertifiedCompetency,
  CertifiedCount,
  SchemeAlignment,
} from './check-scheme-alignment'
import type { CertificateCounts, CoveredScheme, SchemeCoverage, SchemeTotals } from './check-scheme-coverage'
import type {
  ActivitySeats,
  NeedCounts,
  SeatNeed,
  TrainingNeed,
  TrainingNeeds,
  UnitNeed,
} from './list-training-needs'
import type {
  AssessFirst,
  DevelopmentPlan,
  PlanMargin,
  PlannedActivity,
  PlannedGap,
  PlannedRaise,
} from './plan-development'

const planMargin: PartKinds<PlanMargin> = { shortfall: aFinite, total: aFinite }

const plannedRaise: PartKinds<PlannedRaise> = { competency: aText, from: aFinite, to: aFinite }

const plannedActivity: PartKinds<PlannedActivity> = {
  activity: aText,
  name: theTexts,
  method: aText,
  start: aDay,
  end: aDay,
  durationDays: aFinite,
  cost: someFinite,
  raises: { due: true, each: { parts: plannedRaise } },
  after: theCodes,
}

const plannedGap: PartKinds<PlannedGap> = {
  competency: aText,
  outcome: { due: true, oneOf: ['closed', 'narrowed', 'not-covered'] },
  held: aFinite,
  required: aFinite,
  reaches: aFinite,
  weight: aFinite,
  essential: aFlag,
  on: someDay,
}

const assessFirst: PartKinds<AssessFirst> = { competency: aText, required: aFinite, essential: aFlag }

const developmentPlan: PartKinds<DevelopmentPlan> = {
  model: aText,
  modelVersion: aText,
  job: aText,
  jobName: theTexts,
  minimize: { due: true, oneOf: ['cost', 'duration'] },
  exact: aFlag,
  within: { parts: planMargin },
  considered: aFinite,
  start: aDay,
  end: someDay,
  parallel: aFinite,
  workingWeekdays: { due: true, each: someFinite },
  holidays: { due: true, each: someDay },
  activities: { due: true, each: { parts: plannedActivity } },
  totalDays: aFinite,
  totalCost: someFinite,
  gaps: { due: true, each: { parts: plannedGap } },
  notCovered: theCodes,
  assessFirst: { due: true, each: { parts: assessFirst } },
  unspecified: theCodes,
  profileComplete: aFlag,
  unknown: theCodes,
}

const needCounts: PartKinds<NeedCounts> = {
  required: aFinite,
  met: aFinite,
  below: aFinite,
  notAssessed: aFinite,
  expired: aFinite,
  unspecified: aFinite,
  requirementUnknown: aFinite,
  essentialBelow: aFinite,
  totalShortfall: aFinite,
  meanShortfall: someFinite,
  weightedShortfall: aFinite,
}

const unitNeed: PartKinds<UnitNeed> = /* @__PURE__ */ (() => ({
  ...needCounts,
  unit: someText,
}))()

const seatNeed: PartKinds<SeatNeed> = {
  activity: aText,
  seats: aFinite,
  closing: aFinite,
  capacity: someFinite,
  sessions: someFinite,
}

const trainingNeed: PartKinds<TrainingNeed> = /* @__PURE__ */ (() => ({
  ...needCounts,
  competency: aText,
  priority: someFinite,
  units: { due: true, each: { parts: unitNeed } },
  activities: { due: true, each: { parts: seatNeed } },
  withoutActivity: aFinite,
  schemes: theCodes,
}))()

const activitySeats: PartKinds<ActivitySeats> = {
  activity: aText,
  name: theTexts,
  seats: aFinite,
  competencies: theCodes,
  capacity: someFinite,
  sessions: someFinite,
}

const trainingNeeds: PartKinds<TrainingNeeds> = {
  model: aText,
  modelVersion: aText,
  people: aFinite,
  needs: { due: true, each: { parts: trainingNeed } },
  seats: { due: true, each: { parts: activitySeats } },
  uncovered: theCodes,
  withoutJob: theCodes,
  withoutRequirements: theCodes,
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
    valid: { validUntil: someDay, daysLeft: someFinite },
    expiring: { validUntil: aDay, daysLeft: aFinite },
    expired: { validUntil: aDay, daysSince: aFinite },
    'not-yet-valid': { issuedOn: aDay, daysUntil: aFinite },
  },
}

const alignedScheme: PartKinds<AlignedScheme> = {
  scheme: aText,
  certifies: theCodes,
  onlyHere: theCodes,
  requiredBy: theCodes,
  mayBeRequiredBy: theCodes,
}

const certifiedCompetency: PartKinds<CertifiedCompetency> = {
  competency: aText,
  nature: { oneOf: ['soft', 'hard'] },
  schemes: theCodes,
}

const certifiedCount: PartKinds<CertifiedCount> = { competencies: aFinite, certified: aFinite }

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
  uncertified: theCodes,
  schemesWithoutCompetencies: theCodes,
  counts: { due: true, parts: certifiedCounts },
}

const certificateCounts: PartKinds<CertificateCounts> = {
  valid: aFinite,
  expiring: aFinite,
  expired: aFinite,
  notYetValid: aFinite,
}

const coveredScheme: PartKinds<CoveredScheme> = /* @__PURE__ */ (() => ({
  ...certificateCounts,
  scheme: aText,
  headcount: someFinite,
  coverage: someFinite,
  remaining: someFinite,
  aboveHeadcount: aFlag,
}))()

const schemeTotals: PartKinds<SchemeTotals> = /* @__PURE__ */ (() => ({
  ...certificateCounts,
  headcount: aFinite,
  remaining: aFinite,
  withoutHeadcount: theCodes,
}))()

const schemeCoverage: PartKinds<SchemeCoverage> = {
  model: aText,
  modelVersion: aText,
  asOf: aDay,
  withinDays: someFinite,
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
