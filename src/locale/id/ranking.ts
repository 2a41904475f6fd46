import type { RankingSentences } from '../../describe/ranking-sentences'

/** What is said of a ranking in Indonesian. */
export const ranking: RankingSentences = {
  candidates: ({ job, count, method, rule }) => `${job}: ${count} kandidat menurut ${method}; ${rule}.`,
  jobs: (count, method, rule) => `${count} jabatan menurut ${method}; ${rule}.`,
  rules: {
    exclude: 'kekurangan pada kompetensi wajib menggugurkan',
    last: 'yang kurang pada kompetensi wajib ditempatkan di belakang',
    flag: 'kekurangan pada kompetensi wajib hanya dicatat',
  },
  entry: (name, parts, rank) => `${rank === undefined ? '–' : `${rank}.`} ${name}: ${parts.join('; ')}.`,
  nothingAssessed: 'tanpa nilai, karena belum ada hasil penilaian yang dapat dijadikan dasar',
  noScore: 'tanpa nilai, karena metode ini tidak memberi nilai atas yang sudah dinilai',
  scored: {
    exclude: (score, coverage) => `${score} atas bagian yang sudah dinilai (${coverage} % bobot)`,
    floor: (score, coverage) =>
      `${score} bila yang belum dinilai dianggap "belum tampak" (${coverage} % bobot sudah dinilai)`,
  },
  between: (score, lowest, highest) => `${score}, antara ${lowest} dan ${highest} secara keseluruhan`,
  possible: (best, worst) =>
    best === worst
      ? `hanya peringkat ${best} yang mungkin`
      : `peringkat yang mungkin: ${best} ${worst === best + 1 ? 'atau' : 'sampai'} ${worst}`,
  excluded: 'gugur',
  shortfall: (name, required, held) => `${name} (dipersyaratkan ${required}, dimiliki ${held})`,
  below: (items) => `wajib dan kurang: ${items}`,
  mayKnockOut: {
    exclude: (names) => `akan gugur bila ${names} ternyata di bawah level yang dipersyaratkan`,
    last: (names) =>
      `akan ditempatkan di belakang yang lain bila ${names} ternyata di bawah level yang dipersyaratkan`,
    flag: (names) => `wajib dan belum dinilai: ${names}`,
  },
  unspecified: (names) => `wajib, tetapi sumber tidak menyebut levelnya: ${names}`,
  leftOut: (jobs) => `Tanpa persyaratan, jadi tidak diperingkat: ${jobs}.`,
  incomplete: 'Peringkat ini hanya atas persyaratan yang tercetak; profilnya belum lengkap.',
}
