import type { ComparisonSentences } from '../../describe/comparison-sentences'

/** What is said of how methods rank the same candidates in Indonesian. */
export const comparison: ComparisonSentences = {
  ranking: (method, places) => `${method}: ${places.join(', ')}.`,
  place: (candidate, rank, score) => `${rank}. ${candidate} (${score})`,
  noScore: (candidate) => `${candidate} (tanpa nilai)`,
  disagreements: ({ method, other, pairs, count, listed }) => {
    if (pairs === 0)
      return `Tidak ada pasangan kandidat yang diurutkan bertolak belakang oleh ${method} dan ${other}.`
    const end = listed === undefined ? '' : `; ${listed} yang selisih peringkatnya terbesar`
    return `${method} dan ${other} mengurutkan ${count} pasang kandidat secara bertolak belakang${end}:`
  },
  disagreement: ({ method, other, ahead, behind, names }) =>
    `${method} menempatkan ${ahead} di atas ${behind}, ${other} sebaliknya; penyebab utamanya: ${names}.`,
  incomplete:
    'Perbandingan ini hanya berdasarkan persyaratan yang diketahui; standar kompetensinya belum lengkap.',
}
