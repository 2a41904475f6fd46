// What results have in them, field by field: whoever takes one looks at it by this table before reading it.

import type { Cases, Kind, Kinds, PartKinds } from '../base/kind'
import { methodInfoParts } from '../fit/result-kinds'
import { aFlag, aText } from '../model/argument-kinds'
import { aFinite, someFinite, theCodes, theTexts } from '../model/result-part-kinds'
import type { RankedCandidate } from './rank-candidates'
import type { RankedJob } from './rank-jobs'
import type { EssentialShortfall, PossibleRanks } from './ranking'

const possibleRanks: PartKinds<PossibleRanks> = { best: aFinite, worst: aFinite }

const essentialShortfall: PartKinds<EssentialShortfall> = {
  competency: aText,
  required: aFinite,
  held: aFinite,
  gap: aFinite,
}

const rankedCandidate: PartKinds<RankedCandidate> = {
  rank: someFinite,
  possibleRanks: { parts: possibleRanks },
  score: someFinite,
  lowest: someFinite,
  highest: someFinite,
  coverage: someFinite,
  outsideInterval: aFlag,
  knockOut: { due: true, oneOf: ['no', 'possible', 'yes'] },
  excluded: aFlag,
  knockedOutIf: theCodes,
  essentialShortfalls: { due: true, each: { parts: essentialShortfall } },
  essentialsBelow: theCodes,
  essentialsNotAssessed: theCodes,
  essentialsUnspecified: theCodes,
  candidate: aText,
}

const rankedJob: PartKinds<RankedJob> = {
  rank: someFinite,
  possibleRanks: { parts: possibleRanks },
  score: someFinite,
  lowest: someFinite,
  highest: someFinite,
  coverage: someFinite,
  outsideInterval: aFlag,
  knockOut: { due: true, oneOf: ['no', 'possible', 'yes'] },
  excluded: aFlag,
  knockedOutIf: theCodes,
  essentialShortfalls: { due: true, each: { parts: essentialShortfall } },
  essentialsBelow: theCodes,
  essentialsNotAssessed: theCodes,
  essentialsUnspecified: theCodes,
  job: aText,
  jobName: theTexts,
  profileComplete: aFlag,
}

const ranking: Kinds = {
  of: { due: true, oneOf: ['candidates', 'jobs'] },
  model: aText,
  modelVersion: aText,
  method: { due: true, parts: methodInfoParts },
  unassessed: { due: true, oneOf: ['exclude', 'floor'] },
  belowEssential: { due: true, oneOf: ['exclude', 'last', 'flag'] },
}

const rankingCases: Cases = {
  by: 'of',
  of: {
    candidates: {
      job: aText,
      jobName: theTexts,
      profileComplete: aFlag,
      candidates: { due: true, each: { parts: rankedCandidate } },
    },
    jobs: { jobs: { due: true, each: { parts: rankedJob } }, leftOut: theCodes },
  },
}

/** What `rankCandidates` and `rankJobs` return. */
export const aRanking: Kind = {
  due: true,
  ofKind: 'result',
  like: 'rankCandidates(…)',
  has: ['of', 'method', 'unassessed', 'belowEssential'],
  parts: ranking,
  cases: rankingCases,
}
