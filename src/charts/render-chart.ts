import { checkArguments } from '../base/check-arguments'
import { escapeMarkup } from '../base/escape-markup'
import { invalidParameter } from '../base/invalid-parameter'
import type { Kinds } from '../base/kind'
import type {
  ChartEncoding,
  ChartKinds,
  ChartLayer,
  ChartNumberScale,
  ChartPosition,
  ChartRow,
  ChartSpec,
} from './chart-spec'
import { aChartSpec } from './chart-spec-kinds'
import { rounded } from './svg/rounded'
import { symbolPath } from './svg/symbol-path'

const renderChartArguments: Kinds = { spec: aChartSpec }

/**
 * Draws a chart as SVG, without Vega: the marks that the specifications of this library use and no others. The picture is the one
 * that Vega draws of the specification, to a hundredth of a pixel; every mark says in a `title` what it shows.
 *
 * @param spec - what a chart function returned
 * @returns an SVG element, of the width and height of the picture in pixels, that loads nothing and has no script; no text in it is markup
 * @example
 * ```ts
 * import { analyzeGap } from 'kompetensi'
 * import { gapChart, renderChart } from 'kompetensi/charts'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { fullId } from 'kompetensi/locale/id'
 *
 * const report = analyzeGap(lembagaXy, 'kepala-lsp', { INT: 3 })
 * const picture = renderChart(gapChart(lembagaXy, report, { language: fullId, width: 600 }))
 * console.log(picture.slice(0, 4)) // <svg
 * ```
 */
export function renderChart(spec: ChartSpec): string {
  checkArguments('renderChart', { spec }, renderChartArguments)
  const { width, height, padding, background, description, config, layer } = spec
  const [whole, tall] = [padding.left + width + padding.right, padding.top + height + padding.bottom]
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    ...{ role: 'img', 'aria-label': description },
    ...{ width: rounded(whole), height: rounded(tall), viewBox: `0 0 ${rounded(whole)} ${rounded(tall)}` },
    'font-family': config.font,
  }
  const ground = element('rect', { width: rounded(whole), height: rounded(tall), fill: background })
  const plot = element(
    'g',
    { transform: `translate(${rounded(padding.left)},${rounded(padding.top)})`, 'stroke-miterlimit': '4' },
    [...layer.map((each) => layerAsSvg(each, width)), titleAsSvg(spec)].join(''),
  )
  return element('svg', attributes, ground + plot)
}

function layerAsSvg(layer: ChartLayer, width: number): string {
  const draw = { rect: rectAsSvg, rule: ruleAsSvg, point: pointAsSvg, text: textAsSvg }[layer.mark.type]
  const marks = layer.data.values.map((row) => draw(row, layer, placesOf(row, layer.encoding, width)))
  return element('g', { opacity: numberOf(layer.mark.opacity) }, marks.join(''))
}

/** Where a mark is, in pixels from the corner of the plot. */
interface Places {
  readonly x: number
  readonly y: number
  readonly x2: number
  readonly y2: number
}

function placesOf(row: ChartRow, { x, y, x2, y2 }: ChartEncoding, width: number): Places {
  const left = placeOf(row, x, x?.field, width)
  const top = placeOf(row, y, y?.field, width)
  return {
    x: left,
    y: top,
    x2: x2 === undefined ? left : placeOf(row, x, x2.field, width),
    y2: y2 === undefined ? top : placeOf(row, y, y2.field, width),
  }
}

function placeOf(
  row: ChartRow,
  position: ChartPosition | undefined,
  field: string | undefined,
  width: number,
): number {
  const value = field === undefined ? 0 : numberIn(row, field)
  const scale = position?.scale
  if (scale === undefined || scale === null) return value
  const [least, greatest] = domainOf(scale)
  return ((value - least) / (greatest - least)) * width
}

