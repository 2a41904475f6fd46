import { headerText } from './cell-text'
import { filledIn } from './layout-words'
import type { Turning } from './turning'

type Cells = readonly (readonly unknown[])[]
type Texts = Pick<Turning<string>, 'namesOf' | 'isNear' | 'isHead' | 'isLevel'>

/** How many rows from the top the head of the column is sought in. */
const headSearch = 20

/** What is known of a sheet before. */
interface Known {
  /** Whether the caller says that competencies stand in rows. */
  readonly isWanted: boolean
  /** Whether it may lie plainly as well. */
  readonly isPlain: boolean
}

/**
 * The column in which most cells name different competencies: codes rather than names that two may have. One is enough
 * where others are misspelt, and none where the column is called as such columns are, has levels beside, and nothing else
 * tells how the sheet lies.
 */
export function competencyColumn(
  cells: Cells,
  texts: Texts,
  { isWanted, isPlain }: Known,
): number | undefined {
  const named = new Map<number, Set<string>>()
  for (const row of cells) {
    row.forEach((cell, i) => {
      const [code] = typeof cell === 'string' ? texts.namesOf(headerText(cell)) : []
      if (code !== undefined) named.set(i, (named.get(i) ?? new Set()).add(code))
    })
  }
  const sorted = [...named].sort(([, a], [, b]) => b.size - a.size)
  const [best] = sorted
  if (best !== undefined && best[1].size >= (isWanted ? 1 : 2)) return best[0]
  if (isPlain && !isWanted) return undefined
  const misspelt = ([i]: readonly [number, unknown]): boolean =>
    cells.some((row) => isMisspelt(row[i], texts) && row.some((cell, at) => at > i && texts.isLevel(cell)))
  return sorted.find(misspelt)?.[0] ?? headedColumn(cells, texts)
}

function isMisspelt(cell: unknown, { namesOf, isNear }: Texts): boolean {
  const text = headerText(cell)
  return typeof cell === 'string' && namesOf(text).length === 0 && isNear(text)
}

/** The column that is called as columns of competencies are, in a row that names none, with levels behind it below. */
function headedColumn(cells: Cells, { isHead, namesOf, isLevel }: Texts): number | undefined {
  const placeIn = (row: readonly unknown[]): number =>
    filledIn(row).find((i) => isHead(headerText(row[i]))) ?? -1
  const at = cells.slice(0, headSearch).findIndex((row) => placeIn(row) >= 0)
  const head = cells[at]
  if (head === undefined || head.some((cell) => namesOf(headerText(cell)).length > 0)) return undefined
  const place = placeIn(head)
  const isEntry = (row: readonly unknown[]): boolean =>
    headerText(row[place]) !== '' && row.some((cell, i) => i > place && isLevel(cell))
  return cells.slice(at + 1).some(isEntry) ? place : undefined
}
