import type { NineBox, NineBoxCuts } from './nine-box-scheme'
import type { PlacedBox } from './place-in-nine-box'

/** A box as results carry it. */
export function placedBox({ box, performance, potential, actions = [] }: NineBox): PlacedBox {
  return { box, performance, potential, actions: actions.map(({ id, en }) => ({ id, en })) }
}

/** A copy of cuts. */
export function copiedCuts({ performance, potential }: NineBoxCuts): NineBoxCuts {
  return {
    performance: { middle: { ...performance.middle }, high: { ...performance.high } },
    potential: { middle: { ...potential.middle }, high: { ...potential.high } },
  }
}
