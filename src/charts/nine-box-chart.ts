import { describeNineBox } from '../describe/describe-nine-box'
import { listed } from '../describe/words'
import { invalidParameter } from '../base/invalid-parameter'
import type { Locale } from '../model/localized-text'
import { checkScheme } from '../talent/nine-box-axes'
import type { NineBoxScheme, NineBoxThird } from '../talent/nine-box-scheme'
import type { NineBoxPlacement } from '../talent/place-in-nine-box'
import type { ChartOptions } from './chart-options'
import type { ChartEncoding, ChartSpec } from './chart-spec'
import { fitText, longestWordWidth } from './fit-text'
import { framed, margin } from './frame'
import { kinds, layer, pixels, saying, textLayer } from './layers'
import { lookOf, narrow } from './look'
import { plainText } from './plain-text'
import { textWidth } from './text-width'

/** A person in a nine-box. */
export interface NineBoxPerson<P extends string = string> {
  /** Id of the person. */
  readonly id: P
  /** What `placeInNineBox` returned. */
  readonly placement: NineBoxPlacement
}

/**
 * Draws people in the nine boxes of a scheme, performance upward, potential to the right, each box with its number in that
 * scheme. Who is placed has a filled point; who may be in several boxes has an empty one with a question mark in each.
 *
 * @param scheme - the numbering the people were placed with
 * @param people - ids and placements
 * @param options - language, theme, width, title
 * @returns a Vega-Lite specification; people of a box in the order given
 * @throws `CompetencyError` `parameter-invalid` for a scheme without nine boxes, a placement by another scheme, or a theme,
 * `number-out-of-range` for a width
 * @example
 * ```ts
 * import { placeInNineBox } from 'kompetensi'
 * import { nineBoxChart } from 'kompetensi/charts'
 * import { nineBoxPanrb } from 'kompetensi/schemes'
 *
 * const axis = { middle: { from: 60, included: true }, high: { from: 80, included: true } }
 * const placement = placeInNineBox({ performance: 85, potential: 60 }, nineBoxPanrb, {
 *   cuts: { performance: axis, potential: axis },
 * })
 * const spec = nineBoxChart(nineBoxPanrb, [{ id: 'p1', placement }], { locale: 'id' })
 * console.log(spec.description) // Kotak manajemen talenta PANRB. 1 orang. Kotak 7, 1 orang: p1.
 * ```
 */
