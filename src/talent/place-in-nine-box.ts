import { checkArguments } from '../base/check-arguments'
import type { Kinds, OptionKinds } from '../base/kind'
import { throwIssues } from '../base/throw-issues'
import type { LocalizedText } from '../model/localized-text'
import { textOf } from '../model/text-of'
import {
  aNineBoxScheme,
  boxAt,
  checkCuts,
  checkScheme,
  nineBoxAxes,
  nineBoxCuts,
  thirdsOf,
  valueIssues,
} from './nine-box-axes'
import { copiedCuts, type PlacedBox, placedBox } from './nine-box-copies'

import type { NineBoxCuts, NineBoxSchemeInput, NineBoxValue } from './nine-box-scheme'

export type { PlacedBox } from './nine-box-copies'

/** What is placed: performance and potential, each on the scale its cuts are on. */
export interface NineBoxAxes {
  /** Performance; without a number it is not known. */
  readonly performance?: NineBoxValue
  /** Potential; without a number it is not known. */
  readonly potential?: NineBoxValue
}

/** What every placement says. */
interface PlacementBase {
  /** Id of the scheme. */
  readonly scheme: string
  /** Name of the scheme. */
  readonly schemeName: LocalizedText
  /** The cuts. */
  readonly cuts: NineBoxCuts
}

/** Performance and potential lie in one box. */
export interface NineBoxPlaced extends PlacementBase, PlacedBox {
  /** They lie in one box. */
  readonly outcome: 'placed'
}

/** What is known of performance and potential leaves several boxes. */
export interface NineBoxUndetermined extends PlacementBase {
  /** Several boxes are possible. */
  readonly outcome: 'undetermined'
  /** The boxes that are possible, by performance, then by potential, lowest first. */
  readonly possible: readonly PlacedBox[]
  /** The axes that leave it open: their interval crosses a cut, or nothing is known of them. */
  readonly open: readonly ('performance' | 'potential')[]
}

/** A place in a nine-box. Tell the kinds apart by `outcome`. */
export type NineBoxPlacement = NineBoxPlaced | NineBoxUndetermined

/** Where the axes are cut. */
export interface PlaceInNineBoxOptions {
  /** The cuts, each with whether the value at it belongs to the third above. There is no default. */
  readonly cuts: NineBoxCuts
}

const placeInNineBoxOptions: OptionKinds<PlaceInNineBoxOptions> = {
  cuts: nineBoxCuts,
}

const placeInNineBoxArguments: Kinds = {
  scheme: aNineBoxScheme,
  axes: { due: true, fields: nineBoxAxes },
  options: { due: true, fields: placeInNineBoxOptions },
}

/**
 * Places a person by performance and potential. The numbering is a scheme, the cuts are the caller's. A score with an
 * interval is placed only if the whole interval lies in one box; otherwise the possible boxes are listed. Values less than
 * 1e-9 (relative) away from a cut count as at it.
 *
 * @param scheme - the numbering
 * @param axes - performance and potential: numbers, scores with an interval, or nothing where not known
 * @param options - the cuts
 * @throws `CompetencyError` `number-out-of-range` for values or cuts, `boxes-invalid` or `box-missing` for a scheme without nine boxes
 * @example
 * ```ts
 * import { placeInNineBox } from 'kompetensi/talent'
 * import { nineBoxKemenkeu, nineBoxPanrb } from 'kompetensi/schemes'
 *
 * const cuts = {
 *   performance: { middle: { from: 90, included: true }, high: { from: 110, included: false } },
 *   potential: { middle: { from: 68, included: true }, high: { from: 80, included: true } },
 * }
 * const person = { performance: 115, potential: 79.5 }
 * const panrb = placeInNineBox(nineBoxPanrb, person, { cuts })
 * const kemenkeu = placeInNineBox(nineBoxKemenkeu, person, { cuts })
 * if (panrb.outcome === 'placed' && kemenkeu.outcome === 'placed') console.log(panrb.box, kemenkeu.box) // 7 8
 * ```
 */
export function placeInNineBox(
  scheme: NineBoxSchemeInput,
  axes: NineBoxAxes,
  options: PlaceInNineBoxOptions,
): NineBoxPlacement {
  checkArguments('placeInNineBox', { scheme, axes, options }, placeInNineBoxArguments)
  const { cuts } = options
  checkScheme(scheme)
  checkCuts(cuts)
  throwIssues([
    ...valueIssues(axes.performance, ['performance']),
    ...valueIssues(axes.potential, ['potential']),
  ])
  const performance = thirdsOf(axes.performance, cuts.performance)
  const potential = thirdsOf(axes.potential, cuts.potential)
  const possible = performance.flatMap((row) =>
    potential.map((column) => placedBox(boxAt(scheme, row, column))),
  )
  const base = {
    scheme: scheme.id,
    schemeName: textOf(scheme.name),
    cuts: copiedCuts(cuts),
  }
  const [only] = possible
  if (possible.length === 1 && only !== undefined) return { ...base, outcome: 'placed', ...only }
  return {
    ...base,
    outcome: 'undetermined',
    possible,
    open: [
      ...(performance.length > 1 ? (['performance'] as const) : []),
      ...(potential.length > 1 ? (['potential'] as const) : []),
    ],
  }
}
