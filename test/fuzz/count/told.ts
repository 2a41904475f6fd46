import type { Issue } from 'kompetensi'

/** What issues tell of, by place. */
export interface Told {
  /** Whether the table as a whole was not read, or more was told than there was room for. */
  readonly all: boolean
  /** Whether anything is told of a row. */
  readonly row: (row: number) => boolean
  /** Whether it is told of a cell, of its row as a whole, or of its column as a whole. */
  readonly cell: (row: number, header: string) => boolean
  /** Whether it is told of an entry that a column is that it holds something where nothing is read: the first such cell is named. */
  readonly entry: (header: string) => boolean
  /** Whether it is told of any cell that it stands where nothing is read. */
  readonly hasStray: boolean
}

/** What the issues of a table tell of. */
export function toldBy(issues: readonly Issue[], headerRows: readonly number[]): Told {
  const rows = new Set<unknown>()
  const wholeRows = new Set<unknown>()
  const cells = new Set<string>()
  const columns = new Set<unknown>()
  const entries = new Set<unknown>()
  let all = false
  for (const { code, path, severity } of issues) {
    const [row, header] = path
    const isHeader = typeof row === 'number' && headerRows.includes(row)
    const isWhole = header === undefined && severity === 'error'
    if (row === undefined || (isWhole && (isHeader || code === 'column-missing'))) all = true
    rows.add(row)
    if (code === 'table-malformed') entries.add(header)
    if (header === undefined) wholeRows.add(row)
    else if (isHeader) columns.add(header)
    cells.add(JSON.stringify([row, header]))
  }
  return {
    all,
    row: (row) => rows.has(row),
    entry: (header) => entries.has(header),
    hasStray: entries.size > 0,
    cell: (row, header) =>
      wholeRows.has(row) || columns.has(header) || cells.has(JSON.stringify([row, header])),
  }
}
