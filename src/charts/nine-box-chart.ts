import { at } from '../base/at'
import { checkArguments } from '../base/check-arguments'
import { invalidParameter } from '../base/invalid-parameter'
import type { Kinds } from '../base/kind'
import { aName } from '../model/argument-kinds'
import { textIn } from '../model/find-text'
import { textOf } from '../model/text-of'
import { aNineBoxScheme, checkScheme } from '../talent/nine-box-axes'
import type { NineBoxSchemeInput } from '../talent/nine-box-scheme'
import { aNineBoxPlacement } from '../talent/result-kinds'
import type { ChartOptions } from './chart-options'
import { chartOptions } from './chart-options'
import type { ChartEncoding, ChartLayer, ChartSpec } from './chart-spec'
import { fitText, longestWordWidth } from './fit-text'
import { framed, type Legend, margin } from './frame'
import { area, kinds, layer, lineHeightOf, pixels, saying, textLayer } from './layers'
import { type Look, lookOf, narrow } from './look'
import {
  type Grid,
  gridOf,
  head,
  line,
  type NineBoxPerson,
  rightward,
  size,
  toName,
  upward,
} from './nine-box-grid'
import type { NineBoxChartLanguage } from './nine-box-words'

export type { NineBoxPerson } from './nine-box-grid'

const nineBoxChartArguments: Kinds = {
  scheme: aNineBoxScheme,
  people: {
    due: true,
    each: {
      ofKind: 'object',
      parts: {
        id: aName,
        placement: aNineBoxPlacement,
      },
    },
  },
  options: { fields: chartOptions },
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
 * import { placeInNineBox } from 'kompetensi/talent'
 * import { nineBoxChart } from 'kompetensi/charts'
 * import { nineBoxPanrb } from 'kompetensi/schemes'
 * import { fullId } from 'kompetensi/locale/id'
 *
 * const axis = { middle: { from: 60, included: true }, high: { from: 80, included: true } }
 * const placement = placeInNineBox(nineBoxPanrb, { performance: 85, potential: 60 }, {
 *   cuts: { performance: axis, potential: axis },
 * })
 * const spec = nineBoxChart(nineBoxPanrb, [{ id: 'p1', placement }], { language: fullId })
 * console.log(spec.description) // Kotak manajemen talenta PANRB. 1 orang. Kotak 7, 1 orang: p1.
 * ```
 */
export function nineBoxChart(
  scheme: NineBoxSchemeInput,
  people: readonly NineBoxPerson[],
  options: ChartOptions<NineBoxChartLanguage>,
): ChartSpec {
  checkArguments('nineBoxChart', { scheme, people, options }, nineBoxChartArguments)
  const look = lookOf('nineBoxChart', options)
  checkScheme(scheme)
  checkPlacements(scheme, people)
  const { language, width: all } = look
  const say = language.nineBoxChart
  const thirds = longestWordWidth(
    upward.map((third) => say.performance[third]),
    { size },
  )
  const left = margin + Math.max(all < narrow ? 64 : 100, thirds + 10)
  const grid = gridOf(scheme, people, all - left - margin, look)
  const { width, height, boxes } = grid
  return framed(look, {
    title: options.title ?? textIn(textOf(scheme.name), language.tag),
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
        return names.length === 0 ? [] : [`${say.box(box, names.length)}: ${language.list(names)}.`]
      }),
    ],
    layers: [...boxLayers(grid, look), ...peopleLayers(grid, look), ...axisLayers(grid, left, look)],
  })
}

/** Refuses people who were placed by the numbering of another scheme. */
function checkPlacements(scheme: NineBoxSchemeInput, people: readonly NineBoxPerson[]): void {
  for (const { placement } of people) {
    if (placement.scheme !== scheme.id) {
      throw invalidParameter('nineBoxChart', 'scheme', scheme.id, { oneOf: [placement.scheme] })
    }
  }
}

function legendOf(people: readonly NineBoxPerson[], look: Look<NineBoxChartLanguage>): Legend {
  const say = look.language.nineBoxChart
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
function personLook({
  colors,
}: Look<NineBoxChartLanguage>): Required<Pick<ChartEncoding, 'fill' | 'stroke' | 'shape'>> {
  return {
    fill: kinds('kind', { placed: colors.met, possible: colors.area }),
    stroke: kinds('kind', { placed: colors.met, possible: colors.below }),
    shape: kinds('kind', { placed: 'circle', possible: 'diamond' }),
  }
}

/** The boxes, each with its number and how many are in it. */
function boxLayers({ boxes, column }: Grid, { colors }: Look<NineBoxChartLanguage>): ChartLayer[] {
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
function peopleLayers({ boxes, inset }: Grid, look: Look<NineBoxChartLanguage>): ChartLayer[] {
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
        ariaRoleDescription: look.language.nineBoxChart.role,
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
function axisLayers(
  { width, height, column, rows }: Grid,
  left: number,
  look: Look<NineBoxChartLanguage>,
): ChartLayer[] {
  const { colors } = look
  const say = look.language.nineBoxChart
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
