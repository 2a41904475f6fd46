import { foldHeader } from './fold-header'

// Words by which people mark a row that is no entry.

/** What a word in the first cell of a row makes of it. */
export type FooterKind = 'total' | 'standard' | 'signature' | 'note'

/** First cells of rows that sum up the rows above them. */
const totals: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['jumlah', 'total', 'subtotal', 'sub total', 'grand total', 'sum', 'skor', 'score', 'total skor'],
  ...['rata rata', 'rerata', 'rataan', 'rata rata level', 'average', 'mean', 'median', 'score per skill'],
  ...[
    'minimum',
    'maksimum',
    'maximum',
    'min',
    'max',
    'simpangan baku',
    'standar deviasi',
    'standard deviation',
  ],
  ...['maks', 'nilai maks', 'nilai maksimum', 'nilai maksimal', 'maksimal', 'minimal', 'nilai minimum'],
  ...[
    'jml',
    'jumlah total',
    'jumlah nilai',
    'jumlah skor',
    'total nilai',
    'skor total',
    'nilai total',
    'rata2',
  ],
  ...[
    'nilai rata rata',
    'skor rata rata',
    'rata rata nilai',
    'rata rata skor',
    'rata rata kelas',
    'rata rata unit',
  ],
  ...['tertinggi', 'terendah', 'nilai tertinggi', 'nilai terendah', 'highest', 'lowest'],
  ...['persentase', 'persen', '% tercapai', 'tercapai', 'ketercapaian', 'percentage'],
  ...['gap', 'kesenjangan', 'selisih', 'threshold', 'training required', 'jumlah pegawai', 'people needed'],
  ...['avg', 'mode', 'modus', 'nilai akhir', 'skor akhir', 'rata rata total', 'nilai rata2', 'nilai tengah'],
  ...['persentase pencapaian', 'tingkat capaian', 'tingkat ketercapaian', 'total average', 'ø'],
  ...['standar deviasi', 'std deviasi', 'simpangan baku', 'standard deviation', 'std dev', 'stdev'],
])

/** Words of sums that people are called as well. */
const totalsAndNames: ReadonlySet<string> = /* @__PURE__ */ new Set(['max', 'min', 'sum', 'mean', 'mode'])

/** First cells of a row of weights, a figure below each competency. */
const weights: ReadonlySet<string> = /* @__PURE__ */ new Set(['bobot', 'weight', 'weights'])

/** First cells of a row that says of each competency whether it is essential. */
const essentials: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['esensial', 'wajib', 'mutlak', 'syarat mutlak', 'kompetensi wajib', 'kompetensi esensial'],
  ...['essential', 'essentials', 'mandatory', 'required'],
])

/** First cells of the row of a recap that holds the required levels; those that a message shows first. */
export const standardWords: readonly string[] = /* @__PURE__ */ (() => [
  ...[
    'standar',
    'standar kompetensi',
    'standar jabatan',
    'standar level',
    'level standar',
    'standar minimal',
  ],
  ...['level yang dipersyaratkan', 'level dipersyaratkan', 'persyaratan', 'dipersyaratkan', 'syarat'],
  ...['syarat jabatan', 'persyaratan jabatan', 'kebutuhan', 'kebutuhan jabatan', 'kebutuhan level'],
  ...['level kebutuhan', 'level yang dibutuhkan', 'level yang diharapkan', 'standar kompetensi jabatan'],
  ...['standard', 'job standard', 'required', 'required level', 'requirement', 'requirements'],
  ...['target', 'target level', 'level target', 'expected', 'expected level', 'std', 'job requirement'],
  ...['skj', 'nilai standar', 'level standar jabatan', 'level kompetensi jabatan', 'level jabatan'],
  ...['nilai minimal', 'level minimal', 'level minimum', 'minimum level', 'minimum required'],
  ...['profil jabatan', 'profil kompetensi jabatan', 'job profile', 'benchmark', 'passing grade'],
  ...[
    'batas lulus',
    'batas kelulusan',
    'nilai batas lulus',
    'ambang batas',
    'nilai ideal',
    'level ideal',
    'kkm',
  ],
])()
const standards: ReadonlySet<string> = /* @__PURE__ */ new Set(standardWords)

const closing =
  /^(?:mengetahui|menyetujui|diketahui|disetujui|disahkan|ditetapkan|dibuat|disusun|diperiksa|diverifikasi|yang membuat|ttd|tanda tangan|acknowledged|approved|prepared|reviewed|signed|signature)(?: (?:oleh|by)\b|\s*(?:[,:.]|$))/i
const note = /^(?:catatan|keterangan|ket|sumber|petunjuk|legenda|note|notes|source|guide|legend)\s*:/i
const officialNumber = /^(?:nip|nik|nrp|npk)\b[.: ]*[\d ]*$/i
const placeAndDay = /^[\p{L}][\p{L} .]*, *(?:\d{1,2}|[._…]+) +\p{L}+ +(?:\d{4}|[._…\d]+)$/u

/** What a text makes of its row, where it is one of the words. */
export function footerKind(text: string): FooterKind | undefined {
  const folded = foldHeader(text)
  if (totals.has(folded) || weights.has(folded)) return 'total'
  if (standards.has(folded)) return 'standard'
  if (note.test(text)) return 'note'
  const isSignature = closing.test(text) || officialNumber.test(text) || placeAndDay.test(text)
  return isSignature ? 'signature' : undefined
}

/** The same, of a text that begins with a word of sums or of standards and goes on: "Rata-rata Biro SDM", "Standar Analis". */
export function footerBeginning(text: string): 'total' | 'standard' | undefined {
  const [first = '', ...others] = foldHeader(text).split(' ', mostWords)
  let begun = first
  for (const word of others) {
    if (totals.has(begun) && !totalsAndNames.has(begun)) return 'total'
    if (standards.has(begun)) return 'standard'
    begun += ` ${word}`
  }
  return undefined
}

/** One word more than the longest of those have. */
const mostWords = 5

/** Whether a word of sums is a name as well. */
export function isTotalAndName(text: string): boolean {
  return totalsAndNames.has(foldHeader(text))
}

/** Whether a text that belongs to a signature says nothing beside: `Mengetahui,` and no more, a number, a place with its day. */
export function isSignatureAlone(text: string): boolean {
  return /^\p{L}+(?: \p{L}+)?[,:.]?$/u.test(text) || officialNumber.test(text) || placeAndDay.test(text)
}

/** Whether a word of sums is one of weights. */
export function isOfWeights(text: string): boolean {
  return weights.has(foldHeader(text))
}

/** Whether a text is what rows are called that say what is essential. */
export function isOfEssentials(text: string): boolean {
  return essentials.has(foldHeader(text))
}

/** Whether a text alone in its cell would be taken for a word of footers. */
export function looksLikeFooter(text: string): boolean {
  return footerKind(text) !== undefined
}
