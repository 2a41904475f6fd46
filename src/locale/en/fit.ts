import type { FitSentences } from '../../describe/fit-sentences'

/** What is said of a fit score in English. */
export const fit: FitSentences = {
  subject: (method, job) => `${method} for ${job}`,
  percent: '% of full fit',
  points: (full) => `of ${full} points`,
  interval: ({ subject, lowest, highest, unit }) =>
    `${subject}: between ${lowest} and ${highest} ${unit}, whatever the unassessed competencies turn out to be.`,
  score: (subject, score, unit) => `${subject}: ${score} ${unit}.`,
  part: {
    exclude: (subject, score, unit) => `${subject}: on the assessed part alone ${score} ${unit}.`,
    floor: (subject, score, unit) =>
      `${subject}: ${score} ${unit}, counting what is not assessed as "nothing shown".`,
  },
  nothingAssessed: (subject) => `${subject}: no score, because nothing it could rest on is assessed.`,
  noScore: (subject) => `${subject}: no score, because the method has none for what is assessed.`,
  assessedPart: {
    exclude: (score, outside) =>
      `On the assessed part alone it is ${score}${outside ? ', which lies outside that range and says nothing of the whole' : ''}.`,
    floor: (score) => `Counting what is not assessed as "nothing shown" it is ${score}.`,
  },
  coverage: (percent) => `Evidence covers ${percent} % of the requirements that have a level, by weight.`,
  countedAsFloor: (count) =>
    `${count === 1 ? '1 competency outside the profile counts' : `${count} competencies outside the profile count`} as required at the floor.`,
  incomplete: (count) =>
    `It speaks of the ${count === 1 ? 'one requirement that is' : `${count} requirements that are`} printed; the profile goes on.`,
}
