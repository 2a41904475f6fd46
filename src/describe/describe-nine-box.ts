import { match } from 'ts-pattern'
import type { LanguageBase } from '../base/language'
import { textIn } from '../model/find-text'
import type { NineBoxThird } from '../talent/nine-box-scheme'
import type { NineBoxAxes, NineBoxPlacement } from '../talent/place-in-nine-box'
import type { DescribeOptions } from './options'

/**
 * Says where somebody stands in a nine-box: the box, what it stands for and what the scheme recommends, or which boxes are
 * possible and which axis leaves it open. A box is always named with its scheme.
 *
 * @param placement - the placement
 * @param options - the language
 * @returns sentences, one a line
 * @example
 * ```ts
 * import { describeNineBox, placeInNineBox } from 'kompetensi/talent'
 * import { nineBoxPanrb } from 'kompetensi/schemes'
 * import { id, talent } from 'kompetensi/locale/id'
 *
 * const axis = { middle: { from: 60, included: true }, high: { from: 80, included: true } }
 * const cuts = { performance: axis, potential: axis }
 * console.log(describeNineBox(placeInNineBox(nineBoxPanrb, { performance: 85, potential: 60 }, { cuts }), { language: { ...id, ...talent } }))
 * // Kotak manajemen talenta PANRB: kotak 7 (kinerja di atas ekspektasi, potensi menengah).
 * // Tindak lanjut menurut skema: Dipertahankan; Masuk kelompok rencana suksesi instansi; …
 * ```
 */
export function describeNineBox(
  placement: NineBoxPlacement,
  { language }: DescribeOptions<NineBoxLanguage>,
): string {
  const { nineBox: say, tag, list, number } = language
  const scheme = textIn(placement.schemeName, tag)
  return match(placement)
    .with({ outcome: 'placed' }, ({ box, performance, potential, actions }) => [
      say.placed({
        scheme,
        box: number(box),
        performance: say.thirds.performance[performance],
        potential: say.thirds.potential[potential],
      }),
      ...(actions.length === 0 ? [] : [say.actions(actions.map((action) => textIn(action, tag)))]),
    ])
    .with({ outcome: 'undetermined' }, ({ possible, open }) => [
      say.undetermined(scheme, list(possible.map(({ box }) => number(box)))),
      say.open(list(open.map((axis) => say.axes[axis]))),
    ])
    .exhaustive()
    .join('\n')
}

/** What a language says of a place in a nine-box. */
export interface NineBoxSentences {
  readonly placed: (facts: {
    readonly scheme: string
    /** Number of the box. */
    readonly box: string
    /** Its third of performance, of `thirds`. */
    readonly performance: string
    /** Its third of potential, of `thirds`. */
    readonly potential: string
  }) => string
  /** The thirds of the two axes. */
  readonly thirds: Readonly<Record<keyof NineBoxAxes, Readonly<Record<NineBoxThird, string>>>>
  /** What the scheme recommends, one text or more. */
  readonly actions: (actions: readonly string[]) => string
  readonly undetermined: (scheme: string, boxes: string) => string
  /** The axes that leave it open, of `axes`. */
  readonly open: (axes: string) => string
  readonly axes: Readonly<Record<keyof NineBoxAxes, string>>
}

/** What a language needs to tell of a place in a nine-box. */
export interface NineBoxLanguage extends LanguageBase {
  readonly nineBox: NineBoxSentences
}
