import type { ComparisonSentences } from '../../describe/comparison-sentences'

/** What is said of how methods rank the same candidates in English. */
export const comparison: ComparisonSentences = {
  ranking: (method, places) => `${method}: ${places.join(', ')}.`,
  place: (candidate, rank, score) => `${rank}. ${candidate} (${score})`,
  noScore: (candidate) => `${candidate} (no score)`,
  disagreements: ({ method, other, pairs, count, listed }) => {
    if (pairs === 0) return `${method} and ${other} put no two candidates in opposite order.`
    const end = listed === undefined ? '' : `; the ${listed} furthest apart`
    return `${method} and ${other} put ${count} ${pairs === 1 ? 'pair' : 'pairs'} of candidates in opposite order${end}:`
  },
  disagreement: ({ method, other, ahead, behind, names }) =>
    `${method} puts ${ahead} ahead of ${behind}, ${other} the other way round, mainly because of ${names}.`,
  incomplete: 'This comparison rests only on the requirements that are known; the profile is not complete.',
}
