// The sentence of each issue in Indonesian. English is what the issue itself says.

import type { IssueCode, IssueDetails } from '../base/issue'
import { formatNumber } from './format-number'
import {
  cellKinds,
  codeKinds,
  deviations,
  kinds,
  layoutProblems,
  outcomeProblems,
  scaleProblems,
  sizes,
  tableProblems,
} from './indonesian-issue-words'

/** One sentence a code, from the details of the code. */
export const indonesianIssues: { readonly [K in IssueCode]: (details: IssueDetails[K]) => string } = {
  'unknown-competency': (d) => `"${d.competency}" bukan kompetensi model "${d.model}"${mean(d.suggestion)}.`,
  'unknown-job': (d) => `"${d.job}" bukan jabatan model "${d.model}"${mean(d.suggestion)}.`,
  'model-mismatch': (d) =>
    `Data ini milik model "${d.found}", padahal yang diperlukan milik model "${d.expected}".`,
  'level-not-a-number': (d) =>
    `Level "${d.competency}" adalah ${d.found}, bukan bilangan; kosongkan bila belum dinilai atau tidak disebut.`,
  'level-off-scale': (d) =>
    d.levels === undefined
      ? `Level "${d.competency}" adalah ${number(d.level)}; skalanya dari ${number(d.lowest)} sampai ${number(d.highest)}.`
      : `Level "${d.competency}" adalah ${number(d.level)}; level pada skalanya ${d.levels.map(number).join('; ')}.`,
  'no-scale': (d) =>
    `"${d.competency}" tidak mempunyai skala sehingga levelnya tidak bermakna; beri profil itu sebuah skala.`,
  'weight-not-positive': (d) =>
    `Bobot "${d.competency}" adalah ${d.found}; bobot harus bilangan berhingga di atas 0.`,
  'duplicate-requirement': (d) => `"${d.competency}" dipersyaratkan dua kali dalam satu profil.`,
  'empty-profile': (d) =>
    `Profil "${d.job}" tidak memuat persyaratan sehingga tidak ada yang dapat dibandingkan.`,
  'not-in-profile': (d) => `Profil "${d.job}" tidak mempersyaratkan "${d.competency}".`,
  'level-already-given': (d) =>
    `Profil sudah mempersyaratkan "${d.competency}" pada level ${number(d.level)}.`,
  'result-not-finite': (d) =>
    `Bobot dan level terlalu besar sehingga hasilnya (${d.quantity}) tidak berhingga.`,
  'duplicate-key': (d) =>
    `"${d.key}" dan "${d.other}" pada ${d.kind} sama kecuali huruf besar-kecil atau spasinya.`,
  'key-mismatch': (d) => `Entri "${d.key}" pada ${d.kind} menyebut dirinya "${d.found}".`,
  'key-loses-order': (d) =>
    `Kunci "${d.key}" pada ${d.kind} berupa angka sehingga urutannya berubah; tambahkan huruf di depannya.`,
  'key-with-colon': (d) => `"${d.key}" pada ${d.kind} memuat titik dua sehingga "model:KODE" menjadi rancu.`,
  'reserved-key': (d) => `"${d.key}" tidak dapat dipakai sebagai kunci ${d.kind}.`,
  'unknown-reference': (d) => `"${d.reference}" tidak ada pada ${d.kind}${mean(d.suggestion)}.`,
  'claim-without-source': (d) => `Asal-usul fakta berdasar "${d.basis}" harus menyebut sumbernya.`,
  'reference-cycle': (d) => `Rujukan pada ${d.kind} berputar: ${[...d.chain, d.chain[0]].join(' → ')}.`,
  'scale-invalid': (d) => `Skala "${d.scale}" ${scaleProblems[d.problem]}.`,
  'requirement-at-floor': (d) =>
    `"${d.competency}" dipersyaratkan ${number(d.level)}, sedangkan nilai dasar skalanya ${number(d.floor)}: siapa pun yang dinilai memenuhinya.`,
  'column-never-differs': (d) =>
    `Semua jabatan mempersyaratkan "${d.competency}" pada level ${number(d.level)} sehingga tidak membedakan jabatan.`,
  'profile-dominated': (d) =>
    `Semua yang dipersyaratkan "${d.job}" juga dipersyaratkan "${d.by}" yang sejenjang, dengan level yang sama atau lebih tinggi.`,
  'unknown-list-inconsistent': (d) =>
    d.problem === 'complete'
      ? `Profil "${d.job}" dinyatakan lengkap, tetapi memuat daftar kompetensi yang tidak diketahui dipersyaratkan atau tidak.`
      : `Profil "${d.job}" mempersyaratkan "${d.competency}" sekaligus mencantumkannya sebagai tidak diketahui.`,
  'date-invalid': (d) => `"${d.found}" bukan tanggal yang ada dengan bentuk YYYY-MM-DD.`,
  'period-reversed': (d) => `Masa berlaku berakhir pada ${d.until}, sebelum mulai pada ${d.from}.`,
  'text-missing': ({ problem, languages }) => {
    if (problem === 'in-no-language') return 'Teks ini tidak ada dalam bahasa apa pun.'
    const tags = languages.map((tag) => `"${tag}"`).join(', ')
    return problem === 'blank'
      ? `Teks dalam bahasa ${tags} kosong.`
      : `Teks ini belum ada dalam bahasa ${tags}, padahal kebanyakan nama lain pada model sudah.`
  },
  'too-deep': (d) => `Data bersarang lebih dari ${d.deepest} tingkat atau memuat dirinya sendiri.`,
  'parameter-invalid': (d) =>
    `Parameter "${d.parameter}" pada ${d.subject} adalah ${d.found}; nilai itu tidak dapat dipakai (yang diterima: ${d.expected}).`,
  'weight-table-too-short': (d) =>
    `Tabel bobot menjangkau kesenjangan ±${number(d.reach)}, padahal rentang skalanya ${number(d.span)}.`,
  'fractional-gap': (d) =>
    `Kesenjangan "${d.competency}" adalah ${number(d.gap)}; metode ini hanya mengenal kesenjangan bulat.`,
  'group-empty': (d) =>
    `Tidak ada persyaratan berlevel yang menjadi ${d.group === 'core' ? 'faktor inti' : 'faktor sekunder'}${d.aspect === '' ? '' : ` pada aspek "${d.aspect}"`}.`,
  'aspect-mismatch': (d) => `"${d.competency}" termasuk ${d.times} kelompok aspek; seharusnya tepat satu.`,
  'method-not-separable': (d) =>
    `Metode "${d.method}" tidak dapat diurai per persyaratan, padahal itu diperlukan di sini.`,
  'method-without-sql': (d) => `Metode "${d.method}" tidak mempunyai bentuk SQL.`,
  'method-not-finite': (d) => `Metode "${d.method}" menghasilkan ${d.found}, bukan bilangan berhingga.`,
  'outcomes-invalid': (d) =>
    `Kemungkinan hasil untuk "${d.competency}" tidak dapat dipakai: ${outcomeProblems[d.problem]}.`,
  'bands-empty': (d) => `Kumpulan kategori "${d.bandSet}" tidak memuat kategori.`,
  'bands-hole': (d) =>
    d.to === undefined
      ? `Nilai di atas ${number(d.from)} tidak masuk kategori mana pun.`
      : `Nilai antara ${number(d.from)} dan ${number(d.to)} tidak masuk kategori mana pun.`,
  'bands-overlap': (d) => {
    const from = d.from === undefined ? '' : ` dari ${number(d.from)}`
    const to = d.to === undefined ? '' : ` sampai ${number(d.to)}`
    return `Nilai${from}${to}${from + to === '' ? ' apa pun' : ''} masuk dua kategori.`
  },
  'step-needed': (d) => `Skala "${d.competency}" kontinu; tentukan panjang satu langkah kenaikan.`,
  'same-job': (d) =>
    `"${d.job}" adalah jabatan asal sekaligus jabatan tujuan; sebutkan jabatan lain, atau unit lain untuk rotasi.`,
  'no-levels': (d) =>
    `Tidak satu pun persyaratan "${d.job}" disebut levelnya, padahal level diperlukan di sini.`,
  'scales-differ': (d) =>
    `"${d.job}" dan "${d.other}" mengukur "${d.competency}" dengan skala yang berbeda sehingga levelnya tidak dapat dibandingkan.`,
  'assumption-needed': (d) =>
    `Belum dinilai: ${d.competencies.join(', ')}. Tentukan anggapannya: 'floor' (belum menunjukkan apa pun) atau 'met' (terpenuhi).`,
  'search-too-large': (d) =>
    `Pencarian melampaui batas ${number(d.limit)} langkah; persempit masalahnya atau naikkan batasnya.`,
  'empty-list': (d) => `Daftar "${d.list}" kosong, padahal diperlukan paling sedikit satu.`,
  'holdings-not-a-record': (d) =>
    `Kompetensi yang dimiliki berupa ${d.found}; seharusnya objek level menurut kode kompetensi.`,
  'duplicate-person': (d) => `Orang "${d.person}" tercantum dua kali.`,
  'duplicate-rating': (d) =>
    `"${d.competency}" dinilai dua kali oleh penilai yang sama ("${d.rater}") pada tanggal ${d.date}.`,
  'several-persons': (d) =>
    `Penilaian ini milik "${d.found}", sedangkan yang lain milik "${d.expected}"; berikan penilaian satu orang saja.`,
  'not-json': (d) =>
    d.line === undefined
      ? 'Teks ini bukan JSON yang sah.'
      : `Teks ini bukan JSON yang sah: periksa baris ${d.line}, kolom ${d.column}.`,
  'data-too-large': (d) => `Data melampaui batas ${number(d.most)} ${sizes[d.what]}.`,
  'wrong-type': (d) => `Di sini seharusnya ${kinds[d.expected]}, tetapi yang ada ${kinds[d.found]}.`,
  'missing-field': (d) => `Isian "${d.field}" wajib ada.`,
  'blank-id': (d) => `Id pada "${d.field}" kosong.`,
  'unknown-field': (d) => `Isian "${d.field}" tidak dikenal di sini${mean(d.suggestion)}.`,
  'not-one-of': (d) => `"${d.found}" tidak dikenal di sini; pilihannya: ${d.allowed.join(', ')}.`,
  'duplicate-id': (d) => `"${d.id}" tercantum dua kali pada ${d.kind}.`,
  'step-not-upward': (d) =>
    `Kegiatan ini membawa "${d.competency}" dari ${number(d.from)} ke ${number(d.to)}; level akhirnya harus di atas level awal.`,
  'certificate-of-another': (d) => `Sertifikat ini milik "${d.found}", padahal tercantum pada "${d.person}".`,
  'table-malformed': (d) => `${tableProblems[d.problem]}: "${d.found}".`,
  'column-missing': (d) =>
    d.headers.length === 0
      ? `Tabel tidak mempunyai baris judul; diperlukan kolom ${d.columns.join(' atau ')}.`
      : `Tidak ada kolom ${d.columns.join(' atau ')}; judul kolom yang ada: ${d.headers.join(', ')}.`,
  'column-unknown': (d) => `Kolom "${d.header}" tidak dikenal sehingga tidak dibaca.`,
  'column-duplicate': (d) =>
    `Kolom "${d.header}" dan "${d.other}" berisi hal yang sama; yang dibaca "${d.other}".`,
  'cell-missing': (d) => `Sel pada kolom "${d.column}" tidak boleh kosong.`,
  'cell-invalid': (d) => `"${d.found}" tidak dapat dibaca sebagai ${cellKinds[d.expected]}.`,
  'cell-ambiguous': (d) =>
    `"${d.found}" dapat berarti ${d.readings[0]} atau ${d.readings[1]}; tentukan dengan opsi "${d.option}".`,
  'cell-conflict': (d) =>
    `Di sini tertulis "${d.found}", sedangkan baris ${number(d.row)} menyebut "${d.earlier}"; yang dipakai baris ${number(d.row)}.`,
  'row-duplicate': (d) =>
    d.same
      ? `"${d.key}" sudah ada pada baris ${number(d.row)} dengan isi yang sama.`
      : `"${d.key}" sudah ada pada baris ${number(d.row)} dengan isi yang lain; yang dipakai baris ${number(d.row)}.`,
  'row-left-out': (d) =>
    `Baris ini tidak dipakai karena "${d.found}" berarti ${d.meaning === 'not-assessed' ? 'belum dinilai' : 'tidak dipersyaratkan'}.`,
  'retired-required': (d) =>
    `"${d.job}" masih mempersyaratkan "${d.competency}" yang sudah tidak dipakai lagi.`,
  'way-back-lossy': (d) =>
    `Sebagian informasi "${d.competency}" hilang ketika keluar dari model "${d.model}" versi ${d.version}, sehingga tidak dapat dikembalikan ke sana.`,
  'value-suppressed': (d) => `Nilai ${d.found} tidak dipakai karena sumbernya sendiri menyarankan demikian.`,
  'field-not-carried': (d) => `Model tidak mempunyai tempat untuk "${d.field}" sehingga isinya tidak dibawa.`,
  'several-parents': (d) =>
    `"${d.entry}" berada di bawah beberapa induk; yang dipakai "${d.kept}", bukan ${d.left.join(', ')}.`,
  'listed-without-level': (d) => `"${d.competency}" tercantum tanpa level sehingga dianggap belum dinilai.`,
  'score-on-other-scale': (d) => {
    const from = d.minimum === undefined ? '' : ` dari ${number(d.minimum)}`
    const to = d.maximum === undefined ? '' : ` sampai ${number(d.maximum)}`
    return `Nilai "${d.competency}" memakai skala lain${from + to === '' ? '' : ` (${(from + to).trim()})`}; skala model dari ${number(d.lowest)} sampai ${number(d.highest)}.`
  },
  'several-scores': (d) =>
    `"${d.competency}" mempunyai ${number(d.count)} nilai, padahal hanya satu yang dapat menjadi levelnya.`,
  'required-level-not-met': (d) =>
    `Lencana "${d.competency}" tidak dapat diberikan: level yang dicapai ${number(d.held)}, sedangkan yang dipersyaratkan ${number(d.required)}.`,
  'schema-deviation': (d) => `Isian "${d.field}" ${deviations[d.problem]}${times(d.times)}.`,
  'key-replaced': (d) =>
    d.found === ''
      ? `Entri pada ${d.kind} tidak mempunyai kode; kode yang dipakai "${d.key}".`
      : `Kode "${d.found}" pada ${d.kind} tidak dapat dipakai atau sudah terpakai; penggantinya "${d.key}".`,
  'text-too-long': (d) =>
    `Teks ini ${number(d.length)} karakter; sistem tujuannya memotong teks setelah ${number(d.most)} karakter.`,
  'code-malformed': (d) =>
    `"${d.found}" bukan ${codeKinds[d.what]}; bentuknya seperti ${d.examples.join(' atau ')}.`,
  'too-many-levels': (d) =>
    `Ada lebih dari ${number(d.most)} level berbeda yang dimiliki pada "${d.subject}"; kolom hanya menampung sebanyak itu. Bulatkan dahulu.`,
  'level-not-encoded': (d) =>
    `Level ${number(d.level)} untuk "${d.competency}" tidak ada di antara level saat data pegawai dikodekan.`,
  'layout-invalid': (d) => `Berkas ini bukan data pegawai yang dikodekan: ${layoutProblems[d.problem]}.`,
  'number-out-of-range': (d) =>
    d.most === undefined
      ? `Nilai ${d.found} di luar batas: paling sedikit ${number(d.least)}.`
      : `Nilai ${d.found} di luar batas: dari ${number(d.least)} sampai ${number(d.most)}.`,
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
