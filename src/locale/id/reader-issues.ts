import type { Messages } from '../../base/issue'
import { placed } from '../../base/placed'
import type { BatchIssues, LayoutProblem } from '../../batch/issues'
import type {
  CodeKind,
  FormatIssues,
  LossCode,
  LossIssues,
  ReaderIssues,
  RefusedKind,
} from '../../entries/known-issues'
import type {
  CellKind,
  DataKind,
  DataSize,
  DeviationProblem,
  ReadIssues,
  RowContent,
  TableProblem,
} from '../../interchange/read/issues'
import type { PassedRowKind } from '../../interchange/read/passed-row'
import type { RecordIssues } from '../../record/issues'
import type { ColumnContent, SqlIssues } from '../../sql/issues'
import { base } from './base'
import { fieldWord, kindWord } from './data-words'

const dataKinds: Readonly<Record<DataKind, string>> = {
  text: 'teks',
  number: 'bilangan',
  'whole-number': 'bilangan bulat',
  'true-or-false': 'true atau false',
  object: 'objek',
  list: 'daftar',
  'level-or-not-applicable': 'bilangan atau "not-applicable"',
  'another-kind': 'data dari jenis lain',
  'not-finite': 'bilangan yang tidak berhingga',
  null: 'null',
  nothing: 'kosong',
  other: 'sesuatu yang bukan data',
}

const sizes: Readonly<Record<Exclude<DataSize, 'issues'>, string>> = {
  characters: 'karakter',
  'row-characters': 'karakter dalam satu baris, yang diatur dengan opsi "limits.rowCharacters"',
  values: 'nilai',
  entries: 'entri dalam satu daftar',
  cells: 'sel',
  columns: 'kolom',
}

const tableProblems: Readonly<Record<TableProblem, string>> = {
  'quote-not-closed': 'Tanda kutip dibuka dan tidak ditutup',
  'quote-misplaced': 'Tanda kutip berada di tengah sel; tulis dua kali bila memang isi sel',
  'row-too-long': 'Baris mempunyai sel di luar kolom yang berjudul',
  'row-unnamed': 'Sel ini berada pada baris yang tidak menyebut kompetensi',
  'not-rows': 'Ini bukan baris berisi sel',
  workbook:
    'Ini berkas Excel, bukan teks sebuah tabel; simpan sebagai CSV, atau baca dengan pembaca berkas seperti itu',
  'web-page': 'Ini halaman web, bukan teks sebuah tabel; buka di Excel lalu simpan sebagai CSV',
}

const deviations: Readonly<Record<DeviationProblem, string>> = {
  missing: 'wajib ada menurut formatnya, tetapi tidak ada',
  null: 'berisi null, padahal isian yang kosong seharusnya tidak ditulis',
  'not-in-format': 'tidak dikenal oleh formatnya',
  'wrong-type': 'berisi data dengan jenis yang tidak sesuai formatnya',
  identifier: 'bukan UUID yang sah menurut formatnya',
  uri: 'bukan URI',
  date: 'bukan tanggal atau waktu dengan bentuk yang diminta formatnya',
  'not-one-of': 'berisi pilihan yang tidak dikenal oleh formatnya',
}

const cellKinds: Readonly<Record<CellKind, string>> = {
  text: 'teks',
  number: 'bilangan',
  'point-number': 'bilangan; tanda desimalnya harus titik, misalnya 3.5',
  level: 'level (angka atau nama level pada skalanya)',
  date: 'tanggal',
  'iso-date': 'tanggal; bentuknya harus YYYY-MM-DD',
  'whole-date': 'tanggal; tahun saja tidak cukup, tulis juga hari dan bulannya, misalnya 2026-12-31',
  'yes-no': 'ya atau tidak',
  nature: 'soft atau hard',
  horizon: 'sekarang atau mendatang',
  language: 'bahasa (tag seperti "id", atau namanya)',
  'id-pair': 'pasangan sistem dan kode, misalnya "esco: 123"',
}

const refusals: Readonly<Record<RefusedKind, string>> = {
  'true-or-false': 'true atau false; ambil bilangan atau teks sebagai gantinya',
  list: 'daftar; ambil satu nilai, atau satu baris untuk setiap isinya',
  bytes: 'data biner; ubah kolom itu menjadi teks dalam kueri',
  object: 'objek; ambil bagian yang dimaksud saja',
  'no-date': 'tanggal yang tidak ada, misalnya 0000-00-00; ambil NULL, atau tanggalnya sebagai teks',
  other: 'sesuatu yang tidak tersimpan dalam basis data; ambil bilangan atau teks sebagai gantinya',
}

