import type { ProfileChartWords } from '../../../charts/profile-words'

/** Indonesian in this chart. */
export const profileChart: ProfileChartWords = {
  title: (job) => `${job}: level yang dimiliki terhadap standar`,
  axis: 'Level',
  required: 'dipersyaratkan',
  held: 'dimiliki',
  role: 'level yang dimiliki',
  essential: '* Wajib: kekurangan menggugurkan, berapa pun nilainya.',
  incomplete:
    'Sumber hanya memperlihatkan sebagian standar kompetensi ini: persyaratan lainnya tidak diketahui.',
}
