import { match } from 'ts-pattern'
import type {
  CellKind,
  CodeKind,
  DataKind,
  DeviationProblem,
  Issue,
  IssueDetails,
  LayoutProblem,
  ScaleProblem,
  TableProblem,
} from '../base/issue'
import { formatNumber } from './format-number'
import type { DescribeOptions } from './options'

const scaleProblems: Readonly<Record<ScaleProblem, string>> = {
  'no-levels': 'tidak mempunyai level',
  'too-few-ends': 'bersifat kontinu sehingga memerlukan nilai terendah dan tertinggi',
  'not-finite': 'memuat level atau nilai dasar yang bukan bilangan berhingga',
  'not-ascending': 'memuat level yang tidak urut naik atau berulang',
  'floor-above-highest': 'mempunyai nilai dasar di atas level tertingginya',
  'definition-off-scale': 'mendefinisikan level yang tidak dimilikinya, atau satu level dua kali',
  differs: 'berbeda dari skala yang sudah dipakai level pada profil',
}

const kinds: Readonly<Record<DataKind, string>> = {
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

const sizes: Readonly<Record<IssueDetails['data-too-large']['what'], string>> = {
  characters: 'karakter',
  values: 'nilai',
  entries: 'entri dalam satu daftar',
  issues: 'temuan; temuan selebihnya tidak ditampilkan',
}

const tableProblems: Readonly<Record<TableProblem, string>> = {
  'quote-not-closed': 'Tanda kutip dibuka dan tidak ditutup',
  'quote-misplaced': 'Tanda kutip berada di tengah sel; tulis dua kali bila memang isi sel',
  'row-too-long': 'Baris mempunyai sel di luar kolom yang berjudul',
  'not-rows': 'Ini bukan baris berisi sel',
  empty: 'Tabel ini kosong',
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
  level: 'level (angka atau nama level pada skalanya)',
  date: 'tanggal',
  'yes-no': 'ya atau tidak',
  nature: 'soft atau hard',
  horizon: 'sekarang atau mendatang',
  'id-pair': 'pasangan sistem dan kode, misalnya "esco: 123"',
}

const layoutProblems: Readonly<Record<LayoutProblem, string>> = {
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

const codeKinds: Readonly<Record<CodeKind, string>> = {
  'skkni-unit': 'kode unit SKKNI',
  'kkni-level': 'level KKNI',
}

/**
 * Says what is wrong with data, in a sentence the person who can mend it understands.
 *
 * @param issue - an issue of `lintModel`, of a `CompetencyError` or of a parser
 * @param options - the language
 * @example
 * ```ts
 * import { analyzeGap, describeIssue, isCompetencyError } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * try {
 *   analyzeGap(lembagaXy, 'kepala-lsp', { INT: 9 })
 * } catch (error) {
 *   if (!isCompetencyError(error)) throw error
 *   for (const issue of error.issues) console.log(describeIssue(issue, { locale: 'id' }))
 *   // Level "INT" adalah 9; skalanya dari 0 sampai 5.
 * }
 * ```
 */
export function describeIssue(issue: Issue, options: DescribeOptions): string {
  return options.locale === 'en' ? `${capitalized(issue.message)}.` : indonesian(issue)
}

function indonesian(issue: Issue): string {
  return match(issue)
    .with(
      { code: 'unknown-competency' },
      ({ details: d }) => `"${d.competency}" bukan kompetensi model "${d.model}"${mean(d.suggestion)}.`,
    )
    .with(
      { code: 'unknown-job' },
      ({ details: d }) => `"${d.job}" bukan jabatan model "${d.model}"${mean(d.suggestion)}.`,
    )
    .with(
      { code: 'model-mismatch' },
      ({ details: d }) =>
        `Data ini milik model "${d.found}", padahal yang diperlukan milik model "${d.expected}".`,
    )
    .with(
      { code: 'level-not-a-number' },
      ({ details: d }) =>
        `Level "${d.competency}" adalah ${d.found}, bukan bilangan; kosongkan bila belum dinilai atau tidak disebut.`,
    )
    .with({ code: 'level-off-scale' }, ({ details: d }) =>
      d.levels === undefined
        ? `Level "${d.competency}" adalah ${number(d.level)}; skalanya dari ${number(d.lowest)} sampai ${number(d.highest)}.`
        : `Level "${d.competency}" adalah ${number(d.level)}; level pada skalanya ${d.levels.map(number).join('; ')}.`,
    )
    .with(
      { code: 'no-scale' },
      ({ details: d }) =>
        `"${d.competency}" tidak mempunyai skala sehingga levelnya tidak bermakna; beri profil itu sebuah skala.`,
    )
    .with(
      { code: 'weight-not-positive' },
      ({ details: d }) =>
        `Bobot "${d.competency}" adalah ${d.found}; bobot harus bilangan berhingga di atas 0.`,
    )
    .with(
      { code: 'duplicate-requirement' },
      ({ details: d }) => `"${d.competency}" dipersyaratkan dua kali dalam satu profil.`,
    )
    .with(
      { code: 'empty-profile' },
      ({ details: d }) =>
        `Profil "${d.job}" tidak memuat persyaratan sehingga tidak ada yang dapat dibandingkan.`,
    )
    .with(
      { code: 'not-in-profile' },
      ({ details: d }) => `Profil "${d.job}" tidak mempersyaratkan "${d.competency}".`,
    )
    .with(
      { code: 'level-already-given' },
      ({ details: d }) => `Profil sudah mempersyaratkan "${d.competency}" pada level ${number(d.level)}.`,
    )
    .with(
      { code: 'result-not-finite' },
      ({ details: d }) => `Bobot dan level terlalu besar sehingga hasilnya (${d.quantity}) tidak berhingga.`,
    )
    .with(
      { code: 'duplicate-key' },
      ({ details: d }) =>
        `"${d.key}" dan "${d.other}" pada ${d.kind} sama kecuali huruf besar-kecil atau spasinya.`,
    )
    .with(
      { code: 'key-mismatch' },
      ({ details: d }) => `Entri "${d.key}" pada ${d.kind} menyebut dirinya "${d.found}".`,
    )
    .with(
      { code: 'key-loses-order' },
      ({ details: d }) =>
        `Kunci "${d.key}" pada ${d.kind} berupa angka sehingga urutannya berubah; tambahkan huruf di depannya.`,
    )
    .with(
      { code: 'key-with-colon' },
      ({ details: d }) => `"${d.key}" pada ${d.kind} memuat titik dua sehingga "model:KODE" menjadi rancu.`,
    )
    .with(
      { code: 'reserved-key' },
      ({ details: d }) => `"${d.key}" tidak dapat dipakai sebagai kunci ${d.kind}.`,
    )
    .with(
      { code: 'unknown-reference' },
      ({ details: d }) => `"${d.reference}" tidak ada pada ${d.kind}${mean(d.suggestion)}.`,
    )
    .with(
      { code: 'claim-without-source' },
      ({ details: d }) => `Asal-usul fakta berdasar "${d.basis}" harus menyebut sumbernya.`,
    )
    .with(
      { code: 'reference-cycle' },
      ({ details: d }) => `Rujukan pada ${d.kind} berputar: ${[...d.chain, d.chain[0]].join(' → ')}.`,
    )
    .with({ code: 'scale-invalid' }, ({ details: d }) => `Skala "${d.scale}" ${scaleProblems[d.problem]}.`)
    .with(
      { code: 'requirement-at-floor' },
      ({ details: d }) =>
        `"${d.competency}" dipersyaratkan ${number(d.level)}, sedangkan nilai dasar skalanya ${number(d.floor)}: siapa pun yang dinilai memenuhinya.`,
    )
    .with(
      { code: 'column-never-differs' },
      ({ details: d }) =>
        `Semua jabatan mempersyaratkan "${d.competency}" pada level ${number(d.level)} sehingga tidak membedakan jabatan.`,
    )
    .with(
      { code: 'profile-dominated' },
      ({ details: d }) =>
        `Semua yang dipersyaratkan "${d.job}" juga dipersyaratkan "${d.by}" yang sejenjang, dengan level yang sama atau lebih tinggi.`,
    )
    .with({ code: 'unknown-list-inconsistent' }, ({ details: d }) =>
      d.problem === 'complete'
        ? `Profil "${d.job}" dinyatakan lengkap, tetapi memuat daftar kompetensi yang tidak diketahui dipersyaratkan atau tidak.`
        : `Profil "${d.job}" mempersyaratkan "${d.competency}" sekaligus mencantumkannya sebagai tidak diketahui.`,
    )
    .with(
      { code: 'date-invalid' },
      ({ details: d }) => `"${d.found}" bukan tanggal yang ada dengan bentuk YYYY-MM-DD.`,
    )
    .with(
      { code: 'period-reversed' },
      ({ details: d }) => `Masa berlaku berakhir pada ${d.until}, sebelum mulai pada ${d.from}.`,
    )
    .with({ code: 'text-missing' }, ({ details: d }) => `Teks dalam bahasa "${d.locale}" kosong.`)
    .with(
      { code: 'too-deep' },
      ({ details: d }) => `Data bersarang lebih dari ${d.deepest} tingkat atau memuat dirinya sendiri.`,
    )
    .with(
      { code: 'parameter-invalid' },
      ({ details: d }) =>
        `Parameter "${d.parameter}" pada ${d.subject} adalah ${d.found}; nilai itu tidak dapat dipakai (yang diterima: ${d.expected}).`,
    )
    .with(
      { code: 'weight-table-too-short' },
      ({ details: d }) =>
        `Tabel bobot menjangkau kesenjangan ±${number(d.reach)}, padahal rentang skalanya ${number(d.span)}.`,
    )
    .with(
      { code: 'fractional-gap' },
      ({ details: d }) =>
        `Kesenjangan "${d.competency}" adalah ${number(d.gap)}; metode ini hanya mengenal kesenjangan bulat.`,
    )
    .with(
      { code: 'group-empty' },
      ({ details: d }) =>
        `Tidak ada persyaratan berlevel yang menjadi ${d.group === 'core' ? 'faktor inti' : 'faktor sekunder'}${d.aspect === '' ? '' : ` pada aspek "${d.aspect}"`}.`,
    )
    .with(
      { code: 'aspect-mismatch' },
      ({ details: d }) => `"${d.competency}" termasuk ${d.times} kelompok aspek; seharusnya tepat satu.`,
    )
    .with(
      { code: 'method-not-separable' },
      ({ details: d }) =>
        `Metode "${d.method}" tidak dapat diurai per persyaratan, padahal itu diperlukan di sini.`,
    )
    .with(
      { code: 'method-without-sql' },
      ({ details: d }) => `Metode "${d.method}" tidak mempunyai bentuk SQL.`,
    )
    .with(
      { code: 'method-not-finite' },
      ({ details: d }) => `Metode "${d.method}" menghasilkan ${d.found}, bukan bilangan berhingga.`,
    )
    .with({ code: 'outcomes-invalid' }, ({ details: d }) => {
      const reasons = {
        assessed: 'sudah dinilai',
        'not-required': 'tidak dipersyaratkan dengan level',
        reversed: 'batas bawahnya di atas batas atasnya',
        empty: 'tidak memuat satu pun level skalanya',
      }
      return `Kemungkinan hasil untuk "${d.competency}" tidak dapat dipakai: ${reasons[d.problem]}.`
    })
    .with(
      { code: 'bands-empty' },
      ({ details: d }) => `Kumpulan kategori "${d.bandSet}" tidak memuat kategori.`,
    )
    .with({ code: 'bands-hole' }, ({ details: d }) =>
      d.to === undefined
        ? `Nilai di atas ${number(d.from)} tidak masuk kategori mana pun.`
        : `Nilai antara ${number(d.from)} dan ${number(d.to)} tidak masuk kategori mana pun.`,
    )
    .with({ code: 'bands-overlap' }, ({ details: d }) => {
      const from = d.from === undefined ? '' : ` dari ${number(d.from)}`
      const to = d.to === undefined ? '' : ` sampai ${number(d.to)}`
      return `Nilai${from}${to}${from + to === '' ? ' apa pun' : ''} masuk dua kategori.`
    })
    .with(
      { code: 'step-needed' },
      ({ details: d }) => `Skala "${d.competency}" kontinu; tentukan panjang satu langkah kenaikan.`,
    )
    .with(
      { code: 'same-job' },
      ({ details: d }) =>
        `"${d.job}" adalah jabatan asal sekaligus jabatan tujuan; sebutkan jabatan lain, atau unit lain untuk rotasi.`,
    )
    .with(
      { code: 'no-levels' },
      ({ details: d }) =>
        `Tidak satu pun persyaratan "${d.job}" disebut levelnya, padahal level diperlukan di sini.`,
    )
    .with(
      { code: 'scales-differ' },
      ({ details: d }) =>
        `"${d.job}" dan "${d.other}" mengukur "${d.competency}" dengan skala yang berbeda sehingga levelnya tidak dapat dibandingkan.`,
    )
    .with(
      { code: 'assumption-needed' },
      ({ details: d }) =>
        `Belum dinilai: ${d.competencies.join(', ')}. Tentukan anggapannya: 'floor' (belum menunjukkan apa pun) atau 'met' (terpenuhi).`,
    )
    .with(
      { code: 'search-too-large' },
      ({ details: d }) =>
        `Pencarian melampaui batas ${number(d.limit)} langkah; persempit masalahnya atau naikkan batasnya.`,
    )
    .with(
      { code: 'empty-list' },
      ({ details: d }) => `Daftar "${d.list}" kosong, jadi tidak ada yang dapat dibandingkan.`,
    )
    .with(
      { code: 'holdings-not-a-record' },
      ({ details: d }) =>
        `Kompetensi yang dimiliki berupa ${d.found}; seharusnya objek level menurut kode kompetensi.`,
    )
    .with({ code: 'duplicate-person' }, ({ details: d }) => `Orang "${d.person}" tercantum dua kali.`)
    .with(
      { code: 'duplicate-rating' },
      ({ details: d }) =>
        `"${d.competency}" dinilai dua kali oleh penilai yang sama ("${d.rater}") pada tanggal ${d.date}.`,
    )
    .with(
      { code: 'several-persons' },
      ({ details: d }) =>
        `Penilaian ini milik "${d.found}", sedangkan yang lain milik "${d.expected}"; berikan penilaian satu orang saja.`,
    )
    .with({ code: 'not-json' }, ({ details: d }) =>
      d.line === undefined
        ? 'Teks ini bukan JSON yang sah.'
        : `Teks ini bukan JSON yang sah: periksa baris ${d.line}, kolom ${d.column}.`,
    )
    .with(
      { code: 'data-too-large' },
      ({ details: d }) => `Data melampaui batas ${number(d.most)} ${sizes[d.what]}.`,
    )
    .with(
      { code: 'wrong-type' },
      ({ details: d }) => `Di sini seharusnya ${kinds[d.expected]}, tetapi yang ada ${kinds[d.found]}.`,
    )
    .with({ code: 'missing-field' }, ({ details: d }) => `Isian "${d.field}" wajib ada.`)
    .with({ code: 'blank-id' }, ({ details: d }) => `Id pada "${d.field}" kosong.`)
    .with(
      { code: 'unknown-field' },
      ({ details: d }) => `Isian "${d.field}" tidak dikenal di sini${mean(d.suggestion)}.`,
    )
    .with(
      { code: 'not-one-of' },
      ({ details: d }) => `"${d.found}" tidak dikenal di sini; pilihannya: ${d.allowed.join(', ')}.`,
    )
    .with({ code: 'duplicate-id' }, ({ details: d }) => `"${d.id}" tercantum dua kali pada ${d.kind}.`)
    .with(
      { code: 'list-empty' },
      ({ details: d }) => `Daftar "${d.kind}" kosong, padahal diperlukan paling sedikit satu.`,
    )
    .with(
      { code: 'step-not-upward' },
      ({ details: d }) =>
        `Kegiatan ini membawa "${d.competency}" dari ${number(d.from)} ke ${number(d.to)}; level akhirnya harus di atas level awal.`,
    )
    .with(
      { code: 'certificate-of-another' },
      ({ details: d }) => `Sertifikat ini milik "${d.found}", padahal tercantum pada "${d.person}".`,
    )
    .with({ code: 'table-malformed' }, ({ details: d }) => `${tableProblems[d.problem]}: "${d.found}".`)
    .with({ code: 'column-missing' }, ({ details: d }) =>
      d.headers.length === 0
        ? `Tabel tidak mempunyai baris judul; diperlukan kolom ${d.columns.join(' atau ')}.`
        : `Tidak ada kolom ${d.columns.join(' atau ')}; judul kolom yang ada: ${d.headers.join(', ')}.`,
    )
    .with(
      { code: 'column-unknown' },
      ({ details: d }) => `Kolom "${d.header}" tidak dikenal sehingga tidak dibaca.`,
    )
    .with(
      { code: 'column-duplicate' },
      ({ details: d }) =>
        `Kolom "${d.header}" dan "${d.other}" berisi hal yang sama; yang dibaca "${d.other}".`,
    )
    .with({ code: 'cell-missing' }, ({ details: d }) => `Sel pada kolom "${d.column}" tidak boleh kosong.`)
    .with(
      { code: 'cell-invalid' },
      ({ details: d }) => `"${d.found}" tidak dapat dibaca sebagai ${cellKinds[d.expected]}.`,
    )
    .with(
      { code: 'cell-ambiguous' },
      ({ details: d }) =>
        `"${d.found}" dapat berarti ${d.readings[0]} atau ${d.readings[1]}; tentukan dengan opsi "${d.option}".`,
    )
    .with(
      { code: 'cell-conflict' },
      ({ details: d }) =>
        `Di sini tertulis "${d.found}", sedangkan baris ${number(d.row)} menyebut "${d.earlier}"; yang dipakai baris ${number(d.row)}.`,
    )
    .with({ code: 'row-duplicate' }, ({ details: d }) =>
      d.same
        ? `"${d.key}" sudah ada pada baris ${number(d.row)} dengan isi yang sama.`
        : `"${d.key}" sudah ada pada baris ${number(d.row)} dengan isi yang lain; yang dipakai baris ${number(d.row)}.`,
    )
    .with(
      { code: 'row-left-out' },
      ({ details: d }) =>
        `Baris ini tidak dipakai karena "${d.found}" berarti ${d.meaning === 'not-assessed' ? 'belum dinilai' : 'tidak dipersyaratkan'}.`,
    )
    .with(
      { code: 'retired-required' },
      ({ details: d }) => `"${d.job}" masih mempersyaratkan "${d.competency}" yang sudah tidak dipakai lagi.`,
    )
    .with(
      { code: 'way-back-lossy' },
      ({ details: d }) =>
        `Sebagian informasi "${d.competency}" hilang ketika keluar dari model "${d.model}" versi ${d.version}, sehingga tidak dapat dikembalikan ke sana.`,
    )
    .with(
      { code: 'value-suppressed' },
      ({ details: d }) => `Nilai ${d.found} tidak dipakai karena sumbernya sendiri menyarankan demikian.`,
    )
    .with(
      { code: 'field-not-carried' },
      ({ details: d }) => `Model tidak mempunyai tempat untuk "${d.field}" sehingga isinya tidak dibawa.`,
    )
    .with(
      { code: 'several-parents' },
      ({ details: d }) =>
        `"${d.entry}" berada di bawah beberapa induk; yang dipakai "${d.kept}", bukan ${d.left.join(', ')}.`,
    )
    .with(
      { code: 'listed-without-level' },
      ({ details: d }) => `"${d.competency}" tercantum tanpa level sehingga dianggap belum dinilai.`,
    )
    .with({ code: 'score-on-other-scale' }, ({ details: d }) => {
      const from = d.minimum === undefined ? '' : ` dari ${number(d.minimum)}`
      const to = d.maximum === undefined ? '' : ` sampai ${number(d.maximum)}`
      return `Nilai "${d.competency}" memakai skala lain${from + to === '' ? '' : ` (${(from + to).trim()})`}; skala model dari ${number(d.lowest)} sampai ${number(d.highest)}.`
    })
    .with(
      { code: 'several-scores' },
      ({ details: d }) =>
        `"${d.competency}" mempunyai ${number(d.count)} nilai, padahal hanya satu yang dapat menjadi levelnya.`,
    )
    .with(
      { code: 'required-level-not-met' },
      ({ details: d }) =>
        `Lencana "${d.competency}" tidak dapat diberikan: level yang dicapai ${number(d.held)}, sedangkan yang dipersyaratkan ${number(d.required)}.`,
    )
    .with(
      { code: 'schema-deviation' },
      ({ details: d }) => `Isian "${d.field}" ${deviations[d.problem]}${times(d.times)}.`,
    )
    .with({ code: 'key-replaced' }, ({ details: d }) =>
      d.found === ''
        ? `Entri pada ${d.kind} tidak mempunyai kode; kode yang dipakai "${d.key}".`
        : `Kode "${d.found}" pada ${d.kind} tidak dapat dipakai atau sudah terpakai; penggantinya "${d.key}".`,
    )
    .with(
      { code: 'text-too-long' },
      ({ details: d }) =>
        `Teks ini ${number(d.length)} karakter; sistem tujuannya memotong teks setelah ${number(d.most)} karakter.`,
    )
    .with(
      { code: 'code-malformed' },
      ({ details: d }) =>
        `"${d.found}" bukan ${codeKinds[d.what]}; bentuknya seperti ${d.examples.join(' atau ')}.`,
    )
    .with(
      { code: 'too-many-levels' },
      ({ details: d }) =>
        `Ada lebih dari ${number(d.most)} level berbeda yang dimiliki pada "${d.subject}"; kolom hanya menampung sebanyak itu. Bulatkan dahulu.`,
    )
    .with(
      { code: 'level-not-encoded' },
      ({ details: d }) =>
        `Level ${number(d.level)} untuk "${d.competency}" tidak ada di antara level saat data pegawai dikodekan.`,
    )
    .with(
      { code: 'layout-invalid' },
      ({ details: d }) => `Berkas ini bukan data pegawai yang dikodekan: ${layoutProblems[d.problem]}.`,
    )
    .with({ code: 'number-out-of-range' }, ({ details: d }) =>
      d.most === undefined
        ? `Nilai ${d.found} di luar batas: paling sedikit ${number(d.least)}.`
        : `Nilai ${d.found} di luar batas: dari ${number(d.least)} sampai ${number(d.most)}.`,
    )
    .exhaustive()
}

/** How often something is so. */
function times(count: number): string {
  return ` (${number(count)} kali)`
}

/** A number with a decimal comma; a broken scale may have one that is none. */
function number(value: number): string {
  return Number.isFinite(value) ? formatNumber(value, { locale: 'id', digits: 15 }) : String(value)
}

function mean(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : ` (maksudnya "${suggestion}"?)`
}

function capitalized(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
