import { made } from '../../interchange/schema/shapes/made'
import type { CandidateRanking, RankedCandidate } from '../../talent/rank-candidates'
import type { JobRanking, RankedJob } from '../../talent/rank-jobs'
import type {
  BelowEssential,
  EssentialShortfall,
  KnockOut,
  PossibleRanks,
  RankedFit,
} from '../../talent/ranking'
import { codes, localizedText } from './common'
import { methodInfo, scoredUnassessed } from './fit'
import { always, type Fields, flag, list, number, object, optional, type Shape, text, word } from './shape'

/** Shape of whether a requirement rules somebody out. */
export const knockOut: Shape<KnockOut> = /* @__PURE__ */ made(() => word('no', 'possible', 'yes'))

/** What every entry of a ranking has. */
const rankedFit: Fields<RankedFit> = /* @__PURE__ */ made(() => {
  const shortfall = object<EssentialShortfall>('EssentialShortfall', {
    competency: text(),
    required: number(),
    held: number(),
    gap: number(),
  })
  return {
    rank: optional(number()),
    possibleRanks: optional(object<PossibleRanks>('PossibleRanks', { best: number(), worst: number() })),
    score: optional(number()),
    lowest: optional(number()),
    highest: optional(number()),
    coverage: optional(number()),
    outsideInterval: flag(),
    knockOut,
    excluded: flag(),
    knockedOutIf: codes,
    essentialShortfalls: list(shortfall),
    essentialsBelow: codes,
    essentialsNotAssessed: codes,
    essentialsUnspecified: codes,
  }
})

const belowEssential: Shape<BelowEssential> = /* @__PURE__ */ made(() => word('exclude', 'last', 'flag'))

/** Shape of a ranking of candidates. */
export const candidateRanking: Shape<CandidateRanking> = /* @__PURE__ */ made(() =>
  object<CandidateRanking>('CandidateRanking', {
    of: always('candidates'),
    model: text(),
    modelVersion: text(),
    job: text(),
    jobName: localizedText,
    method: methodInfo,
    unassessed: scoredUnassessed,
    belowEssential,
    profileComplete: flag(),
    candidates: list(object<RankedCandidate>('RankedCandidate', { ...rankedFit, candidate: text() })),
  }),
)

/** Shape of a ranking of jobs. */
export const jobRanking: Shape<JobRanking> = /* @__PURE__ */ made(() =>
  object<JobRanking>('JobRanking', {
    of: always('jobs'),
    model: text(),
    modelVersion: text(),
    method: methodInfo,
    unassessed: scoredUnassessed,
    belowEssential,
    jobs: list(
      object<RankedJob>('RankedJob', {
        ...rankedFit,
        job: text(),
        jobName: localizedText,
        profileComplete: flag(),
      }),
    ),
    leftOut: codes,
  }),
)
