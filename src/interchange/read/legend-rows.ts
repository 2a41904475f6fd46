import { headerText, isBlankCell } from './cell-text'
import { isLegendHeading, isStepOfScale } from './heading-words'
import { filledIn } from './layout-words'

type Row = readonly unknown[]

/** The levels of scales, by which a legend is known. */
export interface LegendLevels {
  /** The levels of each scale, lowest first. */
  readonly scales: readonly (readonly number[])[]
  /** Whether a text is the name of a level. */
  readonly isNameOf: (text: string, level: number) => boolean
}

/** How sure it is that a row belongs to a legend. */
export type LegendRow = 'sure' | 'doubted'

/** A row that pairs a level with what it means. */
interface Pair {
  readonly level: number
  /** Whether that is its name on the scale. */
  readonly isNamed: boolean
  /** Whether it stands before a text alone, as nobody's levels do. */
  readonly isBare: boolean
}

/** Most cells of a row of a legend. */
const mostCells = 4

/** A level alone in its cell: `1`, `Level 1`. */
const alone = /^(?:(?:level|lvl|tingkat) ?)?\(?(\d{1,6})[.)]{0,2}$/i

/** A level and its name in one cell: `1 = Dasar`. */
const inOneCell = /^(?:(?:level|lvl|tingkat) ?)?\(?(\d{1,6})\)? *[=:.)–-]+ *(\p{L}.*)$/iu

/** What a legend in one row begins with: `Keterangan:`. */
const label = /^([\p{L} ]+)(?::\s*|$)/u

/**
 * The rows of legends below entries, by their places: each pairs a level with its name, in either order, going up or down the
 * scale. A word stands above them, or a blank row and names of the scale itself, or nothing but a level and a word. Those are in
 * doubt that have no such word or other names: they could be entries. A legend may stand in one row as well: `Keterangan: 1 = Dasar`, `2 = Menengah`.
 */
export function legendRows(
  body: readonly Row[],
  levels: LegendLevels | undefined,
): ReadonlyMap<number, LegendRow> {
  const found = new Map<number, LegendRow>()
  for (let i = 0; levels !== undefined && i < body.length; i++) {
    const { heads, rows, as } = legendAt(body, i, levels)
    for (const head of heads) found.set(head, 'sure')
    for (let at = i; at < i + rows; at++) found.set(at, as)
    i += Math.max(0, rows - 1)
  }
  return found
}

/** A legend: the words above it, and its rows. */
interface Legend {
  readonly heads: readonly number[]
  readonly rows: number
  readonly as: LegendRow
}

const noLegend: Legend = { heads: [], rows: 0, as: 'sure' }

/** The legend that begins at a row. */
function legendAt(body: readonly Row[], from: number, levels: LegendLevels): Legend {
  if (isLine(body[from] ?? [], levels)) return { heads: [], rows: 1, as: 'sure' }
  if (!isHead(body[from - 1] ?? [])) return noLegend
  const pairs = pairsFrom(body, from, levels)
  if (pairs.length < 2) return noLegend
  const { heads, isApart } = above(body, from)
  if (!isApart) return noLegend
  const isNamed = pairs.every((pair) => pair.isNamed)
  const hasHead = heads.length > 0
  const isBare = pairs.every((pair) => pair.isBare)
  if (!isNamed && !((hasHead || isBare) && isFromEnd(pairs, levels))) return noLegend
  return { heads, rows: pairs.length, as: isNamed && hasHead ? 'sure' : 'doubted' }
}

/** What stands above a row. */
interface Above {
  /** The words of a legend. */
  readonly heads: readonly number[]
  /** Whether they, or a blank row, part it from entries further above. */
  readonly isApart: boolean
}

function above(body: readonly Row[], at: number): Above {
  const heads: number[] = []
  let i = at - 1
  for (; i >= 0; i--) {
    const row = body[i] ?? []
    if (!isHead(row)) break
    if (!row.every(isBlankCell)) heads.push(i)
  }
  return { heads, isApart: i >= 0 && i < at - 1 }
}

/** Whether a row has nothing but words that head a legend, or nothing at all: a legend can begin below it. */
function isHead(row: Row): boolean {
  return row.every((cell) => isBlankCell(cell) || isLegendHeading(headerText(cell)))
}

/** The pairs of rows from one on, as long as their levels go one way. */
function pairsFrom(body: readonly Row[], from: number, levels: LegendLevels): readonly Pair[] {
  const pairs: Pair[] = []
  for (let i = from; i < body.length; i++) {
    const pair = pairIn(body[i] ?? [], levels)
    if (pair === undefined || !goesOn(pairs, pair)) break
    pairs.push(pair)
  }
  return pairs
}

/** Whether a level goes the way of those before it, up or down. */
function goesOn(
  pairs: readonly { readonly level: number }[],
  { level }: { readonly level: number },
): boolean {
  const [first, second] = pairs
  const last = pairs.at(-1)
  if (first === undefined || last === undefined) return true
  return (second?.level ?? level) > first.level ? level > last.level : level < last.level
}

/** Whether a level is one of a scale, or the 0 that a legend may have below it. */
function isOfScale(level: number, { scales }: LegendLevels): boolean {
  return level === 0 || scales.some((scale) => scale.includes(level))
}

/** Whether they begin at an end of a scale and leave no level out. */
function isFromEnd(pairs: readonly Pair[], { scales }: LegendLevels): boolean {
  const [first = 0] = pairs.map(({ level }) => level)
  const isWhole = pairs.every(({ level }, i) => Math.abs(level - first) === i)
  return isWhole && (first === 0 || scales.some((scale) => scale[0] === first || scale.at(-1) === first))
}

/** The pair that a row is: a level and a text beside it, of which the former may stand behind, and descriptions alone behind both. */
function pairIn(row: Row, levels: LegendLevels): Pair | undefined {
  const filled = filledIn(row)
  if (filled.length > mostCells) return undefined
  const texts = filled.map((i) => headerText(row[i]))
  const [first = ''] = texts
  const inOne = texts.length === 1 ? inOneCell.exec(first)?.slice(1) : undefined
  const [one = '', other = '', ...descriptions] = inOne ?? texts
  const [level, text] = levelIn(one) === undefined ? [levelIn(other), one] : [levelIn(one), other]
  const isLevel = level !== undefined && isOfScale(level, levels)
  if (!isLevel || text === '' || [text, ...descriptions].some((each) => levelIn(each) !== undefined))
    return undefined
  const isNamed = level === 0 || levels.isNameOf(text, level) || isStepOfScale(text)
  return { level, isNamed, isBare: descriptions.length === 0 && levelIn(one) !== undefined }
}

/** The level that stands alone in a text. */
function levelIn(text: string): number | undefined {
  const digits = alone.exec(text)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/** Whether a row has levels and their names in its cells, one behind the other, and a word before them at most. */
function isLine(row: Row, levels: LegendLevels): boolean {
  const last = row.findLast((cell) => !isBlankCell(cell))
  if (typeof last !== 'string' || !inOneCell.test(last)) return false
  const [begin = '', ...others] = filledIn(row).map((i) => headerText(row[i]))
  const [head = '', word = ''] = label.exec(begin) ?? []
  const texts = [isLegendHeading(word) ? begin.slice(head.length) : begin, ...others].filter(
    (text) => text !== '',
  )
  const pairs: { readonly level: number }[] = []
  for (const text of texts) {
    const level = Number(inOneCell.exec(text)?.[1] ?? Number.NaN)
    if (!isOfScale(level, levels) || !goesOn(pairs, { level })) return false
    pairs.push({ level })
  }
  return pairs.length > 1
}
