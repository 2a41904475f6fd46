import type {
  CertificateStatus,
  ComingCertificate,
  ExpiredCertificate,
  ExpiringCertificate,
  ValidCertificate,
} from '../../development/check-certificate'
import type {
  AlignedScheme,
  CertifiedCompetency,
  CertifiedCount,
  SchemeAlignment,
} from '../../development/check-scheme-alignment'
import type {
  CertificateCounts,
  CoveredScheme,
  SchemeCoverage,
  SchemeTotals,
} from '../../development/check-scheme-coverage'
import type {
  ActivitySeats,
  NeedCounts,
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
import { made } from '../../interchange/schema/shapes/made'
import { codes, localizedText } from './common'
import {
  always,
  day,
  type Fields,
  flag,
  list,
  number,
  object,
  oneBy,
  optional,
  type Shape,
  text,
  word,
} from './shape'

const plannedActivity: Shape<PlannedActivity> = /* @__PURE__ */ made(() => {
  const raise = object<PlannedRaise>('PlannedRaise', { competency: text(), from: number(), to: number() })
  return object<PlannedActivity>('PlannedActivity', {
    activity: text(),
    name: localizedText,
    method: text(),
    start: day(),
    end: day(),
    durationDays: number(),
    cost: optional(number()),
    raises: list(raise),
    after: codes,
  })
})

const plannedGap: Shape<PlannedGap> = /* @__PURE__ */ made(() =>
  object<PlannedGap>('PlannedGap', {
    competency: text(),
    outcome: word('closed', 'narrowed', 'not-covered'),
    held: number(),
    required: number(),
    reaches: number(),
    weight: number(),
    essential: flag(),
    on: optional(day()),
  }),
)

/** Shape of a development plan. */
export const developmentPlan: Shape<DevelopmentPlan> = /* @__PURE__ */ made(() =>
  object<DevelopmentPlan>('DevelopmentPlan', {
    model: text(),
    modelVersion: text(),
    job: text(),
    jobName: localizedText,
    minimize: word('cost', 'duration'),
    exact: flag(),
    within: optional(object<PlanMargin>('PlanMargin', { shortfall: number(), total: number() })),
    considered: number(),
    start: day(),
    end: optional(day()),
    parallel: number(),
    workingWeekdays: list(number()),
    holidays: list(day()),
    activities: list(plannedActivity),
    totalDays: number(),
    totalCost: optional(number()),
    gaps: list(plannedGap),
    notCovered: codes,
    assessFirst: list(
      object<AssessFirst>('AssessFirst', { competency: text(), required: number(), essential: flag() }),
    ),
    unspecified: codes,
    profileComplete: flag(),
    unknown: codes,
  }),
)

const trainingNeed: Shape<TrainingNeed> = /* @__PURE__ */ made(() => {
  const counts: Fields<NeedCounts> = {
    required: number(),
    met: number(),
    below: number(),
    notAssessed: number(),
    expired: number(),
    unspecified: number(),
    requirementUnknown: number(),
    essentialBelow: number(),
    totalShortfall: number(),
    meanShortfall: optional(number()),
    weightedShortfall: number(),
  }
  const seats = object<SeatNeed>('SeatNeed', {
    activity: text(),
    seats: number(),
    closing: number(),
    capacity: optional(number()),
    sessions: optional(number()),
  })
  return object<TrainingNeed>('TrainingNeed', {
    ...counts,
    competency: text(),
    priority: optional(number()),
    units: list(object<UnitNeed>('UnitNeed', { ...counts, unit: optional(text()) })),
    activities: list(seats),
    withoutActivity: number(),
    schemes: codes,
  })
})

/** Shape of what people need to learn. */
export const trainingNeeds: Shape<TrainingNeeds> = /* @__PURE__ */ made(() =>
  object<TrainingNeeds>('TrainingNeeds', {
    model: text(),
    modelVersion: text(),
    people: number(),
    needs: list(trainingNeed),
    seats: list(
      object<ActivitySeats>('ActivitySeats', {
        activity: text(),
        name: localizedText,
        seats: number(),
        competencies: codes,
        capacity: optional(number()),
        sessions: optional(number()),
      }),
    ),
    uncovered: codes,
    withoutJob: codes,
    withoutRequirements: codes,
    expiryKnown: flag(),
  }),
)

/** Shape of what a certificate is worth on a day. */
export const certificateStatus: Shape<CertificateStatus> = /* @__PURE__ */ made(() => {
  const base = { person: text(), scheme: text(), asOf: day() }
  return oneBy(
    'status',
    object<ValidCertificate>('ValidCertificate', {
      ...base,
      status: always('valid'),
      validUntil: optional(day()),
      daysLeft: optional(number()),
    }),
    object<ExpiringCertificate>('ExpiringCertificate', {
      ...base,
      status: always('expiring'),
      validUntil: day(),
      daysLeft: number(),
    }),
    object<ExpiredCertificate>('ExpiredCertificate', {
      ...base,
      status: always('expired'),
      validUntil: day(),
      daysSince: number(),
    }),
    object<ComingCertificate>('ComingCertificate', {
      ...base,
      status: always('not-yet-valid'),
      issuedOn: day(),
      daysUntil: number(),
    }),
  )
})

/** Shape of how certification schemes line up with competencies. */
export const schemeAlignment: Shape<SchemeAlignment> = /* @__PURE__ */ made(() => {
  const scheme = object<AlignedScheme>('AlignedScheme', {
    scheme: text(),
    certifies: codes,
    onlyHere: codes,
    requiredBy: codes,
    mayBeRequiredBy: codes,
  })
  const certified = object<CertifiedCompetency>('CertifiedCompetency', {
    competency: text(),
    nature: optional(word('soft', 'hard')),
    schemes: codes,
  })
  const count = object<CertifiedCount>('CertifiedCount', { competencies: number(), certified: number() })
  return object<SchemeAlignment>('SchemeAlignment', {
    model: text(),
    modelVersion: text(),
    schemes: list(scheme),
    certified: list(certified),
    uncertified: codes,
    schemesWithoutCompetencies: codes,
    counts: object<SchemeAlignment['counts']>('CertifiedCounts', {
      soft: count,
      hard: count,
      unstated: count,
    }),
  })
})

/** Shape of how far certificates cover schemes. */
export const schemeCoverage: Shape<SchemeCoverage> = /* @__PURE__ */ made(() => {
  const counts: Fields<CertificateCounts> = {
    valid: number(),
    expiring: number(),
    expired: number(),
    notYetValid: number(),
  }
  const scheme = object<CoveredScheme>('CoveredScheme', {
    ...counts,
    scheme: text(),
    headcount: optional(number()),
    coverage: optional(number()),
    remaining: optional(number()),
    aboveHeadcount: flag(),
  })
  return object<SchemeCoverage>('SchemeCoverage', {
    model: text(),
    modelVersion: text(),
    asOf: day(),
    withinDays: optional(number()),
    schemes: list(scheme),
    totals: object<SchemeTotals>('SchemeTotals', {
      ...counts,
      headcount: number(),
      remaining: number(),
      withoutHeadcount: codes,
    }),
  })
})