const layoutProblems: Readonly<Record<LayoutProblem, string>> = {
  'too-short': 'terlalu pendek',
  'not-encoded-people': 'awalnya bukan seperti data pegawai yang dikodekan',
  'another-version': 'susunannya dari versi lain',
  header: 'isi kepalanya saling bertentangan',
  size: 'ukurannya tidak sama dengan yang tertulis di kepalanya',
  checksum: 'isinya berubah atau rusak',
  text: 'teksnya tidak dapat dibaca',
  codes: 'kompetensinya bukan kompetensi model ini',
  levels: 'tabel levelnya tidak berurutan',
  body: 'ada bita yang bukan kode di kolomnya',
  ranks: 'urutan pegawainya tidak sah',
}

const contents: Readonly<Record<ColumnContent, string>> = {
  text: 'teks',
  number: 'bilangan berhingga',
  'whole-number': 'bilangan bulat',
  'true-or-false': 'true atau false',
}

const codeKinds: Readonly<Record<CodeKind, string>> = {
  'skkni-unit': 'kode unit SKKNI',
  'kkni-level': 'level KKNI',
}

/** What stays behind, as a sentence without its full stop that a place can be put to. */
const losses: Readonly<Record<LossCode, string>> = {
  'other-language': 'Teks dalam bahasa lain tidak ikut',
  'language-missing': 'Teks ini belum ada dalam bahasa berkasnya, sehingga ditulis dalam bahasa lain',
  'anything-else': 'Isian yang tidak mempunyai tempat pada formatnya tidak ikut',
  qualifications: 'Kualifikasi selain kompetensi tidak ikut',
  essential: 'Bahwa kompetensi ini wajib, sehingga kekurangannya menggugurkan, tidak ikut',
  'profile-parts': 'Bagian profil asal persyaratan ini tidak ikut',
  'required-levels': 'Standar kompetensi jabatan beserta level yang dipersyaratkan tidak ikut',
  claims: 'Sumber dan asal-usul fakta tidak ikut',
  organisation: 'Rumpun jabatan, jalur, golongan, atau unit kerja tidak ikut',
  certification: 'Skema sertifikasi tidak ikut',
  nature: 'Sifat soft atau hard, atau siapa yang diikat sebuah kelompok, tidak ikut',
  aliases: 'Nama lain kompetensi tidak ikut',
  retirement: 'Bahwa kompetensi tidak dipakai lagi, dan penggantinya, tidak ikut',
  'external-ids': 'Id di sistem lain tidak ikut',
  'dimension-cluster': 'Kelompok sebuah dimensi yang berbeda dari kelompok kompetensinya tidak ikut',
  'level-texts': 'Uraian setiap level kompetensi ini, beserta indikatornya, tidak ikut',
  definition: 'Definisi kedua dari kumpulan teks tidak ikut karena model sudah mempunyai definisi',
  version: 'Versi dan masa berlaku model tidak ikut',
  'scale-properties': 'Nilai dasar skala, atau sifat kontinunya, tidak ikut',
  'level-values': 'Angka level tidak ikut: Moodle menomori level mulai dari 1',
  'level-descriptions': 'Uraian level, selain namanya, tidak ikut',
  'level-names': 'Nama level berubah karena Moodle memisahkan level dengan koma',
  'scale-given': 'Kompetensi tanpa skala akan dinilai dengan skala bawaan kerangka',
  'unused-scale': 'Skala yang tidak dipakai kompetensi mana pun tidak ikut',
  indicators: 'Indikator perilaku tidak ikut',
  'cluster-unclear':
    'Moodle tidak membedakan kelompok dari kompetensi; entri ini dapat terbaca sebagai yang lain',
  'name-cut': 'Nama dipotong karena Moodle hanya menyimpan 100 karakter',
  'name-changed': 'Nama diubah karena Moodle menolak nama kosong atau "0" dan membuang tanda < dan >',
  'id-changed':
    'Kode diubah agar diterima Moodle: paling banyak 100 karakter, tanpa < dan >, dan berbeda dari semua kode lain',
  'crosswalk-row': 'Baris padanan yang tidak mempunyai padanan, atau asal-usulnya, tidak ikut',
  'model-id': 'Id model tidak ikut; pembacanya memberi id sendiri',
  'job-identity': 'Id dan nama jabatan tidak ikut; tempatnya pada dokumen yang memuat daftar ini',
  'job-fields': 'Isian jabatan di luar daftar kompetensinya tidak ikut',
  incomplete: 'Bahwa profil hanya sebagian, atau apa yang tidak diketahui, tidak ikut',
  'profile-scale': 'Skala profil tidak ikut',
  'scale-levels': 'Level sebuah skala yang jaraknya tidak sama tidak ikut, kecuali kedua ujungnya',
  certificates: 'Sertifikat tidak ikut',
  seats: 'Kuota peserta kegiatan untuk semua kompetensi tidak ikut',
  'not-compared': 'Pegawai yang tidak dibandingkan dengan apa pun tidak ikut',
  'not-in-model': 'Level kompetensi yang tidak ada pada model tidak ikut',
  'rater-kind':
    'Jenis penilai akan terbaca sebagai salah satu jenis bawaan, karena ditulis dengan kata untuk jenis itu',
  weight: 'Bobot persyaratan tidak ikut',
  order: 'Urutan dalam profil tidak ikut: kolomnya menurut urutan kamus',
  cluster: 'Kelompok kompetensi tidak ikut',
  'cluster-facts':
    'Nama dan keterangan kelompok, atau kelompok tanpa kompetensi, tidak ikut: tabelnya hanya memuat kodenya',
  dimension: 'Kompetensi yang berdimensi ini tidak ikut',
  'scale-floor': 'Nilai dasar skala tidak ikut',
  'external-id': 'Nama sistem sebuah id luar tidak ikut karena memuat karakter yang tidak diterima',
  'scale-name': 'Nama skala tidak ikut',
  relation: 'Jenis hubungan antarkompetensi, atau asal-usulnya, tidak ikut',
  'retirement-facts': 'Bahwa kompetensi tidak dipakai lagi, sejak kapan, atau alasannya, tidak ikut',
  'indicators-off-scale': 'Indikator untuk level yang tidak ada pada skala kompetensinya tidak ikut',
  'profile-scale-ends': 'Skala profil tidak ikut, kecuali kedua ujung dan jarak levelnya',
}

