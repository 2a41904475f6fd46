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
  essential: '* Wajib: kekurangan menggugurkan, berapa pun nilainya.',
  essentialWord: 'wajib',
  role: 'level yang dimiliki',
  incomplete: (unknown, printed) =>
    unknown > 0
      ? `Sumber memperlihatkan ${printed} persyaratan; untuk ${unknown} kompetensi lain tidak diketahui apakah dipersyaratkan.`
      : `Sumber memperlihatkan ${printed} persyaratan; persyaratan lainnya tidak diketahui.`,
}
