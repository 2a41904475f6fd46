import type { RankingChartWords } from '../../../charts/ranking-words'

/** Indonesian in this chart. */
export const rankingChart: RankingChartWords = {
  candidates: (job) => `${job}: peringkat dan peringkat yang mungkin`,
  jobs: 'Jabatan: peringkat dan peringkat yang mungkin',
  beside: 'Di samping tiap baris: nilai dan, dalam kurung, rentang yang masih mungkin.',
  besideNarrow: 'Di samping tiap baris: nilai.',
  axis: 'Peringkat (1 = nilai tertinggi)',
  possible: 'peringkat yang mungkin',
  rank: 'peringkat',
  mayKnockOut: 'peringkat; masih dapat gugur',
  knockedOut: 'peringkat; gugur',
  excluded: 'gugur',
  none: 'tanpa nilai',
  role: 'peringkat',
  incomplete:
    'Peringkat ini hanya berdasarkan persyaratan yang diketahui; standar kompetensinya belum lengkap.',
}
