import { present } from '../../base/present'
import type { Findings } from './findings'
import { type ReadIssue, tableIssue } from './issues'
import type { Layout, SheetColumn } from './layout-types'
import { letterOf } from './letter-of'
import type { PassedRow, PassedRowKind } from './passed-row'
import type { Column } from './row-reader'

/** Rows that the reading report alone tells: nobody takes them for entries, or the caller has asked for others. */
const reportedAlone: readonly PassedRowKind[] = [
  'above-header',
  'header-again',
  'empty',
  'not-standard',
  'not-header',
]

/** Tells of what a layout leaves unread: columns aside, and rows that are no entries; an error where one could be. */
export function tellLayout(
  { headers, headerRow, asides, passed, doubted, doubts = [], lost = [], sheetColumns = [] }: Layout,
  found: Findings,
): void {
  headers.forEach(({ text: header }, index) => {
    if (!asides.has(index) || header === '') return
    found.add(tableIssue('column-unknown', [headerRow, header], { header }, 'hint'))
  })
  for (const column of sheetColumns) tellColumn(column, headerRow, found)
  const unreadIn = new Map(
    lost.map(({ number, unread, column = headers[unread]?.text ?? letterOf(unread) }) => [number, column]),
  )
  for (const each of passed) {
    if (reportedAlone.includes(each.as)) continue
    found.add(passedIssue(each, unreadIn.get(each.row), doubted?.get(each.row)))
  }
  for (const { row, ...details } of doubts) found.add(tableIssue('entry-doubtful', [row], details, 'warning'))
}

/** The issue of a row that is passed over: a hint where nothing is lost with it. */
function passedIssue(
  { row, as, found }: PassedRow,
  column: string | undefined,
  doubted: 'error' | 'warning' | undefined,
): ReadIssue {
  if (as === 'weights' || as === 'essentials') {
    return tableIssue('row-passed-over', [row], { found, as }, 'warning')
  }
  // Of a row that is not parted, no cell is known.
  if (as === 'other-separator') return tableIssue('row-passed-over', [row], { found, as })
  if (column !== undefined) return tableIssue('row-passed-over', [row, column], { found, as, column })
  return doubted === undefined
    ? tableIssue('row-passed-over', [row], { found, as }, 'hint')
    : tableIssue('row-passed-over', [row], { found, as, mayBeEntry: true }, doubted)
}

/** Tells of a column that is not read in a sheet that was turned; an error where it holds levels. */
function tellColumn(
  { header: text, index, as, repeats, levels, attempts, holds }: SheetColumn,
  headerRow: number,
  found: Findings,
): void {
  const header = text === '' ? letterOf(index) : text
  const path = [headerRow, header]
  if (repeats !== undefined) {
    const placed = (place: number): string => `${header} (${letterOf(place)})`
    found.add(tableIssue('column-duplicate', path, { header: placed(index), other: placed(repeats) }))
  } else if (as === undefined) {
    const isLost = attempts !== undefined || holds !== undefined
    const severity = levels !== undefined ? 'error' : isLost ? 'warning' : 'hint'
    const lies = text === '' ? ('without-header' as const) : undefined
    const details = { header, ...present({ levels, attempts, lies, holds }) }
    found.add(tableIssue('column-unknown', path, details, severity))
  }
}

/** Whether a table has none of a group of columns; one that was turned lacks what it has no entry for. */
export function isMissing<Field extends string>(
  group: readonly Field[],
  columns: ReadonlyMap<Field, Column>,
  { sheetColumns, rows }: Layout<Field>,
): boolean {
  if (sheetColumns !== undefined) return rows.length === 0
  return !group.some((field) => columns.has(field))
}

/** The headers as they stand in the sheet. */
export function headersIn({ headers, sheetColumns }: Layout): readonly string[] {
  return sheetColumns?.map(({ header }) => header) ?? headers.map(({ text }) => text)
}
