import { plainText } from '../base/plain-text'
import type { ChartLayer, ChartSpec } from './chart-spec'
import { fitText } from './fit-text'
import { layer, pixels, textLayer } from './layers'
import type { Look } from './look'
import { textWidth } from './text-width'

/** An entry of a legend. */
export interface LegendEntry {
  /** Tells the entries apart. */
  readonly key: string
  /** What it says. */
  readonly label: string
}

/** The place of the symbol of an entry, in pixels from the corner of the plot. */
export interface LegendSymbol {
  /** The entry. */
  readonly key: string
  /** Its middle, from the left. */
  readonly x: number
  /** Its middle, from above. */
  readonly y: number
}

/** What the signs of a chart mean. */
export interface Legend {
  /** In the order they are read. */
  readonly entries: readonly LegendEntry[]
  /** Draws the symbols at their places. */
  readonly draw: (symbols: readonly LegendSymbol[]) => readonly ChartLayer[]
}

/** A chart before it gets its frame: everything is measured from the upper left corner of the plot. */
export interface Picture {
  /** Title. */
  readonly title: string
  /** Sentences below the title. */
  readonly notes: readonly string[]
  /** The legend; none when absent. */
  readonly legend?: Legend
  /** From the left edge of the picture to that of the plot, in pixels. */
  readonly left: number
  /** From the right edge of the plot to that of the picture, in pixels. */
  readonly right: number
  /** Needed right above the plot, in pixels. */
  readonly above: number
  /** Needed right below it, in pixels. */
  readonly below: number
  /** Width of the plot, in pixels. */
  readonly width: number
  /** Height of the plot, in pixels. */
  readonly height: number
  /** The chart in words, one sentence or more a line. */
  readonly says: readonly string[]
  /** The layers of the plot. */
  readonly layers: readonly ChartLayer[]
}

/** From the edge of the picture to anything in it, in pixels. */
export const margin = 16

const titleSize = 16
const titleLine = 20
const noteSize = 12
const noteLine = 16
const noteGap = 6
const legendRow = 20
const legendGap = 10
/** From the middle of a symbol to its text, and from the end of that to the next symbol's middle. */
const toLabel = 13
const toNext = 22
/** Arial, what has its measures, or any sans; no typeface is loaded, and `textWidth` leaves room for the widest. */
const font = 'Arial, Helvetica, Liberation Sans, sans-serif'
/** The most lines of a description that are read out: nobody listens to a table of 86 rows. */
const mostLines = 12

/** Puts title, notes and legend above a plot, and the colours of the theme behind it. */
export function framed(look: Look, picture: Picture): ChartSpec {
  const { colors } = look
  const { left, right, above, below, width, height } = picture
  const content = left + width + right - 2 * margin
  const title = fitText(picture.title, content, { size: titleSize, weight: 'bold', lines: 3 })
  const notes = picture.notes.flatMap((note) => fitText(note, content, { size: noteSize, lines: 8 }))
  const heads =
    (title.length - 1) * titleLine +
    titleSize +
    (notes.length === 0 ? 0 : noteGap + (notes.length - 1) * noteLine + noteSize)
  const rows = legendRows(picture.legend?.entries ?? [], content)
  const legendHeight = rows.length === 0 ? 0 : legendGap + rows.length * legendRow
  const top = margin + heads + legendHeight + legendGap + above
  const placed = rows.flatMap((row, r) =>
    row.map(({ x, ...entry }) => ({
      ...entry,
      x: x - left + margin,
      y: -above - legendGap - (rows.length - r - 0.5) * legendRow,
    })),
  )
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: inWords([...new Set([picture.title, ...picture.notes, ...picture.says])]),
    background: colors.ground,
    width,
    height,
    padding: { left, right, top, bottom: below + margin },
    autosize: { type: 'none' },
    title: {
      text: title.map(constant),
      ...(notes.length === 0 ? {} : { subtitle: notes.map(constant) }),
      anchor: 'start',
      frame: 'group',
      dx: margin - left,
      offset: 0,
      fontSize: titleSize,
      lineHeight: titleLine,
      color: colors.text,
      subtitleFontSize: noteSize,
      subtitleLineHeight: noteLine,
      subtitlePadding: noteGap,
      subtitleColor: colors.muted,
      aria: false,
    },
    config: { font, view: { stroke: null } },
    layer: [
      // Vega sets a title above the highest mark, so this area says where the title stands, and guessed widths do not.
      ...layer(
        'ground',
        [{ x: -left, x2: width + right, y: margin + heads - top, y2: height + below + margin }],
        { type: 'rect', fill: colors.ground, aria: false },
        { x: pixels('x'), y: pixels('y'), x2: { field: 'x2' }, y2: { field: 'y2' } },
      ),
      ...picture.layers,
      ...(picture.legend?.draw(placed.map(({ key, x, y }) => ({ key, x, y }))) ?? []),
      ...textLayer(
        'legend labels',
        placed.map(({ x, y, label }) => ({ x: x + toLabel, y, lines: [label] })),
        { size: noteSize, color: colors.text, align: 'left' },
      ),
    ],
  }
}

/** Vega 6 looks constants up without asking for an own key: a title "constructor" would be no text. A space after it is one. */
function constant(text: string): string {
  return text in Object.prototype ? `${text} ` : text
}

/** The sentences in one line, as far as anybody listens. */
function inWords(lines: readonly string[]): string {
  const said = lines.map((line) => plainText(line).trim()).filter((line) => line !== '')
  const whole = said.length > mostLines ? [...said.slice(0, mostLines), '…'] : said
  return whole.map((line) => (/[.!?…:;]$/.test(line) ? line : `${line}.`)).join(' ')
}

/** Entries side by side, as many in a row as there is room for. */
function legendRows(
  entries: readonly LegendEntry[],
  width: number,
): (LegendEntry & { readonly x: number })[][] {
  const rows: (LegendEntry & { readonly x: number })[][] = []
  let x = Number.POSITIVE_INFINITY
  for (const { key, label } of entries) {
    const [line = ''] = fitText(label, width - 2 * toLabel, { size: noteSize })
    const end = toLabel + textWidth(line, noteSize)
    if (x + end > width) {
      rows.push([])
      x = toLabel - 3
    }
    rows[rows.length - 1]?.push({ key, label: line, x })
    x += end + toNext
  }
  return rows
}
