import type { FitChartWords } from '../../../charts/fit-words'

/** English in this chart. */
export const fitChart: FitChartWords = {
  title: (jobs) => `${jobs}: fit by method`,
  percent: '% of full fit',
  points: (full) => `Points of ${full}`,
  interval: 'what the score may be',
  sure: 'score, nothing is missing',
  part: {
    exclude: 'score on what is assessed',
    floor: 'score, not assessed taken as nothing shown',
  },
  outside: 'the same, outside what the whole can give',
  alone: 'score of a method without an interval',
  none: 'no score',
  role: 'fit score',
  incomplete: 'These scores rest only on the requirements that are known; the profile is not complete.',
}
