import { at } from '../base/at'
import { checkArguments } from '../base/check-arguments'
import { isAtLeast } from '../base/compare'
import { CompetencyError } from '../base/competency-error'
import { dateIssues } from '../base/date-issues'
import { emptyList } from '../base/empty-list'
import { parameterIssue } from '../base/invalid-parameter'
import type { Issue } from '../base/issue'
import { resultIssue } from '../base/issues'
import type { Kinds, OptionKinds } from '../base/kind'
import { throwIssues } from '../base/throw-issues'
import type { BelowGapItem, GapItem, GapReport } from '../gap/analyze-gap'
import { aGapReport } from '../gap/result-kinds'
import type { ActivityInput, DevelopmentMethod } from '../model/activity'
import { aDate, aNumber, aText, partsOfActivity, someNumber } from '../model/argument-kinds'
import { checkSameModel } from '../model/check-same-model'
import { unknownCompetency } from '../model/competency-issues'
import type { CompetencyModel } from '../model/competency-model'
import type { LocalizedText } from '../model/localized-text'
import type { OfModel } from '../model/of-model'
import type { CodeOf, IdOf } from '../model/of-typed-model'
import { textOf } from '../model/text-of'
import { aDictionary } from '../model/whole-model'
import { activityIssues, rangeIssues } from './activity-issues'
import { chooseActivities } from './choose-activities'
import { developmentIssue } from './issues'
import { planProblem } from './plan-problem'
import { type ScheduledActivity, scheduleActivities } from './schedule-activities'
import { workingDays } from './working-days'

/** Most steps of search when the caller names no limit. */
const usualWork = 50_000_000

/** What to plan with, and when. */
export interface PlanOptions<C extends string = string, A extends string = string> {
  /** The activities to choose from; each needs a `durationDays`, and a `cost` where cost is to be least. */
  readonly activities: readonly ActivityInput<C, A>[]
  /** The first day an activity may begin, `YYYY-MM-DD`. */
  readonly start: string
  /** What the choice makes least: the sum of the costs, or the sum of the durations. */
  readonly minimize: 'cost' | 'duration'
  /** Most activities that run on one day, 1 or more; 1 when absent. */
  readonly parallel?: number
  /** Weekdays worked, 1 Monday … 7 Sunday; Monday to Friday when absent. */
  readonly workingWeekdays?: readonly number[]
  /** Days not worked beside those weekdays, `YYYY-MM-DD`; none when absent. */
  readonly holidays?: readonly string[]
  /** Ids of activities completed already: they are not planned, and count as prerequisites; none when absent. */
  readonly completed?: readonly string[]
  /**
   * Steps of search at most, a whole number from 1 to 1,000,000,000: each looks at one activity or at one step of one.
   * 50,000,000 when absent: about a second at most.
   */
  readonly work?: number
}

/** A competency that an activity raises. */
export interface PlannedRaise<C extends string = string> {
  /** Code of the competency. */
  readonly competency: C
  /** Level held before. */
  readonly from: number
  /** Level after. */
  readonly to: number
}

/** An activity of a plan. */
export interface PlannedActivity<C extends string = string, A extends string = string> {
  /** Id of the activity. */
  readonly activity: A
  /** Its name, so that the plan can be read without the activities. */
  readonly name: LocalizedText
  /** How it develops. */
  readonly method: DevelopmentMethod
  /** First day, a working day. */
  readonly start: string
  /** Last day, a working day; working days are counted whole, and one at least. */
  readonly end: string
  /** Its duration in working days, as given. */
  readonly durationDays: number
  /** Its cost, as given; absent where none is. */
  readonly cost?: number
  /** Which shortfalls it makes smaller, in the order of the profile; none where it only comes before others. */
  readonly raises: readonly PlannedRaise<C>[]
  /** Ids of the planned activities that end before it, because it builds on them, in order of ids. */
  readonly after: readonly A[]
}

/** What a plan does about one shortfall. */
export interface PlannedGap<C extends string = string> {
  /** Code of the competency. */
  readonly competency: C
  /** `closed`: the requirement is reached. `narrowed`: less is lacking. `not-covered`: no activity leads upward. */
  readonly outcome: 'closed' | 'narrowed' | 'not-covered'
  /** Level held. */
  readonly held: number
  /** Level required. */
  readonly required: number
  /** Level after the plan; the level held where nothing covers it. */
  readonly reaches: number
  /** Weight of the requirement. */
  readonly weight: number
  /** Whether a shortfall rules a person out. */
  readonly essential: boolean
  /** Last day of the activity that brings the level after the plan; absent where nothing covers it. */
  readonly on?: string
}

