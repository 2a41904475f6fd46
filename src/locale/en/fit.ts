import type { FitSentences } from '../../describe/fit-sentences'

/** What is said of a fit score in English. */
export const fit: FitSentences = {
  subject: (method, job) => `${method} for ${job}`,
  percent: '% of full fit',
  points: (full) => ` of ${full} points`,
  interval: ({ subject, lowest, highest, unit }) =>
    `${subject}: between ${lowest} and ${highest}${unit}, whatever the unassessed competencies turn out to be.`,
  score: (subject, score, unit) => `${subject}: ${score}${unit}.`,
  part: {
    exclude: (subject, score, unit) => `${subject}: ${score}${unit}, on the assessed part alone.`,
    floor: (subject, score, unit) =>
      `${subject}: ${score}${unit}, counting what is not assessed as "nothing shown".`,
  },
  nothingAssessed: (subject) =>
    `${subject}: no score, because no requirement with a level has been assessed.`,
  noScore: (subject) => `${subject}: no score, because the method gives none for what has been assessed.`,
  assessedPart: {
    exclude: (score, outside) =>
      `On the assessed part alone it is ${score}${outside ? ', which lies outside that range and says nothing about the whole' : ''}.`,
    floor: (score) => `Counting what is not assessed as "nothing shown", it is ${score}.`,
  },
  coverage: (percent) => `Evidence covers ${percent}% of the requirements that have a level, by weight.`,
  countedAsFloor: (count) =>
    `${count === 1 ? '1 competency outside the profile counts' : `${count} competencies outside the profile count`} as required at the floor of ${count === 1 ? 'its scale' : 'their scales'}.`,
  incomplete: (count) =>
    `This score rests only on the ${count === 1 ? 'one requirement that is' : `${count} requirements that are`} known; the profile is not complete.`,
}
