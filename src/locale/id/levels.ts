import type { LevelsSentences } from '../../describe/levels-sentences'

export const levels: LevelsSentences = {
  proposed: 'Level dalam model ini usulan penyusunnya, bukan ketentuan lembaga atau sumber mana pun.',
}
