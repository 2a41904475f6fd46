import type { Expected, ExpectedKind, NumberRange } from '../../base/expected'
import type { Messages } from '../../base/issue'
import type { Quantity } from '../../base/issues'
import type { RootIssues } from '../../entries/known-issues'
import type { KeyProblem, LevelKind, ScaleProblem, TextProblem } from '../../model/issues'
import { base } from './base'
import { fieldWord, kindWord } from './data-words'

const scaleProblems: Readonly<Record<ScaleProblem, string>> = {
  'no-levels': 'tidak mempunyai level',
  'too-few-ends': 'bersifat kontinu sehingga memerlukan nilai terendah dan tertinggi',
  'not-finite': 'memuat level atau nilai dasar yang bukan bilangan berhingga',
  'not-ascending': 'memuat level yang tidak urut naik atau berulang',
  'floor-above-highest': 'mempunyai nilai dasar di atas level tertingginya',
  'definition-off-scale': 'mendefinisikan level yang tidak dimilikinya, atau satu level dua kali',
  differs: 'berbeda dari skala yang sudah dipakai level pada profil',
}

const keyProblems: Readonly<Record<KeyProblem, string>> = {
  blank: 'spasi di ujungnya, atau spasi yang bukan spasi biasa',
  control: 'karakter kendali',
  half: 'karakter yang terpotong',
  invisible: 'karakter yang tidak tampak',
}

const levels: Readonly<Record<LevelKind, string>> = {
  held: 'yang dimiliki',
  required: 'yang dipersyaratkan',
  possible: 'yang mungkin dimiliki',
  described: 'yang dijelaskan',
}

const quantities: Readonly<Record<Quantity, string>> = {
  gap: 'kesenjangan',
  shortfall: 'kekurangan',
  similarity: 'kemiripan',
  months: 'jumlah bulan',
  effort: 'upaya',
  performance: 'kinerja',
  total: 'jumlah',
}

const textProblems: Readonly<Record<TextProblem, (languages: string) => string>> = {
  'in-no-language': () => 'Teks ini tidak ada dalam bahasa apa pun.',
  blank: (languages) => `Teks dalam bahasa ${languages} kosong.`,
  'not-translated': (languages) =>
    `Teks ini belum ada dalam bahasa ${languages}, padahal nama lain pada model ini sudah.`,
}

const kinds: Readonly<Record<ExpectedKind, string>> = {
  name: 'nama',
  text: 'teks',
  'text-or-texts': 'teks, atau satu teks untuk setiap bahasa',
  number: 'bilangan',
  date: 'tanggal',
  list: 'daftar',
  map: '`Map`',
  iterable: 'daftar, atau sesuatu yang memberi isinya satu per satu',
  buffer: '`ArrayBuffer`',
  object: 'objek',
  record: 'objek bilangan menurut kunci',
  function: 'fungsi',
  model: 'model kompetensi',
  job: 'id jabatan pada model, atau profil jabatan model itu',
  method: 'metode',
  'band-set': 'kumpulan kategori',
  result: 'hasil fungsi lain',
  language: 'bahasa',
  'language-part': 'bagian bahasa',
}

const purposes: Readonly<Record<RootIssues['method-not-separable']['purpose'], string>> = {
  raises: 'kenaikan termurahnya tidak dapat dicari',
  interval: 'tidak ada rentang nilai yang menjadi dasar simpulan',
  columns: 'nilainya tidak dapat dijumlahkan per kolom',
}

