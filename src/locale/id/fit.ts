import type { FitSentences } from '../../describe/fit-sentences'

/** What is said of a fit score in Indonesian. */
export const fit: FitSentences = {
  subject: (method, job) => `${method} untuk ${job}`,
  percent: '% dari kesesuaian penuh',
  points: (full) => ` dari ${full} poin`,
  interval: ({ subject, lowest, highest, unit }) =>
    `${subject}: antara ${lowest} dan ${highest}${unit}, apa pun hasil kompetensi yang belum dinilai.`,
  score: (subject, score, unit) => `${subject}: ${score}${unit}.`,
  part: {
    exclude: (subject, score, unit) =>
      `${subject}: ${score}${unit}, berdasarkan bagian yang sudah dinilai saja.`,
    floor: (subject, score, unit) =>
      `${subject}: ${score}${unit}, bila yang belum dinilai dianggap "belum tampak".`,
  },
  nothingAssessed: (subject) =>
    `${subject}: tanpa nilai, karena tidak ada persyaratan yang levelnya diketahui dan sudah dinilai.`,
  noScore: (subject) =>
    `${subject}: tanpa nilai, karena metode ini tidak memberi nilai untuk hasil penilaian yang ada.`,
  assessedPart: {
    exclude: (score, outside) =>
      `Berdasarkan bagian yang sudah dinilai saja, nilainya ${score}${outside ? ', di luar rentang itu dan tidak menggambarkan keseluruhan' : ''}.`,
    floor: (score) => `Bila yang belum dinilai dianggap "belum tampak", nilainya ${score}.`,
  },
  coverage: (percent) => `Hasil penilaian mencakup ${percent}% bobot persyaratan yang levelnya diketahui.`,
  countedAsFloor: (count) =>
    `${count} kompetensi di luar standar kompetensi jabatan dihitung seolah dipersyaratkan pada level dasar skalanya.`,
  incomplete: (count) =>
    `Nilai ini hanya berdasarkan ${count} persyaratan yang diketahui; standar kompetensinya belum lengkap.`,
}
