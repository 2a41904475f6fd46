import { foldHeader } from './fold-header'

/** Headers of people's names, folded. */
export const nameHeaders: readonly string[] = [
  'nama',
  'nama lengkap',
  'nama pegawai',
  'nama karyawan',
  'name',
  'full name',
  'employee name',
]

/** Headers of columns that number rows, folded. */
const numberings: readonly string[] = ['no', 'nr', 'nomor', 'no urut', 'nomor urut']

/** Headers, folded: of numbering, names, remarks, what was calculated from levels, and what else is known of somebody. */
const besideThePoint: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set([
    ...['number', 'id', ...numberings, ...nameHeaders],
    ...['catatan', 'keterangan', 'ket', 'komentar', 'note', 'notes'],
    ...['remark', 'remarks', 'comment', 'comments'],
    ...['email', 'e mail', 'surel', 'telepon', 'phone'],
    ...[
      'jumlah',
      'total',
      'rata rata',
      'rerata',
      'rataan',
      'average',
      'mean',
      'sum',
      'subtotal',
      'sub total',
    ],
    ...['skor', 'skor akhir', 'score', 'total score', 'gap', 'kesenjangan', 'selisih'],
    ...['peringkat', 'rank', 'ranking', 'urutan', 'prioritas', 'priority', 'halaman', 'page', 'kelas'],
    ...['jumlah pegawai', 'jumlah orang', 'headcount'],
    ...['usia', 'umur', 'age', 'masa kerja', 'tahun', 'year'],
    ...['golongan', 'gol', 'golongan ruang', 'gol ruang', 'pangkat', 'pangkat golongan', 'pangkat gol'],
    ...['pangkat golongan ruang', 'pangkat gol ruang', 'eselon', 'kelas jabatan', 'grade'],
    ...['pendidikan', 'pendidikan terakhir', 'education', 'jenis kelamin', 'gender'],
  ]))()

/** Whether a column says by its header that it holds no level of a competency, whatever numbers stand in it. */
export function isBesideThePoint(header: string): boolean {
  return header === '#' || besideThePoint.has(foldHeader(header))
}

/** Whether a column numbers rows, by its header. */
export function isNumbering(header: string): boolean {
  return header === '#' || numberings.includes(foldHeader(header))
}