/** The ends of a scale; one from elsewhere may hold anything. */
function domainOf(scale: ChartNumberScale): readonly [least: number, greatest: number] {
  const domain: unknown = scale.domain
  const ends: readonly unknown[] = Array.isArray(domain) ? domain : []
  const [least, greatest] = ends
  if (
    typeof least === 'number' &&
    typeof greatest === 'number' &&
    greatest > least &&
    greatest - least < Infinity
  )
    return [least, greatest]
  const expected = { like: '[least, greatest], of which the second is greater' }
  throw invalidParameter('renderChart', 'spec.layer.encoding.scale.domain', domain, expected)
}

function rectAsSvg(row: ChartRow, { mark, encoding }: ChartLayer, { x, y, x2, y2 }: Places): string {
  return element(
    'rect',
    {
      ...{ x: rounded(Math.min(x, x2)), y: rounded(Math.min(y, y2)) },
      ...{ width: rounded(Math.abs(x2 - x)), height: rounded(Math.abs(y2 - y)) },
      rx: numberOf(mark.cornerRadius),
      ...paint(row, { mark, encoding }),
    },
    titleOf(row, encoding),
  )
}

function ruleAsSvg(row: ChartRow, { mark, encoding }: ChartLayer, { x, y, x2, y2 }: Places): string {
  return element(
    'line',
    {
      ...{ x1: rounded(x), y1: rounded(y), x2: rounded(x2), y2: rounded(y2) },
      ...paint(row, { mark, encoding }),
      fill: undefined,
    },
    titleOf(row, encoding),
  )
}

function pointAsSvg(row: ChartRow, { mark, encoding }: ChartLayer, { x, y }: Places): string {
  const { shape = 'circle', size = usualSize, angle: turn = 0 } = mark
  const angle = encoding.angle === undefined ? turn : numberIn(row, encoding.angle.field)
  const place = `translate(${rounded(x)},${rounded(y)})`
  return element(
    'path',
    {
      transform: angle === 0 ? place : `${place} rotate(${rounded(angle)})`,
      d: symbolPath(kindOf(row, encoding.shape) ?? shape, size),
      ...paint(row, { mark: { strokeWidth: usualLine, ...mark }, encoding }),
    },
    titleOf(row, encoding),
  )
}

/** What Vega-Lite takes where a specification says nothing: the area of a symbol, the width of its line, the size of a text. */
const [usualSize, usualLine, usualText] = [30, 2, 11]

/** From the place of a text to the line that its letters stand on, as a part of their size. */
const offsets = { top: 0.79, middle: 0.3, bottom: -0.21 } as const

const anchors = { left: 'start', center: 'middle', right: 'end' } as const

function textAsSvg(row: ChartRow, { mark, encoding }: ChartLayer, { x, y }: Places): string {
  const {
    align = 'center',
    baseline = 'middle',
    fontSize = usualText,
    fontWeight,
    lineHeight,
    angle = 0,
  } = mark
  const lines = linesIn(row, encoding.text?.field ?? 'text')
  return textLines(lines, {
    transform: `translate(${rounded(x)},${rounded(y)})${angle === 0 ? '' : ` rotate(${rounded(angle)})`}`,
    offset: Math.round(offsets[baseline] * fontSize),
    ...{ fontSize, lineHeight: lineHeight ?? fontSize + 2, fill: mark.fill },
    anchor: anchors[align],
    weight: fontWeight,
  })
}

/** How lines of a text are set. */
interface TextLook {
  readonly transform: string
  /** From their place to the line that the letters of the first stand on, in pixels. */
  readonly offset: number
  readonly fontSize: number
  readonly lineHeight: number
  readonly fill: string | undefined
  readonly anchor: 'start' | 'middle' | 'end'
  readonly weight: 'normal' | 'bold' | undefined
}

function textLines(lines: readonly string[], look: TextLook): string {
  const { transform, offset, fontSize, lineHeight, fill, anchor, weight } = look
  const texts = lines.map((line, i) =>
    element('tspan', { x: '0', y: rounded(offset + i * lineHeight) }, escapeMarkup(line)),
  )
  const attributes = {
    transform,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    'font-size': rounded(fontSize),
    'font-weight': weight === 'bold' ? weight : undefined,
    fill,
  }
  return element('text', attributes, texts.join(''))
}

