import { foldHeader } from './fold-header'

// Words by which people head what stands among the entries of a table, or below them.

/** First words of headings over people: what they work in. */
const units: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['unit', 'subunit', 'bidang', 'subbidang', 'sub bidang', 'biro', 'bagian', 'subbagian', 'sub bagian'],
  ...['subbag', 'sub bag', 'divisi', 'subdivisi', 'direktorat', 'subdirektorat', 'sub direktorat', 'subdit'],
  ...['kantor', 'cabang', 'seksi', 'kelompok', 'departemen', 'dinas', 'badan', 'sekretariat', 'deputi'],
  ...[
    'kementerian',
    'ditjen',
    'fakultas',
    'jurusan',
    'program studi',
    'inspektorat',
    'pusat',
    'balai',
    'upt',
    'satuan kerja',
    'department',
    'division',
    'section',
    'branch',
  ],
])

/** First words of headings over competencies. */
const groups: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['kompetensi', 'kelompok', 'klaster', 'rumpun', 'kategori'],
  ...['cluster', 'category', 'competency group'],
])

/** What stands alone above a legend, or heads its columns. */
const legends: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['legenda', 'legend', 'key', 'keterangan', 'ket', 'skala', 'scale', 'rating scale', 'kriteria'],
  ...['skala penilaian', 'skala level', 'skala nilai', 'skala kemahiran', 'skala kompetensi'],
  ...['keterangan skala', 'keterangan level', 'keterangan nilai', 'keterangan angka', 'arti level'],
  ...['kriteria penilaian', 'level', 'tingkat', 'nilai', 'angka', 'arti', 'nama level', 'level name'],
  ...['uraian', 'deskripsi', 'description', 'meaning', 'catatan', 'note', 'notes', 'petunjuk'],
])

/** What legends call the steps of any scale, where the scale itself has other names. */
const steps: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...[
    'sangat baik',
    'baik',
    'baik sekali',
    'cukup',
    'cukup baik',
    'kurang',
    'kurang baik',
    'sangat kurang',
    'buruk',
  ],
  ...['istimewa', 'memuaskan', 'excellent', 'very good', 'good', 'fair', 'sufficient', 'poor', 'very poor'],
])

/** Whether a text is one of such words, or begins with it. */
function begins(text: string, words: ReadonlySet<string>): boolean {
  const [first = '', second = ''] = foldHeader(text).split(' ', 2)
  return words.has(first) || words.has(`${first} ${second}`)
}

/** Whether a text is called as a unit that people work in. */
export function isUnitHeading(text: string): boolean {
  return begins(text, units)
}

/** Whether a text is called as a group of competencies. */
export function isGroupHeading(text: string): boolean {
  return begins(text, groups)
}

/** Whether a text is what legends call a step of any scale. */
export function isStepOfScale(text: string): boolean {
  return steps.has(foldHeader(text))
}

/** Whether a text heads a legend. */
export function isLegendHeading(text: string): boolean {
  return legends.has(foldHeader(text))
}
