// What results have in them, field by field: whoever takes one looks at it by this table before reading it.

import type { Cases, Kind, Kinds, PartKinds } from '../base/kind'
import { aFlag, aText } from '../model/argument-kinds'
import { aFinite, someFinite, theCodes, theTexts } from '../model/result-part-kinds'
import type { OpenCompetency, Settlement } from './assign-band'
import type { Band } from './band-set'
import type {
  ComparedScore,
  Disagreement,
  DisagreementItem,
  MethodComparison,
  MethodDisagreements,
  MethodRanking,
} from './compare-methods'
import type { Raise, RaiseAnswer } from './raise-to-band'
import { fitScoreParts, methodInfoParts } from './result-kinds'

const band: PartKinds<Band> = { id: aText, name: theTexts, from: someFinite }

const openCompetency: PartKinds<OpenCompetency> = { competency: aText, share: aFinite }

const settlement: PartKinds<Settlement> = {
  band: aText,
  when: { due: true, oneOf: ['best', 'worst'] },
  competencies: theCodes,
}

const bandVerdict: Kinds = {
  outcome: { due: true, oneOf: ['assigned', 'undetermined', 'no-score'] },
  model: aText,
  modelVersion: aText,
  method: { due: true, parts: methodInfoParts },
  bandSet: aText,
  job: aText,
  evidence: { due: true, oneOf: ['interval', 'as-scored'] },
  essentialsBelow: theCodes,
  essentialsNotAssessed: theCodes,
  essentialsUnspecified: theCodes,
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

const raise: PartKinds<Raise> = { competency: aText, from: aFinite, to: aFinite, rungs: aFinite }

const raiseAnswer: PartKinds<RaiseAnswer> = {
  model: aText,
  modelVersion: aText,
  job: aText,
  bandSet: aText,
  to: aText,
  outcome: { due: true, oneOf: ['already', 'raises', 'impossible'] },
  raises: { due: true, each: { parts: raise } },
  cost: aFinite,
  before: { due: true, parts: fitScoreParts },
  after: { due: true, parts: fitScoreParts },
}

const comparedScore: PartKinds<ComparedScore> = {
  candidate: aText,
  rank: someFinite,
  score: someFinite,
  lowest: someFinite,
  highest: someFinite,
}

const methodRanking: PartKinds<MethodRanking> = {
  method: { due: true, parts: methodInfoParts },
  results: { due: true, each: { parts: comparedScore } },
}

const disagreementItem: PartKinds<DisagreementItem> = { competency: aText, first: aFinite, second: aFinite }

const disagreement: PartKinds<Disagreement> = {
  ahead: aText,
  behind: aText,
  places: { due: true, count: 2, each: someFinite },
  items: { due: true, each: { parts: disagreementItem } },
}

const methodDisagreements: PartKinds<MethodDisagreements> = {
  methods: { due: true, count: 2, each: someFinite },
  pairs: aFinite,
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
