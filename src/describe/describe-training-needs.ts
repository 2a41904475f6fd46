import type { LanguageBase } from '../base/language'
import { round } from '../base/round'
import type { TrainingNeed, TrainingNeeds } from '../development/list-training-needs'
import { checkSameModel } from '../model/check-same-model'
import type { CompetencyModel } from '../model/competency-model'
import { textIn } from '../model/find-text'
import { nameOf } from './names'
import type { DescribeOptions } from './options'

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
  { language }: DescribeOptions<TrainingNeedsLanguage>,
): string {
  checkSameModel(model, needs)
  const { trainingNeeds: say, list } = language
  const name = (code: string): string => nameOf(model.competencies, code, language)
  const lacking = needs.needs.filter(({ below }) => below > 0)
  const sum = (field: 'notAssessed' | 'expired' | 'required' | 'unspecified'): number =>
    needs.needs.reduce((total, need) => total + need[field], 0)
  return [
    say.summary(needs.people, lacking.length, needs.needs.length),
    ...lacking
      .slice(0, mostNamed)
      .map((need, i) => needLine(need.priority ?? i + 1, need, name(need.competency), language)),
    ...(lacking.length > mostNamed ? [say.more(lacking.length - mostNamed)] : []),
    ...seatLines(needs, name, language),
    ...(sum('notAssessed') + sum('expired') === 0
      ? []
      : [say.open(sum('notAssessed'), needs.expiryKnown ? sum('expired') : undefined, sum('required'))]),
    ...(sum('unspecified') === 0 ? [] : [say.unspecified(sum('unspecified'))]),
    ...(needs.uncovered.length === 0 ? [] : [say.uncovered(list(needs.uncovered.map(name)))]),
    ...(needs.withoutJob.length === 0 ? [] : [say.withoutJob(list(needs.withoutJob))]),
    ...(needs.withoutRequirements.length === 0
      ? []
      : [say.withoutRequirements(list(needs.withoutRequirements))]),
  ].join('\n')
}

function needLine(
  place: number,
  { required, below, meanShortfall = 0, essentialBelow, notAssessed, expired }: TrainingNeed,
  name: string,
  { trainingNeeds: say, number }: TrainingNeedsLanguage,
): string {
  return say.need({
    place,
    name,
    below,
    required,
    mean: number(meanShortfall),
    meanLevels: round(meanShortfall, { digits: 2 }),
    essentialBelow,
    unknown: notAssessed + expired,
  })
}

/** What activities are needed for, and what none of them helps with. Nothing where no activity was given. */
function seatLines(
  { needs, seats }: TrainingNeeds,
  name: (code: string) => string,
  { trainingNeeds: say, tag, list }: TrainingNeedsLanguage,
): string[] {
  const taken = seats
    .filter((entry) => entry.seats > 0)
    .map((entry) => say.seat(textIn(entry.name, tag), entry.seats, entry.sessions))
  const nobodyTakes = needs
    .filter(({ below, withoutActivity }) => below > 0 && withoutActivity > 0)
    .map(({ competency, withoutActivity }) => say.lacking(name(competency), withoutActivity))
  return [
    ...(taken.length === 0 ? [] : [say.seats(list(taken))]),
    ...(seats.length === 0 || nobodyTakes.length === 0 ? [] : [say.withoutActivity(list(nobodyTakes))]),
  ]
}

/** What a language says of training needs. */
export interface TrainingNeedsSentences {
  /** How many people, and in how many of all required competencies somebody is below. */
  readonly summary: (people: number, lacking: number, all: number) => string
  /** A line of a numbered list. */
  readonly need: (facts: {
    /** Place in the order of need. */
    readonly place: number
    readonly name: string
    /** How many people are below. */
    readonly below: number
    /** Of how many people it is required. */
    readonly required: number
    /** Levels they are below on average, written. */
    readonly mean: string
    /** The same as it is written: 1 is one level. */
    readonly meanLevels: number
    /** To how many of those below it is essential. */
    readonly essentialBelow: number
    /** Of how many people it is not known. */
    readonly unknown: number
  }) => string
  readonly more: (count: number) => string
  readonly seats: (items: string) => string
  /** Seats in an activity; sessions are absent where any number can take part at a time. */
  readonly seat: (activity: string, seats: number, sessions: number | undefined) => string
  readonly withoutActivity: (items: string) => string
  /** A competency, and how many are below in it. */
  readonly lacking: (name: string, people: number) => string
  /** `expired` is absent where it was not known what has expired. */
  readonly open: (notAssessed: number, expired: number | undefined, required: number) => string
  readonly unspecified: (count: number) => string
  readonly uncovered: (names: string) => string
  readonly withoutJob: (ids: string) => string
  readonly withoutRequirements: (ids: string) => string
}

/** What a language needs to tell of training needs. */
export interface TrainingNeedsLanguage extends LanguageBase {
  readonly trainingNeeds: TrainingNeedsSentences
}
