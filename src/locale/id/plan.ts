import type { PlanSentences } from '../../describe/plan-sentences'

/** What is said of a development plan in Indonesian. */
export const plan: PlanSentences = {
  nothingBelow: (job) =>
    `${job}: tidak ada yang perlu direncanakan karena di antara yang sudah dinilai tidak ada yang di bawah standar.`,
  nothingRaises: (job) =>
    `${job}: tidak ada yang direncanakan karena tidak ada kegiatan yang menaikkan kompetensi yang di bawah standar.`,
  summary: ({ job, activities, start, end, days, cost }) =>
    `${job}: ${activities} kegiatan mulai ${start}, yang terakhir selesai ${end}; seluruhnya ${days} hari kerja${cost === undefined ? '' : `, biaya ${cost}`}.`,
  activity: ({ place, name, start, end, raises }) =>
    `${place}. ${name}, ${end === undefined ? start : `${start} s.d. ${end}`}: ${raises ?? 'mendahului kegiatan lain'}.`,
  raise: (name, from, to) => `${name} dari level ${from} ke ${to}`,
  closed: (closed, all, names) =>
    `Jika setiap kegiatan mencapai sasarannya, ${closed} dari ${all} kesenjangan tertutup: ${names}.`,
  open: (name, level, required) => `${name} (level ${level}; dipersyaratkan level ${required})`,
  narrowed: (items) => `Naik, tetapi tidak ada kegiatan yang mencapai level yang dipersyaratkan: ${items}.`,
  notCovered: (items) => `Tidak ada kegiatan yang menaikkan: ${items}.`,
  assessFirst: (names) => `Perlu dinilai lebih dahulu, jadi belum direncanakan: ${names}.`,
  unspecified: (names) => `Dipersyaratkan tanpa level, jadi tidak dapat direncanakan: ${names}.`,
  choice: {
    cost: (most) =>
      most === undefined
        ? 'Tidak ada pilihan kegiatan lain yang mencapai hal yang sama dengan biaya total lebih rendah.'
        : `Pencarian berakhir sebelum semua pilihan lain dapat disisihkan: mungkin ada pilihan yang mencapai hal yang sama dengan biaya total lebih rendah, selisihnya paling banyak ${most}.`,
    duration: (most) =>
      most === undefined
        ? 'Tidak ada pilihan kegiatan lain yang mencapai hal yang sama dengan jumlah hari kerja lebih sedikit.'
        : `Pencarian berakhir sebelum semua pilihan lain dapat disisihkan: mungkin ada pilihan yang mencapai hal yang sama dengan jumlah hari kerja lebih sedikit, selisihnya paling banyak ${most} hari kerja.`,
  },
  lessLacking: (most) =>
    `Pencarian berakhir sebelum semua urutan lain dapat disisihkan: mungkin ada rencana dengan sisa kesenjangan yang lebih kecil, selisihnya paling banyak ${most} (bobot × level).`,
  caution:
    'Tanggal-tanggal ini adalah satu urutan yang dapat dijalankan, belum tentu yang tersingkat; level di atas adalah sasaran kegiatan dan baru terbukti lewat penilaian.',
  incomplete:
    'Standar kompetensi ini belum lengkap, jadi persyaratan yang belum diketahui tidak dapat direncanakan.',
}
