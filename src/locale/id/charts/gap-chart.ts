import type { GapChartWords } from '../../../charts/gap-words'

/** Indonesian in this chart. */
export const gapChart: GapChartWords = {
  title: (job) => `${job}: level yang dipersyaratkan dan dimiliki`,
  axis: 'Level',
  required: 'dipersyaratkan',
  held: 'dimiliki',
  gap: 'kesenjangan',
  any: 'dapat berapa pun levelnya',
  outside: 'Dimiliki di luar standar kompetensi jabatan',
  essential: '* Wajib: di bawah standar berarti gugur, berapa pun nilainya.',
  essentialWord: 'wajib',
  role: 'level yang dimiliki',
  incomplete: (unknown, known) =>
    unknown > 0
      ? `${known} persyaratan diketahui; untuk ${unknown} kompetensi lain belum diketahui apakah dipersyaratkan.`
      : `${known} persyaratan diketahui; persyaratan lainnya belum diketahui.`,
}