function lossSentences(): Messages<LossIssues> {
  const said = Object.entries(losses).map(([code, text]) => [
    code,
    ({ place }: LossIssues[LossCode]) => `${placed(text, place)}.`,
  ])
  // Safe: the codes are those of `losses`, which has all; TypeScript loses them in `fromEntries`.
  return Object.fromEntries(said) as Messages<LossIssues>
}

const weekdays = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as const

const passedRows: Readonly<Record<PassedRowKind, string>> = {
  'above-header': 'letaknya di atas baris judul',
  numbering: 'isinya nomor kolom',
  'header-again': 'isinya judul yang diulang',
  group: 'isinya judul bagian',
  standard: 'isinya level yang dipersyaratkan, bukan level seorang pegawai',
  'not-standard': 'yang dibaca hanya baris standar',
  'not-header': 'yang dibaca hanya judul kolom',
  total: 'isinya rekapitulasi baris lain',
  weights:
    'isinya bobot, yang hanya dibaca dari tabel dengan satu level per baris (jabatan, kompetensi, level, bobot); susun tabel seperti itu, atau kosongkan barisnya',
  essentials:
    'isinya tanda kompetensi yang wajib, yang hanya dibaca dari tabel dengan satu level per baris (jabatan, kompetensi, level, wajib); susun tabel seperti itu, atau kosongkan barisnya',
  empty: 'isinya hanya nomor',
  signature: 'bagian dari tanda tangan',
  note: 'isinya catatan',
  'other-separator':
    'pemisah selnya berbeda dari pemisah di baris judul, atau seluruh barisnya diapit tanda kutip; samakan pemisahnya dan hapus tanda kutip itu',
}

