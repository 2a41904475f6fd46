import { at } from '../base/at'
import { describeNineBox } from '../describe/describe-nine-box'
import { listed } from '../describe/words'
import { invalidParameter } from '../base/invalid-parameter'
import { checkScheme } from '../talent/nine-box-axes'
import type { NineBoxScheme, NineBoxThird } from '../talent/nine-box-scheme'
import type { NineBoxPlacement } from '../talent/place-in-nine-box'
import type { ChartOptions } from './chart-options'
import type { ChartEncoding, ChartLayer, ChartSpec } from './chart-spec'
import { fitText, longestWordWidth } from './fit-text'
import { framed, type Legend, margin } from './frame'
import { area, kinds, layer, lineHeightOf, pixels, saying, textLayer } from './layers'
import { type Look, lookOf, narrow } from './look'
import { plainText } from './plain-text'
import { textWidth } from './text-width'
import { nineBoxWords } from './nine-box-words'

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
  checkPlacements(scheme, people)
  const { locale, width: all } = look
  const say = nineBoxWords[locale]
  const thirds = longestWordWidth(
    upward.map((third) => say.performance[third]),
    { size },
  )
  const left = margin + Math.max(all < narrow ? 64 : 100, thirds + 10)
  const grid = gridOf(scheme, people, all - left - margin, look)
  const { width, height, boxes } = grid
  return framed(look, {
    title: options.title ?? scheme.name[locale],
    notes: [],
    legend: legendOf(people, look),
    left,
    right: margin,
    above: 18,
    below: 44,
    width,
    height,
    says: [
      say.people(people.length),
      ...boxes.flatMap(({ box, chips }) => {
        const names = chips.map(({ label }) => label)
        return names.length === 0 ? [] : [`${say.box(box, names.length)}: ${listed(names, locale)}.`]
      }),
    ],
    layers: [...boxLayers(grid, look), ...peopleLayers(grid, look), ...axisLayers(grid, left, look)],
  })
}

/** Refuses people who were placed by the numbering of another scheme. */
function checkPlacements(scheme: NineBoxScheme, people: readonly NineBoxPerson[]): void {
  for (const { placement } of people) {
    if (placement.scheme !== scheme.id) {
      const expected = `the one of each placement, ${placement.scheme}`
      throw invalidParameter('nineBoxChart', 'scheme', scheme.id, expected)
    }
  }
}

const size = 11
/** Height of a name of one line. */
const line = 17
/** From the point of a person to their name, and from there to the next point. */
const toName = 9
const toNext = 14
/** Room for the number of a box. */
const head = 24
const leastHeight = 64
const upward: readonly NineBoxThird[] = ['high', 'middle', 'low']
const rightward: readonly NineBoxThird[] = ['low', 'middle', 'high']

/** A person in a box: a point and a name. */
interface Chip {
  readonly sure: boolean
  readonly label: string
  /** The label, broken where it is wider than the box. */
  readonly lines: readonly string[]
  readonly says: string
  /** From the first point of a row of names, in pixels. */
  readonly at: number
  /** From the upper edge of the first name, in pixels. */
  readonly top: number
}

/** A box in its place, in pixels. */
interface PlacedBox {
  readonly box: number
  readonly chips: readonly Chip[]
  readonly x: number
  readonly y: number
  readonly height: number
}

/** The nine boxes; a row is as high as its fullest box needs. */
interface Grid {
  readonly width: number
  readonly height: number
  readonly column: number
  /** From the edge of a box to the first point of a row. */
  readonly inset: number
  /** The upper edge and the height of each row, the highest performance first. */
  readonly rows: readonly { readonly top: number; readonly height: number }[]
  readonly boxes: readonly PlacedBox[]
}

function gridOf(scheme: NineBoxScheme, people: readonly NineBoxPerson[], width: number, look: Look): Grid {
  const column = width / 3
  // On a phone every pixel beside a name goes to the name.
  const [inset, beyond] = look.width < narrow ? [11, 6] : [14, 11]
  const room = column - inset - toName - beyond
  const filled = scheme.boxes.map((box) => ({
    ...box,
    chips: arranged(
      people.flatMap((person) => (mayBeIn(person, box.box) ? [chipOf(person, room, look)] : [])),
      column - 16,
    ),
  }))
  let height = 0
  const rows = upward.map((performance) => {
    const own = filled.filter((box) => box.performance === performance)
    const ends = own.flatMap(({ chips }) => chips.map((chip) => head + 8 + chip.top + heightOf(chip)))
    const row = { top: height, height: Math.max(leastHeight, ...ends) }
    height += row.height
    return row
  })
  const boxes = filled.map(({ box, performance, potential, chips }) => {
    const row = at(rows, upward.indexOf(performance))
    return { box, chips, x: rightward.indexOf(potential) * column, y: row.top, height: row.height }
  })
  return { width, height, column, inset, rows, boxes }
}

function mayBeIn({ placement }: NineBoxPerson, box: number): boolean {
  const boxes = placement.outcome === 'placed' ? [placement] : placement.possible
  return boxes.some((one) => one.box === box)
}

/** A person, the name in as many lines as it needs: a question mark is never cut off. */
function chipOf({ id, placement }: NineBoxPerson, room: number, look: Look): Omit<Chip, 'at' | 'top'> {
  const sure = placement.outcome === 'placed'
  const mark = sure ? '' : ' ?'
  const [sentence = ''] = describeNineBox(placement, { locale: look.locale }).split('\n')
  const lines = fitText(id, room - textWidth(mark, size), { size, lines: look.width < narrow ? 4 : 2 })
  return {
    sure,
    label: `${plainText(id)}${mark}`,
    lines: lines.map((text, i) => (i === lines.length - 1 ? `${text}${mark}` : text)),
    says: `${plainText(id)}: ${sentence}`,
  }
}

