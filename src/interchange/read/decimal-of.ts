import type { Table } from './table-options'

/** A cell of a text that is a number with a decimal comma. */
const inText = /[;\t|]"?-?\d+,\d+"?[;\t|\r\n]|[,\n]"-?\d+,\d+"[,\r\n]/
const inCell = /^-?\d+,\d+$/
/** So many rows show how their file writes numbers. */
const mostRows = 1000

/**
 * The decimal mark of a file that its maker writes with a point: a comma where a cell shows one, as in a file that was saved again
 * by a sheet whose numbers have one. A number with the other mark is then told, not guessed.
 */
export function decimalOf(table: Table): 'comma' | 'point' {
  const hasComma =
    typeof table === 'string'
      ? inText.test(table)
      : cellsIn(table).some((cell) => typeof cell === 'string' && inCell.test(cell.trim()))
  return hasComma ? 'comma' : 'point'
}

/** The cells of rows; JavaScript callers can give anything for them. */
function cellsIn(rows: unknown): readonly unknown[] {
  return Array.isArray(rows) ? rows.slice(0, mostRows).flatMap((row) => (Array.isArray(row) ? row : [])) : []
}
