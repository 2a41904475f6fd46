import type { SchemeAlignmentSentences } from '../../describe/scheme-alignment-sentences'

/** What is said of schemes and the competencies they certify in Indonesian. */
export const schemeAlignment: SchemeAlignmentSentences = {
  noScheme: (competencies) =>
    `Model ini tidak menyebut skema sertifikasi untuk ${competencies} kompetensinya.`,
  summary: ({ competencies, schemes, certified, natures }) =>
    `Dari ${competencies} kompetensi dalam model, ${schemes} skema sertifikasinya mencakup ${certified}: ${natures}.`,
  natures: {
    hard: (certified, competencies) => `${certified} dari ${competencies} kompetensi teknis (hard)`,
    soft: (certified, competencies) => `${certified} dari ${competencies} kompetensi perilaku (soft)`,
    unstated: (certified, competencies) =>
      `${certified} dari ${competencies} kompetensi yang jenisnya tidak disebut`,
  },
  onOne: (count) => `${count} di antaranya hanya dicakup satu skema.`,
  uncertified: (names) => `Belum dicakup skema mana pun: ${names}.`,
  empty: (names) => `Model tidak menyebut kompetensi yang disertifikasi oleh ${names}.`,
}
