import type { TrainingNeedsSentences } from '../../describe/training-needs-sentences'

/** What is said of training needs in Indonesian. */
export const trainingNeeds: TrainingNeedsSentences = {
  summary: (people, lacking, all) =>
    `${people} orang, masing-masing terhadap jabatannya: pada ${lacking} dari ${all} kompetensi yang dipersyaratkan ada yang kurang.`,
  need: ({ place, name, below, required, mean, essentialBelow, unknown }) => {
    const parts = [
      `${below} dari ${required} orang kurang, rata-rata ${mean} level`,
      ...(essentialBelow > 0 ? [`wajib bagi ${essentialBelow} di antaranya`] : []),
      ...(unknown > 0 ? [`${unknown} belum diketahui`] : []),
    ]
    return `${place}. ${name}: ${parts.join(', ')}.`
  },
  more: (count) => `Masih ada yang kurang pada ${count} kompetensi lain.`,
  seats: (items) => `Kursi yang diperlukan: ${items}.`,
  seat: (activity, seats, sessions) =>
    `${activity} ${seats}${sessions === undefined ? '' : ` (${sessions} kali penyelenggaraan)`}`,
  withoutActivity: (items) => `Kurang, tetapi tidak terlayani oleh kegiatan mana pun: ${items}.`,
  lacking: (name, people) => `${name} (${people})`,
  open: (notAssessed, expired, required) =>
    `Belum diketahui, jadi tidak dihitung sebagai kesenjangan: dari ${required} persyaratan, ${notAssessed} belum dinilai${expired === undefined ? '' : ` dan ${expired} penilaiannya sudah kedaluwarsa`}.`,
  unspecified: (count) =>
    `${count} persyaratan tidak menyebut level sehingga tidak dapat dikatakan kurang atau terpenuhi.`,
  uncovered: (names) =>
    `Tidak dicakup oleh kegiatan yang diberikan maupun skema sertifikasi pada model: ${names}.`,
  withoutJob: (ids) => `Tidak dibandingkan karena jabatannya tidak disebut: ${ids}.`,
  withoutRequirements: (ids) => `Tidak dibandingkan karena jabatannya tidak menyebut persyaratan: ${ids}.`,
}
