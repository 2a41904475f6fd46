import type { QualificationsSentences } from '../../describe/qualifications-sentences'

/** What is said of a check of qualifications in Indonesian. */
export const qualifications: QualificationsSentences = {
  none: (job) => `${job} tidak meminta kualifikasi di luar kompetensi.`,
  summary: (job, person, { met, short, missing, unknown }) => {
    const parts = [
      [met, 'terpenuhi'],
      [short, 'di bawah yang diminta'],
      [missing, 'tidak ditemukan'],
      [unknown, 'belum diketahui'],
    ] as const
    return `${job} meminta ${met + short + missing + unknown} kualifikasi dari ${person}: ${parts.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : [])).join(', ')}.`
  },
  lacking: {
    absolute: (items, person) =>
      `Tidak terpenuhi (mutlak): ${items}. Ini menggugurkan ${person}, berapa pun nilainya.`,
    important: (items) => `Tidak terpenuhi (penting): ${items}.`,
    needed: (items) => `Tidak terpenuhi (perlu): ${items}.`,
  },
  open: {
    absolute: (items, person) =>
      `Belum diketahui (mutlak): ${items}. Bila ternyata tidak ada, ${person} gugur.`,
    important: (items) => `Belum diketahui (penting): ${items}.`,
    needed: (items) => `Belum diketahui (perlu): ${items}.`,
  },
  item: (name, details) => `${name} (${details.join(', ')})`,
  kkni: (level) => `KKNI jenjang ${level}`,
  hasKkni: (level) => `dimiliki KKNI jenjang ${level}`,
  months: (months) => `${months} bulan`,
  hasMonths: (months) => `dimiliki ${months} bulan`,
}
