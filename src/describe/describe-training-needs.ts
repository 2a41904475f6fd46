import type { TrainingNeed, TrainingNeeds } from '../development/list-training-needs'
import { checkSameModel } from '../model/check-same-model'
import type { CompetencyModel } from '../model/competency-model'
import type { Locale } from '../model/localized-text'
import { formatNumber } from './format-number'
import type { OldOptions } from './old-options'
import { listed, nameOf } from './words'

/** The most needs that get a sentence of their own. */
const mostNamed = 5

/**
 * Says what people need to learn: the first needs in the order of priority, with how many are below and by how much, the
 * seats they take, how much is not known, and what neither an activity nor a scheme covers.
 *
 * @param model - the model the needs are of
 * @param needs - what `listTrainingNeeds` returned
 * @param options - the language
 * @returns sentences, one a line
 * @throws `CompetencyError` `model-mismatch` when the needs are of another model
 * @example
 * ```ts
 * import { describeTrainingNeeds, listTrainingNeeds } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { en } from 'kompetensi/locale/en'
 *
 * const people = [
 *   { id: 'p1', job: 'staf-sertifikasi', holdings: { AT: 1 } },
 *   { id: 'p2', job: 'staf-sertifikasi', holdings: { AT: 0 } },
 * ] as const
 * const needs = listTrainingNeeds(lembagaXy, people)
 * console.log(describeTrainingNeeds(lembagaXy, needs, { language: en }).split('\n')[1])
 * // 1. Analytical Thinking: 2 of 2 below, by 1.5 levels on average.
 * ```
 */
export function describeTrainingNeeds<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  needs: TrainingNeeds<NoInfer<Id>, NoInfer<C>>,
  options: OldOptions,
): string {
  checkSameModel(model, needs)
  const { locale } = options
  const say = sentences[locale]
  const name = (code: string): string => nameOf(model.competencies, code, locale)
  const number = (value: number): string => formatNumber(value, { locale })
  const lacking = needs.needs.filter(({ below }) => below > 0)
  const sum = (field: 'notAssessed' | 'expired' | 'required' | 'unspecified'): number =>
    needs.needs.reduce((total, need) => total + need[field], 0)
  const seats = needs.seats.filter((entry) => entry.seats > 0)
  const nobodyTakes = lacking.filter(({ withoutActivity }) => withoutActivity > 0)
  return [
    say.summary(needs.people, lacking.length, needs.needs.length),
    ...lacking
      .slice(0, mostNamed)
      .map((need) => `${need.priority ?? ''}. ${name(need.competency)}: ${say.need(need, number)}.`),
    ...(lacking.length > mostNamed ? [say.more(lacking.length - mostNamed)] : []),
    ...(seats.length === 0
      ? []
      : [
          say.seats(
            listed(
              seats.map(({ name: activity, seats: n, sessions }) => say.seat(activity[locale], n, sessions)),
              locale,
            ),
          ),
        ]),
    ...(needs.seats.length === 0 || nobodyTakes.length === 0
      ? []
      : [
          say.withoutActivity(
            listed(
              nobodyTakes.map(
                ({ competency, withoutActivity }) => `${name(competency)} (${withoutActivity})`,
              ),
              locale,
            ),
          ),
        ]),
    ...(sum('notAssessed') + sum('expired') === 0
      ? []
      : [say.open(sum('notAssessed'), needs.expiryKnown ? sum('expired') : undefined, sum('required'))]),
    ...(sum('unspecified') === 0 ? [] : [say.unspecified(sum('unspecified'))]),
    ...(needs.uncovered.length === 0 ? [] : [say.uncovered(listed(needs.uncovered.map(name), locale))]),
    ...(needs.withoutJob.length === 0 ? [] : [say.withoutJob(listed(needs.withoutJob, locale))]),
    ...(needs.withoutRequirements.length === 0
      ? []
      : [say.withoutRequirements(listed(needs.withoutRequirements, locale))]),
  ].join('\n')
}

