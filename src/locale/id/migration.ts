import type { MigrationSentences } from '../../describe/migration-sentences'

/** What is said of levels that went to another model in Indonesian. */
export const migration: MigrationSentences = {
  summary: ({ kept, moved, converted, unplaced }) =>
    `Dari ${kept + moved + converted + unplaced} level: ${kept} tetap, ${moved} berpindah kode, ${converted} dikonversi, dan ${unplaced} tidak mempunyai tempat.`,
  moved: (name, held, to) => `${name} (level ${held}) menjadi ${to}.`,
  converted: ({ name, held, to, level, losses }) =>
    `${name} (level ${held}) menjadi ${to} level ${level}${losses === undefined ? '' : `: ${losses}`}.`,
  losses: {
    'levels-merged': 'level lain pun menghasilkan level yang sama',
    rounded: 'dibulatkan',
    split: 'level keseluruhan dipakai untuk satu bagian',
    merged: 'masuk ke dalam gabungan',
    broader: 'kompetensi tujuannya lebih luas',
    narrower: 'kompetensi tujuannya lebih sempit',
  },
  unplaced: (name, held, reasons) => `${name} (level ${held}) tidak mempunyai tempat: ${reasons}.`,
  obstacles: {
    removed: 'kompetensinya dihapus',
    retired: 'kompetensinya tidak dipakai lagi',
    'split-not-asked': 'kompetensinya dipecah dan tiap bagian perlu dinilai',
    'combination-not-named': 'beberapa level menjadi satu dan aturannya belum ditentukan',
    'guess-not-accepted': 'padanannya baru dugaan berdasarkan nama',
    'scale-changed': 'skalanya berubah dan cara konversinya belum ditentukan',
    'no-scale': 'salah satu kompetensi tidak mempunyai skala',
    'level-removed': 'levelnya dihapus dari skala',
    'not-in-table': 'levelnya tidak ada pada tabel',
    'levels-below-floor': 'skalanya mempunyai level di bawah nilai dasar',
    'below-floor': 'levelnya di bawah nilai dasar',
    'one-level': 'skalanya hanya mempunyai satu level',
    'not-in-crosswalk': 'tidak ada pada tabel padanan',
    'no-match': 'tidak ada padanannya',
    'related-only': 'padanannya hanya berkaitan',
    'relation-not-asked': 'padanannya lebih luas atau lebih sempit',
  },
  irreversible: (model, version) =>
    `Ada informasi yang hilang, sehingga level ini tidak dapat dikembalikan ke ${model} versi ${version}.`,
}
