// Certification at Lembaga XY: what the schemes certify, how far they are covered, and whose certificates end.
// The schemes and the head counts are the source's. Which competencies a scheme certifies is this library's reading of
// the names; the people, their certificates and their ratings are invented.
//
//   npx tsx --tsconfig examples/tsconfig.json examples/certification.ts [--language id]

import {
  type Certificate,
  checkCertificate,
  checkSchemeAlignment,
  checkSchemeCoverage,
  describeCertificateStatus,
  describeHoldings,
  describeSchemeAlignment,
  listExpiring,
  type Rating,
  resolveHoldings,
} from 'kompetensi'
import { type LembagaXyCode, lembagaXy } from 'kompetensi/lembaga-xy'
import { indonesianValidity } from 'kompetensi/schemes'
import { readOptions } from './support/arguments.js'
import { languages } from './support/languages.js'
import { table, wrap } from './support/table.js'

const width = 100
const asOf = '2026-11-22'
const withinDays = 90

const { language: tag } = readOptions({
  start: 'npx tsx --tsconfig examples/tsconfig.json examples/certification.ts',
  says: {
    en: 'What the schemes of Lembaga XY certify, how far they are covered, and whose certificates end.',
    id: 'Apa yang disertifikasi skema Lembaga XY, seberapa terpenuhi, dan sertifikat siapa yang segera berakhir.',
  },
})

const words = {
  en: {
    schemes: '1. What the ten schemes certify (our reading of their names, not the source’s)',
    coverage: `2. Who holds a certificate on ${languages[tag].date(asOf)}`,
    heads: ['Scheme', 'Head count', 'Valid', 'Ending', 'Expired', 'To go'],
    total: 'All schemes',
    ending: `"Ending": valid, and over within ${withinDays} days`,
    people: '3. Certificates of Relationship Officers that end, have ended or are still to come',
    ratings: '4. From the ratings of one verifier to what the person holds',
    again: 'To assess again within a year:',
    until: 'until',
  },
  id: {
    schemes: '1. Yang disertifikasi kesepuluh skema (tafsiran kami atas namanya, bukan dari sumber)',
    coverage: `2. Pemegang sertifikat per ${languages[tag].date(asOf)}`,
    heads: ['Skema', 'Jumlah', 'Berlaku', 'Segera', 'Lewat', 'Belum'],
    total: 'Semua skema',
    ending: `"Segera": berlaku, tetapi berakhir dalam ${withinDays} hari`,
    people: '3. Sertifikat Relationship Officer yang segera berakhir, sudah lewat, atau belum mulai',
    ratings: '4. Dari penilaian seorang verifikator ke kompetensi yang dimilikinya',
    again: 'Perlu dinilai ulang dalam setahun:',
    until: 'sampai',
  },
}[tag]

const number = (value: number | undefined): string =>
  value === undefined ? '' : languages[tag].number(value)
const paragraphs = (text: string): string[] => text.split('\n').flatMap((line) => wrap(line, width, '  '))

// Invented: 118 referral benefit verifiers, 40 frontliners and a few others, certified for three years.
const batch = (scheme: string, count: number, issuedOn: string, validUntil: string): Certificate[] =>
  Array.from({ length: count }, (_, i) => ({ person: `${scheme}-${i + 1}`, scheme, issuedOn, validUntil }))

const certificates: Certificate[] = [
  ...batch('verifikator-penjaminan-manfaat-rujukan', 118, '2024-08-01', '2027-08-01'),
  ...batch('staf-frontliner', 40, '2023-12-15', '2026-12-15'),
  ...batch('staf-penagihan-iuran', 25, '2023-02-01', '2026-02-01'),
  { person: 'p-101', scheme: 'relationship-officer', issuedOn: '2024-02-29', validUntil: '2027-02-28' },
  { person: 'p-102', scheme: 'relationship-officer', issuedOn: '2023-12-01', validUntil: '2026-12-01' },
  { person: 'p-103', scheme: 'relationship-officer', issuedOn: '2023-11-20', validUntil: '2026-11-20' },
  { person: 'p-104', scheme: 'relationship-officer', issuedOn: '2026-12-07', validUntil: '2029-12-07' },
]

const coverage = checkSchemeCoverage(lembagaXy, certificates, { asOf, withinDays })
const coverageRows = coverage.schemes.map((entry) => [
  lembagaXy.schemes[entry.scheme]?.name[tag] ?? entry.scheme,
  ...[entry.headcount, entry.valid, entry.expiring, entry.expired, entry.remaining].map(number),
])
const { headcount, valid, expiring, expired, remaining } = coverage.totals
const widths = [50, 10, 7, 7, 7, 7]
const columns = words.heads.map((head, i) => ({
  head,
  width: widths[i] ?? 7,
  ...(i > 0 ? { align: 'right' as const } : {}),
}))

const toRenew = certificates
  .filter(({ scheme }) => scheme === 'relationship-officer')
  .map((certificate) => checkCertificate(certificate, { asOf, withinDays }))
  .filter(({ status }) => status !== 'valid')

// A certificate counts as one rater among others; what the source does not say is how much: these weights are ours.
const rating = (
  competency: LembagaXyCode,
  level: Rating['level'],
  assessedOn: string,
  raterKind: string,
  rater: string,
): Rating<'lembaga-xy', LembagaXyCode> => ({
  person: 'p-001',
  competency,
  level,
  assessedOn,
  raterKind,
  rater,
})
const resolved = resolveHoldings(
  lembagaXy,
  [
    rating('CLM', 4, '2024-08-01', 'certificate', 'lsp'),
    rating('CLM', 3, '2026-03-10', 'superior', 's-01'),
    rating('CLM', 5, '2026-03-12', 'self', 'p-001'),
    rating('UM', 3, '2024-08-01', 'certificate', 'lsp'),
    rating('FRM', 2, '2024-02-29', 'superior', 's-01'),
    rating('FRM', 3, '2026-03-10', 'superior', 's-01'),
    rating('PKM', 3, '2022-05-05', 'superior', 's-00'),
    rating('REG', 'not-applicable', '2026-03-10', 'superior', 's-01'),
    rating('CFO', 4, '2024-02-29', 'superior', 's-00'),
  ],
  {
    asOf,
    validity: indonesianValidity,
    combine: { weights: { certificate: 0.6, superior: 0.4 } },
    narrowExpired: 1,
  },
)
const again = listExpiring(resolved, '2027-11-22').map(
  ({ competency, standsUntil }) =>
    `  ${lembagaXy.competencies[competency].name[tag]}: ${words.until} ${languages[tag].date(standsUntil)}`,
)

console.log(
  [
    words.schemes,
    '',
    ...paragraphs(
      describeSchemeAlignment(lembagaXy, checkSchemeAlignment(lembagaXy), { language: languages[tag] }),
    ),
    '',
    words.coverage,
    '',
    ...table(columns, [
      ...coverageRows,
      [words.total, ...[headcount, valid, expiring, expired, remaining].map(number)],
    ]),
    words.ending,
    '',
    words.people,
    '',
    ...toRenew.flatMap((status) =>
      paragraphs(describeCertificateStatus(lembagaXy, status, { language: languages[tag] })),
    ),
    '',
    words.ratings,
    '',
    ...paragraphs(describeHoldings(lembagaXy, resolved, { language: languages[tag] })),
    words.again,
    ...again,
  ].join('\n'),
)
