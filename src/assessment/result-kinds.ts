// What results have in them, field by field: whoever takes one looks at it by this table before reading it.

import type { Cases, Kind, Kinds, PartKinds } from '../base/kind'
import type { Rounding } from '../base/round'
import { aFlag, aText, someText } from '../model/argument-kinds'
import type { OutcomeRange } from '../model/outcome-range'
import type { Rating } from '../model/rating'
import { aDay, aFinite, someDay, someFinite, someNumbersByKey, theNumbers } from '../model/result-part-kinds'
import type { AppliedRules, ValidityMonths, WeightsByKind } from './resolve-options'
import type { ExpiredRating, UsedRating } from './resolved-competency'
import type { ResolvedHoldings } from './resolved-holdings'
import type { LeftOutRating } from './sift-ratings'

const weightsByKind: PartKinds<WeightsByKind> = { weights: theNumbers }

const validityMonths: PartKinds<ValidityMonths> = { months: someFinite, byKind: someNumbersByKey }

const rounding: PartKinds<Rounding> = {
  digits: someFinite,
  mode: { oneOf: ['half-up', 'half-even', 'down'] },
}

const appliedRules: PartKinds<AppliedRules> = {
  combine: { due: true, oneOf: ['latest', 'highest', 'mean', 'median'], parts: weightsByKind },
  validity: { parts: validityMonths },
  rounding: { parts: rounding },
  minimumRaters: someNumbersByKey,
  excludeSelf: aFlag,
  decay: aFlag,
  narrowExpired: { oneOf: ['custom'], finite: true },
}

const outcomeRange: PartKinds<OutcomeRange> = { lowest: aFinite, highest: aFinite }

const rating: PartKinds<Rating> = {
  model: someText,
  person: aText,
  competency: aText,
  level: { due: true, oneOf: ['not-applicable'], finite: true },
  assessedOn: aDay,
  validUntil: someDay,
  raterKind: aText,
  rater: someText,
  evidence: someText,
}

const usedRating: PartKinds<UsedRating> = {
  rating: { due: true, parts: rating },
  level: aFinite,
  lastDay: someDay,
}

const expiredRating: PartKinds<ExpiredRating> = { rating: { due: true, parts: rating }, lastDay: aDay }

const leftOutRating: PartKinds<LeftOutRating> = {
  rating: { due: true, parts: rating },
  reason: {
    due: true,
    oneOf: [
      'not-applicable',
      'self-excluded',
      'kind-without-weight',
      'replaced',
      'too-few-raters',
      'older',
      'lower',
    ],
  },
}

const resolvedCompetency: Kinds = {
  status: { due: true, oneOf: ['held', 'expired', 'no-level'] },
  competency: aText,
  used: { due: true, each: { parts: usedRating } },
  expired: { due: true, each: { parts: expiredRating } },
  future: { due: true, each: { parts: rating } },
  leftOut: { due: true, each: { parts: leftOutRating } },
}

const resolvedCompetencyCases: Cases = {
  by: 'status',
  of: {
    held: { level: aFinite, spread: someFinite, standsUntil: someDay, thereafter: someFinite },
    expired: { lastLevel: aFinite, lastDay: aDay, outcomes: { parts: outcomeRange } },
  },
}

const resolvedHoldings: PartKinds<ResolvedHoldings> = {
  model: aText,
  modelVersion: aText,
  person: someText,
  asOf: aDay,
  rules: { due: true, parts: appliedRules },
  holdings: theNumbers,
  outcomes: { due: true, values: { parts: outcomeRange } },
  competencies: { due: true, each: { parts: resolvedCompetency, cases: resolvedCompetencyCases } },
}

/** What `resolveHoldings` returns. */
export const aResolvedHoldings: Kind = {
  due: true,
  ofKind: 'result',
  like: 'resolveHoldings(…)',
  has: ['asOf', 'rules', 'holdings', 'outcomes'],
  parts: resolvedHoldings,
}
