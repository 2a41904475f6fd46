import type { Cases, Kind, Kinds, PartKinds } from '../../base/kind'
import type { RankedCandidate } from '../../talent/rank-candidates'
import type { RankedJob } from '../../talent/rank-jobs'
import type { EssentialShortfall, PossibleRanks } from '../../talent/ranking'
import { aFlag, aNumber, aText, codes, someNumber, texts } from './common'
import { methodInfo } from './fit'

const possibleRanks: PartKinds<PossibleRanks> = { best: aNumber, worst: aNumber }

const essentialShortfall: PartKinds<EssentialShortfall> = {
  competency: aText,
  required: aNumber,
  held: aNumber,
  gap: aNumber,
}

const rankedCandidate: PartKinds<RankedCandidate> = {
  rank: someNumber,
  possibleRanks: { parts: possibleRanks },
  score: someNumber,
  lowest: someNumber,
  highest: someNumber,
  coverage: someNumber,
  outsideInterval: aFlag,
  knockOut: { due: true, oneOf: ['no', 'possible', 'yes'] },
  excluded: aFlag,
  knockedOutIf: codes,
  essentialShortfalls: { due: true, each: { parts: essentialShortfall } },
  essentialsBelow: codes,
  essentialsNotAssessed: codes,
  essentialsUnspecified: codes,
  candidate: aText,
}

const rankedJob: PartKinds<RankedJob> = {
  rank: someNumber,
  possibleRanks: { parts: possibleRanks },
  score: someNumber,
  lowest: someNumber,
  highest: someNumber,
  coverage: someNumber,
  outsideInterval: aFlag,
  knockOut: { due: true, oneOf: ['no', 'possible', 'yes'] },
  excluded: aFlag,
  knockedOutIf: codes,
  essentialShortfalls: { due: true, each: { parts: essentialShortfall } },
  essentialsBelow: codes,
  essentialsNotAssessed: codes,
  essentialsUnspecified: codes,
  job: aText,
  jobName: texts,
  profileComplete: aFlag,
}

const ranking: Kinds = {
  of: { due: true, oneOf: ['candidates', 'jobs'] },
  model: aText,
  modelVersion: aText,
  method: { due: true, parts: methodInfo },
  unassessed: { due: true, oneOf: ['exclude', 'floor'] },
  belowEssential: { due: true, oneOf: ['exclude', 'last', 'flag'] },
}

const rankingCases: Cases = {
  by: 'of',
  of: {
    candidates: {
      job: aText,
      jobName: texts,
      profileComplete: aFlag,
      candidates: { due: true, each: { parts: rankedCandidate } },
    },
    jobs: { jobs: { due: true, each: { parts: rankedJob } }, leftOut: codes },
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
