import type { Issue } from '../../base/issue'
import { foldHeader } from './cell-text'
import { decimalOf } from './decimal-of'
import { type Findings, findings } from './findings'
import type { TableKind } from './header-finder'
import type { ReadIssue } from './issues'
import { isRecord, tellWrongKind } from './kind-of'
import { movedTo } from './moved-to'
import type { RowReader } from './row-reader'
import { openSheet, tellUnknown } from './sheet'
import type { Table, TableLimits } from './table-options'

/** A kind of file that somebody else defines: its columns have one name each. */
export interface SourceKind<Field extends string> extends TableKind<Field> {
  /** Columns that repeat what others say. */
  readonly redundant?: readonly string[]
  /** Columns that a model has no place for. */
  readonly notCarried: readonly string[]
}

/** One opened file of a set of files. */
export interface SourceFile<Field extends string, I extends Issue = ReadIssue> {
  /** The readers of its rows, from the top down; none where it could not be read as a whole. */
  readonly rows: Iterable<RowReader<Field>>
  /** Where issues go while it is read; their paths are within the file. */
  readonly found: Findings<I | ReadIssue>
  /** Ends the reading: its issues go to those of the set, under the name of the file. */
  readonly close: () => void
}

/** A set of files that are read alike. */
export interface SourceSet<I extends Issue = ReadIssue> {
  /** How much is read of each. */
  readonly limits: TableLimits
  /** Where the issues of all of them go. */
  readonly found: Findings<I | ReadIssue>
  /** The files that could not be read as a whole: what others lack because of that is not told. */
  readonly broken: Set<string>
}

/** Whether an issue is about a table as a whole, so that rows of it are missing. */
function isWhole({ code, details }: Issue): boolean {
  if (code === 'data-too-large' || code === 'column-missing') return true
  if (code !== 'table-malformed' || typeof details !== 'object' || details === null) return false
  const { problem } = { problem: undefined, ...details }
  return ['quote-not-closed', 'not-rows', 'workbook', 'web-page'].some((each) => each === problem)
}

/** Whether there are files at all: JavaScript callers can pass anything. */
export function areFiles(files: unknown, found: Findings): boolean {
  if (isRecord(files)) return true
  tellWrongKind('object', files, [], found)
  return false
}

/** Opens a file of a set and tells of each column that is not carried over. */
export function openSource<Field extends string, I extends Issue>(
  table: Table,
  kind: SourceKind<Field>,
  name: string,
  { limits, found: all, broken }: SourceSet<I>,
): SourceFile<Field, I> {
  const found = findings<I | ReadIssue>(limits.issues)
  const sheet = openSheet(table, { ...kind, byHeader: true }, { limits, decimal: decimalOf(table) }, found)
  const isBroken = found.all().some(isWhole)
  if (isBroken) broken.add(name)
  const { headerRow } = sheet
  const redundant = new Set((kind.redundant ?? []).map(foldHeader))
  const notCarried = new Set(kind.notCarried.map(foldHeader))
  const others = sheet.others.filter(({ header }) => !redundant.has(foldHeader(header)))
  const isLeft = (header: string): boolean => notCarried.has(foldHeader(header))
  for (const { header } of others) if (isLeft(header)) found.notCarried(header, [headerRow, header])
  const unknown = others.filter(({ header }) => !isLeft(header))
  // Of a file that is not read at all the root cause is told alone.
  tellUnknown(isBroken ? { ...sheet, rows: [] } : sheet, unknown, found)
  return {
    rows: isBroken ? [] : sheet.rows,
    found,
    close: () => all.addAll(found.all().map((issue) => movedTo(issue, [name, ...issue.path]))),
  }
}
