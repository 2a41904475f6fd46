import type { GapSentences } from '../../describe/gap-sentences'

/** What is said of a gap report in English. */
export const gap: GapSentences = {
  summary: (job, { requirements: n, counts, profileComplete }) => {
    const basis = `on the ${n === 1 ? 'one requirement' : `${n} requirements`}${profileComplete ? '' : ` that ${n === 1 ? 'is' : 'are'} printed`}`
    const parts = [
      [counts.met, 'met'],
      [counts.above, 'above'],
      [counts.below, 'below'],
      [counts['not-assessed'], 'not assessed'],
      [counts['level-unspecified'], 'required at no given level'],
    ] as const
    return `${job}, ${basis}: ${parts.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : [])).join(', ')}.`
  },
  item: (name, required, held, gap) => `${name} (requires ${required}, holds ${held}, gap ${gap})`,
  shortfall: ({ total, items, below, named }) =>
    `Weighted shortfall ${total}; ${below > named ? 'the largest are' : below === 1 ? 'below is' : 'below are'} ${items}.`,
  notAssessed: (names) => `Not assessed, so neither met nor missed: ${names}.`,
  unspecified: (names) => `Required without a level, so left out of every sum: ${names}.`,
  coverage: (percent) => `Evidence covers ${percent} % of the requirements that have a level, by weight.`,
  incomplete: (unknown) =>
    unknown > 0
      ? `The source shows only a part of this profile: of ${unknown} more competencies it is not known whether they are required.`
      : 'The source shows only a part of this profile: what else is required is not known.',
}
