import type { BandSentences } from '../../describe/band-sentences'

/** What is said of a verdict in Indonesian. */
export const band: BandSentences = {
  assigned: {
    interval: (set, band) => `${set}: ${band}.`,
    'as-scored': (set, band) =>
      `${set}: ${band}, menurut nilai apa adanya meskipun hasil penilaian mungkin belum lengkap.`,
  },
  noScore: (set) => `${set}: tanpa kategori, karena tidak ada nilai untuk dibandingkan.`,
  undetermined: (set, bands) => `${set}: belum dapat ditentukan; yang mungkin: ${bands}.`,
  open: (names) => `Yang menentukan adalah kompetensi yang belum dinilai: ${names}.`,
  settledBy: {
    best: (band, names) => `${band} akan pasti bila ${names} ternyata pada level terbaik.`,
    worst: (band, names) => `${band} akan pasti bila ${names} ternyata pada level terburuk.`,
  },
  incomplete:
    'Kategori ini hanya berdasarkan persyaratan yang diketahui; standar kompetensinya belum lengkap.',
}
