import type { GradeSentences } from '../../describe/grade-sentences'

/** What is said of grades in Indonesian. */
export const grade: GradeSentences = {
  none: 'Kompetensi yang sudah dinilai belum memenuhi golongan mana pun.',
  meets: {
    'any-job': (grades) =>
      `Kompetensi yang sudah dinilai memenuhi golongan ${grades}: semua level yang dipersyaratkan sedikitnya satu jabatan pada golongan itu sudah dimiliki.`,
    'every-job': (grades) =>
      `Kompetensi yang sudah dinilai memenuhi golongan ${grades}: semua level yang dipersyaratkan setiap jabatan pada golongan itu sudah dimiliki.`,
  },
  unspecified: 'Sebagian persyaratannya tidak menyebut level, jadi tidak dapat dipastikan terpenuhi.',
  mayMeet: (grades) => `Yang belum dinilai masih dapat menunjukkan bahwa golongan ${grades} terpenuhi.`,
  next: {
    'any-job': (grade, jobs) =>
      jobs === 1 ? `Untuk golongan ${grade}:` : `Untuk golongan ${grade}, salah satu jabatan berikut:`,
    'every-job': (grade, jobs) =>
      jobs === 1 ? `Untuk golongan ${grade}:` : `Untuk golongan ${grade}, semua jabatan berikut:`,
  },
  top: 'Tidak ada golongan di atasnya pada model ini.',
  job: (name, parts) => `- ${name}: ${parts.join('; ')}.`,
  item: (name, required, held) => `${name} (dipersyaratkan level ${required}; dimiliki level ${held})`,
  below: (items) => `tingkatkan ${items}`,
  notAssessed: (names) => `nilai dahulu ${names}`,
  noLevel: (names) => `dipersyaratkan tanpa level: ${names}`,
  nothing: 'tidak ada yang di bawah standar',
  incomplete: 'Hasil ini hanya berdasarkan persyaratan yang diketahui; standar kompetensinya belum lengkap.',
}
