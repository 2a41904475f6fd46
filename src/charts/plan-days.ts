import { addDays } from '../base/add-days'
import { isoWeekday } from '../base/iso-weekday'
import type { DevelopmentPlan } from '../development/plan-development'
import type { ChartLayer } from './chart-spec'
import { type DayTick, dayTicks } from './day-axis'
import type { DevelopmentPlanChartLanguage } from './development-plan-words'
import { layer, onScale, pixels, textLayer } from './layers'
import type { Look } from './look'

/** The days of a plan across a plot. */
export interface PlanDays {
  /** The first day. */
  readonly start: string
  /** How many days there are. */
  readonly days: number
  /** Width of the plot, in pixels. */
  readonly width: number
  /** Its height, in pixels. */
  readonly height: number
}

/** Where a day after the first begins, in whole hundredths of a pixel. */
export function xOfDay({ days, width }: PlanDays, day: number): number {
  return Math.round((day / days) * width * 100) / 100
}

/** With more days than this, those that are not worked are too narrow to see. */
const mostShaded = 250

/** Stretches of days that are not worked, as days after the first; none where they would be too narrow to see. */
export function daysOff(
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

/** The days that the axis names. */
function ticksOf(
  { start, days, width }: PlanDays,
  { language }: Look<DevelopmentPlanChartLanguage>,
): DayTick[] {
  return dayTicks(start, days, width, language.developmentPlanChart).filter(({ day }) => day < days)
}

/** A ground behind days that are not worked, and a line where a named day begins. */
export function dayLayers(
  time: PlanDays,
  free: readonly (readonly [number, number])[],
  look: Look<DevelopmentPlanChartLanguage>,
): ChartLayer[] {
  const domain = [0, time.days] as const
  const y = { y: pixels('top'), y2: { field: 'bottom' } }
  return [
    ...layer(
      'days not worked',
      free.map(([from, to]) => ({ from, to, top: 0, bottom: time.height })),
      { type: 'rect', fill: look.colors.area, aria: false },
      { x: onScale('from', domain), x2: { field: 'to' }, ...y },
    ),
    ...layer(
      'grid',
      ticksOf(time, look).map(({ day }) => ({ day, top: 0, bottom: time.height })),
      { type: 'rule', stroke: look.colors.grid, strokeWidth: 1, aria: false },
      { x: onScale('day', domain), ...y },
    ),
  ]
}

/** The names of days, below the plot. */
export function dayNames(time: PlanDays, look: Look<DevelopmentPlanChartLanguage>): ChartLayer[] {
  return textLayer(
    'days of the axis',
    ticksOf(time, look).map(({ day, label }) => ({
      x: xOfDay(time, day),
      y: time.height + 12,
      lines: [label],
    })),
    { size: 11, color: look.colors.muted, align: 'left' },
  )
}
