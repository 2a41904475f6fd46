import { at } from '../base/at'
import { checkArguments } from '../base/check-arguments'
import { dayParts } from '../base/create-date-writer'
import { daysBetween } from '../base/days-between'
import type { Kinds } from '../base/kind'
import { plainText } from '../base/plain-text'
import { describePlan } from '../describe/describe-plan'
import { nameOf } from '../describe/names'
import { sayLevels } from '../describe/say-levels'
import type { DevelopmentPlan, PlannedActivity } from '../development/plan-development'
import { aDevelopmentPlan } from '../development/result-kinds'
import { checkSameModel } from '../model/check-same-model'
import type { CompetencyModel } from '../model/competency-model'
import { textIn } from '../model/find-text'
import type { OfModel } from '../model/of-model'
import { aDictionary } from '../model/whole-model'
import type { ChartOptions } from './chart-options'
import { chartOptions } from './chart-options'
import type { ChartEncoding, ChartLayer, ChartSpec } from './chart-spec'
import type { DevelopmentPlanChartLanguage, DevelopmentPlanChartWords } from './development-plan-words'
import { framed, type Legend } from './frame'
import { area, kinds, layer, lineLayer, onScale, type PlacedLine, pixels, saying } from './layers'
import { type Look, lookOf, narrow } from './look'
import { dayLayers, dayNames, daysOff, type PlanDays, xOfDay } from './plan-days'
import { layOutRows, type RowLabel, type Rows } from './rows'

const developmentPlanChartArguments: Kinds = {
  model: aDictionary,
  plan: aDevelopmentPlan,
  options: { fields: chartOptions },
}

/**
 * Draws a development plan as a Gantt chart: a bar from the first to the last day of each activity, what it is to raise
 * below its name, a line from an activity to those that build on it, and a ground behind the days that are not worked.
 * Days are numbers counted from the first, so that no time zone moves a bar.
 *
 * @param model - the model the plan is of
 * @param plan - what `planDevelopment` returned
 * @param options - language, theme, width, title
 * @returns a Vega-Lite specification; activities in the order of the plan
 * @throws `CompetencyError` `model-mismatch` when the plan is of another model, `parameter-invalid` for a theme,
 * `number-out-of-range` for a width
 * @example
 * ```ts
 * import { analyzeGap, planDevelopment } from 'kompetensi'
 * import { developmentPlanChart } from 'kompetensi/charts'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { fullEn } from 'kompetensi/locale/en'
 *
 * const plan = planDevelopment(lembagaXy, analyzeGap(lembagaXy, 'staf-sertifikasi', { AT: 1 }), {
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
 * const spec = developmentPlanChart(lembagaXy, plan, { language: fullEn })
 * console.log(spec.layer.find(({ name }) => name === 'activities')?.data.values[0]?.end) // 2027-06-01
 * ```
 */
export function developmentPlanChart<Id extends string, R extends string>(
  model: CompetencyModel<Id>,
  plan: DevelopmentPlan<R> & OfModel<R, NoInfer<Id>>,
  options: ChartOptions<DevelopmentPlanChartLanguage>,
): ChartSpec {
  checkArguments('developmentPlanChart', { model, plan, options }, developmentPlanChartArguments)
  checkSameModel(model, plan)
  const look = lookOf('developmentPlanChart', options)
  const { language } = look
  const say = language.developmentPlanChart
  const [summary = '', ...sentences] = describePlan(model, plan, { language }).split('\n')
  const rows = layOutRows(look, labelsOf(model, plan, look))
  const days = plan.end === undefined ? 1 : daysBetween(plan.start, plan.end) + 1
  const time: PlanDays = { start: plan.start, days, width: rows.width, height: Math.max(rows.height, 24) }
  const free = plan.activities.length === 0 ? [] : daysOff(plan, days)
  const left = plan.notCovered.length + plan.assessFirst.length + plan.unspecified.length
  return framed(look, {
    title: options.title ?? say.title(textIn(plan.jobName, language.tag)),
    notes: [
      summary,
      ...(left === 0
        ? []
        : [say.open(plan.notCovered.length, plan.assessFirst.length, plan.unspecified.length)]),
      ...sayLevels(model, language),
    ],
    legend: legendOf(plan, free.length > 0, look),
    left: rows.left,
    right: rows.right,
    above: 0,
    below: 22,
    width: rows.width,
    height: time.height,
    says: sentences,
    layers: [
      ...(plan.activities.length === 0 ? [] : dayLayers(time, free, look)),
      ...rows.layers,
      ...(plan.activities.length === 0 ? [] : dayNames(time, look)),
      ...arrowLayers('order', orders(plan, rows, time), look),
      ...activityLayer(plan, { rows, time, sentences }, look),
    ],
  })
}

/** The name of each activity, what it is to raise, and when it takes place. */
function labelsOf(
  model: CompetencyModel,
  plan: DevelopmentPlan,
  { language, number, width }: Look<DevelopmentPlanChartLanguage>,
): RowLabel[] {
  const say = language.developmentPlanChart
  return plan.activities.map((activity) => {
    // A step stays in one line: its spaces do not break.
    const steps = activity.raises.map(
      ({ competency, from, to }) =>
        `${nameOf(model.competencies, competency, language)} ${number(from)}\u00a0→\u00a0${number(to)}`,
    )
    return {
      label: textIn(activity.name, language.tag),
      under: steps.length === 0 ? say.before : steps.join(', '),
      aside: width < narrow ? say.days(number(activity.durationDays)) : periodOf(activity, say),
    }
  })
}

