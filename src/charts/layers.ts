import type {
  ChartAngle,
  ChartEncoding,
  ChartKinds,
  ChartLayer,
  ChartMark,
  ChartPosition,
  ChartRow,
  ChartText,
} from './chart-spec'

/** A place in pixels from the corner of the plot. */
export function pixels(field: string): ChartPosition {
  return { field, type: 'quantitative', scale: null, axis: null }
}

/** A place on a scale of numbers. */
export function onScale(field: string, [least, greatest]: readonly [number, number]): ChartPosition {
  return {
    field,
    type: 'quantitative',
    scale: { type: 'linear', domain: [least, greatest], zero: false, nice: false },
    axis: null,
  }
}

/** An area in pixels, from `x` and `y` to `x2` and `y2`. */
export function area(): Required<Pick<ChartEncoding, 'x' | 'x2' | 'y' | 'y2'>> {
  return { x: pixels('x'), x2: { field: 'x2' }, y: pixels('y'), y2: { field: 'y2' } }
}

/** A look by kind. */
export function kinds(field: string, looks: Readonly<Record<string, string>>): ChartKinds {
  return {
    field,
    type: 'nominal',
    scale: { domain: Object.keys(looks), range: Object.values(looks) },
    legend: null,
  }
}

/** A text by field. */
export function words(field: string): ChartText {
  return { field, type: 'nominal' }
}

/** Degrees by field. */
export function degrees(field: string): ChartAngle {
  return { field, type: 'quantitative', scale: null }
}

/** What marks say of themselves, to a pointer and to a screen reader: the field `says`. */
export function saying(): Pick<ChartEncoding, 'tooltip' | 'description'> {
  return { tooltip: words('says'), description: words('says') }
}

/** A layer; none where there is nothing to draw. */
export function layer(
  name: string,
  values: ChartRow[],
  mark: ChartMark,
  encoding: ChartEncoding,
): ChartLayer[] {
  return values.length === 0 ? [] : [{ name, data: { values }, mark, encoding }]
}

/** A text and its place in pixels; of several lines the place of their middle. */
export interface PlacedText {
  /** From the left edge of the plot. */
  readonly x: number
  /** From its upper edge. */
  readonly y: number
  /** The lines. */
  readonly lines: readonly string[]
}

/** How a layer of texts is set. */
export interface TextStyle {
  /** Size, in pixels. */
  readonly size: number
  /** Colour. */
  readonly color: string
  /** Where the text stands, seen from its place. */
  readonly align: 'left' | 'center' | 'right'
  /** Weight; normal when absent. */
  readonly weight?: 'normal' | 'bold'
  /** Turn in degrees; none when absent. */
  readonly angle?: number
}

/** From line to line of a text, in pixels. */
export function lineHeightOf(size: number): number {
  return Math.round(size * 1.2)
}

/** A layer of texts. Screen readers skip it: marks say what it says, and more. */
export function textLayer(
  name: string,
  placed: readonly PlacedText[],
  { size, color, align, weight = 'normal', angle = 0 }: TextStyle,
): ChartLayer[] {
  const lineHeight = lineHeightOf(size)
  const values = placed.flatMap(({ x, y, lines }): ChartRow[] => {
    const [only = ''] = lines
    return lines.length > 1
      ? [{ x, y: y - ((lines.length - 1) * lineHeight) / 2, text: [...lines] }]
      : [{ x, y, text: only }]
  })
  return layer(
    name,
    values,
    {
      type: 'text',
      align,
      baseline: 'middle',
      fontSize: size,
      fontWeight: weight,
      lineHeight,
      fill: color,
      ...(angle === 0 ? {} : { angle }),
      aria: false,
    },
    { x: pixels('x'), y: pixels('y'), text: words('text') },
  )
}

/** A straight line in pixels. */
export interface PlacedLine {
  /** One end, from the left. */
  readonly x: number
  /** One end, from above. */
  readonly y: number
  /** The other end, from the left. */
  readonly x2: number
  /** The other end, from above. */
  readonly y2: number
}

/** A layer of lines that guide the eye. */
export function lineLayer(
  name: string,
  lines: readonly PlacedLine[],
  style: Pick<ChartMark, 'stroke' | 'strokeWidth' | 'strokeDash' | 'strokeCap'>,
): ChartLayer[] {
  return layer(
    name,
    lines.map((line) => ({ ...line })),
    { type: 'rule', ...style, aria: false },
    { x: pixels('x'), y: pixels('y'), x2: { field: 'x2' }, y2: { field: 'y2' } },
  )
}
