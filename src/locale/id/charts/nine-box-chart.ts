import type { NineBoxChartWords } from '../../../charts/nine-box-words'

/** Indonesian in this chart. */
export const nineBoxChart: NineBoxChartWords = {
  placed: 'di kotak ini',
  possible: 'mungkin di kotak ini (?)',
  people: (count) => `${count} orang.`,
  box: (box, count) => `Kotak ${box}, ${count} orang`,
  role: 'pegawai',
  axes: { performance: 'Kinerja', potential: 'Potensi' },
  performance: { low: 'di bawah ekspektasi', middle: 'sesuai ekspektasi', high: 'di atas ekspektasi' },
  potential: { low: 'rendah', middle: 'menengah', high: 'tinggi' },
}
