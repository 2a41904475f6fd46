import type { MoveKind } from '../career/move-kind'
import { languageOf } from './language-of'
import type { MoveKindLanguage } from './move-kind-sentences'
import type { DescribeOptions } from './options'
import { wordOf } from './word-of'

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
export function describeMoveKind(
  kind: MoveKind | 'entry',
  options: DescribeOptions<MoveKindLanguage>,
): string {
  const language = languageOf('describeMoveKind', options, ['moveKinds'])
  return wordOf('describeMoveKind', 'kind', language.moveKinds, kind)
}
