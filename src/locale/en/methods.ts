import type { MethodWords } from '../../describe/method-sentences'

/** Fit methods and their variants in English. */
export const methods: MethodWords = {
  names: {
    attainment: 'Attainment',
    jobPersonMatch: 'Job Person Match',
    metShare: 'Share of requirements met',
    profileMatching: 'Profile matching',
    proportionalReadiness: 'Proportional readiness',
    similarity: 'Profile similarity',
  },
  notes: {
    attainment: 'Share of the required levels that is held, by weight.',
    jobPersonMatch: 'Held levels against required ones, as used in the Indonesian civil service.',
    profileMatching: 'Closeness, not strength: a surplus lowers the score too.',
    metShare: 'Share of requirements that are met, by weight.',
    proportionalReadiness: 'How much of the way from the lowest level to the required one.',
    similarity: 'How alike the levels are as a whole.',
  },
  variants: {
    ratioOfSums: 'ratio of sums',
    meanOfRatios: 'mean of ratios',
    none: 'uncapped',
    item: 'capped per competency',
    total: 'capped in total',
    cosine: 'cosine',
    euclidean: 'Euclid',
    counted: 'surplus counted',
    threshold: 'gaps by thresholds',
  },
  weighted: 'weighted',
  group: (name, percent) => `"${name}" ${percent}%`,
  aspect: (name, percent, core) => `"${name}" ${percent}% with ${core}% core`,
  core: (percent) => `${percent}% core`,
  percent: (score) => `${score}%`,
  points: (score, count) => `${score} ${count === 1 ? 'point' : 'points'}`,
  surplusUpTo: (times) => `surplus counted up to ${times} ${times === '1' ? 'time' : 'times'}`,
  detailed: (name, details) => `${name} (${details.join(', ')})`,
}
