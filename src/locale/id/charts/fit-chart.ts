import type { FitChartWords } from '../../../charts/fit-words'

/** Indonesian in this chart. */
export const fitChart: FitChartWords = {
  title: (jobs) => `${jobs}: kesesuaian menurut metode`,
  percent: '% dari kesesuaian penuh',
  points: (full) => `Poin dari ${full}`,
  interval: 'nilai yang masih mungkin',
  sure: 'nilai, semua sudah dinilai',
  part: {
    exclude: 'nilai atas yang sudah dinilai',
    floor: 'nilai, yang belum dinilai dianggap belum tampak',
  },
  outside: 'nilai yang sama, di luar rentang keseluruhan',
  alone: 'nilai metode tanpa rentang',
  none: 'tanpa nilai',
  role: 'nilai kesesuaian',
  incomplete: 'Nilai ini hanya berdasarkan persyaratan yang diketahui; standar kompetensinya belum lengkap.',
}
