import type {
  AssignedBand,
  BandVerdict,
  Evidence,
  NoBand,
  OpenCompetency,
  Settlement,
  UndeterminedBand,
} from '../../fit/assign-band'
import type { Band, BandSet } from '../../fit/band-set'
import type {
  ComparedScore,
  Disagreement,
  DisagreementItem,
  MethodComparison,
  MethodDisagreements,
  MethodRanking,
} from '../../fit/compare-methods'
import type { Raise, RaiseAnswer } from '../../fit/raise-to-band'
import { made } from '../../interchange/schema/shapes/made'
import { claim, codes, localizedText, rounding } from './common'
import { fitScore, methodInfo, scoredUnassessed } from './fit'
import {
  always,
  day,
  flag,
  list,
  number,
  object,
  oneBy,
  optional,
  pair,
  type Shape,
  text,
  word,
} from './shape'

const band: Shape<Band> = /* @__PURE__ */ made(() =>
  object<Band>('Band', { id: text(), name: localizedText, from: optional(number()) }),
)

/** Shape of a band set. */
export const bandSet: Shape<BandSet> = /* @__PURE__ */ made(() =>
  object<BandSet>('BandSet', {
    id: text(),
    name: localizedText,
    purpose: optional(localizedText),
    bands: list(band),
    full: optional(number()),
    rounding: optional(rounding),
    validFrom: optional(day()),
    validUntil: optional(day()),
    claims: optional(list(claim)),
  }),
)

/** Shape of the verdict on a score. */
export const bandVerdict: Shape<BandVerdict> = /* @__PURE__ */ made(() => {
  const evidence: Shape<Evidence> = word('interval', 'as-scored')
  const base = {
    model: text(),
    modelVersion: text(),
    method: methodInfo,
    bandSet: text(),
    job: text(),
    evidence,
    essentialsBelow: codes,
    essentialsNotAssessed: codes,
    essentialsUnspecified: codes,
    profileComplete: flag(),
  }
  const settlement = object<Settlement>('Settlement', {
    band: text(),
    when: word('best', 'worst'),
    competencies: codes,
  })
  return oneBy(
    'outcome',
    object<AssignedBand>('AssignedBand', { ...base, outcome: always('assigned'), band }),
    object<UndeterminedBand>('UndeterminedBand', {
      ...base,
      outcome: always('undetermined'),
      touched: list(band),
      open: list(object<OpenCompetency>('OpenCompetency', { competency: text(), share: number() })),
      settledBy: list(settlement),
    }),
    object<NoBand>('NoBand', { ...base, outcome: always('no-score') }),
  )
})

/** Shape of the cheapest way to a band. */
export const raiseAnswer: Shape<RaiseAnswer> = /* @__PURE__ */ made(() => {
  const raise = object<Raise>('Raise', { competency: text(), from: number(), to: number(), rungs: number() })
  return object<RaiseAnswer>('RaiseAnswer', {
    model: text(),
    modelVersion: text(),
    job: text(),
    bandSet: text(),
    to: text(),
    outcome: word('already', 'raises', 'impossible'),
    raises: list(raise),
    cost: number(),
    before: fitScore,
    after: fitScore,
  })
})

const methodRanking: Shape<MethodRanking> = /* @__PURE__ */ made(() =>
  object<MethodRanking>('MethodRanking', {
    method: methodInfo,
    results: list(
      object<ComparedScore>('ComparedScore', {
        candidate: text(),
        rank: optional(number()),
        score: optional(number()),
        lowest: optional(number()),
        highest: optional(number()),
      }),
    ),
  }),
)

const methodDisagreements: Shape<MethodDisagreements> = /* @__PURE__ */ made(() => {
  const item = object<DisagreementItem>('DisagreementItem', {
    competency: text(),
    first: number(),
    second: number(),
  })
  return object<MethodDisagreements>('MethodDisagreements', {
    methods: pair(number(), number()),
    pairs: number(),
    largest: list(
      object<Disagreement>('Disagreement', {
        ahead: text(),
        behind: text(),
        places: pair(number(), number()),
        items: list(item),
      }),
    ),
  })
})

/** Shape of candidates under several methods. */
export const methodComparison: Shape<MethodComparison> = /* @__PURE__ */ made(() =>
  object<MethodComparison>('MethodComparison', {
    model: text(),
    modelVersion: text(),
    job: text(),
    unassessed: scoredUnassessed,
    profileComplete: flag(),
    rankings: list(methodRanking),
    disagreements: list(methodDisagreements),
  }),
)
