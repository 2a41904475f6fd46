import type { DevelopmentPlan, PlannedActivity, PlannedGap } from '../development/plan-development'
import { checkSameModel } from '../model/check-same-model'
import type { CompetencyModel } from '../model/competency-model'
import type { Locale } from '../model/localized-text'
import { formatDate } from './format-date'
import { formatNumber } from './format-number'
import type { OldOptions } from './old-options'
import { listed, nameOf } from './words'

/**
 * Says a development plan: how much of it there is and when it ends, each activity with its dates and what it is to
 * raise, what becomes of the shortfalls, what nothing covers, what has to be assessed first, and how far the choice can
 * be relied on. It speaks of what the activities are meant to do; whether they did is for an assessment to show.
 *
 * @param model - the model the plan is of
 * @param plan - what `planDevelopment` returned
 * @param options - the language
 * @returns sentences, one a line: the summary, one line an activity, then the rest
 * @throws `CompetencyError` `model-mismatch` when the plan is of another model
 * @example
 * ```ts
 * import { analyzeGap, describePlan, planDevelopment } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { en } from 'kompetensi/locale/en'
 *
 * const report = analyzeGap(lembagaXy, 'staf-sertifikasi', { AT: 1 })
 * const plan = planDevelopment(lembagaXy, report, {
 *   activities: [
 *     {
 *       id: 'klinik-kasus',
 *       name: { id: 'Klinik kasus', en: 'Case clinic' },
 *       method: 'classroom',
 *       develops: [{ competency: 'AT', from: 1, to: 2 }],
 *       durationDays: 3,
 *     },
 *   ],
 *   start: '2027-05-28',
 *   minimize: 'duration',
 * })
 * console.log(describePlan(lembagaXy, plan, { language: en }).split('\n')[1])
 * // 1. Case clinic, 28 May 2027 to 1 June 2027: Analytical Thinking from 1 to 2.
 * ```
 */
export function describePlan<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  plan: DevelopmentPlan<NoInfer<Id>, NoInfer<C>>,
  options: OldOptions,
): string {
  checkSameModel(model, plan)
  const { locale } = options
  const say = sentences[locale]
  const words: Words = {
    name: (code) => nameOf(model.competencies, code, locale),
    number: (value) => formatNumber(value, { locale }),
    date: (date) => formatDate(date, options),
  }
  const of = (outcome: PlannedGap['outcome']): readonly PlannedGap[] =>
    plan.gaps.filter((gap) => gap.outcome === outcome)
  const names = (codes: readonly string[]): string => listed(codes.map(words.name), locale)
  const closed = of('closed')
  const narrowed = of('narrowed')
  const notCovered = of('not-covered')
  return [
    say.summary(plan, words),
    ...plan.activities.map((activity, i) => `${i + 1}. ${say.activity(activity, words)}`),
    ...(closed.length === 0
      ? []
      : [say.closed(closed.length, plan.gaps.length, names(closed.map(({ competency }) => competency)))]),
    ...(narrowed.length === 0
      ? []
      : [
          say.narrowed(
            listed(
              narrowed.map((gap) => say.open(gap, gap.reaches, words)),
              locale,
            ),
          ),
        ]),
    ...(notCovered.length === 0
      ? []
      : [
          say.notCovered(
            listed(
              notCovered.map((gap) => say.open(gap, gap.held, words)),
              locale,
            ),
          ),
        ]),
    ...(plan.assessFirst.length === 0
      ? []
      : [say.assessFirst(names(plan.assessFirst.map(({ competency }) => competency)))]),
    ...(plan.unspecified.length === 0 ? [] : [say.unspecified(names(plan.unspecified))]),
    ...(plan.activities.length === 0 ? [] : [say.choice[plan.minimize](plan.exact), say.caution]),
    ...(plan.profileComplete ? [] : [say.incomplete]),
  ].join('\n')
}

interface Words {
  readonly name: (code: string) => string
  readonly number: (value: number) => string
  readonly date: (date: string) => string
}

interface Sentences {
  readonly summary: (plan: DevelopmentPlan, words: Words) => string
  readonly activity: (activity: PlannedActivity, words: Words) => string
  readonly closed: (closed: number, all: number, names: string) => string
  readonly open: (gap: PlannedGap, level: number, words: Words) => string
  readonly narrowed: (items: string) => string
  readonly notCovered: (items: string) => string
  readonly assessFirst: (names: string) => string
  readonly unspecified: (names: string) => string
  readonly choice: Readonly<Record<DevelopmentPlan['minimize'], (exact: boolean) => string>>
  readonly caution: string
  readonly incomplete: string
}

