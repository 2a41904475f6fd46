import type { MoveSentences } from '../../describe/move-sentences'

/** What is said of a move in Indonesian. */
export const move: MoveSentences = {
  summary: ({ from, to, kind, steps }) =>
    `${from} → ${to}: ${kind}${steps === 0 ? '' : `, ${steps > 0 ? 'naik' : 'turun'} ${Math.abs(steps)} jenjang`}.`,
  jobInUnit: (job, unit) => `${job} (${unit})`,
  family: {
    changes: (from, to) => `Rumpun jabatan berganti dari ${from} ke ${to}.`,
    leaves: (from) => `Meninggalkan rumpun jabatan ${from}; rumpun jabatan yang baru tidak disebut.`,
    enters: (to) => `Jabatan yang baru termasuk rumpun ${to}; rumpun jabatan yang sekarang tidak disebut.`,
  },
  track: {
    changes: (from, to) => `Jalur karier berganti dari ${from} ke ${to}.`,
    leaves: (from) => `Meninggalkan ${from}; jalur karier jabatan yang baru tidak disebut.`,
    enters: (to) => `Jabatan yang baru berada di ${to}; jalur karier jabatan yang sekarang tidak disebut.`,
  },
  change: ({ name, from, to, by }) => `${name} ${from} → ${to} (${by})`,
  addition: (name, level) => `${name} (level ${level})`,
  deepens: (items, count) => `Menuntut level lebih tinggi pada ${count} kompetensi: ${items}.`,
  broadens: (items, count) => `Menuntut ${count} kompetensi tambahan: ${items}.`,
  lessens: (items) => `Menuntut level lebih rendah: ${items}.`,
  drops: (names) => `Tidak lagi dipersyaratkan: ${names}.`,
  same: 'Tidak ada persyaratan yang diketahui berbeda.',
  unclear: {
    'level-unspecified': (names) =>
      `Dipersyaratkan tanpa level pada salah satu jabatan sehingga perubahannya tidak diketahui: ${names}.`,
    'scales-differ': (names) => `Diukur dengan skala berbeda sehingga tidak dibandingkan: ${names}.`,
    'profile-incomplete': (names) =>
      `Salah satu standar kompetensi belum lengkap sehingga tidak diketahui apakah keduanya mempersyaratkan: ${names}.`,
  },
  partOnly: 'Uraian ini hanya berdasarkan persyaratan yang diketahui; standar kompetensinya belum lengkap.',
}