/** A requirement that has to be assessed before anything can be planned for it. */
export interface AssessFirst<C extends string = string> {
  /** Code of the competency. */
  readonly competency: C
  /** Level required. */
  readonly required: number
  /** Whether a shortfall rules a person out. */
  readonly essential: boolean
}

/** How far a choice that is not exact may be from the best one: proven bounds, not estimates. */
export interface PlanMargin {
  /** No choice leaves less lacking than this one by more than this: Σ weight × shortfall. 0 where that was proven. */
  readonly shortfall: number
  /**
   * No choice that leaves as little lacking has a total that is lower by more than this: of costs or of working days, as
   * `minimize` says. 0 where that was proven, and only which of equal choices comes first was not.
   */
  readonly total: number
}

/** Which activities, and when. Plain, JSON-able, fresh. */
export interface DevelopmentPlan<
  Id extends string = string,
  C extends string = string,
  A extends string = string,
> {
  /** Id of the model. */
  readonly model: Id
  /** Version of the model. */
  readonly modelVersion: string
  /** Id of the job. */
  readonly job: string
  /** Name of the job. */
  readonly jobName: LocalizedText
  /** What the choice makes least. */
  readonly minimize: 'cost' | 'duration'
  /** Whether no other choice leaves less lacking, or as much for less; false where that was not proven within `work`. */
  readonly exact: boolean
  /** What may be missed at most; absent where the choice is exact. */
  readonly within?: PlanMargin
  /** The number of activities that came into question. */
  readonly considered: number
  /** The first day an activity may begin, as asked. */
  readonly start: string
  /** Last day of the last activity; absent where nothing is planned. */
  readonly end?: string
  /** Most activities that run on one day. */
  readonly parallel: number
  /** Weekdays worked, 1 Monday … 7 Sunday, ascending. */
  readonly workingWeekdays: readonly number[]
  /** Days not worked beside those weekdays, ascending. */
  readonly holidays: readonly string[]
  /** The activities, by first day; of one day the most urgent first. */
  readonly activities: readonly PlannedActivity<C, A>[]
  /** Sum of the durations, in working days. */
  readonly totalDays: number
  /** Sum of the costs; absent where a planned activity has none. */
  readonly totalCost?: number
  /** Every shortfall, in the order of the profile. */
  readonly gaps: readonly PlannedGap<C>[]
  /** The shortfalls that no activity raises, in the order of the profile. */
  readonly notCovered: readonly C[]
  /** Requirements not assessed: nothing is planned for them, in the order of the profile. */
  readonly assessFirst: readonly AssessFirst<C>[]
  /** Requirements of no given level: nothing can be planned for them, in the order of the profile. */
  readonly unspecified: readonly C[]
  /** False when the source shows only a part of the profile: the plan then speaks of that part. */
  readonly profileComplete: boolean
  /** Of an incomplete profile: the codes of which it is not known whether they are required. */
  readonly unknown: readonly C[]
}

/** A development plan of a model: `DevelopmentPlanOf<typeof acme>`. */
export type DevelopmentPlanOf<M extends CompetencyModel> = DevelopmentPlan<IdOf<M>, CodeOf<M>>
const planDevelopmentOptions: OptionKinds<PlanOptions> = {
  activities: { due: true, each: { ofKind: 'object', parts: partsOfActivity } },
  start: aDate,
  minimize: { due: true, oneOf: ['cost', 'duration'] },
  parallel: someNumber,
  workingWeekdays: { each: aNumber },
  holidays: { each: aText },
  completed: { each: aText },
  work: someNumber,
}

const planDevelopmentArguments: Kinds = {
  model: aDictionary,
  report: aGapReport,
  options: { due: true, fields: planDevelopmentOptions },
}

