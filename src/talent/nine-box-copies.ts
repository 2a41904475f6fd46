import type { LocalizedText } from '../model/localized-text'
import { textOf } from '../model/text-of'
import type { NineBoxCuts, NineBoxInput, NineBoxThird } from './nine-box-scheme'

/** A box of a placement. */
export interface PlacedBox {
  /** Its number in the scheme. */
  readonly box: number
  /** Its third of performance. */
  readonly performance: NineBoxThird
  /** Its third of potential. */
  readonly potential: NineBoxThird
  /** What the scheme recommends, in its order; empty where it says nothing. */
  readonly actions: readonly LocalizedText[]
}

/** A box as results carry it. */
export function placedBox({ box, performance, potential, actions = [] }: NineBoxInput): PlacedBox {
  return { box, performance, potential, actions: actions.map(textOf) }
}

/** A copy of cuts. */
export function copiedCuts({ performance, potential }: NineBoxCuts): NineBoxCuts {
  return {
    performance: { middle: { ...performance.middle }, high: { ...performance.high } },
    potential: { middle: { ...potential.middle }, high: { ...potential.high } },
  }
}
