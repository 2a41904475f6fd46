import type { RankingSentences } from '../../describe/ranking-sentences'

const oneOf = (names: string, count: number): string => (count === 1 ? names : `salah satu dari ${names}`)

/** What is said of a ranking in Indonesian. */
export const ranking: RankingSentences = {
  candidates: ({ job, count, method, rule }) => `${job}: ${count} kandidat menurut ${method}; ${rule}.`,
  jobs: (count, method, rule) => `${count} jabatan menurut ${method}; ${rule}.`,
  rules: {
    exclude: 'di bawah standar pada kompetensi wajib berarti gugur',
    last: 'yang di bawah standar pada kompetensi wajib ditempatkan di belakang',
    flag: 'di bawah standar pada kompetensi wajib hanya dicatat',
  },
  entry: (name, parts, rank) => `${rank === undefined ? '–' : `${rank}.`} ${name}: ${parts.join('; ')}.`,
  nothingAssessed:
    'belum diperingkat, karena tidak ada persyaratan yang levelnya diketahui dan sudah dinilai',
  noScore: 'belum diperingkat, karena metode ini tidak memberi nilai untuk hasil penilaian yang ada',
  scored: {
    exclude: (score, coverage) => `${score} untuk bagian yang sudah dinilai (${coverage}% bobot)`,
    floor: (score, coverage) =>
      `${score} bila yang belum dinilai dianggap "belum tampak" (${coverage}% bobot sudah dinilai)`,
  },
  between: (score, lowest, highest) => `${score}, secara keseluruhan antara ${lowest} dan ${highest}`,
  open: (lowest, highest) => `setelah dinilai, nilainya dapat berada di antara ${lowest} dan ${highest}`,
  possible: (best, worst) =>
    best === worst
      ? `hanya peringkat ${best} yang mungkin`
      : `peringkat yang mungkin: ${best} ${worst === best + 1 ? 'atau' : 'sampai'} ${worst}`,
  excluded: 'gugur',
  shortfall: (name, required, held) => `${name} (dipersyaratkan level ${required}; dimiliki level ${held})`,
  below: (items) => `wajib dan di bawah standar: ${items}`,
  mayKnockOut: {
    exclude: (names, count) =>
      `baru gugur bila ${oneOf(names, count)} ternyata di bawah level yang dipersyaratkan`,
    last: (names, count) =>
      `baru ditempatkan di belakang yang lain bila ${oneOf(names, count)} ternyata di bawah level yang dipersyaratkan`,
    flag: (names) => `wajib dan belum dinilai: ${names}`,
  },
  unspecified: (names) => `wajib, tetapi levelnya tidak disebut: ${names}`,
  leftOut: (jobs) => `Tanpa persyaratan, jadi tidak diperingkat: ${jobs}.`,
  incomplete:
    'Peringkat ini hanya berdasarkan persyaratan yang diketahui; standar kompetensinya belum lengkap.',
}
