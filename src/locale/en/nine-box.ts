import type { NineBoxSentences } from '../../describe/nine-box-sentences'

/** What is said of a place in a nine-box in English. */
export const nineBox: NineBoxSentences = {
  placed: ({ scheme, box, performance, potential }) =>
    `${scheme}: box ${box} (performance ${performance}, potential ${potential}).`,
  thirds: {
    performance: { low: 'below expectation', middle: 'as expected', high: 'above expectation' },
    potential: { low: 'low', middle: 'middle', high: 'high' },
  },
  actions: (actions) => `The scheme recommends: ${actions.join('; ')}.`,
  undetermined: (scheme, boxes) => `${scheme}: undetermined; boxes ${boxes} are possible.`,
  open: (axes) => `What is known of ${axes} does not settle it.`,
  axes: { performance: 'performance', potential: 'potential' },
}
