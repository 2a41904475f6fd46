import type { Cases, Kind, Kinds, PartKinds } from '../../base/kind'
import type { OpenCompetency, Settlement } from '../../fit/assign-band'
import type { Band } from '../../fit/band-set'
import type {
  ComparedScore,
  Disagreement,
  DisagreementItem,
  MethodComparison,
  MethodDisagreements,
  MethodRanking,
} from '../../fit/compare-methods'
import type { Raise, RaiseAnswer } from '../../fit/raise-to-band'
import { aFlag, aNumber, aText, codes, someNumber, texts } from './common'
import { fitScore, methodInfo } from './fit'

const band: PartKinds<Band> = { id: aText, name: texts, from: someNumber }

const openCompetency: PartKinds<OpenCompetency> = { competency: aText, share: aNumber }

const settlement: PartKinds<Settlement> = {
  band: aText,
  when: { due: true, oneOf: ['best', 'worst'] },
  competencies: codes,
}

const bandVerdict: Kinds = {
  outcome: { due: true, oneOf: ['assigned', 'undetermined', 'no-score'] },
  model: aText,
  modelVersion: aText,
  method: { due: true, parts: methodInfo },
  bandSet: aText,
  job: aText,
  evidence: { due: true, oneOf: ['interval', 'as-scored'] },
  essentialsBelow: codes,
  essentialsNotAssessed: codes,
  essentialsUnspecified: codes,
  profileComplete: aFlag,
}

const bandVerdictCases: Cases = {
  by: 'outcome',
  of: {
    assigned: { band: { due: true, parts: band } },
    undetermined: {
      touched: { due: true, each: { parts: band } },
      open: { due: true, each: { parts: openCompetency } },
      settledBy: { due: true, each: { parts: settlement } },
    },
  },
}

const raise: PartKinds<Raise> = { competency: aText, from: aNumber, to: aNumber, rungs: aNumber }

const raiseAnswer: PartKinds<RaiseAnswer> = {
  model: aText,
  modelVersion: aText,
  job: aText,
  bandSet: aText,
  to: aText,
  outcome: { due: true, oneOf: ['already', 'raises', 'impossible'] },
  raises: { due: true, each: { parts: raise } },
  cost: aNumber,
  before: { due: true, parts: fitScore },
  after: { due: true, parts: fitScore },
}

const comparedScore: PartKinds<ComparedScore> = {
  candidate: aText,
  rank: someNumber,
  score: someNumber,
  lowest: someNumber,
  highest: someNumber,
}

const methodRanking: PartKinds<MethodRanking> = {
  method: { due: true, parts: methodInfo },
  results: { due: true, each: { parts: comparedScore } },
}

const disagreementItem: PartKinds<DisagreementItem> = { competency: aText, first: aNumber, second: aNumber }

const disagreement: PartKinds<Disagreement> = {
  ahead: aText,
  behind: aText,
  places: { due: true, count: 2, each: someNumber },
  items: { due: true, each: { parts: disagreementItem } },
}

const methodDisagreements: PartKinds<MethodDisagreements> = {
  methods: { due: true, count: 2, each: someNumber },
  pairs: aNumber,
  largest: { due: true, each: { parts: disagreement } },
}

const methodComparison: PartKinds<MethodComparison> = {
  model: aText,
  modelVersion: aText,
  job: aText,
  unassessed: { due: true, oneOf: ['exclude', 'floor'] },
  profileComplete: aFlag,
  rankings: { due: true, each: { parts: methodRanking } },
  disagreements: { due: true, each: { parts: methodDisagreements } },
}

/** What `assignBand` returns. */
export const aBandVerdict: Kind = {
  due: true,
  ofKind: 'result',
  like: 'assignBand(…)',
  has: ['outcome', 'method', 'bandSet', 'job'],
  parts: bandVerdict,
  cases: bandVerdictCases,
}

/** What `raiseToBand` returns. */
export const aRaiseAnswer: Kind = {
  due: true,
  ofKind: 'result',
  like: 'raiseToBand(…)',
  has: ['job', 'bandSet', 'to', 'outcome'],
  parts: raiseAnswer,
}

/** What `compareMethods` returns. */
export const aMethodComparison: Kind = {
  due: true,
  ofKind: 'result',
  like: 'compareMethods(…)',
  has: ['job', 'unassessed', 'profileComplete', 'rankings'],
  parts: methodComparison,
}
