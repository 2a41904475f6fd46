import type { MethodWords } from '../../describe/describe-method'

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
  variants: {
    ratioOfSums: 'ratio of sums',
    meanOfRatios: 'mean of ratios',
    none: 'uncapped',
    item: 'capped per competency',
    total: 'capped in total',
    cosine: 'cosine',
    euclidean: 'Euclid',
    counted: 'surplus counted',
  },
  weighted: 'weighted',
  surplusUpTo: (times) => `surplus counted up to ${times} times`,
  detailed: (name, details) => `${name} (${details.join(', ')})`,
}
