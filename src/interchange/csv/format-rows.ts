import Papa from 'papaparse'
import { tagOf, wordLanguage } from '../read/file-language'
import type { Formatted } from '../read/losses'
import { writeNumber } from '../read/read-number'
import type { TableCell, TableFormat } from '../read/table-options'

/** Rows as the text of a CSV file that Excel opens: CRLF, and the marks of the language. What stays behind is the same. */
export function formatRows<Code extends string>(
  { value: rows, losses }: Formatted<TableCell[][], Code>,
  format: TableFormat,
): Formatted<string, Code> {
  const { byteOrderMark = true } = format
  const words = wordLanguage(tagOf(format.language, 'CSV'))
  const [delimiter, mark] = words === 'id' ? ([';', ','] as const) : ([',', '.'] as const)
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? writeNumber(cell, mark) : (cell ?? ''))),
  )
  const body = Papa.unparse(cells, { delimiter, newline: '\r\n' })
  return { value: `${byteOrderMark ? '\uFEFF' : ''}${body}\r\n`, losses }
}