/** What a bar is for. */
function kindOf({ raises }: PlannedActivity): 'raises' | 'before' {
  return raises.length === 0 ? 'before' : 'raises'
}

/** Filled what raises something, empty what only comes before. */
function barLook({
  colors,
}: Look<DevelopmentPlanChartLanguage>): Required<Pick<ChartEncoding, 'fill' | 'stroke'>> {
  return {
    fill: kinds('kind', { raises: colors.met, before: colors.ground }),
    stroke: kinds('kind', { raises: colors.met, before: colors.met }),
  }
}

function legendOf(
  { activities }: DevelopmentPlan,
  anyFree: boolean,
  look: Look<DevelopmentPlanChartLanguage>,
): Legend {
  const { colors, language } = look
  const say = language.developmentPlanChart
  const found = new Set<string>([
    ...activities.map(kindOf),
    ...(activities.some(({ after }) => after.length > 0) ? ['after'] : []),
    ...(anyFree ? ['free'] : []),
  ])
  return {
    entries: (['raises', 'before', 'after', 'free'] as const).flatMap((key) =>
      found.has(key) ? [{ key, label: say[key] }] : [],
    ),
    draw: (symbols) => [
      ...layer(
        'legend: days not worked',
        symbols.flatMap(({ key, x, y }) =>
          key === 'free' ? [{ x: x - 8, x2: x + 8, y: y - 7, y2: y + 7 }] : [],
        ),
        { type: 'rect', fill: colors.area, stroke: colors.grid, strokeWidth: 1, aria: false },
        area(),
      ),
      ...layer(
        'legend: activities',
        symbols.flatMap(({ key, x, y }) =>
          key === 'raises' || key === 'before'
            ? [{ x: x - 8, x2: x + 8, y: y - 5, y2: y + 5, kind: key }]
            : [],
        ),
        { type: 'rect', strokeWidth: 2, cornerRadius: 2, aria: false },
        { ...area(), ...barLook(look) },
      ),
      ...arrowLayers(
        'legend: order',
        symbols.flatMap(({ key, x, y }) =>
          key === 'after' ? [{ x: x - 8, y: y - 6, x2: x + 8, y2: y + 2 }] : [],
        ),
        look,
      ),
    ],
  }
}

/** A bar from the first to the last day of each activity. */
function activityLayer(
  plan: DevelopmentPlan,
  {
    rows,
    time,
    sentences,
  }: { readonly rows: Rows; readonly time: PlanDays; readonly sentences: readonly string[] },
  look: Look<DevelopmentPlanChartLanguage>,
): ChartLayer[] {
  const { role } = look.language.developmentPlanChart
  return layer(
    'activities',
    plan.activities.map((activity, i) => ({
      activity: activity.activity,
      start: activity.start,
      end: activity.end,
      from: daysBetween(plan.start, activity.start),
      to: daysBetween(plan.start, activity.end) + 1,
      y: at(rows.middles, i) - 7,
      bottom: at(rows.middles, i) + 7,
      kind: kindOf(activity),
      says: plainText(sentences[i] ?? textIn(activity.name, look.language.tag)),
    })),
    { type: 'rect', strokeWidth: 2, cornerRadius: 2, ariaRoleDescription: role },
    {
      x: onScale('from', [0, time.days]),
      x2: { field: 'to' },
      y: pixels('y'),
      y2: { field: 'bottom' },
      ...barLook(look),
      ...saying(),
    },
  )
}

/** When an activity takes place. */
function periodOf({ start, end }: PlannedActivity, { period }: DevelopmentPlanChartWords): string {
  return period(dayParts(start), dayParts(end))
}

/** From the end of an activity down to one that builds on it. */
function orders({ activities }: DevelopmentPlan, { middles }: Rows, time: PlanDays): PlacedLine[] {
  const places = new Map(activities.map(({ activity, end }, i) => [activity, { end, y: at(middles, i) }]))
  return activities.flatMap(({ after, start }, i) =>
    after.flatMap((id) => {
      const before = places.get(id)
      if (before === undefined) return []
      const x = xOfDay(time, daysBetween(time.start, before.end) + 1)
      const x2 = Math.max(x, xOfDay(time, daysBetween(time.start, start)))
      return [{ x, y: before.y, x2, y2: at(middles, i) }]
    }),
  )
}

/** Lines that go down (or up) and then right, with a point at the end. */
function arrowLayers(
  name: string,
  arrows: readonly PlacedLine[],
  { colors }: Look<DevelopmentPlanChartLanguage>,
): ChartLayer[] {
  const style = { stroke: colors.muted, strokeWidth: 1.5 }
  return [
    ...lineLayer(
      name,
      arrows.flatMap(({ x, y, x2, y2 }) => [
        { x, y, x2: x, y2 },
        { x, y: y2, x2, y2 },
      ]),
      style,
    ),
    ...layer(
      `${name}: points`,
      arrows.map(({ x2, y2 }) => ({ x: x2, y: y2 })),
      {
        type: 'point',
        shape: 'M0,0L-1.4,-0.7L-1.4,0.7Z',
        size: 60,
        fill: colors.muted,
        strokeWidth: 0,
        opacity: 1,
        aria: false,
      },
      { x: pixels('x'), y: pixels('y') },
    ),
  ]
}
