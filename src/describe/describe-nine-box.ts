import { match } from 'ts-pattern'
import { checkArguments } from '../base/check-arguments'
import type { Kinds } from '../base/kind'
import { textIn } from '../model/find-text'
import type { NineBoxPlacement } from '../talent/place-in-nine-box'
import { aNineBoxPlacement } from '../talent/result-kinds'
import { languageOf } from './language-of'
import type { NineBoxLanguage } from './nine-box-sentences'
import type { DescribeOptions } from './options'

const describeNineBoxArguments: Kinds = {
  placement: aNineBoxPlacement,
  options: { fields: { language: {} } },
}

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
  options: DescribeOptions<NineBoxLanguage>,
): string {
  checkArguments('describeNineBox', { placement, options }, describeNineBoxArguments)
  const language = languageOf('describeNineBox', options, ['nineBox'])
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
      say.undetermined(scheme, list(ascending(possible.map(({ box }) => box)).map((box) => number(box)))),
      say.open(list(open.map((axis) => say.axes[axis]))),
    ])
    .exhaustive()
    .join('\n')
}

function ascending(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b)
}
