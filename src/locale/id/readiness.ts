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
    `${stage}${months === undefined ? '' : `, seluruhnya ${months}`}${reasons === undefined ? '' : ` (${reasons})`}`,
  between: (stage, least, most) => `${stage}, seluruhnya antara ${least} dan ${most} bulan`,
  reasons: {
    'essential-without-pace': 'ada kekurangan wajib yang tidak dapat dikembangkan',
    'shortfall-without-pace': 'ada kekurangan yang tidak dapat dikembangkan',
    'too-long': 'menutup semua kekurangan memakan waktu lebih lama',
    'bar-out-of-reach': 'batas nilai tidak tercapai meski semua kekurangan ditutup',
    qualification: 'kualifikasi mutlak tidak terpenuhi',
  },
  months: (months) => `${months} bulan`,
  bar: (method, bar) => `Batas nilainya ${bar} menurut ${method}.`,
  score: (score) => `Nilainya ${score}.`,
  scores: (lowest, highest) => `Nilainya antara ${lowest} dan ${highest}.`,
  shortfall: ({ name, required, held, months = 'tidak dapat dikembangkan' }) =>
    `${name} (dipersyaratkan ${required}, dimiliki ${held}, ${months})`,
  shortfalls: (items) => `Yang perlu ditutup: ${items}.`,
  notAssessed: (names) => `Yang perlu dinilai dahulu: ${names}.`,
  incomplete: 'Kesimpulan ini hanya atas persyaratan yang tercetak; profilnya belum lengkap.',
}
