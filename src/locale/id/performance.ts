import type { PerformanceSentences } from '../../describe/performance-sentences'

/** What is said of a performance score in Indonesian. */
export const performance: PerformanceSentences = {
  whole: (value) => `Kinerja: ${value}.`,
  parts: ({ resultShare, result, processShare, process }) =>
    `Hasil (${resultShare}%): ${result}. Proses menurut kompetensi (${processShare}%): ${process}.`,
  percent: (value) => `${value}%`,
  interval: (lowest, highest) => `antara ${lowest}% dan ${highest}%`,
  none: 'belum diketahui',
  basis: (method, job) => `Proses dinilai dengan ${method} untuk ${job}.`,
  notMeasured: (targets) => `Sasaran yang belum diukur, dan itu bukan 0: ${targets}.`,
  incomplete:
    'Bagian proses hanya berdasarkan persyaratan yang diketahui; standar kompetensinya belum lengkap.',
}