/**
 * Plans the development that closes the shortfalls of a gap report: which activities, and when.
 *
 * *Which.* An activity takes whoever holds at least `from` of a competency, and less than `to`, to `to`; it is taken once,
 * after its prerequisites. The choice leaves as little lacking as the activities allow (Σ weight × shortfall); of all such
 * choices it is the one of the least total cost or duration, then of fewest activities, then the one that has the
 * first id in which they differ. Activities that share no
 * shortfall and no prerequisite are chosen apart. The search ends with the proof that the choice is the first of the
 * best, or when `work` is spent: then `exact` is false, the best choice found is returned, and `within` says how much
 * better another could be at most. Prices are compared in billionths.
 *
 * *When.* A list schedule on working days: whenever fewer than `parallel` run, of the activities whose predecessors have
 * ended the most urgent begins — first what serves an essential requirement, then what serves the larger weighted
 * shortfall, then the lower id; what others build on is as urgent as they are. It is not claimed to be the shortest.
 *
 * What is not assessed is listed to be assessed first and never planned for. That a person holds a level after an
 * activity is what the activity says of itself; only a new assessment shows it.
 *
 * @param model - the model
 * @param report - what `analyzeGap` returned
 * @param options - activities, first day, what is to be least, and the days worked
 * @returns the plan, and what becomes of every shortfall
 * @throws `CompetencyError` with every issue: `model-mismatch`, `unknown-competency`, `duplicate-id`,
 * `level-not-a-number`, `level-off-scale`, `step-not-upward`, `activity-incomplete` (a duration or a cost that is needed),
 * `number-out-of-range`, `unknown-reference` and `reference-cycle` (of prerequisites), `date-invalid`, `empty-list` (no
 * working weekday), `parameter-invalid`, `plan-too-long`, `result-not-finite`
 * @example
 * ```ts
 * import { analyzeGap, planDevelopment } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const report = analyzeGap(lembagaXy, 'staf-sertifikasi', { AT: 1, CT: 0 })
 * const plan = planDevelopment(lembagaXy, report, {
 *   activities: [
 *     {
 *       id: 'case-clinic',
 *       name: { id: 'Klinik kasus', en: 'Case clinic' },
 *       method: 'classroom',
 *       develops: [{ competency: 'AT', from: 1, to: 2 }, { competency: 'CT', from: 0, to: 1 }],
 *       durationDays: 3,
 *     },
 *   ],
 *   start: '2027-05-28',
 *   holidays: ['2027-06-01'],
 *   minimize: 'duration',
 * })
 * console.log(plan.activities.map(({ activity, start, end }) => `${activity} ${start} … ${end}`))
 * // ['case-clinic 2027-05-28 … 2027-06-02']
 * console.log(plan.gaps.map(({ competency, outcome }) => `${competency} ${outcome}`)) // ['AT closed', 'CT narrowed']
 * console.log(plan.assessFirst.length) // 11
 * ```
 */
export function planDevelopment<
  const Id extends string,
  C extends string,
  R extends string,
  const A extends string,
>(
  model: CompetencyModel<Id, C>,
  report: GapReport<R> & OfModel<R, NoInfer<Id>>,
  options: PlanOptions<NoInfer<C>, A>,
): DevelopmentPlan<Id, C, A>
export function planDevelopment<Id extends string, C extends string, A extends string>(
  model: CompetencyModel<Id, C>,
  report: GapReport<Id, C>,
  options: PlanOptions<C, A>,
): DevelopmentPlan<Id, C, A> {
  checkArguments('planDevelopment', { model, report, options }, planDevelopmentArguments)
  checkSameModel(model, report)
  throwIssues([...reportIssues(model, report), ...optionIssues(model, options)])
  const { activities, start, minimize, parallel = 1, completed = [], work = usualWork } = options
  const workingWeekdays = [...new Set(options.workingWeekdays ?? [1, 2, 3, 4, 5])].sort((a, b) => a - b)
  const holidays = [...new Set(options.holidays ?? [])].sort()

  const below = report.items.filter((item) => item.status === 'below')
  const problem = planProblem<C, A>(below, activities, { minimize, completed })
  const { order, missed } = chooseActivities(problem, work)
  const scheduled = scheduleActivities(problem, order, {
    parallel,
    essential: below.map(({ essential }) => essential),
  })
  const dateOf = dateReader(start, workingDays(start, { workingWeekdays, holidays }))
  const planned = scheduled.map(
    (run): PlannedActivity<C, A> => plannedActivity(run, { below, problem, dateOf }),
  )
  const gaps = below.map((item) => plannedGap(item, planned))
  const last = scheduled.reduce((latest, run) => Math.max(latest, run.last), -1)
  const totalDays = totalOf(planned.map(({ durationDays }) => durationDays))
  const costs = planned.flatMap(({ cost }) => cost ?? [])
  return {
    model: model.id,
    modelVersion: model.version,
    job: report.job,
    jobName: { ...report.jobName },
    minimize,
    exact: missed === undefined,
    ...(missed === undefined ? {} : { within: { shortfall: missed.shortfall, total: missed.price } }),
    considered: problem.activities.length,
    start,
    ...(last < 0 ? {} : { end: dateOf(last) }),
    parallel,
    workingWeekdays,
    holidays,
    activities: planned,
    totalDays,
    ...(costs.length < planned.length ? {} : { totalCost: totalOf(costs) }),
    gaps,
    notCovered: gaps.flatMap(({ competency, outcome }) => (outcome === 'not-covered' ? [competency] : [])),
    assessFirst: report.items.flatMap((item) =>
      item.status === 'not-assessed'
        ? [{ competency: item.competency, required: item.required, essential: item.essential }]
        : [],
    ),
    unspecified: report.items.flatMap((item: GapItem<C>) =>
      item.status === 'level-unspecified' ? [item.competency] : [],
    ),
    profileComplete: report.profileComplete,
    unknown: [...report.unknown],
  }
}