const shared: Messages<ReadIssues> = {
  'not-json': (d) => `Teks ini bukan JSON yang sah: periksa baris ${d.line}, kolom ${d.column}.`,
  'data-too-large': (d) =>
    d.what === 'issues'
      ? `Temuannya lebih dari ${number(d.atMost)}; ${number(d.left)} di antaranya tidak ditampilkan.`
      : `Data melampaui batas ${number(d.atMost)} ${sizes[d.what]}.`,
  'wrong-type': (d) => `Di sini seharusnya ${dataKinds[d.expected]}, tetapi yang ada ${dataKinds[d.found]}.`,
  'missing-field': (d) => `Isian "${d.field}" wajib ada.`,
  'unknown-field': (d) => `Isian "${d.field}" tidak dikenal di sini${meant(d.suggestion)}.`,
  'not-one-of': (d) => `"${d.found}" tidak dikenal di sini; pilihannya: ${d.allowed.join(', ')}.`,

  'table-malformed': (d) => `${tableProblems[d.problem]}: "${d.found}".`,
  'code-unknown': (d) =>
    `Model tidak memiliki kode "${d.found}"; baris dengan kode ini dibaca menurut "${d.other}" di sebelahnya, yaitu ${d.code}.`,
  'codes-differ': (d) =>
    `"${d.found}" adalah ${d.code}, sedangkan "${d.other}" di sebelahnya adalah ${d.otherCode}; baris ini tidak dihitung untuk keduanya.`,
  'text-damaged': (d) =>
    `"${d.found}" memuat tanda U+FFFD, yaitu karakter yang tidak terbaca: bacalah berkas dengan pengodean aslinya.`,
  'column-missing': (d) =>
    (d.headers.length === 0 ? 'Tabel tidak mempunyai baris judul; diperlukan' : 'Tidak ada') +
    ` kolom ${d.columns.map(fieldWord).join(' atau ')}` +
    `${d.accepted.length === 0 ? '' : `, yang dapat berjudul ${d.accepted.join(', ')}`}` +
    `${d.headers.length === 0 ? '' : `; judul kolom yang ada: ${d.headers.join(', ')}`}${meant(d.suggestion)}` +
    `${
      d.reader !== undefined
        ? `; tabel dengan judul kolom seperti ini dibaca oleh ${d.reader}`
        : d.option !== undefined
          ? `; isinya untuk semua baris dapat diberikan lewat opsi "${d.option}"`
          : d.accepted.length === 0 || d.headers.length === 0
            ? ''
            : '; kolomnya dapat ditentukan dengan opsi "columns"'
    }.`,
  'column-unknown': unknownColumn,
  'column-ambiguous': (d) =>
    `Kolom "${d.header}" dapat berisi ${fieldWord(d.field)} atau kompetensi ${d.competencies.join(' atau ')} sehingga tidak dibaca; tentukan dengan opsi "columns".`,
  'column-duplicate': (d) =>
    `Kolom "${d.header}" dan "${d.other}" sama-sama tentang satu hal; yang dibaca "${d.other}".`,
  'name-ambiguous': (d) =>
    `"${d.found}" adalah nama beberapa ${kindWord(d.kind)}: ${d.keys.join(', ')}; tulis salah satunya.`,
  'cell-missing': (d) =>
    `Sel pada kolom "${d.column}" tidak boleh kosong${d.option === undefined ? '' : `; sel gabungan diisi dari baris di atasnya dengan opsi "${d.option}"`}.`,
  'cell-invalid': (d) =>
    `"${d.found}" tidak dapat dibaca sebagai ${cellKinds[d.expected]}${d.option === undefined ? '' : `; tentukan artinya dengan opsi "${d.option}"`}.`,
  'cell-ambiguous': (d) =>
    `"${d.found}" dapat berarti ${d.readings[0]} atau ${d.readings[1]}; tentukan dengan opsi "${d.option}".`,
  'digits-lost': (d) =>
    d.by === 'sheet'
      ? `"${d.found}" adalah nomor yang angka belakangnya dipotong oleh Excel atau aplikasi sejenisnya; ubah format kolom "${d.column}" menjadi Teks, lalu isi kembali dari sumbernya.`
      : `Angka terakhir ${d.found} mungkin sudah berubah karena bilangannya melebihi 2^53; ambil kolom "${d.column}" sebagai teks.`,
  'table-beside': (d) =>
    `Di sini mulai tabel lain yang tidak dibaca: ${d.columns.join(', ')}; pindahkan ke lembar tersendiri atau ke bawah tabel pertama.`,
  'weekday-differs': (d) =>
    `Hari pada "${d.found}" tidak cocok dengan tanggalnya: ${d.day} jatuh pada hari ${weekdays[d.weekday - 1]}; perbaiki salah satunya.`,
  'row-duplicate': (d) =>
    d.same
      ? `"${d.key}" sudah ada pada baris ${number(d.row)} dengan isi yang sama.`
      : `"${d.key}" sudah ada pada baris ${number(d.row)} dengan isi yang lain; yang dipakai baris ${number(d.row)}.`,
  'standard-missing': (d) =>
    `Tidak ada baris berisi level yang berjudul ${d.accepted.join(', ')} sehingga tidak ada yang dibaca sebagai "${d.job}"${meant(d.suggestion)}; beri judul seperti itu, atau tinggalkan opsi "standardOf".`,
  'row-passed-over': (d) =>
    `Baris "${d.found}" tidak dibaca: ${passedRows[d.as]}${d.mayBeEntry ? ', kecuali bila memang isian; hapus barisnya, atau pindahkan ke antara isian lain bila memang isian' : ''}${d.column === undefined ? '' : `, padahal kolom "${d.column}" pada baris itu terisi; pindahkan baris itu ke atas, atau kosongkan selnya`}.`,
  'entry-doubtful': doubtfulEntry,
  'row-left-out': (d) =>
    `Baris ini tidak dipakai karena ${d.found === '' ? 'levelnya kosong, yang' : `"${d.found}"`} berarti ${d.meaning === 'not-assessed' ? 'belum dinilai' : 'tidak dipersyaratkan'}.`,

  'field-not-carried': (d) => `Model tidak mempunyai tempat untuk "${d.field}" sehingga isinya tidak dibawa.`,
  'several-parents': (d) =>
    `"${d.entry}" berada di bawah beberapa induk; yang dipakai "${d.kept}", bukan ${d.left.join(', ')}.`,
  'schema-deviation': (d) => `Isian "${d.field}" ${deviations[d.problem]} (${number(d.times)} kali).`,
  'name-missing': (d) =>
    `Sel pada kolom "${d.column}" kosong sehingga kodenya, "${d.key}", dipakai sebagai nama.`,
  'key-replaced': (d) =>
    d.found === ''
      ? `Sebuah entri dalam daftar ${kindWord(d.kind)} tidak mempunyai kode; kode yang dipakai "${d.key}".`
      : `Kode "${d.found}" dalam daftar ${kindWord(d.kind)} tidak dapat dipakai atau sudah terpakai; penggantinya "${d.key}".`,
}

