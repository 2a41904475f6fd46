import { noise } from '../base/compare'
import type { ChartLayer } from './chart-spec'
import { layer, lineHeightOf, onScale, pixels, textLayer } from './layers'
import type { Look } from './look'
import type { Rows } from './rows'
import { textWidth } from './text-width'

/** Numbers from left to right above and below a plot, with lines through it. */
export interface NumberAxis {
  /** Needed above the plot. */
  readonly above: number
  /** Needed below it. */
  readonly below: number
  /** Lines, numbers and title. */
  readonly layers: readonly ChartLayer[]
}

const size = 11

/** Draws an axis of numbers. */
export function numberAxis(
  { colors, number }: Look,
  { width, height }: Pick<Rows, 'width' | 'height'>,
  { range, title, whole = false }: AxisOf,
): NumberAxis {
  const domain = domainOf(range, width)
  const room = (value: number): number => textWidth(number(value), size) + 10
  const values = ticksOf(range, width, whole, room)
  const at = (value: number): number => ((value - domain[0]) / (domain[1] - domain[0])) * width
  const numbers = values.map((value) => ({ x: at(value), lines: [number(value)] }))
  const tall = height > 400
  return {
    above: tall ? 36 : 0,
    below: 36,
    layers: [
      ...layer(
        'grid',
        values.map((value) => ({ value, top: 0, bottom: height })),
        { type: 'rule', stroke: colors.grid, strokeWidth: 1, aria: false },
        { x: onScale('value', domain), y: pixels('top'), y2: { field: 'bottom' } },
      ),
      ...textLayer(
        'numbers of the axis',
        [
          ...numbers.map((entry) => ({ ...entry, y: height + 10 })),
          ...(tall ? numbers.map((entry) => ({ ...entry, y: -10 })) : []),
        ],
        { size, color: colors.muted, align: 'center' },
      ),
      ...textLayer(
        'title of the axis',
        [
          { x: width / 2, y: height + 13 + lineHeightOf(size), lines: [title] },
          ...(tall ? [{ x: width / 2, y: -13 - lineHeightOf(size), lines: [title] }] : []),
        ],
        { size, color: colors.muted, align: 'center' },
      ),
    ],
  }
}

/** What an axis is of. */
interface AxisOf {
  /** Least and greatest number. */
  readonly range: readonly [number, number]
  /** What the numbers are. */
  readonly title: string
  /** Whether only whole numbers have a meaning; false when absent. */
  readonly whole?: boolean
}

/** Least and greatest number of a plot, so that symbols at the ends of a range stand within it. */
export function domainOf([least, greatest]: readonly [number, number], width: number): [number, number] {
  const pad = ((greatest - least) * 10) / Math.max(40, width - 20)
  return [least - pad, greatest + pad]
}

/** Round numbers across a range, as many as have room. */
function ticksOf(
  [least, greatest]: readonly [number, number],
  width: number,
  whole: boolean,
  room: (value: number) => number,
): number[] {
  const widest = Math.max(room(least), room(greatest), 20)
  const most = Math.max(1, Math.min(12, Math.floor(width / widest)))
  const rough = (greatest - least) / most
  const power = 10 ** Math.floor(Math.log10(rough))
  const round =
    [1, 2, 5, 10].map((one) => one * power).find((one) => one >= rough * (1 - noise)) ?? power * 10
  const step = whole || (Number.isInteger(least) && Number.isInteger(greatest)) ? Math.max(1, round) : round
  const first = Math.ceil(least / step - noise)
  const last = Math.floor(greatest / step + noise)
  // From whole numbers of steps, so that no error of floating point adds up.
  const ticks = Array.from({ length: last - first + 1 }, (_, i) =>
    step >= 1 ? (first + i) * step : (first + i) / Math.round(1 / step),
  )
  // Ranks begin at 1, where no round number is.
  const [lowest] = ticks
  return whole && lowest !== undefined && (lowest - least) / step > 0.5 ? [least, ...ticks] : ticks
}
