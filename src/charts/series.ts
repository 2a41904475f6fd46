import type { ChartEncoding, ChartLayer } from './chart-spec'
import { kinds, layer, pixels } from './layers'
import type { Look } from './look'
import type { Palette } from './palette'

/** The most series a chart tells apart. */
export const mostSeries = 6

const shapes = ['circle', 'triangle-up', 'square', 'diamond', 'cross', 'triangle-down'] as const

/** Fill, line and symbol by the field `series`, which is the place of a series as a text; `hollow` ones end in "?". */
export function seriesLook(colors: Palette): Required<Pick<ChartEncoding, 'fill' | 'stroke' | 'shape'>> {
  const hues = [
    colors.met,
    colors.below,
    colors.above,
    colors.unspecified,
    colors.requirementUnknown,
    colors.notAssessed,
  ]
  const looks = shapes.flatMap((shape, i) => {
    const color = hues[i] ?? colors.text
    return [
      { key: String(i), shape, color, inside: color },
      { key: `${i}?`, shape, color, inside: colors.ground },
    ]
  })
  const by = (look: (one: (typeof looks)[number]) => string): Record<string, string> =>
    // Keys of digits would come first, whatever their order; the letter keeps it.
    Object.fromEntries(looks.map((one) => [`s${one.key}`, look(one)]))
  return {
    fill: kinds(
      'series',
      by(({ inside }) => inside),
    ),
    stroke: kinds(
      'series',
      by(({ color }) => color),
    ),
    shape: kinds(
      'series',
      by(({ shape }) => shape),
    ),
  }
}

/** The key of a series: `s0`, `s1` …; hollow `s0?`. */
export function seriesKey(place: number, hollow = false): string {
  return `s${place}${hollow ? '?' : ''}`
}

/** A layer of symbols of series in pixels, which say nothing of their own. */
export function seriesLayer(
  name: string,
  symbols: readonly { readonly x: number; readonly y: number; readonly series: string }[],
  { colors }: Look,
  size = 60,
): ChartLayer[] {
  return layer(
    name,
    symbols.map(({ x, y, series }) => ({ x, y, series })),
    { type: 'point', size, strokeWidth: 2, opacity: 1, aria: false },
    { x: pixels('x'), y: pixels('y'), ...seriesLook(colors) },
  )
}
