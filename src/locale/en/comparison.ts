import type { ComparisonSentences } from '../../describe/comparison-sentences'

/** What is said of how methods rank the same candidates in English. */
export const comparison: ComparisonSentences = {
  ranking: (method, places) => `${method}: ${places.join(', ')}.`,
  place: (candidate, rank, score) => `${rank}. ${candidate} (${score})`,
  noScore: (candidate) => `${candidate} (no score)`,
  disagreement: ({ method, other, ahead, behind, names }) =>
    `${method} puts ${ahead} ahead of ${behind}, ${other} the other way round, mainly because of ${names}.`,
  incomplete: 'This speaks of the requirements that are printed only; the profile goes on.',
}