interface Sentences {
  readonly summary: (people: number, lacking: number, all: number) => string
  readonly need: (need: TrainingNeed, number: (value: number) => string) => string
  readonly more: (count: number) => string
  readonly seats: (items: string) => string
  readonly seat: (activity: string, seats: number, sessions: number | undefined) => string
  readonly withoutActivity: (items: string) => string
  readonly open: (notAssessed: number, expired: number | undefined, required: number) => string
  readonly unspecified: (count: number) => string
  readonly uncovered: (names: string) => string
  readonly withoutJob: (ids: string) => string
  readonly withoutRequirements: (ids: string) => string
}

const sentences: Readonly<Record<Locale, Sentences>> = {
  en: {
    summary: (people, lacking, all) =>
      `${people === 1 ? '1 person' : `${people} people`}, each against the own job: somebody is below in ${lacking} of ${all} required competencies.`,
    need: ({ required, below, meanShortfall = 0, essentialBelow, notAssessed, expired }, number) => {
      const unknown = notAssessed + expired
      return [
        `${below} of ${required} below, by ${number(meanShortfall)} ${meanShortfall === 1 ? 'level' : 'levels'} on average`,
        ...(essentialBelow > 0 ? [`essential to ${essentialBelow} of them`] : []),
        ...(unknown > 0 ? [`${unknown} not known`] : []),
      ].join(', ')
    },
    more: (count) => `Somebody is below in ${count} more.`,
    seats: (items) => `Seats: ${items}.`,
    seat: (activity, seats, sessions) =>
      `${activity} ${seats}${sessions === undefined ? '' : ` (${sessions === 1 ? 'held once' : `held ${sessions} times`})`}`,
    withoutActivity: (items) => `Below, and taken further by none of the activities: ${items}.`,
    open: (notAssessed, expired, required) =>
      `Not known, and counted as no gap: of ${required} requirements ${notAssessed} ${notAssessed === 1 ? 'is' : 'are'} not assessed${expired === undefined ? '' : ` and ${expired} rest on an assessment that has expired`}.`,
    unspecified: (count) =>
      `${count === 1 ? '1 requirement names' : `${count} requirements name`} no level, so nobody can be above or below.`,
    uncovered: (names) => `Covered by no activity given and no certification scheme of the model: ${names}.`,
    withoutJob: (ids) => `Measured against nothing, because no job is given: ${ids}.`,
    withoutRequirements: (ids) => `Measured against nothing, because their job names no requirement: ${ids}.`,
  },
  id: {
    summary: (people, lacking, all) =>
      `${people} orang, masing-masing terhadap jabatannya: pada ${lacking} dari ${all} kompetensi yang dipersyaratkan ada yang kurang.`,
    need: ({ required, below, meanShortfall = 0, essentialBelow, notAssessed, expired }, number) => {
      const unknown = notAssessed + expired
      return [
        `${below} dari ${required} orang kurang, rata-rata ${number(meanShortfall)} level`,
        ...(essentialBelow > 0 ? [`wajib bagi ${essentialBelow} di antaranya`] : []),
        ...(unknown > 0 ? [`${unknown} belum diketahui`] : []),
      ].join(', ')
    },
    more: (count) => `Masih ada yang kurang pada ${count} kompetensi lain.`,
    seats: (items) => `Kursi yang diperlukan: ${items}.`,
    seat: (activity, seats, sessions) =>
      `${activity} ${seats}${sessions === undefined ? '' : ` (${sessions} kali penyelenggaraan)`}`,
    withoutActivity: (items) => `Kurang, tetapi tidak terlayani oleh kegiatan mana pun: ${items}.`,
    open: (notAssessed, expired, required) =>
      `Belum diketahui, jadi tidak dihitung sebagai kesenjangan: dari ${required} persyaratan, ${notAssessed} belum dinilai${expired === undefined ? '' : ` dan ${expired} penilaiannya sudah kedaluwarsa`}.`,
    unspecified: (count) =>
      `${count} persyaratan tidak menyebut level sehingga tidak dapat dikatakan kurang atau terpenuhi.`,
    uncovered: (names) =>
      `Tidak dicakup oleh kegiatan yang diberikan maupun skema sertifikasi pada model: ${names}.`,
    withoutJob: (ids) => `Tidak dibandingkan karena jabatannya tidak disebut: ${ids}.`,
    withoutRequirements: (ids) => `Tidak dibandingkan karena jabatannya tidak menyebut persyaratan: ${ids}.`,
  },
}
