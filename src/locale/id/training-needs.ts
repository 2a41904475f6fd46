import type { TrainingNeedsSentences } from '../../describe/training-needs-sentences'

/** What is said of training needs in Indonesian. */
export const trainingNeeds: TrainingNeedsSentences = {
  summary: (people, lacking, all) => {
    const whom = people === 1 ? '1 orang, dibandingkan' : `${people} orang, masing-masing dibandingkan`
    const below =
      lacking === 0
        ? `dari ${all} kompetensi yang dipersyaratkan, tidak ada yang diketahui di bawah standar`
        : `pada ${lacking} dari ${all} kompetensi yang dipersyaratkan ada yang di bawah standar`
    return `${whom} dengan standar jabatannya: ${below}.`
  },
  need: ({ place, name, below, required, mean, essentialBelow, unknown }) => {
    const parts = [
      `${below} dari ${required} orang di bawah standar, rata-rata kesenjangannya ${mean} level`,
      ...(essentialBelow > 0 ? [`wajib bagi ${essentialBelow} di antaranya`] : []),
      ...(unknown > 0 ? [`${unknown} orang belum diketahui levelnya`] : []),
    ]
    return `${place}. ${name}: ${parts.join(', ')}.`
  },
  more: (count) => `Masih ada yang di bawah standar pada ${count} kompetensi lain.`,
  seats: (items) => `Kuota peserta yang diperlukan: ${items}.`,
  seat: (activity, seats, sessions) =>
    `${activity} (${seats} orang${sessions === undefined ? '' : `, ${sessions} kali penyelenggaraan`})`,
  withoutActivity: (items) => `Di bawah standar, tetapi tidak ada kegiatan yang menaikkannya: ${items}.`,
  lacking: (name, people) => `${name} (${people} orang)`,
  open: (notAssessed, expired, required) =>
    `Belum diketahui, jadi tidak dihitung sebagai kesenjangan: dari ${required} persyaratan, ${notAssessed} belum dinilai${expired === undefined ? '' : ` dan ${expired} penilaiannya sudah kedaluwarsa`}.`,
  unspecified: (count) =>
    `${count} persyaratan tidak menyebut level sehingga tidak dapat dikatakan terpenuhi atau di bawah standar.`,
  uncovered: (names) => `Belum ada kegiatan atau skema sertifikasi untuk: ${names}.`,
  withoutJob: (ids) => `Tidak dibandingkan karena jabatannya tidak disebut: ${ids}.`,
  withoutRequirements: (ids) => `Tidak dibandingkan karena jabatannya tidak menyebut persyaratan: ${ids}.`,
}
