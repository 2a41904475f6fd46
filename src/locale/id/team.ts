import type { TeamSentences } from '../../describe/team-sentences'

/** What is said of a team in Indonesian. */
export const team: TeamSentences = {
  summary: (people, competencies, counts) => `${people} orang, ${competencies} kompetensi; ${counts}.`,
  counts: ({ required, met, below, notAssessed, percent }) =>
    `dari ${required} persyaratan yang levelnya diketahui: ${met} terpenuhi, ${below} di bawah standar, ${notAssessed} belum dinilai (${percent}% sudah dinilai)`,
  nothingRequired: 'tidak ada persyaratan yang levelnya diketahui',
  below: (name, below, required) => `${name} (${below} dari ${required} orang)`,
  worst: (items) => `Di bawah standar jabatannya: ${items}.`,
  point: (name, person, mayHold) =>
    `${name} (${person}${mayHold === 0 ? '' : `; ${mayHold} orang lain belum dinilai`})`,
  single: (items) =>
    `Hanya satu orang yang diketahui memiliki level tertinggi yang diperlukan tim: ${items}.`,
  nobody: (names) => `Belum ada yang diketahui memiliki level tertinggi yang diperlukan tim: ${names}.`,
  withoutJob: (ids) => `Jabatan ${ids} tidak disebut, jadi persyaratannya tidak diketahui.`,
  left: (ids) => `${ids} keluar`,
  developed: (ids) => `rencana pengembangan ${ids} terlaksana`,
  after: (changes, counts) => `Jika ${changes}, ${counts}.`,
  unchanged: (counts) => `Tanpa perubahan, ${counts}.`,
  newSingle: (items) => `Sesudah itu hanya satu orang yang diketahui memilikinya: ${items}.`,
  lost: (names) => `Sesudah itu tidak ada lagi yang diketahui memiliki: ${names}.`,
  gained: (names) => `Sesudah itu ada yang memiliki: ${names}.`,
  caution: 'Level sesudah rencana adalah sasaran dan baru terbukti lewat penilaian.',
}
