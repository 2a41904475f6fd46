import type { SchemeCoverageSentences } from '../../describe/scheme-coverage-sentences'

/** What is said of the coverage of schemes in Indonesian. */
export const schemeCoverage: SchemeCoverageSentences = {
  noScheme: 'Model ini tidak menyebut skema sertifikasi.',
  total: ({ date, schemes, valid, headcount }) =>
    `Sertifikat yang berlaku per ${date}: ${valid} (satu orang dihitung sekali per skema), sedangkan menurut model ada ${headcount} orang pada ${schemes} skema.`,
  scheme: (name, { valid, ofHeadcount, expiring, expired, notYetValid }) => {
    const { headcount, percent, remaining, above } = ofHeadcount ?? {}
    const parts = [
      headcount === undefined
        ? `${valid} sertifikat berlaku; model tidak menyebut jumlah orangnya`
        : `${valid} sertifikat berlaku dari ${headcount} orang${percent === undefined ? '' : ` (${percent}%)`}`,
      ...(remaining === undefined ? [] : [`${remaining} orang belum bersertifikat`]),
      ...(above === true ? ['melebihi jumlah orangnya sehingga salah satunya tidak mutakhir'] : []),
      ...(expiring === undefined
        ? []
        : [`${expiring.text} di antara yang berlaku berakhir dalam ${expiring.withinDays} hari`]),
      ...(expired === undefined ? [] : [`${expired} kedaluwarsa`]),
      ...(notYetValid === undefined ? [] : [`${notYetValid} belum mulai berlaku`]),
    ]
    return `${name}: ${parts.join(', ')}.`
  },
  without: (names) => `Belum ada sertifikat untuk ${names}.`,
  caution:
    'Model hanya menyebut jumlah, bukan nama: belum tentu pemegang sertifikat adalah orang yang dihitung di sana.',
}
