import type { Issue } from '../../base/issue'
import { issueOf } from '../../base/issue-of'
import { foldHeader } from './cell-text'
import { type RowReader, rowReader } from './row-reader'
import { openSheet, type Row, type Sheet, type TableKind, tellUnknown } from './sheet'
import type { Separator, Table, TableLimits } from './table-options'

/** A kind of file that somebody else defines: its columns have one name each. */
export interface SourceKind<Field extends string> extends TableKind<Field> {
  /** Columns that repeat what others say. */
  readonly redundant?: readonly string[]
  /** Columns that a model has no place for. */
  readonly notCarried: readonly string[]
}

/** One opened file of a set of files. */
export interface SourceFile<Field extends string> {
  /** Its rows below the header. */
  readonly rows: readonly Row[]
  /** Reads one row. */
  readonly reader: (row: Row) => RowReader<Field>
  /** Takes an issue; its path is within the file. */
  readonly add: (issue: Issue) => void
  /** Every issue so far; paths begin with the name of the file. */
  readonly issues: () => Issue[]
}

/** How a file is opened. */
export interface SourceOptions {
  /** What its issues are filed under. */
  readonly name: string
  /** What stands between two cells. */
  readonly separator: Separator
  /** How much is read. */
  readonly limits: TableLimits
}

/** Opens a file and tells of each column that is not carried over. */
export function openSource<Field extends string>(
  table: Table,
  kind: SourceKind<Field>,
  { name, separator, limits }: SourceOptions,
): SourceFile<Field> {
  const options = { separator, limits, decimal: 'point' } as const
  const sheet: Sheet<Field> = openSheet(table, kind, options)
  const redundant = new Set((kind.redundant ?? []).map(foldHeader))
  const notCarried = new Set(kind.notCarried.map(foldHeader))
  const unknown = sheet.others.filter(({ header }) => {
    const folded = foldHeader(header)
    if (redundant.has(folded)) return false
    if (!notCarried.has(folded)) return true
    sheet.found.add(notCarriedIssue(header, [sheet.headerRow, header]))
    return false
  })
  tellUnknown(sheet, unknown)
  return {
    rows: sheet.rows,
    reader: (row) => rowReader(sheet, row, options),
    add: sheet.found.add,
    issues: () => sheet.found.all().map((issue) => ({ ...issue, path: [name, ...issue.path] })),
  }
}

/** The hint about a field that a model has no place for. */
export function notCarriedIssue(field: string, path: Issue['path']): Issue {
  const short = field.length > 60 ? `${field.slice(0, 59)}…` : field
  return issueOf(
    'hint',
    'field-not-carried',
    path,
    { field: short },
    `a model has no place for "${short}", so it is not carried over`,
  )
}
