import { foldHeader, headerText, isBlankCell, restoredText } from './cell-text'
import { type FooterKind, footerKind } from './footer-words'

// Words by which people mark what is no entry of a table: all folded as headers are.

/** Headers of columns that number rows, name people for the eye, hold notes or sums. */
const asides: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['no', 'nomor', 'no urut', 'nomor urut', 'nr', 'number'],
  ...['nama', 'nama lengkap', 'nama pegawai', 'nama karyawan', 'name', 'full name', 'employee name'],
  ...[
    'catatan',
    'keterangan',
    'ket',
    'komentar',
    'note',
    'notes',
    'remark',
    'remarks',
    'comment',
    'comments',
  ],
  ...['email', 'e mail', 'surel', 'telepon', 'phone'],
  ...['jumlah', 'total', 'rata rata', 'rerata', 'rataan', 'average', 'mean', 'sum', 'subtotal', 'sub total'],
  ...['skor', 'skor akhir', 'score', 'total score', 'gap', 'kesenjangan', 'selisih'],
])

/** Whether a header is of a column that holds no level: a number, a name for the eye, a note, a sum. */
export function isAside(header: string): boolean {
  return header === '#' || asides.has(foldHeader(header))
}

/** What the words of a cell make of its row: nothing where the text was protected, so that it is an entry's own. */
export function footerIn(cell: unknown): FooterKind | undefined {
  if (typeof cell !== 'string') return undefined
  const { text, literal } = restoredText(cell)
  return literal ? undefined : footerKind(text)
}

/** The whole number that a cell of a numbering holds: `3`, `3.`, `(3)`. */
export function numberingOf(cell: unknown): number | undefined {
  const digits = /^\(?(\d{1,6})[.)]{0,2}$/.exec(headerText(cell))?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/** The places of the cells of a row that hold something. */
export function filledIn(row: readonly unknown[]): number[] {
  return row.flatMap((cell, index) => (isBlankCell(cell) ? [] : [index]))
}