const ofFormats: Messages<FormatIssues> = {
  'column-absent': (d) =>
    `Tidak satu pun baris mempunyai kolom "${d.column}"${d.suggestion === undefined ? '' : ` (maksudnya "${d.suggestion}"?)`}; kolom yang ada: ${d.columns.join(', ') || 'tidak ada'}.`,
  'column-unread': (d) => {
    const maybe = d.suggestion === undefined ? '' : ` (maksudnya "${d.suggestion}"?)`
    return d.holds === 'levels'
      ? `Isi kolom "${d.column}" tampak seperti level, tetapi tidak disebut dalam opsi sehingga tidak dibaca${maybe}.`
      : `Kolom "${d.column}" tidak disebut dalam opsi sehingga tidak dibaca${maybe}.`
  },
  'no-competency-column': (d) =>
    `Tidak ada kolom yang menyebut kompetensi model "${d.model}"; kolom yang ada: ${d.columns.join(', ') || 'tidak ada'}.`,
  'level-empty': (d) =>
    `Kolom "${d.column}" berisi teks kosong, yang bukan level dan bukan pula NULL; nyatakan artinya dengan opsi "words".`,
  'value-unreadable': (d) => `Kolom "${d.column}" berisi ${refusals[d.holds]}.`,
  'day-undecided': (d) =>
    `Hari dari ${d.found} bergantung pada zona waktu pembacanya; tentukan dengan opsi "dates": utc atau local.`,
  'time-of-day': (d) =>
    `${d.found} bukan tengah malam menurut zona waktu pada opsi "dates" (${d.dates}); yang dipakai ${d.day}.`,
  'value-conflict': (d) =>
    `Di sini tertulis "${d.found}" untuk "${d.person}", sedangkan baris ${number(d.row)} menyebut "${d.earlier}"; yang dipakai baris ${number(d.row)}.`,
  'another-person': (d) =>
    `Baris ini milik "${d.found}", padahal semua baris seharusnya milik "${d.person}"; baris ini tidak dibaca: pilih baris milik satu pegawai, atau baca semuanya dengan parsePeopleRows.`,
  'cell-conflict': (d) =>
    `Di sini tertulis "${d.found}", sedangkan baris ${number(d.row)} menyebut "${d.earlier}"; yang dipakai baris ${number(d.row)}.`,
  'indicator-elsewhere': (d) =>
    `"${d.found}" berada pada level ${number(d.level)}, padahal nomornya milik level ${number(d.numbered)}: mungkin sel level di atasnya belum diisi.`,
  'indicator-unnumbered': (d) =>
    `"${d.found}" tidak bernomor atau berbutir, padahal indikator lain pada level ${number(d.level)} bernomor atau berbutir: mungkin lanjutan dari indikator di atasnya.`,
  'language-differs': (d) =>
    `Baris ini berbahasa "${d.found}", sedangkan teks yang dibaca berbahasa "${d.language}"; bacalah tabel satu kali untuk setiap bahasa dengan opsi "language".`,
  'weights-mixed': (d) =>
    d.found === ''
      ? `Salah satu bobot "${d.job}" kosong sehingga dihitung 1, padahal pada baris ${number(d.row)} tertulis "${d.earlier}"; isilah, atau kosongkan semuanya.`
      : `Bobot "${d.job}" ditulis dengan dua cara: "${d.found}" di sini dan "${d.earlier}" pada baris ${number(d.row)}; tulis semuanya dengan tanda %, atau semuanya tanpa tanda itu.`,
  'competency-column-missing': (d) =>
    `Tidak ada kolom yang menyebut kode atau nama kompetensi model "${d.model}"; kode yang pertama: ${d.competencies.join(', ') || 'tidak ada'}${d.headers.length === 0 ? '' : `; judul kolom yang ada: ${d.headers.join(', ')}; kompetensinya dapat ditentukan dengan opsi "columns"`}.`,
  'item-left-out': (d) => `Butir tanpa pernyataan (${d.field}) tidak dipakai.`,
  'score-missing': (d) =>
    `Level ini tidak mempunyai nilai; yang dipakai urutannya, yaitu ${number(d.value)}.`,
  'code-shared': (d) =>
    `"${d.key}" dan "${d.other}" dalam daftar ${kindWord(d.kind)} sama-sama mendapat kode "${d.code}".`,
  'value-suppressed': (d) =>
    `Nilai ${d.found} untuk "${d.competency}" pada "${d.job}" tidak dipakai karena sumbernya sendiri menyarankan demikian.`,
  'occupation-not-rated': (d) =>
    `"${d.job}" tidak mempunyai hasil penilaian sehingga tidak menjadi jabatan pada model.`,
  'domain-missing': (d) =>
    `Tidak satu pun domain diberikan; diperlukan paling sedikit satu dari ${d.domains.join(', ')}.`,
  'listed-without-level': (d) => `"${d.competency}" tercantum tanpa level sehingga dianggap belum dinilai.`,
  'score-on-other-scale': (d) => {
    const from = d.minimum === undefined ? '' : ` dari ${number(d.minimum)}`
    const to = d.maximum === undefined ? '' : ` sampai ${number(d.maximum)}`
    return `Nilai "${d.competency}" memakai skala lain${from + to === '' ? '' : ` (${(from + to).trim()})`}; skala model dari ${number(d.lowest)} sampai ${number(d.highest)}.`
  },
  'several-scores': (d) =>
    `"${d.competency}" mempunyai ${number(d.count)} nilai, padahal hanya satu yang dapat menjadi levelnya.`,
  'level-name-unknown': (d) =>
    `"${d.found}" bukan nama level; nama levelnya: ${d.names.join(', ') || 'tidak ada'}.`,
  'text-too-long': (d) =>
    `Teks ini ${number(d.length)} karakter; Moodle memotong teks setelah ${number(d.atMost)} karakter.`,
  'framework-missing': (d) => `Tidak ada baris kerangka: tidak satu pun berisi 1 pada "${d.column}".`,
  'framework-scale-missing': (d) =>
    `Skala yang diberikan ${d.found}; seharusnya sebuah skala atau kunci skala (${d.scales.join(', ')}): Moodle tidak menerima kerangka tanpa skala.`,
  'key-cell-missing': (d) =>
    `Sel pada kolom "${d.column}" kosong atau 0; Moodle melewati baris ini dan semua yang di bawahnya.`,
  'parent-unknown': (d) => `"${d.parent}" bukan nomor ID pada kerangka ini; Moodle melewati baris ini.`,
  'parents-in-circle': (d) =>
    `Induk baris-baris ini berputar: ${d.chain.join(' → ')}; Moodle melewati baris-baris ini.`,
  'related-unknown': (d) => `"${d.related}" bukan nomor ID pada kerangka ini; Moodle mengabaikannya.`,
  'code-malformed': (d) =>
    `"${d.found}" bukan ${codeKinds[d.what]}; bentuknya seperti ${d.examples.join(' atau ')}.`,
  'required-level-not-met': (d) =>
    `Lencana "${d.competency}" tidak dapat diberikan: level yang dicapai ${number(d.held)}, sedangkan yang dipersyaratkan ${number(d.required)}.`,
  'certificate-of-another': (d) => `Sertifikat ini milik "${d.found}", padahal tercantum pada "${d.person}".`,
}

