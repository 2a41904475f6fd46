import type { ChartLayer } from './chart-spec'
import { fitText, longestWordWidth } from './fit-text'
import { margin } from './frame'
import { layer, lineHeightOf, lineLayer, type PlacedText, pixels, textLayer } from './layers'
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
  const columns = columnsOf(look, rows, options)
  const placed = placedRows(look, rows, columns, options.least ?? 0)
  const { left, right, width } = columns
  return {
    left,
    right,
    width,
    height: placed.at(-1)?.bottom ?? 0,
    middles: placed.map(({ middle }) => middle),
    layers: [...groundLayers(placed, columns, look), ...textLayers(placed, columns, look)],
  }
}

/** Where the columns of a chart of rows stand, in pixels. */
interface Columns {
  /** Size of its texts. */
  readonly size: number
  readonly left: number
  readonly right: number
  readonly width: number
  /** Room for a label. */
  readonly label: number
  /** From the plot to the words at its right. */
  readonly toAside: number
  /** Room for those words. */
  readonly aside: number
}

function columnsOf(look: Look, rows: readonly RowLabel[], options: RowOptions): Columns {
  const { symbol = 0, plot = [0, Number.POSITIVE_INFINITY], head: asideHead = '' } = options
  const size = rows.length > many ? 11 : 12
  const content = look.width - 2 * margin
  const widest = (texts: readonly string[]): number =>
    Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, size, 'bold'))))
  const asides = rows.flatMap(({ aside }) => aside ?? [])
  const aside = asides.length === 0 ? 0 : Math.min(widest([asideHead, ...asides]), Math.floor(0.27 * content))
  const besides = asides.length === 0 ? 0 : symbol + aside
  const labels = rows.flatMap(({ label, under = '', head = false }) => (head ? [] : [label, under]))
  // A word is broken only where it would take more than half of the picture.
  const word = Math.min(longestWordOf(rows, size), Math.floor(0.5 * content))
  const label = Math.min(widest(labels), Math.max(Math.floor(0.42 * content), 90, word))
  const left = margin + label + gap
  const beside = margin + (besides === 0 ? 10 : gap + besides)
  const width = Math.min(plot[1], Math.max(plot[0], look.width - left - beside))
  const right = Math.max(beside, look.width - left - width)
  return { size, left, right, width, label, toAside: gap + symbol, aside }
}

/** What the longest word of the labels needs, each set as it will be. */
function longestWordOf(rows: readonly RowLabel[], size: number): number {
  const words = rows
    .filter(({ head = false }) => !head)
    .flatMap(({ label, strong = false, under = '' }) => [
      longestWordWidth([label], { size, weight: strong ? 'bold' : 'normal' }),
      longestWordWidth([under], { size: size - 1 }),
    ])
  return Math.max(0, ...words)
}

/** A row in its place, in pixels, its texts broken into lines. */
interface PlacedRow {
  readonly strong: boolean
  readonly head: boolean
  readonly top: number
  readonly middle: number
  readonly bottom: number
  readonly lines: readonly string[]
  /** The middle of the label. */
  readonly labelY: number
  readonly unders: readonly string[]
  /** The middle of what stands below the label. */
  readonly underY: number
  readonly besides: readonly string[]
}

function placedRows(look: Look, rows: readonly RowLabel[], columns: Columns, least: number): PlacedRow[] {
  let y = 0
  return rows.map((row) => {
    const { strong = false, head = false } = row
    const { lines, unders, besides } = linesOf(look, row, columns)
    const labelled = lines.length * lineHeightOf(columns.size)
    const noted = unders.length * lineHeightOf(underSize(columns))
    const tall = Math.max(labelled + noted, besides.length * lineHeightOf(columns.size))
    const height = Math.max(tall + (rows.length > many ? 6 : 10), least) + (head ? 4 : 0)
    const top = y
    const middle = y + height / 2 + (head ? 2 : 0)
    y += height
    const texts = { lines, labelY: middle - noted / 2, unders, underY: middle + labelled / 2, besides }
    return { strong, head, top, middle, bottom: y, ...texts }
  })
}

function linesOf(
  look: Look,
  { label, strong = false, head = false, under = '', aside }: RowLabel,
  columns: Columns,
): Pick<PlacedRow, 'lines' | 'unders' | 'besides'> {
  const { size } = columns
  const most = look.width < narrow ? 4 : 2
  return {
    lines: head
      ? fitText(label, look.width - 2 * margin, { size, weight: 'bold', lines: most })
      : fitText(label, columns.label, { size, weight: strong ? 'bold' : 'normal', lines: most }),
    unders: under === '' ? [] : fitText(under, columns.label, { size: underSize(columns), lines: most }),
    besides: aside === undefined ? [] : fitText(aside, columns.aside, { size, lines: 2 }),
  }
}

function underSize({ size }: Columns): number {
  return size - 1
}

/** Lines between rows, and a ground that keeps other lines out of heads. */
function groundLayers(placed: readonly PlacedRow[], columns: Columns, { colors }: Look): ChartLayer[] {
  const x = margin - columns.left
  const x2 = columns.width + columns.right - margin
  return [
    ...layer(
      'ground of heads',
      placed.flatMap(({ head, top, bottom }) => (head ? [{ x, x2, y: top, y2: bottom }] : [])),
      { type: 'rect', fill: colors.ground, aria: false },
      { x: pixels('x'), y: pixels('y'), x2: { field: 'x2' }, y2: { field: 'y2' } },
    ),
    ...lineLayer(
      'lines between rows',
      placed.slice(0, -1).map(({ bottom }) => ({ x, y: bottom, x2, y2: bottom })),
      { stroke: colors.grid, strokeWidth: 1 },
    ),
  ]
}

/** Labels, what stands below them, heads, and the words to the right. */
function textLayers(placed: readonly PlacedRow[], columns: Columns, { colors }: Look): ChartLayer[] {
  const style = { size: columns.size, color: colors.text }
  const labels = (wanted: (row: PlacedRow) => boolean): PlacedText[] =>
    placed
      .filter(wanted)
      .map(({ head, labelY, lines }) => ({ x: head ? margin - columns.left : -gap, y: labelY, lines }))
  return [
    ...textLayer(
      'row labels',
      labels(({ strong, head }) => !strong && !head),
      { ...style, align: 'right' },
    ),
    ...textLayer(
      'row labels that stand out',
      labels(({ strong, head }) => strong && !head),
      { ...style, align: 'right', weight: 'bold' },
    ),
    ...textLayer(
      'notes of rows',
      placed.flatMap(({ unders, underY }) =>
        unders.length === 0 ? [] : [{ x: -gap, y: underY, lines: unders }],
      ),
      { size: underSize(columns), color: colors.muted, align: 'right' },
    ),
    ...textLayer(
      'heads of rows',
      labels(({ head }) => head),
      { ...style, color: colors.muted, align: 'left', weight: 'bold' },
    ),
    ...textLayer(
      'words beside rows',
      placed.flatMap(({ besides, middle }) =>
        besides.length === 0 ? [] : [{ x: columns.width + columns.toAside, y: middle, lines: besides }],
      ),
      { ...style, align: 'left' },
    ),
  ]
}
