import { headerText, isBlankCell } from './cell-text'
import { isLegendHeading } from './heading-words'
import { filledIn, numberingOf } from './layout-words'

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
}

/** Most cells of a row of a legend. */
const mostCells = 4

/** A level and its name in one cell: `1 = Dasar`. */
const inOneCell = /^(\d+) *[=:.)–-]+ *(\p{L}.*)$/u

/**
 * The rows of legends below entries, by their places: each pairs a level with its name, in either order, going up or down the
 * scale. A word stands above them, or a blank row and names of the scale itself. Those are in doubt that have no such word
 * or other names: they could be entries.
 */
export function legendRows(
  body: readonly Row[],
  levels: LegendLevels | undefined,
): ReadonlyMap<number, LegendRow> {
  const found = new Map<number, LegendRow>()
  for (let i = 1; levels !== undefined && i < body.length; i++) {
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
  if (!isHead(body[from - 1] ?? [])) return noLegend
  const pairs = pairsFrom(body, from, levels)
  const { heads, isApart } = above(body, from)
  if (!isApart || pairs.length < 2) return noLegend
  const isNamed = pairs.every((pair) => pair.isNamed)
  const hasHead = heads.length > 0
  if (!isNamed && !(hasHead && isFromEnd(pairs, levels))) return noLegend
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
  return filledIn(row).every((i) => isLegendHeading(headerText(row[i])))
}

/** The pairs of rows from one on, as long as their levels go one way. */
function pairsFrom(body: readonly Row[], from: number, levels: LegendLevels): readonly Pair[] {
  const pairs: Pair[] = []
  for (let i = from; i < body.length; i++) {
    const pair = pairIn(body[i] ?? [], levels)
    if (pair === undefined) break
    const [first, second] = pairs
    const last = pairs.at(-1)
    const isUp = first === undefined || (second ?? pair).level > first.level
    if (last !== undefined && (isUp ? pair.level <= last.level : pair.level >= last.level)) break
    pairs.push(pair)
  }
  return pairs
}

/** Whether they begin at an end of a scale. */
function isFromEnd([first]: readonly Pair[], { scales }: LegendLevels): boolean {
  return scales.some((scale) => scale[0] === first?.level || scale.at(-1) === first?.level)
}

/** The pair that a row is: a level and a text beside it, of which the former may stand behind, and descriptions alone behind both. */
function pairIn(row: Row, { scales, isNameOf }: LegendLevels): Pair | undefined {
  const filled = filledIn(row)
  if (filled.length > mostCells) return undefined
  const texts = filled.map((i) => headerText(row[i]))
  const [, number, name] = texts.length === 1 ? (inOneCell.exec(texts[0] ?? '') ?? []) : []
  const [one = '', other = '', ...descriptions] = number === undefined ? texts : [number, name]
  const [level, text] = numberingOf(one) === undefined ? [numberingOf(other), one] : [numberingOf(one), other]
  const isLevel = level !== undefined && scales.some((scale) => scale.includes(level))
  if (!isLevel || text === '' || [text, ...descriptions].some((each) => numberingOf(each) !== undefined))
    return undefined
  const isNamed = isNameOf(text, level)
  return isNamed || descriptions.length === 0 ? { level, isNamed } : undefined
}