const sentences: Readonly<Record<Locale, Sentences>> = {
  en: {
    summary: ({ jobName, activities, start, end, totalDays, totalCost, gaps }, { number, date }) => {
      if (end === undefined) {
        return gaps.length === 0
          ? `${jobName.en}: nothing to plan, because no assessed requirement is below its level.`
          : `${jobName.en}: nothing planned, because no activity raises what is below.`
      }
      const count = activities.length === 1 ? '1 activity' : `${activities.length} activities`
      const cost = totalCost === undefined ? '' : `, cost ${number(totalCost)}`
      const days = totalDays === 1 ? '1 working day' : `${number(totalDays)} working days`
      return `${jobName.en}: ${count} from ${date(start)}, the last ending on ${date(end)}; ${days} in all${cost}.`
    },
    activity: ({ name, start, end, raises }, { name: named, number, date }) => {
      const when = start === end ? date(start) : `${date(start)} to ${date(end)}`
      const what = raises.map(
        ({ competency, from, to }) => `${named(competency)} from ${number(from)} to ${number(to)}`,
      )
      return `${name.en}, ${when}: ${what.length === 0 ? 'comes before another activity' : listed(what, 'en')}.`
    },
    closed: (closed, all, names) =>
      `If each leads where it is meant to, ${closed} of ${all} shortfalls ${closed === 1 ? 'is' : 'are'} closed: ${names}.`,
    open: ({ competency, required }, level, { name, number }) =>
      `${name(competency)} (${number(level)}, required ${number(required)})`,
    narrowed: (items) => `Raised, but no activity leads to the required level: ${items}.`,
    notCovered: (items) => `No activity given raises: ${items}.`,
    assessFirst: (names) => `To be assessed first, and not planned for: ${names}.`,
    unspecified: (names) => `Required at no given level, so nothing can be planned for: ${names}.`,
    choice: {
      cost: (exact) =>
        exact
          ? 'No other choice of these activities does as much for a lower total cost.'
          : 'Chosen for a low total cost by a greedy rule, because so many activities came into question: a cheaper choice may exist.',
      duration: (exact) =>
        exact
          ? 'No other choice of these activities does as much in a lower total of working days.'
          : 'Chosen for few working days in total by a greedy rule, because so many activities came into question: a shorter choice may exist.',
    },
    caution:
      'The dates are one order that works, not claimed to be the shortest; the levels are what the activities aim at, and an assessment has to show them.',
    incomplete:
      'The source shows only a part of this profile, so what else is required could not be planned for.',
  },
  id: {
    summary: ({ jobName, activities, start, end, totalDays, totalCost, gaps }, { number, date }) => {
      if (end === undefined) {
        return gaps.length === 0
          ? `${jobName.id}: tidak ada yang perlu direncanakan karena tidak ada persyaratan yang sudah dinilai berada di bawah levelnya.`
          : `${jobName.id}: tidak ada yang direncanakan karena tidak ada kegiatan yang menaikkan kompetensi yang kurang.`
      }
      const cost = totalCost === undefined ? '' : `, biaya ${number(totalCost)}`
      return `${jobName.id}: ${activities.length} kegiatan mulai ${date(start)}, yang terakhir selesai ${date(end)}; seluruhnya ${number(totalDays)} hari kerja${cost}.`
    },
    activity: ({ name, start, end, raises }, { name: named, number, date }) => {
      const when = start === end ? date(start) : `${date(start)} s.d. ${date(end)}`
      const what = raises.map(
        ({ competency, from, to }) => `${named(competency)} dari ${number(from)} ke ${number(to)}`,
      )
      return `${name.id}, ${when}: ${what.length === 0 ? 'mendahului kegiatan lain' : listed(what, 'id')}.`
    },
    closed: (closed, all, names) =>
      `Jika setiap kegiatan mencapai sasarannya, ${closed} dari ${all} kesenjangan tertutup: ${names}.`,
    open: ({ competency, required }, level, { name, number }) =>
      `${name(competency)} (${number(level)}, dipersyaratkan ${number(required)})`,
    narrowed: (items) => `Naik, tetapi tidak ada kegiatan yang mencapai level yang dipersyaratkan: ${items}.`,
    notCovered: (items) => `Tidak ada kegiatan yang menaikkan: ${items}.`,
    assessFirst: (names) => `Perlu dinilai lebih dahulu, jadi belum direncanakan: ${names}.`,
    unspecified: (names) => `Dipersyaratkan tanpa level, jadi tidak dapat direncanakan: ${names}.`,
    choice: {
      cost: (exact) =>
        exact
          ? 'Tidak ada pilihan lain dari kegiatan ini yang mencapai hal yang sama dengan biaya total lebih rendah.'
          : 'Dipilih agar biaya totalnya rendah dengan cara bertahap karena kegiatannya terlalu banyak untuk diperiksa semua: mungkin ada pilihan yang lebih murah.',
      duration: (exact) =>
        exact
          ? 'Tidak ada pilihan lain dari kegiatan ini yang mencapai hal yang sama dengan jumlah hari kerja lebih sedikit.'
          : 'Dipilih agar jumlah hari kerjanya sedikit dengan cara bertahap karena kegiatannya terlalu banyak untuk diperiksa semua: mungkin ada pilihan yang lebih singkat.',
    },
    caution:
      'Tanggal-tanggal ini satu urutan yang dapat dijalankan, belum tentu yang tersingkat; level di atas adalah sasaran kegiatan dan baru terbukti lewat penilaian.',
    incomplete:
      'Sumber hanya memperlihatkan sebagian standar kompetensi ini, jadi persyaratan lainnya tidak dapat direncanakan.',
  },
}
