import { checkArguments } from '../base/check-arguments'
import type { Kinds } from '../base/kind'
import type { MoveKind } from '../career/move-kind'
import { languageOf } from './language-of'
import type { MoveKindLanguage } from './move-kind-sentences'
import type { DescribeOptions } from './options'
import { wordOf } from './word-of'

const describeMoveKindArguments: Kinds = {
  kind: {
    due: true,
    oneOf: ['promotion', 'diagonal', 'lateral', 'rotation', 'step-down', 'unranked', 'entry'],
  },
  options: { fields: { language: {} } },
}

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
  checkArguments('describeMoveKind', { kind, options }, describeMoveKindArguments)
  const language = languageOf('describeMoveKind', options, ['moveKinds'])
  return wordOf('describeMoveKind', 'kind', language.moveKinds, kind)
}
