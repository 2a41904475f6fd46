import { round } from '../base/round'
import type { AssessedGapItem, GapReport } from '../gap/analyze-gap'
import { checkSameModel } from '../model/check-same-model'
import type { CompetencyModel } from '../model/competency-model'
import type { Locale } from '../model/localized-text'
import { sayEssentials } from './essentials'
import { formatNumber } from './format-number'
import type { DescribeOptions } from './options'
import { briefly, listed, nameOf } from './words'

/** The most shortfalls that are named one by one. */
const mostNamed = 3

/**
 * Says a gap report in a few sentences a manager can read: how many requirements are met, where the largest
 * shortfalls are, which essentials are open, what is not assessed, and which part of the profile is not
 * known. Never claims more than the evidence.
 *
 * @param model - the model the report is of
 * @param report - the report
 * @param options - the language
 * @returns sentences, one a line
 * @throws `CompetencyError` `model-mismatch` when the report is of another model
 * @example
 * ```ts
 * import { analyzeGap, describeGap } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const report = analyzeGap(lembagaXy, 'staf-administrasi', { INT: 1, CFV: 1 })
 * console.log(describeGap(lembagaXy, report, { locale: 'en' }).split('\n')[0])
 * // Administration Staff, on the 13 requirements that are printed: 1 met, 1 below, 11 not assessed.
 * ```
 */
export function describeGap<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  report: GapReport<NoInfer<Id>, NoInfer<C>>,
  options: DescribeOptions,
): string {
  checkSameModel(model, report)
  const { locale } = options
  const say = sentences[locale]
  const name = (code: string): string => nameOf(model.competencies, code, locale)
  const number = (value: number, signed = false): string => formatNumber(value, { locale, signed })

  const largest = report.items
    .filter((item): item is AssessedGapItem<C> => item.status === 'below')
    .sort((a, b) => b.weight * -b.gap - a.weight * -a.gap)
    .slice(0, mostNamed)
    .map((item) =>
      say.item(name(item.competency), number(item.required), number(item.held), number(item.gap)),
    )
  const brief = (items: readonly { readonly competency: C }[]): string =>
    briefly(
      items.map(({ competency }) => name(competency)),
      mostNamed,
      locale,
    )
  const notAssessed = report.items.filter(({ status }) => status === 'not-assessed')
  const unspecified = report.items.filter(({ status }) => status === 'level-unspecified')

  return [
    say.summary(report.jobName[locale], report),
    ...(largest.length > 0
      ? [say.shortfall(number(report.shortfall), listed(largest, locale), report.counts.below)]
      : []),
    ...sayEssentials(model, report, locale),
    ...(notAssessed.length > 0 ? [say.notAssessed(brief(notAssessed))] : []),
    ...(unspecified.length > 0 ? [say.unspecified(brief(unspecified))] : []),
    ...(report.coverage === undefined
      ? []
      : [say.coverage(number(round(report.coverage * 100, { digits: 1, mode: 'down' })))]),
    ...(report.profileComplete ? [] : [say.incomplete(report.unknown.length)]),
  ].join('\n')
}

interface Sentences {
  readonly summary: (job: string, report: GapReport) => string
  readonly item: (name: string, required: string, held: string, gap: string) => string
  readonly shortfall: (total: string, items: string, count: number) => string
  readonly notAssessed: (names: string) => string
  readonly unspecified: (names: string) => string
  readonly coverage: (percent: string) => string
  readonly incomplete: (unknown: number) => string
}

const sentences: Readonly<Record<Locale, Sentences>> = {
  en: {
    summary: (job, { items, counts, profileComplete }) => {
      const n = items.length
      const basis = `on the ${n === 1 ? 'one requirement' : `${n} requirements`}${profileComplete ? '' : ` that ${n === 1 ? 'is' : 'are'} printed`}`
      const parts = [
        [counts.met, 'met'],
        [counts.above, 'above'],
        [counts.below, 'below'],
        [counts['not-assessed'], 'not assessed'],
        [counts['level-unspecified'], 'required at no given level'],
      ] as const
      return `${job}, ${basis}: ${parts.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : [])).join(', ')}.`
    },
    item: (name, required, held, gap) => `${name} (requires ${required}, holds ${held}, gap ${gap})`,
    shortfall: (total, items, count) =>
      `Weighted shortfall ${total}; ${count > mostNamed ? 'the largest are' : count === 1 ? 'below is' : 'below are'} ${items}.`,
    notAssessed: (names) => `Not assessed, so neither met nor missed: ${names}.`,
    unspecified: (names) => `Required without a level, so left out of every sum: ${names}.`,
    coverage: (percent) => `Evidence covers ${percent} % of the requirements that have a level, by weight.`,
    incomplete: (unknown) =>
      unknown > 0
        ? `The source shows only a part of this profile: of ${unknown} more competencies it is not known whether they are required.`
        : 'The source shows only a part of this profile: what else is required is not known.',
  },
  id: {
    summary: (job, { items, counts, profileComplete }) => {
      const parts = [
        [counts.met, 'terpenuhi'],
        [counts.above, 'melebihi'],
        [counts.below, 'kurang'],
        [counts['not-assessed'], 'belum dinilai'],
        [counts['level-unspecified'], 'dipersyaratkan tanpa level'],
      ] as const
      const basis = `atas ${items.length} persyaratan${profileComplete ? '' : ' yang tercetak'}`
      return `${job}, ${basis}: ${parts.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : [])).join(', ')}.`
    },
    item: (name, required, held, gap) =>
      `${name} (dipersyaratkan ${required}, dimiliki ${held}, kesenjangan ${gap})`,
    shortfall: (total, items, count) =>
      `Kekurangan berbobot ${total}; ${count > mostNamed ? 'yang terbesar' : 'yang kurang'}: ${items}.`,
    notAssessed: (names) => `Belum dinilai, jadi bukan terpenuhi dan bukan kurang: ${names}.`,
    unspecified: (names) => `Dipersyaratkan tanpa level, jadi tidak ikut dijumlahkan: ${names}.`,
    coverage: (percent) => `Hasil penilaian mencakup ${percent} % bobot persyaratan yang levelnya diketahui.`,
    incomplete: (unknown) =>
      unknown > 0
        ? `Sumber hanya memperlihatkan sebagian standar kompetensi ini: untuk ${unknown} kompetensi lain tidak diketahui apakah dipersyaratkan.`
        : 'Sumber hanya memperlihatkan sebagian standar kompetensi ini: persyaratan lainnya tidak diketahui.',
  },
}
