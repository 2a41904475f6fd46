import { match } from 'ts-pattern'
import type { MoveKind } from '../career/move-kind'
import type { LocalizedText } from '../model/localized-text'
import type { OldOptions } from './old-options'

/**
 * A kind of move in a few words. The Indonesian terms for the form of a move (vertikal, diagonal, horizontal) are those
 * of PP 11/2017; promosi, mutasi, rotasi and demosi are what HR people call them.
 *
 * @param kind - the kind, or `entry`
 * @param options - the language
 * @source PP 11/2017 (Manajemen PNS), article 189 (3)
 * @example
 * ```ts
 * import { describeMoveKind } from 'kompetensi'
 * import { id } from 'kompetensi/locale/id'
 *
 * console.log(describeMoveKind('promotion', { language: id })) // promosi (perpindahan vertikal)
 * ```
 */
export function describeMoveKind(kind: MoveKind | 'entry', options: OldOptions): string {
  return match<MoveKind | 'entry', LocalizedText>(kind)
    .with('promotion', () => ({ id: 'promosi (perpindahan vertikal)', en: 'promotion' }))
    .with('diagonal', () => ({ id: 'perpindahan diagonal', en: 'diagonal move' }))
    .with('lateral', () => ({ id: 'mutasi (perpindahan horizontal)', en: 'lateral move' }))
    .with('rotation', () => ({ id: 'rotasi (jabatan sama, unit lain)', en: 'rotation' }))
    .with('step-down', () => ({ id: 'demosi (turun jenjang)', en: 'step down' }))
    .with('unranked', () => ({
      id: 'perpindahan yang jenjangnya tidak disebut',
      en: 'move of unstated rank',
    }))
    .with('entry', () => ({ id: 'penempatan awal', en: 'entry' }))
    .exhaustive()[options.locale]
}