const ofColumns: Messages<BatchIssues & SqlIssues> = {
  'encoding-mismatch': (d) =>
    `Data pegawai dikodekan untuk kompetensi "${d.model}" yang berbeda dari kompetensi saat jabatan dikompilasi.`,
  'too-many-levels': (d) =>
    `Ada lebih dari ${number(d.atMost)} level berbeda yang dimiliki pada "${d.subject}"; bulatkan dahulu, atau kodekan lebih sedikit pegawai sekaligus.`,
  'level-not-encoded': (d) =>
    `Level ${number(d.level)} untuk "${d.competency}" bukan level skalanya, dan tidak ada di antara level saat data pegawai dikodekan.`,
  'layout-invalid': (d) => `Berkas ini bukan data pegawai yang dikodekan: ${layoutProblems[d.problem]}.`,
  'lists-differ': (d) => `Daftar-daftar ini menjawab pertanyaan yang berbeda: ${d.found} dan ${d.expected}.`,
  'lists-apart': (d) =>
    `Daftar-daftar ini tidak bersambung: yang satu mulai pada ${d.from}, sedangkan yang sebelumnya berakhir pada ${d.expected}.`,
  'groups-invalid': (d) =>
    `Metode "${d.method}" mengelompokkan menurut ${d.groups.join(', ')}; bagian sebuah kelompok harus berbagi bobotnya secara sebanding.`,
  'method-without-sql': (d) => `Metode "${d.method}" tidak mempunyai bentuk SQL.`,
  'table-name-invalid': (d) =>
    `"${d.found}" tidak dapat menjadi nama dalam SQL; panjangnya harus 1 sampai ${number(d.atMost)} bita, tanpa NUL atau setengah karakter.`,
  'row-malformed': (d) =>
    `Satu baris untuk "${d.table}" berupa ${d.found}; tulislah objek dengan satu isian per kolom.`,
  'row-column-unknown': (d) =>
    `"${d.table}" tidak mempunyai kolom "${d.column}"${d.suggestion === undefined ? '' : ` (maksudnya "${d.suggestion}"?)`}.`,
  'row-value-invalid': (d) =>
    `Kolom "${d.column}" pada "${d.table}" berisi ${contents[d.content]}, tetapi yang ada ${d.found}.`,
  'text-not-storable': (d) =>
    `${JSON.stringify(d.found)} memuat NUL atau potongan karakter, yang ditolak atau diubah oleh basis data.`,
}

