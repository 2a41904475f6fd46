import { match } from 'ts-pattern'
import type { Issue, ScaleProblem } from '../model/issue'
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
    .with({ code: 'number-out-of-range' }, ({ details: d }) =>
      d.most === undefined
        ? `${d.found} di luar batas: paling sedikit ${number(d.least)}.`
        : `${d.found} di luar batas: dari ${number(d.least)} sampai ${number(d.most)}.`,
    )
    .exhaustive()
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
