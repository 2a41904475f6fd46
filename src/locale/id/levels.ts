import type { LevelsSentences } from '../../describe/levels-sentences'

/** Whose levels a result is counted in, in Indonesian. */
export const levels: LevelsSentences = {
  proposed: 'Level dalam model ini usulan penyusunnya, bukan ketentuan lembaga mana pun.',
}
