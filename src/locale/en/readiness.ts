import type { ReadinessSentences } from '../../describe/readiness-sentences'

/** What is said of readiness in English. */
export const readiness: ReadinessSentences = {
  subject: (person, job) => `${person} for ${job}`,
  noScore: (subject) => `${subject}: no verdict, because the method has no score for this profile.`,
  evidenceMissing: (subject) => `${subject}: the evidence does not settle it.`,
  settled: (subject, outcome) => `${subject}: ${outcome}.`,
  best: (outcome) => `If everything not assessed turns out at its best: ${outcome}.`,
  worst: (outcome) => `At its worst: ${outcome}.`,
  outcome: ({ stage, months, reasons }) =>
    `${stage}${months === undefined ? '' : `, ${months} in all`}${reasons === undefined ? '' : ` (${reasons})`}`,
  between: (stage, least, most) => `${stage}, between ${least} and ${most} months in all`,
  reasons: {
    'essential-without-pace': 'nothing develops an essential shortfall',
    'shortfall-without-pace': 'nothing develops a shortfall',
    'too-long': 'closing the shortfalls takes longer',
    'bar-out-of-reach': 'the bar is out of reach even with every shortfall closed',
    qualification: 'an absolute qualification is lacking',
  },
  months: (months, count) => `${months} ${count === 1 ? 'month' : 'months'}`,
  bar: (method, bar) => `The bar is ${bar} by ${method}.`,
  score: (score) => `The score is ${score}.`,
  scores: (lowest, highest) => `The score lies between ${lowest} and ${highest}.`,
  shortfall: ({ name, required, held, months = 'nothing develops it' }) =>
    `${name} (requires ${required}, holds ${held}, ${months})`,
  shortfalls: (items) => `To close: ${items}.`,
  notAssessed: (names) => `To assess first: ${names}.`,
  incomplete: 'It speaks of the requirements that are printed only; the profile goes on.',
}
