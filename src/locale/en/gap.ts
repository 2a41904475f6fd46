import type { GapSentences } from '../../describe/gap-sentences'

/** What is said of a gap report in English. */
export const gap: GapSentences = {
  summary: (job, { requirements: n, counts, profileComplete }) => {
    const basis = `on the ${n === 1 ? 'one requirement' : `${n} requirements`}${profileComplete ? '' : ` that ${n === 1 ? 'is' : 'are'} known`}`
    const parts = [
      [counts.met, 'met'],
      [counts.above, 'above'],
      [counts.below, 'below'],
      [counts['not-assessed'], 'not assessed'],
      [counts['level-unspecified'], 'required without a level'],
    ] as const
    return `${job}, ${basis}: ${parts.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : [])).join(', ')}.`
  },
  item: ({ name, required, held, gap, levels }) =>
    `${name} (required level ${required}, held level ${held}, gap ${gap} ${levels === 1 ? 'level' : 'levels'})`,
  shortfall: ({ total, levels, items, below, named }) =>
    `Total shortfall (weighted): ${total} ${levels === 1 ? 'level' : 'levels'}; ${below > named ? 'the largest' : 'below the required level'}: ${items}.`,
  notAssessed: (names) => `Not assessed, so neither met nor below: ${names}.`,
  unspecified: (names) => `Required without a level, so not counted: ${names}.`,
  coverage: (percent) => `Evidence covers ${percent}% of the requirements that have a level, by weight.`,
  incomplete: (unknown) =>
    unknown > 0
      ? `This profile is not complete: for ${unknown === 1 ? 'one more competency it is not known whether it is' : `${unknown} more competencies it is not known whether they are`} required.`
      : 'This profile is not complete: what else is required is not known.',
}
