import type { RankingChartWords } from '../../../charts/ranking-words'

/** English in this chart. */
export const rankingChart: RankingChartWords = {
  candidates: (job) => `${job}: ranks, and ranks that are possible`,
  jobs: 'Jobs: ranks, and ranks that are possible',
  beside: 'Beside each row: the score and, in brackets, what it may be.',
  besideNarrow: 'Beside each row: the score.',
  axis: 'Rank (1 is the highest score)',
  possible: 'ranks that are possible',
  rank: 'rank',
  mayKnockOut: 'rank; may still be knocked out',
  knockedOut: 'rank; knocked out',
  excluded: 'excluded',
  none: 'no score',
  role: 'rank',
  incomplete: 'This ranking rests only on the requirements that are known; the profile is not complete.',
}