const ofStoredResults: Messages<RecordIssues> = {
  'result-not-recorded': (d) =>
    `Data ini bukan hasil yang disimpan; simpan keluaran recordResult(${d.kind === undefined ? '' : `'${d.kind}', `}…) dari hasil itu.`,
  'result-kind-differs': (d) =>
    `Hasil yang disimpan ini berjenis "${d.found}", padahal yang diminta berjenis "${d.expected}".`,
  'result-schema-unknown': (d) =>
    `Hasil berjenis "${d.kind}" ini disimpan dengan skema ${number(d.found)}; versi pustaka ini membaca skema ${d.reads.map(number).join(', ')}.`,
}

/** One sentence a code in Indonesian, from the details of the code: readers, formats and what they leave behind, columns, SQL, stored results. */
export const readerIssues: Messages<ReaderIssues> = /* @__PURE__ */ (() => ({
  ...shared,
  ...ofFormats,
  ...ofColumns,
  ...ofStoredResults,
  ...lossSentences(),
}))()

const calledAs: Readonly<Record<'total' | 'standard' | 'unit', string>> = {
  total: 'baris rekapitulasi',
  standard: 'baris level yang dipersyaratkan',
  unit: 'nama unit kerja',
}

function doubtfulEntry(d: ReadIssues['entry-doubtful']): string {
  switch (d.why) {
    case 'number':
      return `"${d.found}" tidak mempunyai nomor pada kolom "${d.column}", padahal baris lain mempunyainya; baris ini dibaca sebagai isian: tulis nomornya, atau hapus barisnya bila bukan isian.`
    case 'alone':
      return `"${d.found}" dibaca sebagai isian, padahal barisnya hanya berisi nama seperti judul bagian; hapus barisnya bila memang judul, atau isi sel yang kosong dengan tanda hubung (-) bila bukan.`
    default:
      return `"${d.found}" dibaca sebagai isian, padahal namanya seperti ${calledAs[d.why]}; hapus barisnya bila memang demikian.`
  }
}