export function nineBoxChart(
  scheme: NineBoxScheme,
  people: readonly NineBoxPerson[],
  options: ChartOptions,
): ChartSpec {
  const look = lookOf('nineBoxChart', options)
  checkScheme(scheme)
  for (const { placement } of people) {
    if (placement.scheme !== scheme.id) {
      throw invalidParameter(
        'nineBoxChart',
        'scheme',
        scheme.id,
        `the one of each placement, ${placement.scheme}`,
      )
    }
  }
  const { locale, colors, width: all } = look
  const say = words[locale]
  const thirds = longestWordWidth(
    upward.map((third) => say.performance[third]),
    { size: 11 },
  )
  const left = margin + Math.max(all < narrow ? 64 : 100, thirds + 10)
  const width = all - left - margin
  const column = width / 3
  const boxes = scheme.boxes.map((box) => {
    const inside = people.flatMap(({ id, placement }) => {
      const boxesOf = placement.outcome === 'placed' ? [placement] : placement.possible
      return boxesOf.some((one) => one.box === box.box) ? [{ id, placement }] : []
    })
    const chips = inside.map(({ id, placement }) => ({
      sure: placement.outcome === 'placed',
      label: fitText(placement.outcome === 'placed' ? id : `${id} ?`, column - 34, { size })[0] ?? '',
      says: describeNineBox(placement, { locale })
        .split('\n')
        .slice(0, 1)
        .map((line) => `${plainText(id)}: ${line}`)
        .join(' '),
    }))
    return { ...box, chips: arranged(chips, column - 16), count: inside.length }
  })
  const heights = upward.map((performance) =>
    Math.max(
      64,
      ...boxes.flatMap((box) =>
        box.performance === performance
          ? [head + 8 + line * Math.max(0, ...box.chips.map(({ row }) => row + 1))]
          : [],
      ),
    ),
  )
  const tops = heights.map((_, i) => heights.slice(0, i).reduce((sum, one) => sum + one, 0))
  const height = heights.reduce((sum, one) => sum + one, 0)
  const placed = boxes.map((box) => {
    const row = upward.indexOf(box.performance)
    const x = rightward.indexOf(box.potential) * column
    return { ...box, x, y: tops[row] ?? 0, height: heights[row] ?? 0 }
  })
  const chips = placed.flatMap(({ box, x, y, chips: its }) =>
    its.map(({ at, row, sure, label, says }) => ({
      box,
      kind: sure ? 'placed' : 'possible',
      x: x + 14 + at,
      y: y + head + 8 + (row + 0.5) * line - 4,
      label,
      says,
    })),
  )
  const open = people.filter(({ placement }) => placement.outcome === 'undetermined').length
  const looks = (): Required<Pick<ChartEncoding, 'fill' | 'stroke' | 'shape'>> => ({
    fill: kinds('kind', { placed: colors.met, possible: colors.area }),
    stroke: kinds('kind', { placed: colors.met, possible: colors.below }),
    shape: kinds('kind', { placed: 'circle', possible: 'diamond' }),
  })
  return framed(look, {
    title: options.title ?? scheme.name[locale],
    notes: [],
    legend: {
      entries: [
        ...(open < people.length ? [{ key: 'placed', label: say.placed }] : []),
        ...(open > 0 ? [{ key: 'possible', label: say.possible }] : []),
      ],
      draw: (symbols) =>
        layer(
          'legend: people',
          symbols.map(({ key, x, y }) => ({ x, y, kind: key })),
          { type: 'point', size: 60, strokeWidth: 2, opacity: 1, aria: false },
          { x: pixels('x'), y: pixels('y'), ...looks() },
        ),
    },
    left,
    right: margin,
    above: 18,
    below: 44,
    width,
    height,
    says: [
      say.people(people.length),
      ...placed
        .filter(({ count }) => count > 0)
        .map(
          ({ box, count, chips: its }) =>
            `${say.box(box, count)}: ${listed(
              its.map(({ label }) => label),
              locale,
            )}.`,
        ),
    ],
    layers: [
      ...layer(
        'boxes',
        placed.map(({ box, x, y, height: own }) => ({
          box,
          x: x + 2,
          x2: x + column - 2,
          y: y + 2,
          y2: y + own - 2,
        })),
        {
          type: 'rect',
          fill: colors.area,
          stroke: colors.grid,
          strokeWidth: 1,
          cornerRadius: 4,
          aria: false,
        },
        { x: pixels('x'), x2: { field: 'x2' }, y: pixels('y'), y2: { field: 'y2' } },
      ),
      ...textLayer(
        'numbers of boxes',
        placed.map(({ box, x, y }) => ({ x: x + 10, y: y + 15, lines: [String(box)] })),
        { size: 14, color: colors.text, align: 'left', weight: 'bold' },
      ),
      ...textLayer(
        'people in boxes',
        placed.flatMap(({ count, x, y }) =>
          count === 0 ? [] : [{ x: x + column - 10, y: y + 15, lines: [String(count)] }],
        ),
        { size: 11, color: colors.muted, align: 'right' },
      ),
      ...layer(
        'people',
        chips,
        { type: 'point', size: 60, strokeWidth: 2, opacity: 1, ariaRoleDescription: say.role },
        { x: pixels('x'), y: pixels('y'), ...looks(), ...saying() },
      ),
      ...textLayer(
        'names of people',
        chips.map(({ x, y, label }) => ({ x: x + 9, y, lines: [label] })),
        { size, color: colors.text, align: 'left' },
      ),
      ...textLayer(
        'thirds of performance',
        upward.map((third, i) => ({
          x: -8,
          y: (tops[i] ?? 0) + (heights[i] ?? 0) / 2,
          lines: fitText(say.performance[third], left - margin - 8, { size: 11, lines: 3 }),
        })),
        { size: 11, color: colors.text, align: 'right' },
      ),
      ...textLayer(
        'thirds of potential',
        rightward.map((third, i) => ({
          x: (i + 0.5) * column,
          y: height + 12,
          lines: [say.potential[third]],
        })),
        { size: 11, color: colors.text, align: 'center' },
      ),
      ...textLayer('axis of potential', [{ x: width / 2, y: height + 32, lines: [say.axes.potential] }], {
        size: 12,
        color: colors.muted,
        align: 'center',
        weight: 'bold',
      }),
      ...textLayer('axis of performance', [{ x: margin - left, y: -10, lines: [say.axes.performance] }], {
        size: 12,
        color: colors.muted,
        align: 'left',
        weight: 'bold',
      }),
    ],
  })
}

const size = 11
const line = 17
/** Room for the number of a box. */
const head = 24
const upward: readonly NineBoxThird[] = ['high', 'middle', 'low']
const rightward: readonly NineBoxThird[] = ['low', 'middle', 'high']

/** Side by side, as many in a row as there is room for. */
function arranged<T extends { readonly label: string }>(
  chips: readonly T[],
  width: number,
): (T & { readonly at: number; readonly row: number })[] {
  let at = 0
  let row = 0
  return chips.map((chip) => {
    const own = 9 + textWidth(chip.label, size) + 14
    if (at > 0 && at + own > width) {
      at = 0
      row += 1
    }
    const placed = { ...chip, at, row }
    at += own
    return placed
  })
}

interface Words {
  readonly placed: string
  readonly possible: string
  readonly people: (count: number) => string
  readonly box: (box: number, count: number) => string
  readonly role: string
  readonly axes: Readonly<Record<'performance' | 'potential', string>>
  readonly performance: Readonly<Record<NineBoxThird, string>>
  readonly potential: Readonly<Record<NineBoxThird, string>>
}

const words: Readonly<Record<Locale, Words>> = {
  en: {
    placed: 'in this box',
    possible: 'possibly in this box (?)',
    people: (count) => (count === 1 ? '1 person.' : `${count} people.`),
    box: (box, count) => `Box ${box}, ${count === 1 ? '1 person' : `${count} people`}`,
    role: 'person',
    axes: { performance: 'Performance', potential: 'Potential' },
    performance: { low: 'below expectation', middle: 'as expected', high: 'above expectation' },
    potential: { low: 'low', middle: 'middle', high: 'high' },
  },
  id: {
    placed: 'di kotak ini',
    possible: 'mungkin di kotak ini (?)',
    people: (count) => `${count} orang.`,
    box: (box, count) => `Kotak ${box}, ${count} orang`,
    role: 'pegawai',
    axes: { performance: 'Kinerja', potential: 'Potensi' },
    performance: { low: 'di bawah ekspektasi', middle: 'sesuai ekspektasi', high: 'di atas ekspektasi' },
    potential: { low: 'rendah', middle: 'menengah', high: 'tinggi' },
  },
}