/** One sentence a code in Indonesian, from the details of the code: the issues of what the root exports. */
export const issues: Messages<RootIssues> = {
  'result-not-finite': (d) =>
    `Angka-angkanya terlalu besar sehingga ${quantities[d.quantity]} tidak dapat dihitung.`,
  'parameter-invalid': (d) =>
    `Parameter "${d.parameter}" pada ${d.subject} adalah ${d.found}; seharusnya ${expectedWords(d.expected)}${mean(d.suggestion)}.`,
  'date-invalid': (d) => `"${d.found}" bukan tanggal yang ada dengan bentuk YYYY-MM-DD.`,
  'period-reversed': (d) => `Masa berlaku berakhir pada ${d.until}, sebelum mulai pada ${d.from}.`,
  'empty-list': (d) => `Daftar "${d.list}" kosong, padahal diperlukan paling sedikit satu.`,
  'number-out-of-range': (d) => `Nilai "${d.field}" adalah ${d.found}; seharusnya ${rangeWords(d.range)}.`,
  'too-deep': (d) => `Data bersarang lebih dari ${d.deepest} tingkat atau memuat dirinya sendiri.`,

  'unknown-competency': (d) => `"${d.competency}" bukan kompetensi model "${d.model}"${mean(d.suggestion)}.`,
  'unknown-job': (d) => `"${d.job}" bukan jabatan model "${d.model}"${mean(d.suggestion)}.`,
  'model-mismatch': (d) =>
    `Data ini milik model "${d.found}", padahal yang diperlukan milik model "${d.expected}".`,
  'job-malformed': (d) =>
    `Jabatannya ${d.found}; berikan id jabatan pada model, misalnya 'kepala-lsp', atau profil jabatannya.`,
  'model-malformed': (d) => `Modelnya ${d.found}; berikan model dari \`defineModel\` atau \`parseModel\`.`,
  'level-not-a-number': (d) =>
    `Level "${d.competency}" ${levels[d.of]} berupa ${d.found === 'string' ? 'teks' : d.found}, bukan bilangan; kosongkan bila ${d.of === 'held' ? 'belum dinilai' : 'sumbernya tidak menyebut level'}.`,
  'level-off-scale': (d) => {
    const said = `Level "${d.competency}" ${levels[d.of]} adalah ${number(d.level)}`
    return d.levels === undefined
      ? `${said}; skalanya dari ${number(d.lowest)} sampai ${number(d.highest)}.`
      : `${said}; level pada skalanya ${d.levels.map(number).join('; ')}.`
  },
  'no-scale': (d) =>
    `"${d.competency}" tidak mempunyai skala sehingga levelnya tidak bermakna; beri kompetensi itu atau profilnya sebuah skala.`,
  'weight-not-positive': (d) =>
    `Bobot "${d.competency}" adalah ${d.found}; bobot harus bilangan berhingga di atas 0.`,
  'duplicate-requirement': (d) => `"${d.competency}" dipersyaratkan dua kali dalam satu profil.`,
  'profile-malformed': (d) =>
    `Profil memuat ${d.found}; seharusnya { requirements: [{ competency, level, essential }], complete: true }.`,
  'empty-profile': (d) =>
    `Profil "${d.job}" tidak memuat persyaratan sehingga tidak ada yang dapat dibandingkan.`,
  'holdings-not-a-record': (d) =>
    `Kompetensi yang dimiliki berupa ${d.found}; seharusnya objek level menurut kode kompetensi, misalnya { INT: 3 }.`,

  'not-in-profile': (d) => `Profil "${d.job}" tidak mempersyaratkan "${d.competency}".`,
  'level-already-given': (d) =>
    `Profil "${d.job}" sudah mempersyaratkan "${d.competency}" pada level ${number(d.level)}.`,
  'unknown-reference': (d) =>
    `"${d.reference}" tidak ada dalam daftar ${kindWord(d.kind)}${mean(d.suggestion)}.`,
  'reference-cycle': (d) =>
    `Rujukan ${fieldWord(d.field)} dalam daftar ${kindWord(d.kind)} berputar: ${[...d.chain, d.chain[0]].join(' → ')}.`,
  'scale-invalid': (d) => `Skala "${d.scale}" ${scaleProblems[d.problem]}.`,
  'reserved-key': (d) => `"${d.key}" tidak dapat dipakai sebagai id ${kindWord(d.kind)}.`,
  'key-malformed': (d) =>
    `"${d.key}" tidak dapat dipakai sebagai id ${kindWord(d.kind)} karena memuat ${keyProblems[d.problem]} (${d.character}).`,
  'duplicate-key': (d) =>
    `"${d.key}" dan "${d.other}" dalam daftar ${kindWord(d.kind)} sama kecuali huruf besar-kecil atau spasinya.`,
  'text-missing': ({ problem, languages }) =>
    textProblems[problem](base.list(languages.map((tag) => `"${tag}"`))),
  'unknown-list-inconsistent': (d) =>
    d.problem === 'complete'
      ? `Profil "${d.job}" dinyatakan lengkap, tetapi memuat daftar kompetensi yang tidak diketahui dipersyaratkan atau tidak.`
      : `Profil "${d.job}" mempersyaratkan "${d.competency}" sekaligus mencantumkannya sebagai tidak diketahui.`,
  'step-not-upward': (d) =>
    `Kegiatan ini membawa "${d.competency}" dari ${number(d.from)} ke ${number(d.to)}; level akhirnya harus di atas level awal.`,

  'key-mismatch': (d) => `Entri "${d.key}" dalam daftar ${kindWord(d.kind)} menyebut dirinya "${d.found}".`,
  'key-loses-order': (d) =>
    `Id "${d.key}" dalam daftar ${kindWord(d.kind)} berupa angka sehingga urutannya berubah; tambahkan huruf di depannya.`,
  'key-with-colon': (d) =>
    `"${d.key}" dalam daftar ${kindWord(d.kind)} memuat titik dua sehingga "model:KODE" menjadi rancu.`,
  'claim-without-source': (d) => `Asal-usul fakta berdasar "${d.basis}" harus menyebut sumbernya.`,
  'requirement-at-floor': (d) =>
    `"${d.competency}" dipersyaratkan ${number(d.level)}, sedangkan nilai dasar skalanya ${number(d.floor)}: siapa pun yang dinilai pada nilai dasar sudah memenuhinya.`,
  'column-never-differs': (d) =>
    `Semua jabatan mempersyaratkan "${d.competency}" pada level ${number(d.level)} sehingga tidak membedakan jabatan.`,
  'profile-dominated': (d) =>
    `Semua yang dipersyaratkan "${d.job}" juga dipersyaratkan "${d.by}" yang sejenjang, dengan level yang sama atau lebih tinggi.`,
  'retired-required': (d) =>
    `"${d.job}" masih mempersyaratkan "${d.competency}" yang sudah tidak dipakai lagi.`,

  'duplicate-person': (d) => `Orang "${d.person}" tercantum dua kali.`,
  'blank-id': (d) => `Id pada "${d.field}" kosong.`,
  'duplicate-id': (d) => `"${d.id}" tercantum dua kali dalam daftar ${kindWord(d.kind)}.`,
  'way-back-lossy': (d) =>
    `Sebagian informasi "${d.competency}" hilang ketika keluar dari model "${d.model}" versi ${d.version}, sehingga tidak dapat dikembalikan ke sana.`,
  'duplicate-rating': (d) =>
    `"${d.competency}" dinilai dua kali oleh penilai yang sama ("${d.rater}") pada tanggal ${d.date}.`,
  'several-persons': (d) =>
    `Penilaian ini milik "${d.found}", sedangkan yang lain milik "${d.expected}"; berikan penilaian satu orang saja.`,
  'outcomes-assessed': (d) =>
    `Kemungkinan hasil untuk "${d.competency}" tidak dapat dipakai: kompetensi itu sudah dinilai.`,
  'outcomes-empty': (d) =>
    `Kemungkinan hasil untuk "${d.competency}" dari ${number(d.lowest)} sampai ${number(d.highest)} tidak memuat satu pun level skalanya.`,

  'method-unsound': (d) => `Metode "${d.method}" menghasilkan ${d.found}, yang tidak dapat dijumlahkan.`,
  'gap-weights-invalid': (d) =>
    d.problem === 'holes'
      ? 'Tabel bobot kesenjangan berlubang; setiap kesenjangan bulat di antara kedua ujungnya harus ada.'
      : 'Tabel bobot kesenjangan memuat isian selain satu bobot berhingga untuk setiap kesenjangan, dengan bobot kesenjangan 0 di atas 0.',
  'weight-table-too-short': (d) =>
    d.closed
      ? `Rentang skalanya ${number(d.span)}, jadi bobot kesenjangan 0 harus paling sedikit ${number(d.span + 1)}; sekarang ${number(d.reach + 1)}.`
      : `Tabel bobot kesenjangan menjangkau paling jauh ${number(d.reach)}, padahal rentang skalanya ${number(d.span)}.`,
  'fractional-gap': (d) =>
    `Kesenjangan "${d.competency}" adalah ${number(d.gap)}, yang tidak ada dalam tabel bobot kesenjangan (atau pilih fractional: 'interpolate' atau 'threshold').`,
  'core-unclear': (d) =>
    `Profile matching memerlukan core atau aspects; yang diberikan ${d.given === 'both' ? 'keduanya' : 'tidak satu pun'}.`,
  'shares-invalid': (d) =>
    `Jumlah porsi ${d.by === 'groups' ? 'kelompok' : 'aspek'} ${number(d.total)}; setiap porsi harus di atas 0 dan jumlah semuanya 1.`,
  'group-empty': (d) =>
    d.by === 'groups'
      ? `Tidak ada persyaratan berlevel dalam kelompok "${d.id}".`
      : `Tidak ada persyaratan berlevel yang menjadi ${d.group === 'core' ? 'faktor inti' : 'faktor sekunder'}${d.aspect === '' ? '' : ` pada aspek "${d.aspect}"`}.`,
  'group-mismatch': (d) =>
    `"${d.competency}" termasuk ${d.times} ${d.by === 'groups' ? 'kelompok' : 'kelompok aspek'}; seharusnya tepat satu.`,
  'bands-empty': (d) => `Kumpulan kategori "${d.bandSet}" tidak memuat kategori.`,
  'full-score-differs': (d) =>
    `Nilai penuh kumpulan kategori "${d.bandSet}" adalah ${number(d.full)}, sedangkan nilai penuh metodenya ${number(d.method)}.`,
  'bands-not-ascending': (d) =>
    `Kategori "${d.band}" pada "${d.bandSet}" mulai dari ${d.found}; kategori pertama tidak mempunyai awal, dan setiap kategori lain mulai di atas kategori sebelumnya.`,
  'range-invalid': (d) =>
    `Rentang "${d.range}" tertulis ${d.found}; kedua ujungnya harus berhingga, yang lebih rendah lebih dahulu, dengan paling banyak satu ujung atas.`,
  'bands-hole': (d) =>
    d.to === undefined
      ? `Nilai di atas ${number(d.from)} tidak masuk kategori mana pun.`
      : `Nilai antara ${number(d.from)} dan ${number(d.to)} tidak masuk kategori mana pun.`,
  'bands-overlap': (d) => {
    const from = d.from === undefined ? '' : ` dari ${number(d.from)}`
    const to = d.to === undefined ? '' : ` sampai ${number(d.to)}`
    return `Nilai${from}${to}${from + to === '' ? ' apa pun' : ''} masuk dua kategori.`
  },
  'method-not-separable': (d) =>
    `Metode "${d.method}" tidak dapat diurai per persyaratan sehingga ${purposes[d.purpose]}.`,
  'step-needed': (d) => `Skala "${d.competency}" kontinu; tentukan panjang satu langkah kenaikan (step).`,
  'step-too-short': (d) =>
    `Panjang langkah (step) ${number(d.step)} terlalu pendek; paling banyak ${number(d.atMost)} langkah pada satu skala.`,
  'search-too-large': (d) =>
    `${number(d.requirements)} persyaratan dengan ${number(d.rungs)} langkah kenaikan memerlukan lebih dari ${number(d.work)} langkah pencarian; pakai langkah kenaikan yang lebih panjang.`,

  'outcomes-not-required': (d) =>
    `Kemungkinan hasil untuk "${d.competency}" tidak dapat dipakai: tidak satu pun jabatan mempersyaratkannya dengan level.`,
  'boxes-invalid': (d) =>
    `Kotak pada "${d.scheme}" bernomor ${d.found}; harus ada sembilan kotak dengan nomor yang berbeda.`,
  'box-missing': (d) =>
    `"${d.scheme}" tidak mempunyai kotak untuk kinerja ${d.performance} dan potensi ${d.potential}.`,
  'target-cap-needed': (d) =>
    `Target "${d.target}" tidak diukur, jadi batas nilai tertingginya (targetCap) harus diberikan.`,
  'weights-all-zero': (d) => `Bobot ${d.parts.join(' dan ')} semuanya 0; salah satunya harus di atas 0.`,
  'same-job': (d) =>
    `"${d.job}" adalah jabatan asal sekaligus jabatan tujuan; sebutkan jabatan lain, atau unit lain untuk rotasi.`,
  'no-levels': (d) =>
    `Tidak satu pun persyaratan "${d.job}" disebut levelnya, padahal level diperlukan di sini.`,
  'scales-differ': (d) =>
    `"${d.job}" dan "${d.other}" mengukur "${d.competency}" dengan skala yang berbeda sehingga levelnya tidak dapat dibandingkan.`,
  'assumption-needed': (d) =>
    `Belum dinilai: ${d.competencies.join(', ')}. Tentukan anggapannya dengan \`unassessed\`: 'floor' (belum menunjukkan apa pun) atau 'met' (terpenuhi).`,
  'activity-incomplete': (d) =>
    `Kegiatan "${d.activity}" tidak mempunyai isian "${d.field}", padahal diperlukan di sini dan tidak dianggap 0.`,
  'plan-too-long': (d) =>
    `Rencana yang mulai pada ${d.start} belum selesai pada 9999-12-31; mulailah lebih awal atau rencanakan lebih sedikit.`,
}

