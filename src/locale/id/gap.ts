import type { GapSentences } from '../../describe/gap-sentences'

/** What is said of a gap report in Indonesian. */
export const gap: GapSentences = {
  summary: (job, { requirements, counts, profileComplete }) => {
    const parts = [
      [counts.met, 'terpenuhi'],
      [counts.above, 'melebihi'],
      [counts.below, 'kurang'],
      [counts['not-assessed'], 'belum dinilai'],
      [counts['level-unspecified'], 'dipersyaratkan tanpa level'],
    ] as const
    const basis = `atas ${requirements} persyaratan${profileComplete ? '' : ' yang tercetak'}`
    return `${job}, ${basis}: ${parts.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : [])).join(', ')}.`
  },
  item: (name, required, held, gap) =>
    `${name} (dipersyaratkan ${required}, dimiliki ${held}, kesenjangan ${gap})`,
  shortfall: ({ total, items, below, named }) =>
    `Kekurangan berbobot ${total}; ${below > named ? 'yang terbesar' : 'yang kurang'}: ${items}.`,
  notAssessed: (names) => `Belum dinilai, jadi bukan terpenuhi dan bukan kurang: ${names}.`,
  unspecified: (names) => `Dipersyaratkan tanpa level, jadi tidak ikut dijumlahkan: ${names}.`,
  coverage: (percent) => `Hasil penilaian mencakup ${percent} % bobot persyaratan yang levelnya diketahui.`,
  incomplete: (unknown) =>
    unknown > 0
      ? `Sumber hanya memperlihatkan sebagian standar kompetensi ini: untuk ${unknown} kompetensi lain tidak diketahui apakah dipersyaratkan.`
      : 'Sumber hanya memperlihatkan sebagian standar kompetensi ini: persyaratan lainnya tidak diketahui.',
}
