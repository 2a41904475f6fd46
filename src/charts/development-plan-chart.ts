import type { DevelopmentPlan, PlannedActivity } from '../development/plan-development'
import { describePlan } from '../describe/describe-plan'
import { formatDate } from '../describe/format-date'
import { nameOf } from '../describe/words'
import { addDays } from '../base/add-days'
import type { CompetencyModel } from '../model/competency-model'
import { daysBetween } from '../base/days-between'
import { isoWeekday } from '../base/iso-weekday'
import type { Locale } from '../model/localized-text'
import type { ChartOptions } from './chart-options'
import type { ChartLayer, ChartSpec } from './chart-spec'
import { checkSameModel } from '../model/check-same-model'
import { dayTicks } from './day-axis'
import { framed } from './frame'
import { kinds, layer, lineLayer, onScale, pixels, saying, textLayer } from './layers'
import { type Look, lookOf, narrow } from './look'
import { plainText } from './plain-text'
import { layOutRows, type Rows } from './rows'

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
 * const spec = developmentPlanChart(lembagaXy, plan, { locale: 'en' })
 * console.log(spec.layer.find(({ name }) => name === 'activities')?.data.values[0]?.end) // 2027-06-01
 * ```
 */
export function developmentPlanChart<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  plan: DevelopmentPlan<NoInfer<Id>, NoInfer<C>>,
  options: ChartOptions,
): ChartSpec {
  checkSameModel(model, plan)
  const look = lookOf('developmentPlanChart', options)
  const { locale, colors, number } = look
  const say = words[locale]
  const [summary = '', ...sentences] = describePlan(model, plan, { locale }).split('\n')
  const raised = ({ raises }: PlannedActivity): string =>
    raises
      .map(
        ({ competency, from, to }) =>
          // A step stays in one line: its spaces do not break.
          `${nameOf(model.competencies, competency, locale)} ${number(from)}\u00a0→\u00a0${number(to)}`,
      )
      .join(', ')
  const rows = layOutRows(
    look,
    plan.activities.map((activity) => ({
      label: activity.name[locale],
      under: activity.raises.length === 0 ? say.before : raised(activity),
      aside: look.width < narrow ? say.days(number(activity.durationDays)) : when(activity, locale),
    })),
  )
  const days = plan.end === undefined ? 1 : daysBetween(plan.start, plan.end) + 1
  const domain = [0, days] as const
  const height = Math.max(rows.height, 24)
  const at = (day: number): number => Math.round((day / days) * rows.width * 100) / 100
  const ticks = dayTicks(plan.start, days, rows.width, locale).filter(({ day }) => day < days)
  const bars = plan.activities.map((activity, i) => {
    const y = rows.middles[i] ?? 0
    return {
      activity: activity.activity,
      start: activity.start,
      end: activity.end,
      from: daysBetween(plan.start, activity.start),
      to: daysBetween(plan.start, activity.end) + 1,
      y: y - 7,
      bottom: y + 7,
      kind: activity.raises.length === 0 ? 'before' : 'raises',
      says: plainText(sentences[i] ?? activity.name[locale]),
    }
  })
  const free = daysOff(plan, days)
  const builds = plan.activities.some(({ after }) => after.length > 0)
  const found = new Set(bars.map(({ kind }) => kind))
  const barLook = () => ({
    fill: kinds('kind', { raises: colors.met, before: colors.ground }),
    stroke: kinds('kind', { raises: colors.met, before: colors.met }),
  })
  return framed(look, {
    title: options.title ?? say.title(plan.jobName[locale]),
    notes: [
      summary,
      ...(plan.notCovered.length + plan.assessFirst.length + plan.unspecified.length === 0
        ? []
        : [say.open(plan.notCovered.length, plan.assessFirst.length, plan.unspecified.length)]),
    ],
    legend: {
      entries: [
        ...(found.has('raises') ? [{ key: 'raises', label: say.raises }] : []),
        ...(found.has('before') ? [{ key: 'before', label: say.before }] : []),
        ...(builds ? [{ key: 'after', label: say.after }] : []),
        ...(free.length > 0 && plan.activities.length > 0 ? [{ key: 'free', label: say.free }] : []),
      ],
      draw: (symbols) => [
        ...layer(
          'legend: days not worked',
          symbols.flatMap(({ key, x, y }) =>
            key === 'free' ? [{ x: x - 8, x2: x + 8, y: y - 7, y2: y + 7 }] : [],
          ),
          { type: 'rect', fill: colors.area, stroke: colors.grid, strokeWidth: 1, aria: false },
          { x: pixels('x'), x2: { field: 'x2' }, y: pixels('y'), y2: { field: 'y2' } },
        ),
        ...layer(
          'legend: activities',
          symbols.flatMap(({ key, x, y }) =>
            key === 'raises' || key === 'before'
              ? [{ x: x - 8, x2: x + 8, y: y - 5, y2: y + 5, kind: key }]
              : [],
          ),
          { type: 'rect', strokeWidth: 2, cornerRadius: 2, aria: false },
          { x: pixels('x'), x2: { field: 'x2' }, y: pixels('y'), y2: { field: 'y2' }, ...barLook() },
        ),
        ...arrowLayers(
          'legend: order',
          symbols.flatMap(({ key, x, y }) =>
            key === 'after' ? [{ x: x - 8, y: y - 6, x2: x + 8, y2: y + 2 }] : [],
          ),
          look,
        ),
      ],
    },
    left: rows.left,
    right: rows.right,
    above: 0,
    below: 22,
    width: rows.width,
    height,
    says: sentences,
    layers: [
      ...layer(
        'days not worked',
        plan.activities.length === 0 ? [] : free.map(([from, to]) => ({ from, to, top: 0, bottom: height })),
        { type: 'rect', fill: colors.area, aria: false },
        { x: onScale('from', domain), x2: { field: 'to' }, y: pixels('top'), y2: { field: 'bottom' } },
      ),
      ...layer(
        'grid',
        plan.activities.length === 0 ? [] : ticks.map(({ day }) => ({ day, top: 0, bottom: height })),
        { type: 'rule', stroke: colors.grid, strokeWidth: 1, aria: false },
        { x: onScale('day', domain), y: pixels('top'), y2: { field: 'bottom' } },
      ),
      ...rows.layers,
      ...textLayer(
        'days of the axis',
        plan.activities.length === 0
          ? []
          : ticks.map(({ day, label }) => ({ x: at(day), y: height + 12, lines: [label] })),
        { size: 11, color: colors.muted, align: 'left' },
      ),
      ...arrowLayers('order', orders(plan, rows, at), look),
      ...layer(
        'activities',
        bars,
        { type: 'rect', strokeWidth: 2, cornerRadius: 2, ariaRoleDescription: say.role },
        {
          x: onScale('from', domain),
          x2: { field: 'to' },
          y: pixels('y'),
          y2: { field: 'bottom' },
          ...barLook(),
          ...saying(),
        },
      ),
    ],
  })
}

/** First and last day, without the month and the year that both have. */
function when({ start, end }: PlannedActivity, locale: Locale): string {
  const last = formatDate(end, { locale })
  if (start === end) return last
  const [day = '', month = '', year = ''] = formatDate(start, { locale }).split(' ')
  const [, lastMonth, lastYear] = last.split(' ')
  if (year !== lastYear) return `${day} ${month} ${year} – ${last}`
  return month === lastMonth ? `${day}–${last}` : `${day} ${month} – ${last}`
}

/** Stretches of days that are not worked, as days after the first; none where they would be too narrow to see. */
function daysOff(
  { start, workingWeekdays, holidays }: DevelopmentPlan,
  days: number,
): [from: number, to: number][] {
  if (days > mostShaded) return []
  const off: [number, number][] = []
  const closed = new Set(holidays)
  for (let day = 0; day < days; day++) {
    const date = addDays(start, day)
    const weekday = isoWeekday(date)
    if (workingWeekdays.includes(weekday) && !closed.has(date)) continue
    const last = off[off.length - 1]
    if (last !== undefined && last[1] === day) last[1] = day + 1
    else off.push([day, day + 1])
  }
  return off
}

const mostShaded = 250

/** From the end of an activity down to one that builds on it. */
function orders(
  plan: DevelopmentPlan,
  rows: Rows,
  at: (day: number) => number,
): { readonly x: number; readonly y: number; readonly x2: number; readonly y2: number }[] {
  const places = new Map(plan.activities.map(({ activity }, i) => [activity, i]))
  return plan.activities.flatMap(({ after, start }, i) =>
    after.flatMap((id) => {
      const place = places.get(id)
      const before = place === undefined ? undefined : plan.activities[place]
      if (place === undefined || before === undefined) return []
      const x = at(daysBetween(plan.start, before.end) + 1)
      return [
        {
          x,
          y: rows.middles[place] ?? 0,
          x2: Math.max(x, at(daysBetween(plan.start, start))),
          y2: rows.middles[i] ?? 0,
        },
      ]
    }),
  )
}

/** Lines that go down (or up) and then right, with a point at the end. */
function arrowLayers(
  name: string,
  arrows: readonly { readonly x: number; readonly y: number; readonly x2: number; readonly y2: number }[],
  { colors }: Look,
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

interface Words {
  readonly title: (job: string) => string
  readonly open: (notCovered: number, assessFirst: number, unspecified: number) => string
  readonly days: (days: string) => string
  readonly raises: string
  readonly before: string
  readonly after: string
  readonly free: string
  readonly role: string
}

const words: Readonly<Record<Locale, Words>> = {
  en: {
    title: (job) => `Development plan towards ${job}`,
    open: (notCovered, assessFirst, unspecified) =>
      `Not planned: ${[
        ...(notCovered > 0 ? [`${notCovered} that no activity raises`] : []),
        ...(assessFirst > 0 ? [`${assessFirst} to be assessed first`] : []),
        ...(unspecified > 0 ? [`${unspecified} required at no given level`] : []),
      ].join(', ')}.`,
    days: (days) => `${days} d`,
    raises: 'raises what is below',
    before: 'comes before another activity',
    after: 'builds on',
    free: 'not worked',
    role: 'activity',
  },
  id: {
    title: (job) => `Rencana pengembangan menuju ${job}`,
    open: (notCovered, assessFirst, unspecified) =>
      `Belum direncanakan: ${[
        ...(notCovered > 0 ? [`${notCovered} tanpa kegiatan yang menaikkannya`] : []),
        ...(assessFirst > 0 ? [`${assessFirst} perlu dinilai lebih dahulu`] : []),
        ...(unspecified > 0 ? [`${unspecified} dipersyaratkan tanpa level`] : []),
      ].join(', ')}.`,
    days: (days) => `${days} hari`,
    raises: 'menaikkan yang kurang',
    before: 'mendahului kegiatan lain',
    after: 'lanjutan dari',
    free: 'bukan hari kerja',
    role: 'kegiatan',
  },
}