function heightOf({ lines }: Pick<Chip, 'lines'>): number {
  return line + (lines.length - 1) * lineHeightOf(size)
}

/** Side by side, as many in a row as there is room for. */
function arranged(chips: readonly Omit<Chip, 'at' | 'top'>[], width: number): Chip[] {
  let from = 0
  let top = 0
  let tallest = 0
  return chips.map((chip) => {
    const own = toName + Math.max(...chip.lines.map((text) => textWidth(text, size))) + toNext
    if (from > 0 && from + own > width) {
      from = 0
      top += tallest
      tallest = 0
    }
    const placed = { ...chip, at: from, top }
    from += own
    tallest = Math.max(tallest, heightOf(chip))
    return placed
  })
}

function legendOf(people: readonly NineBoxPerson[], look: Look): Legend {
  const say = nineBoxWords[look.locale]
  const open = people.filter(({ placement }) => placement.outcome === 'undetermined').length
  return {
    entries: [
      ...(open < people.length ? [{ key: 'placed', label: say.placed }] : []),
      ...(open > 0 ? [{ key: 'possible', label: say.possible }] : []),
    ],
    draw: (symbols) =>
      layer(
        'legend: people',
        symbols.map(({ key, x, y }) => ({ x, y, kind: key })),
        { type: 'point', size: 60, strokeWidth: 2, opacity: 1, aria: false },
        { x: pixels('x'), y: pixels('y'), ...personLook(look) },
      ),
  }
}

/** Filled where a person is placed, an empty diamond where that is not known. */
function personLook({ colors }: Look): Required<Pick<ChartEncoding, 'fill' | 'stroke' | 'shape'>> {
  return {
    fill: kinds('kind', { placed: colors.met, possible: colors.area }),
    stroke: kinds('kind', { placed: colors.met, possible: colors.below }),
    shape: kinds('kind', { placed: 'circle', possible: 'diamond' }),
  }
}

/** The boxes, each with its number and how many are in it. */
function boxLayers({ boxes, column }: Grid, { colors }: Look): ChartLayer[] {
  return [
    ...layer(
      'boxes',
      boxes.map(({ box, x, y, height }) => ({
        box,
        x: x + 2,
        x2: x + column - 2,
        y: y + 2,
        y2: y + height - 2,
      })),
      {
        type: 'rect',
        fill: colors.area,
        stroke: colors.grid,
        strokeWidth: 1,
        cornerRadius: 4,
        aria: false,
      },
      area(),
    ),
    ...textLayer(
      'numbers of boxes',
      boxes.map(({ box, x, y }) => ({ x: x + 10, y: y + 15, lines: [String(box)] })),
      { size: 14, color: colors.text, align: 'left', weight: 'bold' },
    ),
    ...textLayer(
      'people in boxes',
      boxes.flatMap(({ chips, x, y }) =>
        chips.length === 0 ? [] : [{ x: x + column - 10, y: y + 15, lines: [String(chips.length)] }],
      ),
      { size, color: colors.muted, align: 'right' },
    ),
  ]
}

/** The people: a point and a name each. */
function peopleLayers({ boxes, inset }: Grid, look: Look): ChartLayer[] {
  const people = boxes.flatMap(({ box, x, y, chips }) =>
    chips.map(({ at: from, top, ...chip }) => ({
      ...chip,
      box,
      x: x + inset + from,
      y: y + head + 8 + top + line / 2 - 4,
    })),
  )
  return [
    ...layer(
      'people',
      people.map(({ box, sure, x, y, label, says }) => ({
        box,
        kind: sure ? 'placed' : 'possible',
        x,
        y,
        label,
        says,
      })),
      {
        type: 'point',
        size: 60,
        strokeWidth: 2,
        opacity: 1,
        ariaRoleDescription: nineBoxWords[look.locale].role,
      },
      { x: pixels('x'), y: pixels('y'), ...personLook(look), ...saying() },
    ),
    ...textLayer(
      'names of people',
      people.map(({ x, y, lines }) => ({
        x: x + toName,
        y: y + ((lines.length - 1) * lineHeightOf(size)) / 2,
        lines,
      })),
      { size, color: look.colors.text, align: 'left' },
    ),
  ]
}

/** The thirds of both axes, and what the axes are. */
function axisLayers({ width, height, column, rows }: Grid, left: number, look: Look): ChartLayer[] {
  const { colors } = look
  const say = nineBoxWords[look.locale]
  const title = { size: 12, color: colors.muted, weight: 'bold' } as const
  return [
    ...textLayer(
      'thirds of performance',
      upward.map((third, i) => ({
        x: -8,
        y: at(rows, i).top + at(rows, i).height / 2,
        lines: fitText(say.performance[third], left - margin - 8, { size, lines: 3 }),
      })),
      { size, color: colors.text, align: 'right' },
    ),
    ...textLayer(
      'thirds of potential',
      rightward.map((third, i) => ({ x: (i + 0.5) * column, y: height + 12, lines: [say.potential[third]] })),
      { size, color: colors.text, align: 'center' },
    ),
    ...textLayer('axis of potential', [{ x: width / 2, y: height + 32, lines: [say.axes.potential] }], {
      ...title,
      align: 'center',
    }),
    ...textLayer('axis of performance', [{ x: margin - left, y: -10, lines: [say.axes.performance] }], {
      ...title,
      align: 'left',
    }),
  ]
}
