import type { MethodWords } from '../../describe/method-sentences'

/** Fit methods and their variants in Indonesian. */
export const methods: MethodWords = {
  names: {
    attainment: 'Capaian level',
    jobPersonMatch: 'Job Person Match',
    metShare: 'Porsi persyaratan terpenuhi',
    profileMatching: 'Profile matching (metode GAP)',
    proportionalReadiness: 'Kesiapan proporsional',
    similarity: 'Kemiripan profil',
  },
  notes: {
    attainment: 'Bagian dari level yang dipersyaratkan yang sudah dimiliki, menurut bobot.',
    jobPersonMatch:
      'Level yang dimiliki dibanding level yang dipersyaratkan, seperti dipakai di instansi pemerintah.',
    profileMatching: 'Kedekatan, bukan kekuatan: kelebihan level juga menurunkan nilai.',
    metShare: 'Bagian persyaratan yang terpenuhi, menurut bobot.',
    proportionalReadiness:
      'Berapa jauh jalan dari level terendah ke level yang dipersyaratkan sudah ditempuh.',
    similarity: 'Seberapa mirip level-levelnya secara keseluruhan.',
  },
  variants: {
    ratioOfSums: 'rasio jumlah',
    meanOfRatios: 'rata-rata rasio',
    none: 'tanpa batas',
    item: 'dibatasi per kompetensi',
    total: 'dibatasi totalnya',
    cosine: 'kosinus',
    euclidean: 'Euklides',
    counted: 'kelebihan dihitung',
    threshold: 'kesenjangan menurut ambang',
  },
  weighted: 'berbobot',
  group: (name, percent) => `"${name}" ${percent}%`,
  aspect: (name, percent, core) => `"${name}" ${percent}% dengan faktor inti ${core}%`,
  core: (percent) => `faktor inti ${percent}%`,
  percent: (score) => `${score}%`,
  points: (score) => `${score} poin`,
  surplusUpTo: (times) => `kelebihan dihitung sampai ${times} kali`,
  // A name that has words in brackets takes the details into them.
  detailed: (name, details) =>
    `${name.endsWith(')') ? `${name.slice(0, -1)}; ` : `${name} (`}${details.join(', ')})`,
}
