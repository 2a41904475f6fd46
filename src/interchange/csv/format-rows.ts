import Papa from 'papaparse'
import { writeNumber } from '../read/read-number'
import type { TableCell, TableFormat } from '../read/table-options'

/** Rows as the text of a CSV file that Excel opens: CRLF, and the marks of the language. */
export function formatRows(rows: readonly (readonly TableCell[])[], format: TableFormat): string {
  const { locale, byteOrderMark = true } = format
  const [delimiter, mark] = locale === 'id' ? ([';', ','] as const) : ([',', '.'] as const)
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? writeNumber(cell, mark) : (cell ?? ''))),
  )
  const body = Papa.unparse(cells, { delimiter, newline: '\r\n' })
  return `${byteOrderMark ? '\uFEFF' : ''}${body}\r\n`
}
