// The few marks that our charts are made of, as SVG without Vega: for a page that has to show a chart at once.

import type { ChartLayer, ChartPosition, ChartRow, ChartSpec } from 'kompetensi/charts'

/** A shape or a text, with the attributes of its SVG element. */
export interface DrawnMark {
  readonly element: 'path' | 'rect' | 'line' | 'text'
  readonly attributes: Readonly<Record<string, string | number | undefined>>
  /** The lines of a text, each with its place below the first; none for a shape. */
  readonly lines: readonly { readonly text: string; readonly dy: number }[]
  /** What it says to who points at it. */
  readonly says: string | undefined
}

/** A layer, from the lowest. */
export interface DrawnLayer {
  readonly name: string
  readonly marks: readonly DrawnMark[]
}

/** The outline of each symbol round its middle, two units wide; other symbols are outlines themselves. */
const outlines: Readonly<Record<string, string>> = {
  circle: 'M1,0A1,1,0,1,1,-1,0A1,1,0,1,1,1,0Z',
  square: 'M-1,-1L1,-1L1,1L-1,1Z',
  diamond: 'M-1,0L0,-1L1,0L0,1Z',
  'triangle-up': 'M0,-0.866L-1,0.866L1,0.866Z',
  'triangle-down': 'M0,0.866L-1,-0.866L1,-0.866Z',
}

/** The outline of a symbol, two units wide. */
export function outlineOf(symbol: string): string {
  return outlines[symbol] ?? symbol
}

/**
 * Draws the layers of a chart, in pixels from the upper left corner of its plot, and its title.
 *
 * @param spec - a specification of `kompetensi/charts`; symbols are those of statuses
 * @returns title first, then the layers in their order
 */
export function drawMarks(spec: ChartSpec): readonly DrawnLayer[] {
  const [ground, ...others] = spec.layer.map((layer) => ({
    name: layer.name,
    marks: layer.data.values.map((row) => markOf(layer, row, spec)),
  }))
  return [...(ground === undefined ? [] : [ground]), { name: 'title', marks: titleOf(spec) }, ...others]
}

/** From the middle of a line of text to the line it stands on, in whole pixels as Vega has it. */
const fromMiddle = (size: number): number => Math.round(0.3 * size)
/** From the upper edge of a line of text to the line it stands on. */
const fromTop = (size: number): number => Math.round(0.79 * size)

function titleOf({ title, padding, config }: ChartSpec): DrawnMark[] {
  const margin = padding.left + title.dx
  const subtitle = title.subtitle ?? []
  // Vega sets a title with notes a pixel lower.
  const top = margin - padding.top + (subtitle.length === 0 ? 0 : 1)
  const text = (lines: readonly string[], y: number, size: number, lineHeight: number): DrawnMark => ({
    element: 'text',
    attributes: { 'font-family': config.font, 'font-size': size, transform: `translate(${title.dx},${y})` },
    lines: lines.map((line, i) => ({ text: line, dy: i * lineHeight })),
    says: undefined,
  })
  const head = text(title.text, top + fromTop(title.fontSize), title.fontSize, title.lineHeight)
  const below = top + (title.text.length - 1) * title.lineHeight + title.fontSize + title.subtitlePadding
  const notes = text(
    subtitle,
    below + fromTop(title.subtitleFontSize),
    title.subtitleFontSize,
    title.subtitleLineHeight,
  )
  return [
    { ...head, attributes: { ...head.attributes, fill: title.color, 'font-weight': 'bold' } },
    ...(subtitle.length === 0
      ? []
      : [{ ...notes, attributes: { ...notes.attributes, fill: title.subtitleColor } }]),
  ]
}

function markOf(layer: ChartLayer, row: ChartRow, spec: ChartSpec): DrawnMark {
  const { says, competency, status } = row
  const shape = shapeOf(layer, row, spec)
  return {
    ...shape,
    attributes: {
      ...styleOf(layer, row),
      ...shape.attributes,
      'data-code': textOf(competency),
      'data-status': textOf(status),
    },
    says: textOf(says),
  }
}

function shapeOf(
  layer: ChartLayer,
  row: ChartRow,
  spec: ChartSpec,
): Pick<DrawnMark, 'element' | 'attributes' | 'lines'> {
  const { mark, encoding } = layer
  const x = placeOf(encoding.x, row, spec.width)
  const y = placeOf(encoding.y, row, spec.height)
  const x2 = encoding.x2 && encoding.x ? placeOf({ ...encoding.x, ...encoding.x2 }, row, spec.width) : x
  const y2 = encoding.y2 && encoding.y ? placeOf({ ...encoding.y, ...encoding.y2 }, row, spec.height) : y
  switch (mark.type) {
    case 'rect':
      return {
        element: 'rect',
        attributes: { x, y, width: x2 - x, height: y2 - y, rx: mark.cornerRadius },
        lines: [],
      }
    case 'rule':
      return { element: 'line', attributes: { x1: x, x2, y1: y, y2 }, lines: [] }
    case 'point': {
      const d = outlineOf(kindOf(encoding.shape, row) ?? mark.shape ?? 'circle')
      const scale = Math.sqrt(mark.size ?? 30) / 2
      const transform = `translate(${x},${y}) scale(${scale})`
      return {
        element: 'path',
        attributes: { d, transform, 'vector-effect': 'non-scaling-stroke' },
        lines: [],
      }
    }
    case 'text': {
      const { fontSize = 11, lineHeight = 0, angle = 0, align = 'center' } = mark
      const turn = angle === 0 ? '' : ` rotate(${angle})`
      return {
        element: 'text',
        attributes: {
          transform: `translate(${x},${y})${turn}`,
          'font-family': spec.config.font,
          'font-size': fontSize,
          'font-weight': mark.fontWeight,
          'text-anchor': ({ left: 'start', center: 'middle', right: 'end' } as const)[align],
        },
        lines: [row['text'] ?? ''].flat().map((line, i) => ({
          text: String(line),
          dy: fromMiddle(fontSize) + i * lineHeight,
        })),
      }
    }
  }
}

function styleOf({ mark, encoding }: ChartLayer, row: ChartRow): DrawnMark['attributes'] {
  return {
    fill: kindOf(encoding.fill, row) ?? mark.fill ?? 'none',
    stroke: kindOf(encoding.stroke, row) ?? mark.stroke,
    'stroke-width': mark.strokeWidth,
    'stroke-dasharray': mark.strokeDash?.join(','),
    'stroke-linecap': mark.strokeCap,
    opacity: mark.opacity,
  }
}

/** Where a row stands on an axis, in pixels. */
function placeOf(position: ChartPosition | undefined, row: ChartRow, length: number): number {
  if (position === undefined) return 0
  const value = Number(row[position.field])
  if (position.scale === null) return value
  const [least, greatest] = position.scale.domain
  return ((value - least) / (greatest - least)) * length
}

/** The colour or symbol of a row, where its kind says so. */
function kindOf(kinds: ChartLayer['encoding']['fill'], row: ChartRow): string | undefined {
  if (kinds === undefined) return undefined
  return kinds.scale.range[kinds.scale.domain.indexOf(String(row[kinds.field]))]
}

function textOf(value: ChartRow[string] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}
