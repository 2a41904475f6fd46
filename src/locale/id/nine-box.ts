import type { NineBoxSentences } from '../../describe/nine-box-sentences'

/** What is said of a place in a nine-box in Indonesian. */
export const nineBox: NineBoxSentences = {
  placed: ({ scheme, box, performance, potential }) =>
    `${scheme}: kotak ${box} (kinerja ${performance}, potensi ${potential}).`,
  thirds: {
    performance: { low: 'di bawah ekspektasi', middle: 'sesuai ekspektasi', high: 'di atas ekspektasi' },
    potential: { low: 'rendah', middle: 'menengah', high: 'tinggi' },
  },
  actions: (actions) => `Tindak lanjut menurut skema: ${actions.join('; ')}.`,
  undetermined: (scheme, boxes) => `${scheme}: belum dapat ditentukan; kotak yang mungkin: ${boxes}.`,
  open: (axes) => `Yang diketahui tentang ${axes} belum memastikannya.`,
  axes: { performance: 'kinerja', potential: 'potensi' },
}
