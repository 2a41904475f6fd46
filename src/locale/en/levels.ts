import type { LevelsSentences } from '../../describe/levels-sentences'

export const levels: LevelsSentences = {
  proposed: 'The levels of this model are proposed by its authors; no institution or source has set them.',
}
