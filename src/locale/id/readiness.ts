import type { ReadinessSentences } from '../../describe/readiness-sentences'

/** What is said of readiness in Indonesian. */
export const readiness: ReadinessSentences = {
  subject: (person, job) => `${person} untuk ${job}`,
  noScore: (subject) =>
    `${subject}: tanpa kesimpulan, karena metode ini tidak memberi nilai untuk profil tersebut.`,
  evidenceMissing: (subject) => `${subject}: belum dapat dipastikan dari hasil penilaian yang ada.`,
  settled: (subject, outcome) => `${subject}: ${outcome}.`,
  best: (outcome) => `Bila semua yang belum dinilai ternyata pada level terbaik: ${outcome}.`,
  worst: (outcome) => `Bila ternyata pada level terburuk: ${outcome}.`,
  outcome: ({ stage, months, reasons }) =>
    `${stage}${months === undefined ? '' : `, perlu pengembangan ${months}`}${reasons === undefined ? '' : ` (${reasons})`}`,
  between: (stage, least, most) => `${stage}, perlu pengembangan antara ${least} dan ${most} bulan`,
  reasons: {
    'essential-without-pace':
      'ada kesenjangan pada kompetensi wajib yang lama pengembangannya tidak ditetapkan',
    'shortfall-without-pace': 'ada kesenjangan yang lama pengembangannya tidak ditetapkan',
    'too-long': 'menutup semua kesenjangan perlu waktu lebih lama daripada batas waktunya',
    'bar-out-of-reach': 'batas nilai tidak tercapai meskipun semua kesenjangan ditutup',
    qualification: 'kualifikasi mutlak tidak terpenuhi',
  },
  months: (months) => `${months} bulan`,
  bar: (method, bar) => `Batas nilainya ${bar} menurut ${method}.`,
  score: (score) => `Nilainya ${score}.`,
  scores: (lowest, highest) => `Nilainya antara ${lowest} dan ${highest}.`,
  shortfall: ({ name, required, held, months = 'lama pengembangannya tidak ditetapkan' }) =>
    `${name} (dipersyaratkan level ${required}; dimiliki level ${held}; ${months})`,
  shortfalls: (items) => `Yang perlu ditutup: ${items}.`,
  notAssessed: (names) => `Yang perlu dinilai dahulu: ${names}.`,
  incomplete:
    'Kesimpulan ini hanya berdasarkan persyaratan yang diketahui; standar kompetensinya belum lengkap.',
}
