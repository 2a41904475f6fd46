import type { ProfileChartWords } from '../../../charts/profile-words'

/** Indonesian in this chart. */
export const profileChart: ProfileChartWords = {
  title: (job) => `${job}: level yang dimiliki terhadap standar`,
  axis: 'Level',
  required: 'dipersyaratkan',
  held: 'dimiliki',
  role: 'level yang dimiliki',
  essential: '* Wajib: di bawah standar berarti gugur, berapa pun nilainya.',
  incomplete: 'Standar kompetensi ini belum lengkap: persyaratan lainnya belum diketahui.',
}