/** A number with a decimal comma; a broken scale may have one that is none. */
function number(value: number): string {
  return Number.isFinite(value) ? base.number(value, { digits: 15 }) : String(value)
}

function mean(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : ` (maksudnya "${suggestion}"?)`
}

function expectedWords({ givenBy, ...expected }: Expected): string {
  const given = givenBy === undefined ? '' : `, sebagaimana keluaran ${givenBy}`
  return thingWords(expected) + given
}

function thingWords({
  oneOf,
  ofKind,
  or,
  like,
  named,
  absent,
  givenWith,
  ...range
}: Omit<Expected, 'givenBy'>): string {
  if (named !== undefined) return `bernama salah satu dari ${named.join(', ')}`
  if (absent === true) return 'ditiadakan'
  const choices = oneOf === undefined ? [] : [`salah satu dari ${oneOf.join(', ')}`]
  const other = or === undefined ? '' : `, atau ${or}`
  const example = like === undefined ? '' : `, seperti ${like}`
  if (ofKind !== undefined) {
    const orNumber = Object.keys(range).length > 0 ? ` atau ${rangeWords(range)}` : ''
    return [kinds[ofKind], ...choices].join(', berisi ') + orNumber + example + other
  }
  if (oneOf !== undefined) return choices.join('') + example + other
  if (like !== undefined) return `berbentuk ${like}`
  return givenWith === undefined ? rangeWords(range) : `diberikan bersama ${givenWith}`
}

function rangeWords({ finite, whole, atLeast, above, atMost, below }: NumberRange): string {
  const ends = [
    ...(above === undefined ? [] : [`di atas ${number(above)}`]),
    ...(atLeast === undefined ? [] : [`paling sedikit ${number(atLeast)}`]),
    ...(below === undefined ? [] : [`di bawah ${number(below)}`]),
    ...(atMost === undefined ? [] : [`paling banyak ${number(atMost)}`]),
  ]
  const kind = finite === true ? 'bilangan berhingga' : whole === true ? 'bilangan bulat' : 'bilangan'
  return [kind, ends.join(' dan ')].join(' ').trim()
}
