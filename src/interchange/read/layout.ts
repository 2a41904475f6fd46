import { headerText, isBlankCell } from './cell-text'
import type { HeaderFinder } from './header-finder'
import type { Layout, NamedHints } from './layout-types'
import { listedLayout } from './listed-layout'
import { plainLayout } from './plain-layout'
import type { Row } from './row-reader'
import { standardLayout } from './standard-layout'
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
    const layout = standardLayout(cells, hints, hints.standardOf)
    if (layout !== undefined) return { layout, finder: strong }
  }
  if (hints.listed !== undefined && hints.wanted === 'wide') {
    const layout = listedLayout(cells, hints, hints.listed)
    if (layout !== undefined) return { layout, finder: strong }
  }
  const isPlain = hints.wanted === undefined ? strong.hasHeader(cells) : hints.wanted !== 'competency-rows'
  const other = weak.find(({ hasHeader }) => hasHeader(cells))
  const turned = isPlain ? undefined : turnedLayout(cells, strong, hints, other !== undefined)
  if (turned !== undefined) return { layout: turned, finder: strong }
  const finder = strong.hasHeader(cells) ? strong : (other ?? strong)
  return { layout: plainLayout(cells, finder.rowIn(cells), finder, hints), finder }
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
