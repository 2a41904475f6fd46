import type { LocalizedText } from '../model/localized-text'
import type { NineBox, NineBoxCuts, NineBoxThird } from './nine-box-scheme'

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
export function placedBox({ box, performance, potential, actions = [] }: NineBox): PlacedBox {
  return { box, performance, potential, actions: actions.map((action) => ({ ...action })) }
}

/** A copy of cuts. */
export function copiedCuts({ performance, potential }: NineBoxCuts): NineBoxCuts {
  return {
    performance: { middle: { ...performance.middle }, high: { ...performance.high } },
    potential: { middle: { ...potential.middle }, high: { ...potential.high } },
  }
}
