import type { PerformanceSentences } from '../../describe/performance-sentences'

/** What is said of a performance score in English. */
export const performance: PerformanceSentences = {
  whole: (value) => `Performance: ${value}.`,
  parts: ({ resultShare, result, processShare, process }) =>
    `Results (${resultShare}%): ${result}. Process, by competency (${processShare}%): ${process}.`,
  percent: (value) => `${value}%`,
  interval: (lowest, highest) => `between ${lowest}% and ${highest}%`,
  none: 'not known',
  basis: (method, job) => `The process part is scored by ${method} for ${job}.`,
  notMeasured: (targets) => `Targets not measured, which is not 0: ${targets}.`,
  incomplete: 'The process part rests only on the requirements that are known; the profile is not complete.',
}