/** Title and notes, which Vega sets above the highest mark by what it takes for their height. */
function titleAsSvg({ title, layer }: ChartSpec): string {
  const head = {
    fontSize: title.fontSize,
    lineHeight: title.lineHeight,
    fill: title.color,
    weight: 'bold',
  } as const
  const notes = {
    ...{ fontSize: title.subtitleFontSize, lineHeight: title.subtitleLineHeight },
    ...{ fill: title.subtitleColor, weight: 'normal' as const },
  }
  const { text, subtitle = [] } = title
  const below = (text.length - 1) * head.lineHeight + head.fontSize + title.subtitlePadding
  const tall = subtitle.length === 0 ? heightOf(text, head) : below + heightOf(subtitle, notes)
  const tops = layer.flatMap(({ data }) => data.values.flatMap(({ y }) => (typeof y === 'number' ? [y] : [])))
  const y = tops.reduce((least, top) => Math.min(least, top), 0) - title.offset - tall
  const lines = (texts: readonly string[], at: number, look: Pick<TextLook, keyof typeof notes>): string =>
    textLines(texts, {
      transform: `translate(${rounded(title.dx)},${rounded(at)})`,
      offset: Math.round(offsets.top * look.fontSize),
      anchor: 'start',
      ...look,
    })
  return lines(text, y, head) + (subtitle.length === 0 ? '' : lines(subtitle, y + below, notes))
}

/** From the top of lines to what Vega takes for their lower end. */
function heightOf(
  lines: readonly string[],
  { fontSize, lineHeight }: Pick<TextLook, 'fontSize' | 'lineHeight'>,
): number {
  const letters = Math.round(offsets.top * fontSize) - Math.round(0.8 * fontSize) + fontSize
  return (lines.length - 1) * lineHeight + letters
}

/** Colours and lines of a mark, by its kind or of all marks of the layer. */
function paint(row: ChartRow, { mark, encoding }: Pick<ChartLayer, 'mark' | 'encoding'>): Attributes {
  const stroke = kindOf(row, encoding.stroke) ?? mark.stroke
  return {
    fill: kindOf(row, encoding.fill) ?? mark.fill ?? 'none',
    stroke,
    'stroke-width': stroke === undefined ? undefined : numberOf(mark.strokeWidth),
    'stroke-dasharray': mark.strokeDash?.map(rounded).join(','),
    'stroke-linecap': mark.strokeCap,
  }
}

/** What the kind of a row looks like: a colour, or a symbol. */
function kindOf(row: ChartRow, kinds: ChartKinds | undefined): string | undefined {
  if (kinds === undefined) return undefined
  const [kind = ''] = linesIn(row, kinds.field)
  return kinds.scale.range[kinds.scale.domain.indexOf(kind)]
}

/** What a mark says when somebody points at it. */
function titleOf(row: ChartRow, { tooltip }: ChartEncoding): string {
  const says = tooltip === undefined ? [] : linesIn(row, tooltip.field)
  return says.length === 0 ? '' : element('title', {}, escapeMarkup(says.join(' ')))
}

/** The number of a row in a field; a row from elsewhere may hold anything. */
function numberIn(row: ChartRow, field: string): number {
  const value: unknown = row[field]
  if (typeof value === 'number' && Number.isFinite(value)) return value
  throw invalidParameter('renderChart', `spec.layer.data.values.${field}`, value, { finite: true })
}

/** The text of a row in a field, in lines. */
function linesIn(row: ChartRow, field: string): string[] {
  const value: unknown = row[field] ?? ''
  const lines: readonly unknown[] = Array.isArray(value) ? value : [value]
  return lines.map((line) => {
    if (typeof line === 'string' || typeof line === 'number' || typeof line === 'boolean') return String(line)
    throw invalidParameter('renderChart', `spec.layer.data.values.${field}`, value, {
      ofKind: 'text-or-texts',
    })
  })
}

function numberOf(value: number | undefined): string | undefined {
  return value === undefined ? undefined : rounded(value)
}

type Attributes = Readonly<Record<string, string | undefined>>

/** An element; what is in it is markup already. */
function element(name: string, attributes: Attributes, inside = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeMarkup(value)}"`],
  )
  return inside === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inside}</${name}>`
}