function unknownColumn(d: ReadIssues['column-unknown']): string {
  if (d.reader !== undefined) {
    return `Kolom "${d.header}" tidak dibaca: tabel dengan kolom ini dibaca oleh ${d.reader}; bila bukan itu maksudnya, tandai "ignored" pada opsi "columns".`
  }
  if (d.rowsNamedBy !== undefined) return besideRows(d, d.rowsNamedBy)
  if (d.holds !== undefined) {
    const { what, column } = rowContents[d.holds]
    return `Kolom "${d.header}" berisi ${what}, yang hanya dibaca dari tabel dengan satu level per baris (jabatan, kompetensi, level${column}), sehingga tidak dibaca; susun tabel seperti itu, atau tandai "ignored" pada opsi "columns".`
  }
  const attempts = `${number(d.attempts ?? 0)} sel di dalamnya yang tampak seperti level tidak dibaca`
  const unread =
    d.levels !== undefined
      ? levelsIn(d.levels)
      : d.attempts !== undefined
        ? attempts
        : d.sentences !== undefined
          ? `${number(d.sentences)} kalimat di dalamnya tidak dibaca`
          : 'tidak dibaca'
  if (d.lies === 'without-header') {
    return `Kolom ${d.header} tidak mempunyai judul sehingga ${unread}; tulis judulnya.`
  }
  const subject =
    d.lies === 'row' ? `Baris "${d.header}" bukan kompetensi pada model` : `Kolom "${d.header}" tidak dikenal`
  const held = d.levels ?? d.attempts ?? d.sentences
  const isPlain = d.lies === undefined && held === undefined
  const remedy = isPlain ? '' : '; tentukan isinya dengan opsi "columns", atau "ignored"'
  return `${subject} sehingga ${unread}${meant(d.suggestion)}${remedy}.`
}

function besideRows({ header, levels, option }: ReadIssues['column-unknown'], by: string): string {
  if (by === header) {
    return `Kolom "${header}" menyebut kompetensi pada tiap baris: tabel dengan satu level per baris adalah tabel hasil penilaian, yang dibaca oleh safeParseRatingsTable.`
  }
  const remedy =
    option === undefined
      ? 'tandai "ignored" pada opsi "columns"'
      : 'tentukan opsi "layout": "long" atau "wide"'
  const unread = levels === undefined ? 'tidak dibaca' : levelsIn(levels)
  return `Kolom "${header}" hanya untuk satu kompetensi, padahal kolom "${by}" menyebut kompetensi pada tiap baris, sehingga ${unread}; ${remedy}.`
}

function levelsIn(levels: number): string {
  return `${number(levels)} level di dalamnya tidak dapat dibaca`
}

const rowContents: Readonly<Record<RowContent, { readonly what: string; readonly column: string }>> = {
  weights: { what: 'bobot kompetensi', column: ', bobot' },
  essentials: { what: 'tanda kompetensi yang wajib', column: ', wajib' },
  levels: { what: 'level beberapa kompetensi', column: '' },
  competencies: { what: 'nama kompetensi', column: '' },
}

function meant(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : ` (maksudnya "${suggestion}"?)`
}

function number(value: number): string {
  return Number.isFinite(value) ? base.number(value, { digits: 15 }) : String(value)
}
