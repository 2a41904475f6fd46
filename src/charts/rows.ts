import type { ChartLayer } from './chart-spec'
import { fitText } from './fit-text'
import { margin } from './frame'
import { layer, lineHeightOf, lineLayer, pixels, textLayer } from './layers'
import { type Look, narrow } from './look'
import { textWidth } from './text-width'

/** A row of a chart before it is laid out. */
export interface RowLabel {
  /** Its label. */
  readonly label: string
  /** Whether the label stands out. */
  readonly strong?: boolean
  /** True for a row that only heads those below it. */
  readonly head?: boolean
  /** What stands below the label, set back. */
  readonly under?: string
  /** Lines of text right of the plot. */
  readonly aside?: string
}

/** Rows below each other: labels to the left of the plot, a few words to its right. */
export interface Rows {
  /** From the left edge of the picture to that of the plot. */
  readonly left: number
  /** From the right edge of the plot to that of the picture. */
  readonly right: number
  /** Width of the plot. */
  readonly width: number
  /** Height of all rows. */
  readonly height: number
  /** The middle of each row. */
  readonly middles: readonly number[]
  /** Lines between rows, labels, words to the right. */
  readonly layers: readonly ChartLayer[]
}

/** How rows are laid out. */
export interface RowOptions {
  /** Room left of the words at the right, for a symbol. */
  readonly symbol?: number
  /** Least height of a row. */
  readonly least?: number
  /** Least and greatest width of the plot; as wide as there is room when absent. */
  readonly plot?: readonly [least: number, greatest: number]
  /** What heads the words at the right, for which they have to leave room. */
  readonly head?: string
}

/** From a label to the plot. */
const gap = 10
/** From here on rows are set smaller. */
const many = 30

/** Lays out rows: columns as wide as their longest text, up to a share of the picture; rows as high as their lines. */
export function layOutRows(look: Look, rows: readonly RowLabel[], options: RowOptions = {}): Rows {
  const { colors } = look
  const { symbol = 0, least = 0, plot = [0, Number.POSITIVE_INFINITY], head: asideHead = '' } = options
  const size = rows.length > many ? 11 : 12
  const content = look.width - 2 * margin
  const widest = (texts: readonly string[]): number =>
    Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, size, 'bold'))))
  const asides = rows.flatMap(({ aside }) => (aside === undefined ? [] : [aside]))
  const asideWidth =
    asides.length === 0 ? 0 : Math.min(widest([asideHead, ...asides]), Math.floor(0.27 * content))
  const aside = asides.length === 0 ? 0 : symbol + asideWidth
  const labelWidth = Math.min(
    widest(rows.flatMap(({ label, under = '', head = false }) => (head ? [] : [label, under]))),
    Math.max(Math.floor(0.42 * content), 90),
  )
  const left = margin + labelWidth + gap
  const beside = margin + (aside === 0 ? 10 : gap + aside)
  const width = Math.min(plot[1], Math.max(plot[0], look.width - left - beside))
  const right = Math.max(beside, look.width - left - width)
  const lineHeight = lineHeightOf(size)
  const below = size - 1
  let y = 0
  const placed = rows.map(({ label, strong = false, head = false, under = '', aside: said }) => {
    const weight = strong || head ? 'bold' : 'normal'
    const most = look.width < narrow ? 4 : 2
    const lines = fitText(label, head ? content : labelWidth, { size, weight, lines: head ? 1 : most })
    const unders = under === '' ? [] : fitText(under, labelWidth, { size: below, lines: most })
    const besides = said === undefined ? [] : fitText(said, asideWidth, { size, lines: 2 })
    const labelled = lines.length * lineHeight
    const noted = unders.length * lineHeightOf(below)
    const tall = Math.max(labelled + noted, besides.length * lineHeight) + (rows.length > many ? 6 : 10)
    const height = Math.max(tall, least) + (head ? 4 : 0)
    const top = y
    const middle = y + height / 2 + (head ? 2 : 0)
    y += height
    return { lines, unders, besides, middle, top, bottom: y, up: noted / 2, down: labelled / 2, strong, head }
  })
  const labels = placed.map(({ lines, middle, up, strong, head }) => ({
    x: head ? margin - left : -gap,
    y: middle - up,
    lines,
    strong,
    head,
  }))
  const style = { size, color: colors.text }
  return {
    left,
    right,
    width,
    height: y,
    middles: placed.map(({ middle }) => middle),
    layers: [
      ...layer(
        'ground of heads',
        placed.flatMap(({ head, top, bottom }) =>
          head ? [{ x: margin - left, x2: width + right - margin, y: top, y2: bottom }] : [],
        ),
        { type: 'rect', fill: colors.ground, aria: false },
        { x: pixels('x'), y: pixels('y'), x2: { field: 'x2' }, y2: { field: 'y2' } },
      ),
      ...lineLayer(
        'lines between rows',
        placed.slice(0, -1).map(({ bottom }) => ({
          x: margin - left,
          y: bottom,
          x2: width + right - margin,
          y2: bottom,
        })),
        { stroke: colors.grid, strokeWidth: 1 },
      ),
      ...textLayer(
        'row labels',
        labels.filter(({ strong, head }) => !strong && !head),
        { ...style, align: 'right' },
      ),
      ...textLayer(
        'row labels that stand out',
        labels.filter(({ strong, head }) => strong && !head),
        { ...style, align: 'right', weight: 'bold' },
      ),
      ...textLayer(
        'notes of rows',
        placed.flatMap(({ unders, middle, down }) =>
          unders.length === 0 ? [] : [{ x: -gap, y: middle + down, lines: unders }],
        ),
        { size: below, color: colors.muted, align: 'right' },
      ),
      ...textLayer(
        'heads of rows',
        labels.filter(({ head }) => head),
        { size, color: colors.muted, align: 'left', weight: 'bold' },
      ),
      ...textLayer(
        'words beside rows',
        placed.flatMap(({ besides, middle }) =>
          besides.length === 0 ? [] : [{ x: width + gap + symbol, y: middle, lines: besides }],
        ),
        { ...style, align: 'left' },
      ),
    ],
  }
}
