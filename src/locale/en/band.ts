import type { BandSentences } from '../../describe/band-sentences'

/** What is said of a verdict in English. */
export const band: BandSentences = {
  assigned: {
    interval: (set, band) => `${set}: ${band}.`,
    'as-scored': (set, band) =>
      `${set}: ${band}, taking the score as it stands although evidence may be missing.`,
  },
  noScore: (set) => `${set}: no band, because there is no score to compare.`,
  undetermined: (set, bands) => `${set}: not settled yet; possible: ${bands}.`,
  open: (names) => `It depends on what is not assessed: ${names}.`,
  settledBy: {
    best: (band, names, count) =>
      `${band} would be settled by ${names} ${count === 1 ? 'at its best level' : 'at their best levels'}.`,
    worst: (band, names, count) =>
      `${band} would be settled by ${names} ${count === 1 ? 'at its worst' : 'at their worst'}.`,
  },
  incomplete: 'This band rests only on the requirements that are known; the profile is not complete.',
}
