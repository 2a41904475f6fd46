import type { StageWords } from '../../describe/stage-sentences'

/** The stages of readiness in English. */
export const stages: StageWords = {
  'ready-now': () => 'ready now',
  'within-months': (months, count) => `ready within ${months} ${count === 1 ? 'month' : 'months'}`,
  'not-ready': (months, count) => `not ready within ${months} ${count === 1 ? 'month' : 'months'}`,
}
