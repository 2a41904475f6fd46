import type { LevelsSentences } from '../../describe/levels-sentences'

/** Whose levels a result is counted in, in English. */
export const levels: LevelsSentences = {
  proposed: 'The levels of this model are proposed by its authors; no institution has set them.',
}
