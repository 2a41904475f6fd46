import { headerText, isBlankCell } from './cell-text'
import type { HeaderFinder } from './header-finder'
import type { Layout, NamedHints } from './layout-types'
import { footerIn } from './layout-words'
import { listedLayout } from './listed-layout'
import { plainLayout } from './plain-layout'
import type { Row } from './row-reader'
import { standardLayout } from './standard-layout'
import { type TurnedHead, turnedHead } from './turned-head'
import { turnedLayout } from './turned-layout'

/** A layout, and the finder of headers that it was found with. */
export interface FoundLayout<Field extends string> {
  readonly layout: Layout<Field>
  readonly finder: HeaderFinder<Field>
}

/** Finders of headers: by those that leave no doubt, and by those that do, from the least doubt on. */
export interface Finders<Field extends string> {
  readonly strong: HeaderFinder<Field>
  readonly weak: readonly HeaderFinder<Field>[]
}

/**
 * How a sheet lies: as its kind does where a header row says so; else, where cells of one column name competencies, with
 * these in rows; else by headers that may mean other things too. Nothing is guessed in files that programs write, which
 * bring no hints.
 */
export function layoutOf<Field extends string>(
  cells: readonly (readonly unknown[])[],
  { strong, weak }: Finders<Field>,
  hints: NamedHints<Field> | undefined,
): FoundLayout<Field> {
  if (hints === undefined) return { layout: bareLayout(cells, strong.rowIn(cells)), finder: strong }
  if (hints.standardOf !== undefined) {
    return { layout: standardLayout(cells, hints, hints.standardOf), finder: strong }
  }
  if (hints.listed !== undefined && hints.wanted === 'wide') {
    const layout = listedLayout(cells, hints, hints.listed)
    if (layout !== undefined) return { layout, finder: strong }
  }
  const head = headOf(cells, strong, hints)
  const isPlain =
    hints.wanted === undefined
      ? strong.hasHeader(cells) && head === undefined
      : hints.wanted !== 'competency-rows'
  const other = head === undefined ? weak.find(({ hasHeader }) => hasHeader(cells)) : undefined
  const turned = isPlain
    ? undefined
    : turnedLayout(cells, strong, hints, { head, isPlain: other !== undefined })
  if (turned !== undefined) return { layout: turned, finder: strong }
  const finder = strong.hasHeader(cells) ? strong : (other ?? strong)
  const at = finder.rowIn(cells)
  return { layout: plainLayout(cells, headAbove(cells, at, finder, hints) ?? at, finder, hints), finder }
}

/** The head of two rows that says how a sheet lies, although its upper row may be a header of a plain table too. */
function headOf<Field extends string>(
  cells: readonly (readonly unknown[])[],
  { fieldOf }: HeaderFinder<Field>,
  { turnedTo, namesOf, isHead, isLevelHead = () => false, saysLevel }: NamedHints<Field>,
): TurnedHead | undefined {
  if (turnedTo === undefined || namesOf === undefined) return undefined
  if (isHead === undefined || saysLevel === undefined) return undefined
  return turnedHead(cells, { fieldOf, namesOf, isHead, isLevelHead, saysLevel })
}

/**
 * The header of a table above the first header that has every column needed: it names competencies, or the column that does
 * and one of levels, and rows with levels stand below it that sum up nothing. What it lacks is then told, rather than that
 * table passed over.
 */
function headAbove<Field extends string>(
  cells: readonly (readonly unknown[])[],
  at: number,
  { fieldOf }: HeaderFinder<Field>,
  { namesOf = () => [], isLevel = () => false }: NamedHints<Field>,
): number | undefined {
  const above = cells.slice(0, at)
  const levelsOf = (row: readonly unknown[]): number[] => {
    const fields = row.map((cell): string | undefined => fieldOf(headerText(cell)))
    return row.flatMap((cell, i) => {
      const isOfRows = fields[i] === 'level' && fields.includes('competency')
      return isOfRows || namesOf(headerText(cell)).length > 0 ? [i] : []
    })
  }
  const isEntry = (row: readonly unknown[], levels: readonly number[]): boolean =>
    levels.some((i) => isLevel(row[i])) && row.every((cell) => footerIn(cell) === undefined)
  const found = above.findIndex((row, i) => {
    const levels = levelsOf(row)
    return levels.length > 0 && above.slice(i + 1).some((each) => isEntry(each, levels))
  })
  return found < 0 ? undefined : found
}

/** A table with one header row and one entry in every other row that holds something. */
function bareLayout(cells: readonly (readonly unknown[])[], at: number): Layout<never> {
  const headerRow = at + 1
  const headers = (cells[at] ?? []).map((cell) => ({ text: headerText(cell), row: headerRow }))
  const rows = cells.flatMap((row, i): Row[] =>
    i <= at || row.every(isBlankCell) ? [] : [{ number: i + 1, cells: row, isWhole: true }],
  )
  return { headers, headerRow, headerRows: [headerRow], rows, passed: [], asides: new Set() }
}
