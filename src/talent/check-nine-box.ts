import { checkArguments } from '../base/check-arguments'
import type { Kinds, OptionKinds } from '../base/kind'
import { aNumber } from '../model/argument-kinds'
import { aNineBoxScheme, aPlace, boxNumbered, checkScheme, nineBoxCuts } from './nine-box-axes'
import { placedBox } from './nine-box-copies'
import type { NineBoxSchemeInput } from './nine-box-scheme'
import {
  type NineBoxAxes,
  type NineBoxPlacement,
  type PlacedBox,
  type PlaceInNineBoxOptions,
  placeInNineBox,
} from './place-in-nine-box'

/** What a source says of a person: the values, and the box it puts them in. */
export interface SaidNineBox extends NineBoxAxes {
  /** The box number the source says. */
  readonly box: number
}

/** How to check a box number. */
export interface CheckNineBoxOptions extends PlaceInNineBoxOptions {
  /** Other numberings the source may have meant; none when absent. */
  readonly others?: readonly NineBoxSchemeInput[]
}

/** Whether a box number agrees with the values beside it. Plain, JSON-able, fresh. */
export interface NineBoxCheck {
  /** `agrees`: the values lie in that box. `differs`: they lie in none of its kind. `undetermined`: it is one of several possible. */
  readonly outcome: 'agrees' | 'differs' | 'undetermined'
  /** The box the source says, as the scheme reads its number. */
  readonly said: PlacedBox
  /** Where the values lie. */
  readonly placement: NineBoxPlacement
  /** The axes on which the two differ; empty unless `differs`. */
  readonly differsOn: readonly ('performance' | 'potential')[]
  /** Ids of other schemes in which the number is that of the place where the values surely lie, in the order given. */
  readonly agreesIn: readonly string[]
}

const checkNineBoxOptions: OptionKinds<CheckNineBoxOptions> = {
  others: { each: { ofKind: 'object', has: ['id', 'name', 'boxes'] } },
  cuts: nineBoxCuts,
}

const checkNineBoxArguments: Kinds = {
  scheme: aNineBoxScheme,
  said: {
    due: true,
    fields: {
      box: aNumber,
      performance: aPlace,
      potential: aPlace,
    },
  },
  options: { due: true, fields: checkNineBoxOptions },
}

/**
 * Checks a source that says "box n": whether performance and potential lie in that box under the scheme and the cuts, and
 * if not, on which axis they differ and in which other numbering the source would be right.
 *
 * @param scheme - the numbering the source is read in
 * @param said - the values, and the box number the source says
 * @param options - the cuts, and other numberings to try
 * @throws `CompetencyError` as `placeInNineBox` does; `parameter-invalid` for a number that the scheme does not have
 * @example
 * ```ts
 * import { checkNineBox } from 'kompetensi/talent'
 * import { nineBoxKemenkeu, nineBoxPanrb } from 'kompetensi/schemes'
 *
 * const cuts = {
 *   performance: { middle: { from: 90, included: true }, high: { from: 110, included: false } },
 *   potential: { middle: { from: 68, included: true }, high: { from: 80, included: true } },
 * }
 * const said = { performance: 115, potential: 75, box: 8 }
 * const check = checkNineBox(nineBoxPanrb, said, { cuts, others: [nineBoxKemenkeu] })
 * console.log(check.outcome, check.differsOn, check.agreesIn) // differs ['performance', 'potential'] ['nine-box-kemenkeu']
 * ```
 */
export function checkNineBox(
  scheme: NineBoxSchemeInput,
  said: SaidNineBox,
  options: CheckNineBoxOptions,
): NineBoxCheck {
  checkArguments('checkNineBox', { scheme, said, options }, checkNineBoxArguments)
  const { cuts, others = [] } = options
  const { box: number, ...axes } = said
  const placement = placeInNineBox(scheme, axes, { cuts })
  const box = boxNumbered(scheme, number)
  const possible = placement.outcome === 'placed' ? [placement] : placement.possible
  const isPossible = possible.some((entry) => entry.box === box.box)
  const outcome = !isPossible ? 'differs' : placement.outcome === 'placed' ? 'agrees' : 'undetermined'
  return {
    outcome,
    said: placedBox(box),
    placement,
    differsOn:
      outcome === 'differs'
        ? (['performance', 'potential'] as const).filter((axis) =>
            possible.every((entry) => entry[axis] !== box[axis]),
          )
        : [],
    agreesIn: others.flatMap((other) => {
      checkScheme(other)
      const own = placeInNineBox(other, axes, { cuts })
      return own.outcome === 'placed' && own.box === number ? [other.id] : []
    }),
  }
}
