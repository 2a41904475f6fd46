import type {
  AppliedRules,
  CombineRule,
  ValidityMonths,
  WeightsByKind,
} from '../../assessment/resolve-options'
import type {
  ExpiredCompetency,
  ExpiredRating,
  HeldCompetency,
  ResolvedCompetency,
  UnresolvedCompetency,
  UsedRating,
} from '../../assessment/resolved-competency'
import type { ResolvedHoldings } from '../../assessment/resolved-holdings'
import type { LeftOutRating } from '../../assessment/sift-ratings'
import { made } from '../../interchange/schema/shapes/made'
import { holdings, numbers, outcomeRange, outcomes, rating, rounding } from './common'
import {
  always,
  day,
  flag,
  list,
  number,
  object,
  oneBy,
  oneOf,
  optional,
  type Shape,
  text,
  word,
} from './shape'

const appliedRules: Shape<AppliedRules> = /* @__PURE__ */ made(() => {
  const combine: Shape<CombineRule> = oneOf(
    word('latest', 'highest', 'mean', 'median'),
    object<WeightsByKind>('WeightsByKind', { weights: numbers }),
  )
  return object<AppliedRules>('AppliedRules', {
    combine,
    validity: optional(
      object<ValidityMonths>('ValidityMonths', { months: optional(number()), byKind: optional(numbers) }),
    ),
    rounding: optional(rounding),
    minimumRaters: optional(numbers),
    excludeSelf: flag(),
    decay: flag(),
    narrowExpired: optional(oneOf(number(), always('custom'))),
  })
})

const resolvedCompetency: Shape<ResolvedCompetency> = /* @__PURE__ */ made(() => {
  const leftOut = object<LeftOutRating>('LeftOutRating', {
    rating,
    reason: word(
      'not-applicable',
      'self-excluded',
      'kind-without-weight',
      'replaced',
      'too-few-raters',
      'older',
      'lower',
    ),
  })
  const base = {
    competency: text(),
    used: list(object<UsedRating>('UsedRating', { rating, level: number(), lastDay: optional(day()) })),
    expired: list(object<ExpiredRating>('ExpiredRating', { rating, lastDay: day() })),
    future: list(rating),
    leftOut: list(leftOut),
  }
  return oneBy(
    'status',
    object<HeldCompetency>('HeldCompetency', {
      ...base,
      status: always('held'),
      level: number(),
      spread: optional(number()),
      standsUntil: optional(day()),
      thereafter: optional(number()),
    }),
    object<ExpiredCompetency>('ExpiredCompetency', {
      ...base,
      status: always('expired'),
      lastLevel: number(),
      lastDay: day(),
      outcomes: optional(outcomeRange),
    }),
    object<UnresolvedCompetency>('UnresolvedCompetency', { ...base, status: always('no-level') }),
  )
})

/** Shape of what ratings come to on a day. */
export const resolvedHoldings: Shape<ResolvedHoldings> = /* @__PURE__ */ made(() =>
  object<ResolvedHoldings>('ResolvedHoldings', {
    model: text(),
    modelVersion: text(),
    person: optional(text()),
    asOf: day(),
    rules: appliedRules,
    holdings,
    outcomes,
    competencies: list(resolvedCompetency),
  }),
)
