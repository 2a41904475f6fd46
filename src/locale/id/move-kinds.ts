import type { MoveKindWords } from '../../describe/move-kind-sentences'

/** The kinds of move in Indonesian. */
export const moveKinds: MoveKindWords = {
  promotion: 'promosi (perpindahan vertikal)',
  diagonal: 'perpindahan diagonal',
  lateral: 'mutasi (perpindahan horizontal)',
  rotation: 'rotasi (jabatan sama, unit lain)',
  'step-down': 'demosi (turun jenjang)',
  unranked: 'perpindahan yang jenjangnya tidak disebut',
  entry: 'penempatan awal',
}
