import type { MoveKindWords } from '../../describe/move-kind-sentences'

/** The kinds of move in English. */
export const moveKinds: MoveKindWords = {
  promotion: 'promotion',
  diagonal: 'diagonal move',
  lateral: 'lateral move',
  rotation: 'rotation',
  'step-down': 'step down',
  unranked: 'move of unstated rank',
  entry: 'entry',
}
