import type { RaiseSentences } from '../../describe/raise-sentences'

/** What is said of what it takes to reach a band in English. */
export const raise: RaiseSentences = {
  subject: (method, job, band) => `${method} for ${job}, to ${band}`,
  already: (subject, score) => `${subject}: already reached (score ${score}).`,
  impossible: (subject) => `${subject}: out of reach by raising what is assessed.`,
  raises: ({ subject, steps, rungs, count, before, after }) =>
    `${subject}: raise ${steps} (${rungs} ${count === 1 ? 'rung' : 'rungs'}); the score goes from ${before} to ${after}.`,
  step: (name, from, to) => `${name} from ${from} to ${to}`,
  range: (lowest, highest) => `${lowest} … ${highest}`,
}
