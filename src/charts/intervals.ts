import type { ChartLayer } from './chart-spec'
import type { LegendEntry, LegendSymbol } from './frame'
import { kinds, layer, onScale, pixels, saying } from './layers'
import type { Look } from './look'

/** How sure the point of a row is, in the order of legends. */
export type PointKind = 'sure' | 'part' | 'outside' | 'alone' | 'out'

/** A row of a chart of points and what they may still become. */
export interface IntervalRow {
  /** Tells the rows apart, in the data. */
  readonly key: string
  /** From above, in pixels. */
  readonly y: number
  /** The number; absent where there is none. */
  readonly point?: number
  /** How sure it is. */
  readonly kind: PointKind
  /** Least and greatest it may be; absent where that is not known. */
  readonly interval?: readonly [number, number]
  /** The row in words. */
  readonly says: string
}

const shapes: Readonly<Record<PointKind, string>> = {
  sure: 'circle',
  part: 'circle',
  outside: 'diamond',
  alone: 'square',
  out: 'M-1,0A1,1,0,1,1,1,0A1,1,0,1,1,-1,0M-0.5,-0.5L0.5,0.5M-0.5,0.5L0.5,-0.5',
}

/** Draws a bar for what may be and a point for what is said. */
export function intervalLayers(
  rows: readonly IntervalRow[],
  domain: readonly [number, number],
  role: string,
  look: Look,
): ChartLayer[] {
  const { colors } = look
  return [
    ...layer(
      'interval',
      rows.flatMap(({ key, y, interval, says }) =>
        interval === undefined || interval[0] === interval[1]
          ? []
          : [{ key, lowest: interval[0], highest: interval[1], y: y - 4, bottom: y + 4, says }],
      ),
      { type: 'rect', fill: colors.met, opacity: 0.75, cornerRadius: 2, aria: false },
      {
        x: onScale('lowest', domain),
        x2: { field: 'highest' },
        y: pixels('y'),
        y2: { field: 'bottom' },
        tooltip: { field: 'says', type: 'nominal' },
      },
    ),
    ...layer(
      'point',
      rows.flatMap(({ key, y, point, kind, says }) =>
        point === undefined ? [] : [{ key, point, kind, y, says }],
      ),
      { type: 'point', size: 90, strokeWidth: 2, opacity: 1, ariaRoleDescription: role },
      { x: onScale('point', domain), y: pixels('y'), ...pointLook(look), ...saying() },
    ),
    // A row without a point is told of all the same.
    ...layer(
      'without a point',
      rows.flatMap(({ key, y, point, says }) =>
        point === undefined ? [{ key, x: 0, y, text: '', says }] : [],
      ),
      { type: 'text', ariaRoleDescription: role },
      { x: pixels('x'), y: pixels('y'), text: { field: 'text', type: 'nominal' }, ...saying() },
    ),
  ]
}

function pointLook({ colors }: Look) {
  const inside = {
    sure: colors.text,
    part: colors.ground,
    outside: colors.ground,
    alone: colors.ground,
    out: colors.ground,
  }
  const line = {
    sure: colors.text,
    part: colors.text,
    outside: colors.below,
    alone: colors.text,
    out: colors.below,
  }
  return { fill: kinds('kind', inside), stroke: kinds('kind', line), shape: kinds('kind', shapes) }
}

/** The symbols of a legend: a bar for `interval`, else a point. */
export function intervalLegend(symbols: readonly LegendSymbol[], look: Look): ChartLayer[] {
  const { colors } = look
  return [
    ...layer(
      'legend: interval',
      symbols.flatMap(({ key, x, y }) =>
        key === 'interval' ? [{ x: x - 8, x2: x + 8, y: y - 4, y2: y + 4 }] : [],
      ),
      { type: 'rect', fill: colors.met, opacity: 0.75, cornerRadius: 2, aria: false },
      { x: pixels('x'), y: pixels('y'), x2: { field: 'x2' }, y2: { field: 'y2' } },
    ),
    ...layer(
      'legend: point',
      symbols.flatMap(({ key, x, y }) => (Object.hasOwn(shapes, key) ? [{ x, y, kind: key }] : [])),
      { type: 'point', size: 80, strokeWidth: 2, opacity: 1, aria: false },
      { x: pixels('x'), y: pixels('y'), ...pointLook(look) },
    ),
  ]
}

/** The entries of a legend that are needed. */
export function intervalEntries(
  rows: readonly Pick<IntervalRow, 'kind' | 'point' | 'interval'>[],
  labels: Readonly<Partial<Record<PointKind | 'interval', string>>>,
): LegendEntry[] {
  const found = new Set<string>(rows.flatMap(({ kind, point }) => (point === undefined ? [] : [kind])))
  if (rows.some(({ interval }) => interval !== undefined && interval[0] !== interval[1]))
    found.add('interval')
  return Object.entries(labels).flatMap(([key, label]) => (found.has(key) ? [{ key, label }] : []))
}
