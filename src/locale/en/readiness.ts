import type { ReadinessSentences } from '../../describe/readiness-sentences'

/** What is said of readiness in English. */
export const readiness: ReadinessSentences = {
  subject: (person, job) => `${person} for ${job}`,
  noScore: (subject) => `${subject}: no verdict, because the method gives no score for this profile.`,
  evidenceMissing: (subject) => `${subject}: the evidence does not settle it.`,
  settled: (subject, outcome) => `${subject}: ${outcome}.`,
  best: (outcome) => `If everything not assessed turns out at its best: ${outcome}.`,
  worst: (outcome) => `If it turns out at its worst: ${outcome}.`,
  outcome: ({ stage, months, reasons }) =>
    `${stage}${months === undefined ? '' : `, ${months} of development needed`}${reasons === undefined ? '' : ` (${reasons})`}`,
  between: (stage, least, most) => `${stage}, between ${least} and ${most} months of development needed`,
  reasons: {
    'essential-without-pace': 'no time of development is given for an essential shortfall',
    'shortfall-without-pace': 'no time of development is given for a shortfall',
    'too-long': 'closing all shortfalls takes longer than the time allowed',
    'bar-out-of-reach': 'the bar is out of reach even with every shortfall closed',
    qualification: 'an absolute qualification is lacking',
  },
  months: (months, count) => `${months} ${count === 1 ? 'month' : 'months'}`,
  bar: (method, bar) => `The bar is ${bar} by ${method}.`,
  score: (score) => `The score is ${score}.`,
  scores: (lowest, highest) => `The score lies between ${lowest} and ${highest}.`,
  shortfall: ({ name, required, held, months = 'no time of development is given' }) =>
    `${name} (required level ${required}, held level ${held}, ${months})`,
  shortfalls: (items) => `To close: ${items}.`,
  notAssessed: (names) => `To assess first: ${names}.`,
  incomplete: 'This verdict rests only on the requirements that are known; the profile is not complete.',
}
