import type { SchemeAlignmentSentences } from '../../describe/scheme-alignment-sentences'

/** What is said of schemes and the competencies they certify in English. */
export const schemeAlignment: SchemeAlignmentSentences = {
  noScheme: (competencies) =>
    `The model names no certification scheme for its ${competencies === 1 ? '1 competency' : `${competencies} competencies`}.`,
  summary: ({ competencies, schemes, certified, natures }) =>
    `Of the ${competencies} competencies of the model, its ${schemes === 1 ? 'one certification scheme certifies' : `${schemes} certification schemes certify`} ${certified}: ${natures}.`,
  natures: {
    hard: (certified, competencies) => `${certified} of ${competencies} technical (hard)`,
    soft: (certified, competencies) => `${certified} of ${competencies} behavioural (soft)`,
    unstated: (certified, competencies) => `${certified} of ${competencies} of no stated nature`,
  },
  onOne: (count) =>
    count === 1
      ? 'One of them is certified by a single scheme.'
      : `${count} of them are certified by a single scheme each.`,
  uncertified: (names) => `No scheme of the model certifies ${names}.`,
  empty: (names) => `The model does not say what is certified by ${names}.`,
}
