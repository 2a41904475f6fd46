// What the Indonesian sentences of issues call the kinds of things that are wrong.

import type {
  CellKind,
  CodeKind,
  DataKind,
  DeviationProblem,
  IssueDetails,
  LayoutProblem,
  ScaleProblem,
  TableProblem,
} from '../base/issue'

export const scaleProblems: Readonly<Record<ScaleProblem, string>> = {
  'no-levels': 'tidak mempunyai level',
  'too-few-ends': 'bersifat kontinu sehingga memerlukan nilai terendah dan tertinggi',
  'not-finite': 'memuat level atau nilai dasar yang bukan bilangan berhingga',
  'not-ascending': 'memuat level yang tidak urut naik atau berulang',
  'floor-above-highest': 'mempunyai nilai dasar di atas level tertingginya',
  'definition-off-scale': 'mendefinisikan level yang tidak dimilikinya, atau satu level dua kali',
  differs: 'berbeda dari skala yang sudah dipakai level pada profil',
}

export const kinds: Readonly<Record<DataKind, string>> = {
  text: 'teks',
  number: 'bilangan',
  'whole-number': 'bilangan bulat',
  'true-or-false': 'true atau false',
  object: 'objek',
  list: 'daftar',
  'level-or-not-applicable': 'bilangan atau "not-applicable"',
  'not-finite': 'bilangan yang tidak berhingga',
  null: 'null',
  nothing: 'kosong',
  other: 'sesuatu yang bukan data',
}

export const sizes: Readonly<Record<IssueDetails['data-too-large']['what'], string>> = {
  characters: 'karakter',
  values: 'nilai',
  entries: 'entri dalam satu daftar',
  issues: 'temuan; temuan selebihnya tidak ditampilkan',
}

export const tableProblems: Readonly<Record<TableProblem, string>> = {
  'quote-not-closed': 'Tanda kutip dibuka dan tidak ditutup',
  'quote-misplaced': 'Tanda kutip berada di tengah sel; tulis dua kali bila memang isi sel',
  'row-too-long': 'Baris mempunyai sel di luar kolom yang berjudul',
  'not-rows': 'Ini bukan baris berisi sel',
  empty: 'Tabel ini kosong',
}

export const deviations: Readonly<Record<DeviationProblem, string>> = {
  missing: 'wajib ada menurut formatnya, tetapi tidak ada',
  null: 'berisi null, padahal isian yang kosong seharusnya tidak ditulis',
  'not-in-format': 'tidak dikenal oleh formatnya',
  'wrong-type': 'berisi data dengan jenis yang tidak sesuai formatnya',
  identifier: 'bukan UUID yang sah menurut formatnya',
  uri: 'bukan URI',
  date: 'bukan tanggal atau waktu dengan bentuk yang diminta formatnya',
  'not-one-of': 'berisi pilihan yang tidak dikenal oleh formatnya',
}

export const cellKinds: Readonly<Record<CellKind, string>> = {
  text: 'teks',
  number: 'bilangan',
  level: 'level (angka atau nama level pada skalanya)',
  date: 'tanggal',
  'yes-no': 'ya atau tidak',
  nature: 'soft atau hard',
  horizon: 'sekarang atau mendatang',
  'id-pair': 'pasangan sistem dan kode, misalnya "esco: 123"',
}

export const layoutProblems: Readonly<Record<LayoutProblem, string>> = {
  'too-short': 'terlalu pendek',
  'not-encoded-people': 'awalnya bukan seperti data pegawai yang dikodekan',
  'another-version': 'susunannya dari versi lain',
  header: 'isi kepalanya saling bertentangan',
  size: 'ukurannya tidak sama dengan yang tertulis di kepalanya',
  checksum: 'tabelnya berubah atau rusak',
  text: 'teksnya tidak dapat dibaca',
  codes: 'kompetensinya bukan kompetensi model ini',
  levels: 'tabel levelnya tidak berurutan',
  body: 'ada bita yang bukan kode di kolomnya',
  ranks: 'urutan pegawainya tidak sah',
}

export const codeKinds: Readonly<Record<CodeKind, string>> = {
  'skkni-unit': 'kode unit SKKNI',
  'kkni-level': 'level KKNI',
}

export const outcomeProblems: Readonly<Record<IssueDetails['outcomes-invalid']['problem'], string>> = {
  assessed: 'sudah dinilai',
  'not-required': 'tidak dipersyaratkan dengan level',
  reversed: 'batas bawahnya di atas batas atasnya',
  empty: 'tidak memuat satu pun level skalanya',
}
