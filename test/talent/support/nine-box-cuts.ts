import type { NineBoxCuts } from 'kompetensi/talent'

/** Cuts of both axes; the high third of performance alone begins above its cut. */
export const cuts: NineBoxCuts = {
  performance: { middle: { from: 90, included: true }, high: { from: 110, included: false } },
  potential: { middle: { from: 68, included: true }, high: { from: 80, included: true } },
}
