import type { GapSentences } from '../../describe/gap-sentences'

/** What is said of a gap report in Indonesian. */
export const gap: GapSentences = {
  summary: (job, { requirements, counts, profileComplete }) => {
    const parts = [
      [counts.met, 'terpenuhi'],
      [counts.above, 'di atas standar'],
      [counts.below, 'di bawah standar'],
      [counts['not-assessed'], 'belum dinilai'],
      [counts['level-unspecified'], 'dipersyaratkan tanpa level'],
    ] as const
    const basis = `berdasarkan ${requirements} persyaratan${profileComplete ? '' : ' yang diketahui'}`
    return `${job}, ${basis}: ${parts.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : [])).join(', ')}.`
  },
  item: ({ name, required, held, gap }) =>
    `${name} (dipersyaratkan level ${required}; dimiliki level ${held}; kesenjangan ${gap} level)`,
  shortfall: ({ total, items, below, named }) =>
    `Total kesenjangan (berbobot): ${total} level; ${below > named ? 'yang terbesar' : 'yang di bawah standar'}: ${items}.`,
  notAssessed: (names) =>
    `Belum dinilai, jadi belum dapat dikatakan terpenuhi atau di bawah standar: ${names}.`,
  unspecified: (names) => `Dipersyaratkan tanpa level, jadi tidak ikut dihitung: ${names}.`,
  coverage: (percent) => `Hasil penilaian mencakup ${percent}% bobot persyaratan yang levelnya diketahui.`,
  incomplete: (unknown) =>
    unknown > 0
      ? `Standar kompetensi ini belum lengkap: untuk ${unknown} kompetensi lain belum diketahui apakah dipersyaratkan.`
      : 'Standar kompetensi ini belum lengkap: persyaratan lainnya belum diketahui.',
}
