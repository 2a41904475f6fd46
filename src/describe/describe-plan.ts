import { checkArguments } from '../base/check-arguments'
import type { Kinds } from '../base/kind'
import type { DevelopmentPlan, PlannedActivity, PlannedGap } from '../development/plan-development'
import { aDevelopmentPlan } from '../development/result-kinds'
import { aModel } from '../model/argument-kinds'
import { checkSameModel } from '../model/check-same-model'
import type { CompetencyModel } from '../model/competency-model'
import { textIn } from '../model/find-text'
import type { OfModel } from '../model/of-model'
import { languageOf } from './language-of'
import { nameOf } from './names'
import type { DescribeOptions } from './options'
import type { PlanLanguage } from './plan-sentences'
import { sayLevels } from './say-levels'

const describePlanArguments: Kinds = {
  model: aModel,
  plan: aDevelopmentPlan,
  options: { fields: { language: {} } },
}

/**
 * Says a development plan: how much of it there is and when it ends, each activity with its dates and what it is to
 * raise, what becomes of the shortfalls, what nothing covers, what has to be assessed first, and how far the choice can
 * be relied on: that no other is better, or by how much one could be at most. It speaks of what the activities are meant to do; whether they did is for an assessment to show.
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
 * // 1. Case clinic, 28 May 2027 to 1 June 2027: Analytical Thinking from level 1 to 2.
 * ```
 */
export function describePlan<Id extends string, R extends string>(
  model: CompetencyModel<Id>,
  plan: DevelopmentPlan<R> & OfModel<R, NoInfer<Id>>,
  options: DescribeOptions<PlanLanguage>,
): string {
  checkArguments('describePlan', { model, plan, options }, describePlanArguments)
  const language = languageOf('describePlan', options, ['plan', 'levels'])
  checkSameModel(model, plan)
  const { plan: say, list, number } = language
  const name = (code: string): string => nameOf(model.competencies, code, language)
  const names = (entries: readonly { readonly competency: string }[]): string =>
    list(entries.map(({ competency }) => name(competency)))
  const of = (outcome: PlannedGap['outcome']): readonly PlannedGap[] =>
    plan.gaps.filter((gap) => gap.outcome === outcome)
  const open = (gaps: readonly PlannedGap[]): string =>
    list(
      gaps.map(({ competency, reaches, required }) =>
        say.open(name(competency), number(reaches), number(required)),
      ),
    )
  const closed = of('closed')
  const narrowed = of('narrowed')
  const notCovered = of('not-covered')
  return [
    summaryOf(plan, language),
    ...plan.activities.map((activity, i) => activityLine(i + 1, activity, name, language)),
    ...(closed.length === 0 ? [] : [say.closed(closed.length, plan.gaps.length, names(closed))]),
    ...(narrowed.length === 0 ? [] : [say.narrowed(open(narrowed))]),
    ...(notCovered.length === 0 ? [] : [say.notCovered(open(notCovered))]),
    ...(plan.assessFirst.length === 0 ? [] : [say.assessFirst(names(plan.assessFirst))]),
    ...(plan.unspecified.length === 0 ? [] : [say.unspecified(list(plan.unspecified.map(name)))]),
    ...(plan.activities.length === 0 ? [] : [...choiceLines(plan, language), say.caution]),
    ...(plan.profileComplete ? [] : [say.incomplete]),
    ...sayLevels(model, language),
  ].join('\n')
}

/** What is proven of the choice, and what another one could do better at most. */
function choiceLines({ minimize, within }: DevelopmentPlan, { plan: say, number }: PlanLanguage): string[] {
  const { shortfall = 0, total = 0 } = within ?? {}
  return [
    ...(shortfall === 0 ? [] : [say.lessLacking(number(shortfall))]),
    say.choice[minimize](total === 0 ? undefined : number(total), total),
  ]
}

function summaryOf(
  { jobName, activities, start, end, totalDays, totalCost, gaps }: DevelopmentPlan,
  { plan: say, tag, date, number }: PlanLanguage,
): string {
  const job = textIn(jobName, tag)
  if (end === undefined) return gaps.length === 0 ? say.nothingBelow(job) : say.nothingRaises(job)
  return say.summary({
    job,
    activities: activities.length,
    start: date(start),
    end: date(end),
    totalDays,
    days: number(totalDays),
    cost: totalCost === undefined ? undefined : number(totalCost),
  })
}

function activityLine(
  place: number,
  { name: title, start, end, raises }: PlannedActivity,
  name: (code: string) => string,
  { plan: say, tag, date, list, number }: PlanLanguage,
): string {
  const said = raises.map(({ competency, from, to }) => say.raise(name(competency), number(from), number(to)))
  return say.activity({
    place,
    name: textIn(title, tag),
    start: date(start),
    end: end === start ? undefined : date(end),
    raises: said.length === 0 ? undefined : list(said),
  })
}
