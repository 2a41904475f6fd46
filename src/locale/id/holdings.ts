import type { HoldingsSentences } from '../../describe/holdings-sentences'
import { base } from './base'

/** What is said of holdings in Indonesian. */
export const holdings: HoldingsSentences = {
  noRatings: (asOf) => `Tidak ada penilaian, jadi level yang dimiliki per ${asOf} tidak diketahui.`,
  summary: ({ person, asOf, ratings, rule, held, expired, open }) => {
    const parts = [
      `${held === 0 ? 'belum ada kompetensi yang' : `${held} kompetensi`} mempunyai level yang berlaku`,
      ...(expired > 0 ? [`${expired} hanya mempunyai penilaian kedaluwarsa`] : []),
      ...(open > 0 ? [`${open} dinilai tanpa menghasilkan level`] : []),
    ]
    return `${person} per ${asOf}, dari ${ratings} penilaian (${rule}): ${base.list(parts)}.`
  },
  rules: {
    latest: 'penilaian terbaru',
    highest: 'penilaian tertinggi',
    mean: 'rata-rata penilai',
    median: 'median penilai',
    weighted: 'rata-rata berbobot menurut jenis penilai',
  },
  decay: 'Makin lama usia penilaian, makin berkurang nilainya, menurut aturan yang ditetapkan.',
  parted: (items, more) => [...items, ...(more > 0 ? [`dan ${more} lainnya`] : [])].join('; '),
  level: (name, level) => `${name} ${level}`,
  levels: (items) => `Level: ${items}.`,
  apart: (name, levels) => `${name} selisih ${levels} level`,
  differ: (items) => `Penilai berbeda pendapat: ${items}.`,
  firstToEnd: (name, day) =>
    `Paling dulu berubah bila tidak ada penilaian baru: ${name}, berlaku sampai ${day}, sesudah itu tanpa level.`,
  firstToChange: (name, day, thereafter) =>
    `Paling dulu berubah bila tidak ada penilaian baru: ${name}, berlaku sampai ${day}, sesudah itu level ${thereafter}.`,
  expiredItem: ({ name, level, day }) => `${name} (level ${level} sampai ${day})`,
  narrowedItem: ({ name, level, day, lowest, highest }) =>
    `${name} (level ${level} sampai ${day}; sekarang diperkirakan antara level ${lowest} dan ${highest})`,
  expired: (items) => `Kedaluwarsa, jadi tidak dianggap dimiliki pada hari itu: ${items}.`,
  open: (items) => `Dinilai, tetapi belum ada level yang berlaku: ${items}.`,
  notUsed: {
    'not-applicable': (count) => `${count} menyatakan "tidak relevan"`,
    'self-excluded': (count) => `${count} merupakan penilaian diri`,
    'kind-without-weight': (count) => `${count} dari jenis penilai tanpa bobot`,
    replaced: (count) => `${count} diganti penilaian yang lebih baru dari penilai yang sama`,
    'too-few-raters': (count) => `${count} dari jenis penilai yang jumlahnya kurang`,
    older: (count) => `${count} lebih lama daripada penilaian terbaru`,
    lower: (count) => `${count} lebih rendah daripada yang tertinggi`,
    expired: (count) => `${count} kedaluwarsa`,
    future: (count) => `${count} bertanggal sesudah hari itu`,
  },
  leftOut: (items) => `Penilaian yang tidak dipakai: ${items}.`,
  unrated: (count) => `${count} kompetensi lain belum dinilai sama sekali, dan itu bukan level 0.`,
}
