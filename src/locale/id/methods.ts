import type { MethodWords } from '../../describe/describe-method'

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
  variants: {
    ratioOfSums: 'rasio jumlah',
    meanOfRatios: 'rata-rata rasio',
    none: 'tanpa batas',
    item: 'dibatasi per kompetensi',
    total: 'dibatasi totalnya',
    cosine: 'kosinus',
    euclidean: 'Euklides',
    counted: 'kelebihan dihitung',
  },
  weighted: 'berbobot',
  surplusUpTo: (times) => `kelebihan dihitung sampai ${times} kali`,
  detailed: (name, details) => `${name} (${details.join(', ')})`,
}
