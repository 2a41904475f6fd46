import { isBesideThePoint } from './beside-the-point'
import { headerText, isBlankCell } from './cell-text'
import type { Header, Layout, LayoutHints, ListedColumns, SheetColumn } from './layout-types'
import { aboveOf } from './plain-layout'
import { passedRow } from './row-kinds'
import type { Row } from './row-reader'

/**
 * The columns of a wide sheet as entries: those that hold levels, in their order. The rows of the sheet are passed over;
 * nothing where it has no header row.
 */
export function listedLayout<Field extends string>(
  cells: readonly (readonly unknown[])[],
  { saysLevel = () => false }: LayoutHints<Field>,
  { field, rowIn, isField }: ListedColumns<Field>,
): Layout<Field> | undefined {
  const at = rowIn(cells)
  if (at === undefined) return undefined
  const body = cells.slice(at + 1)
  const columns = (cells[at] ?? []).flatMap((cell, index): SheetColumn<Field>[] => {
    const header = headerText(cell)
    if (header === '') return []
    const held = body.flatMap((row) => (isBlankCell(row[index]) ? [] : [row[index]]))
    const isLevels = held.length > 0 && held.filter(saysLevel).length * 2 >= held.length
    return [
      {
        index,
        header,
        ...(isLevels && !isField(header) && !isBesideThePoint(header) ? { as: 'competency' } : {}),
      },
    ]
  })
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
