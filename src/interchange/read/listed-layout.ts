import { isBesideThePoint } from './beside-the-point'
import { headerText, isBlankCell } from './cell-text'
import type { Header, Layout, LayoutHints, ListedColumns, SheetColumn } from './layout-types'
import { numberingOf } from './layout-words'
import { aboveOf, numberColumns } from './plain-layout'
import { readNumber } from './read-number'
import { passedRow } from './row-kinds'
import type { Row } from './row-reader'

/**
 * The columns of a wide sheet as entries: those that hold levels, in their order. Levels in any other, also one without a
 * header, are told; the rows of the sheet are passed over. Nothing where it has no header row.
 */
export function listedLayout<Field extends string>(
  cells: readonly (readonly unknown[])[],
  hints: LayoutHints<Field>,
  { field, rowIn, isField }: ListedColumns<Field>,
): Layout<Field> | undefined {
  const at = rowIn(cells)
  if (at === undefined) return undefined
  const body = cells.slice(at + 1)
  const texts = (cells[at] ?? []).map((cell): Header => ({ text: headerText(cell), row: at + 1 }))
  const numbers = numberColumns(texts, body, isField)
  const width = body.reduce((most, row) => Math.max(most, row.length), texts.length)
  const isOther = (text: string): boolean => isField(text) || isBesideThePoint(text)
  const columns = Array.from({ length: width }, (_, index) => index).flatMap(
    (index): SheetColumn<Field>[] => {
      const header = texts[index]?.text ?? ''
      const held = body.flatMap((row) => (isBlankCell(row[index]) ? [] : [row[index]]))
      if (header === '' && held.length === 0) return []
      const isRead = !isOther(header) && !numbers.has(index) && !(index === 0 && isCount(held))
      return [{ index, header, ...(isRead ? meaningOf(header, held, hints) : {}) }]
    },
  )
  const headers: Header<Field>[] = [{ text: field, row: at + 1, field }]
  const rows = columns.flatMap(({ header, as }): Row[] =>
    as === undefined
      ? []
      : [{ number: at + 1, cells: [header], isWhole: true, places: [{ row: at + 1, header }] }],
  )
  const passed = body.flatMap((row, i) =>
    row.every(isBlankCell) ? [] : [passedRow('not-header', at + i + 2, row)],
  )
  return {
    shape: 'wide',
    headers,
    headerRow: at + 1,
    headerRows: [at + 1],
    rows,
    passed: [...aboveOf(cells, at), ...passed],
    asides: new Set(),
    sheetColumns: columns,
  }
}

/** Whether cells count 1, 2, 3 …, as a first column does whatever it is called. */
function isCount(held: readonly unknown[]): boolean {
  return held.length > 1 && held.every((cell, place) => numberingOf(cell) === place + 1)
}

/** What a column is: a competency where most of its cells say levels, or could; else these are counted. */
function meaningOf<Field extends string>(
  header: string,
  held: readonly unknown[],
  { isLevel = never, saysLevel = isLevel, isAttempt = never }: LayoutHints<Field>,
): Pick<SheetColumn<Field>, 'as' | 'levels' | 'attempts'> {
  // Numbers of people, years and sums of money are on no scale, nor near one.
  const isSaid = (cell: unknown): boolean => {
    const isNumber = readNumber(headerText(cell), undefined) !== undefined
    return saysLevel(cell) && (!isNumber || isLevel(cell) || isAttempt(cell))
  }
  const isLevels = held.length > 0 && held.filter(isSaid).length * 2 >= held.length
  if (isLevels && header !== '') return { as: 'competency' }
  const levels = held.filter(isLevel).length
  const attempts = levels > 0 ? 0 : held.filter(isAttempt).length
  return levels > 0 ? { levels } : attempts > 0 ? { attempts } : {}
}

function never(): boolean {
  return false
}