function plannedActivity<C extends string, A extends string>(
  { activity, first, last, after, raises }: ScheduledActivity,
  given: {
    readonly below: readonly BelowGapItem<C>[]
    readonly problem: { readonly activities: readonly ActivityInput<C, A>[] }
    readonly dateOf: (index: number) => string
  },
): PlannedActivity<C, A> {
  const { below, problem, dateOf } = given
  const { id, name, method, durationDays = 0, cost } = at(problem.activities, activity)
  return {
    activity: id,
    name: textOf(name),
    method,
    start: dateOf(first),
    end: dateOf(last),
    durationDays: durationDays + 0,
    ...(cost === undefined ? {} : { cost: cost + 0 }),
    raises: [...raises]
      .sort((a, b) => a.gap - b.gap)
      .map(({ gap, from, to }) => ({ competency: at(below, gap).competency, from, to: to + 0 })),
    after: after.map((place) => at(problem.activities, place).id),
  }
}

function plannedGap<C extends string>(
  { competency, held, required, weight, essential }: BelowGapItem<C>,
  planned: readonly PlannedActivity<C>[],
): PlannedGap<C> {
  let reaches = held
  let on: string | undefined
  for (const { raises, end } of planned) {
    const to = raises.find((raise) => raise.competency === competency)?.to
    if (to === undefined || to <= reaches) continue
    reaches = to
    on = end
  }
  const outcome = on === undefined ? 'not-covered' : isAtLeast(reaches, required) ? 'closed' : 'narrowed'
  return {
    competency,
    outcome,
    held,
    required,
    reaches,
    weight,
    essential,
    ...(on === undefined ? {} : { on }),
  }
}

/** The date of a working day by its number; a plan that runs past the last date that can be written is refused. */
function dateReader(start: string, day: (index: number) => string | undefined): (index: number) => string {
  return (index) => {
    const date = day(index)
    if (date !== undefined) return date
    throw new CompetencyError(developmentIssue('plan-too-long', ['start'], { start }))
  }
}

function totalOf(numbers: readonly number[]): number {
  const total = numbers.reduce((sum, number) => sum + number, 0)
  if (Number.isFinite(total)) return total
  throw new CompetencyError(resultIssue('result-not-finite', ['activities'], { quantity: 'total' }))
}

function reportIssues<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  report: GapReport<Id, C>,
): Issue[] {
  return report.items.flatMap(({ competency }, i) =>
    Object.hasOwn(model.competencies, competency)
      ? []
      : [unknownCompetency(model, competency, ['items', i, 'competency'], i)],
  )
}

function workIssues({ work }: PlanOptions): Issue[] {
  if (work === undefined || (Number.isInteger(work) && work >= 1 && work <= 1e9)) return []
  const expected = { whole: true, atLeast: 1, atMost: 1e9 } as const
  return [parameterIssue({ subject: 'options', parameter: 'work', found: work, expected })]
}

function optionIssues<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  options: PlanOptions<C>,
): Issue[] {
  const { activities, start, minimize, parallel, workingWeekdays, holidays = [], completed } = options
  const issues = activityIssues(model, activities, completed)
  for (const [i, { id, durationDays, cost }] of activities.entries()) {
    if (completed?.includes(id) === true) continue
    const missing = [
      ...(durationDays === undefined ? ['durationDays'] : []),
      ...(minimize === 'cost' && cost === undefined ? ['cost'] : []),
    ]
    for (const field of missing) {
      issues.push(developmentIssue('activity-incomplete', ['activities', i, field], { activity: id, field }))
    }
  }
  issues.push(...dateIssues(start, ['start']))
  if (minimize !== 'cost' && minimize !== 'duration') {
    const expected = { oneOf: ['cost', 'duration'] }
    issues.push(
      parameterIssue({ subject: 'planDevelopment', parameter: 'minimize', found: minimize, expected }),
    )
  }
  issues.push(...rangeIssues(parallel, ['parallel'], { whole: true, atLeast: 1 }), ...workIssues(options))
  if (workingWeekdays?.length === 0) issues.push(emptyList(['workingWeekdays']))
  for (const [i, day] of (workingWeekdays ?? []).entries()) {
    issues.push(...rangeIssues(day, ['workingWeekdays', i], { whole: true, atLeast: 1, atMost: 7 }))
  }
  return [...issues, ...holidays.flatMap((day, i) => dateIssues(day, ['holidays', i]))]
}
