import { checkArguments } from '../base/check-arguments'
import type { Kinds } from '../base/kind'
import { roundComputed } from '../base/round-computed'
import type { TrainingNeed, TrainingNeeds } from '../development/list-training-needs'
import { aTrainingNeeds } from '../development/result-kinds'
import { aModel } from '../model/argument-kinds'
import { checkSameModel } from '../model/check-same-model'
import type { CompetencyModel } from '../model/competency-model'
import { textIn } from '../model/find-text'
import type { OfModel } from '../model/of-model'
import { languageOf } from './language-of'
import { nameOf } from './names'
import type { DescribeOptions } from './options'
import { sayLevels } from './say-levels'
import type { TrainingNeedsLanguage } from './training-needs-sentences'

/** The most needs that get a sentence of their own. */
const mostNamed = 5

const describeTrainingNeedsArguments: Kinds = {
  model: aModel,
  needs: aTrainingNeeds,
  options: { fields: { language: {} } },
}

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
 * // 1. Analytical Thinking: 2 of 2 people below, by 1.5 levels on average.
 * ```
 */
export function describeTrainingNeeds<Id extends string, R extends string>(
  model: CompetencyModel<Id>,
  needs: TrainingNeeds<R> & OfModel<R, NoInfer<Id>>,
  options: DescribeOptions<TrainingNeedsLanguage>,
): string {
  checkArguments('describeTrainingNeeds', { model, needs, options }, describeTrainingNeedsArguments)
  const language = languageOf('describeTrainingNeeds', options, ['trainingNeeds', 'levels'])
  checkSameModel(model, needs)
  const { trainingNeeds: say, list } = language
  const name = (code: string): string => nameOf(model.competencies, code, language)
  const lacking = needs.needs.filter(({ below }) => below > 0)
  // What everybody has needs nothing to cover it.
  const wanted = new Set(
    needs.needs
      .filter(({ below, notAssessed, expired }) => below + notAssessed + expired > 0)
      .map(({ competency }) => competency),
  )
  const uncovered = needs.uncovered.filter((code) => wanted.has(code))
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
    ...(uncovered.length === 0 ? [] : [say.uncovered(list(uncovered.map(name)))]),
    ...(needs.withoutJob.length === 0 ? [] : [say.withoutJob(list(needs.withoutJob))]),
    ...(needs.withoutRequirements.length === 0
      ? []
      : [say.withoutRequirements(list(needs.withoutRequirements))]),
    ...sayLevels(model, language),
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
    meanLevels: roundComputed(meanShortfall, { digits: 2 }),
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
