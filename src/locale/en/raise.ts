import type { RaiseSentences } from '../../describe/raise-sentences'

/** What is said of what it takes to reach a band in English. */
export const raise: RaiseSentences = {
  subject: (method, job, band) => `${method} for ${job}, to reach ${band}`,
  already: (subject, score) => `${subject}: already reached (score ${score}).`,
  impossible: (subject) => `${subject}: cannot be reached by raising only what has been assessed.`,
  raises: ({ subject, steps, rungs, count, before, after }) =>
    `${subject}: raise ${steps} (${rungs} ${count === 1 ? 'step' : 'steps'} in all); the score: ${before} → ${after}.`,
  step: (name, from, to) => `${name} from level ${from} to ${to}`,
  incomplete: 'This result rests only on the requirements that are known; the profile is not complete.',
  range: (lowest, highest) => `${lowest}–${highest}`,
}
