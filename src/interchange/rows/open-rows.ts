import { mostSuggestions, suggest } from '../../base/suggest'
import { shown } from '../read/cell-text'
import { tellTooLarge } from '../read/exceeded'
import type { Findings } from '../read/findings'
import { tellWrongKind } from '../read/kind-of'
import type { CheckedOptions } from './check-options'
import { type RowsIssue, rowsIssue } from './issues'

/** A row: its place in the list, from 0, and its values by column. */
export interface RowAt {
  readonly index: number
  readonly values: Readonly<Record<string, unknown>>
}

/** Rows whose columns are known. */
export interface OpenRows {
  readonly rows: readonly RowAt[]
  /** The names of all columns, in the order in which the rows show them. */
  readonly columns: ReadonlySet<string>
}

/** Most columns that a message names. */
const mostNamed = 50

/** Looks through rows once: what is no row, which columns there are, and which that are needed there are not. */
export function openRows<Field extends string>(
  rows: unknown,
  options: CheckedOptions<Field>,
  found: Findings<RowsIssue>,
): OpenRows {
  const open = rowsIn(rows, options.cells, found)
  if (open.rows.length === 0) return open
  const { columns, needed, layout } = options
  const required = new Set(needed.flatMap((field) => columns.get(field) ?? []))
  const others = [...columns.values()]
  if (layout.is === 'long') for (const column of [layout.competency, layout.level]) required.add(column)
  else others.push(...layout.columns.keys())
  const absent = [...new Set([...required, ...others])].filter((column) => !open.columns.has(column))
  for (const column of absent) tellAbsent(column, open.columns, found)
  // Without a column that every row needs, each row would be told for the one reason.
  return absent.some((column) => required.has(column)) ? { rows: [], columns: new Set() } : open
}

/** The names of columns as messages list them. */
export function namesOf(columns: Iterable<string>): readonly string[] {
  return [...columns].slice(0, mostNamed).map(shown)
}

function rowsIn(rows: unknown, most: number, found: Findings<RowsIssue>): OpenRows {
  const good: RowAt[] = []
  const columns = new Set<string>()
  if (!Array.isArray(rows)) {
    tellWrongKind('list', rows, [], found)
    return { rows: good, columns }
  }
  let cells = rows.length
  for (let index = 0; index < rows.length && cells <= most; index++) {
    const row: unknown = rows[index]
    if (!isRow(row)) {
      tellWrongKind('object', row, [index], found)
      continue
    }
    const names = Object.keys(row)
    cells += names.length
    if (cells > most) break
    for (const name of names) columns.add(name)
    good.push({ index, values: row })
  }
  if (cells > most) tellTooLarge('cells', most, [], found)
  return { rows: good, columns }
}

/** A row can be of a class, as an ORM's entities are: its own columns are read. */
function isRow(row: unknown): row is Readonly<Record<string, unknown>> {
  return typeof row === 'object' && row !== null && !Array.isArray(row)
}

function tellAbsent(column: string, columns: ReadonlySet<string>, found: Findings<RowsIssue>): void {
  const names = [...columns].slice(0, mostNamed)
  const suggestion = found.count() < mostSuggestions ? suggest(column, names) : undefined
  const details = { column: shown(column), columns: namesOf(columns) }
  found.add(
    rowsIssue('column-absent', [column], suggestion === undefined ? details : { ...details, suggestion }),
  )
}
