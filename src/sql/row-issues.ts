import { foundInstead } from '../base/found-instead'
import { isKey } from '../base/is-key'
import type { Issue, IssuePath } from '../base/issue'
import { mostSuggestions, suggest } from '../base/suggest'
import { measureIssue } from '../measure/issues'
import { duplicateTest } from '../measure/people-issues'
import { keyIssue } from '../model/key-issue'
import { type ColumnContent, sqlIssue } from './issues'
import { isStorable, notStorable } from './storable'
import { type ColumnType, type SqlTable, tableShapes } from './tables'

/** Everything wrong with rows for a table, in their order. A column that may be NULL may be left out. */
export function rowIssues(table: SqlTable, rows: readonly unknown[]): Issue[] {
  const issues: Issue[] = []
  const twice = duplicateKeys(table)
  for (const [i, row] of rows.entries()) {
    // A hole: a list of a thousand million of them would be told hole by hole.
    const isHole = row === undefined && !Object.hasOwn(rows, i)
    const path: IssuePath = ['rows', i]
    if (typeof row === 'object' && row !== null && !Array.isArray(row)) {
      const found = issuesOf(table, new Map(Object.entries(row)), path, issues.length)
      issues.push(...(found.length > 0 ? found : twice(row, path)))
    } else {
      const found = Array.isArray(row) ? 'list' : foundInstead(row)
      issues.push(sqlIssue('row-malformed', path, { table, found }))
    }
    if (isHole) return issues
  }
  return issues
}

/**
 * Finds the key of a row of which there was one before. A table may have been created without keys, and the database then takes
 * both.
 */
function duplicateKeys(table: SqlTable): (row: object, path: IssuePath) => Issue[] {
  const { key } = tableShapes[table]
  const twice = duplicateTest()
  return (row, path) => {
    const parts = key.map((column): unknown => Reflect.get(row, column))
    if (!twice(JSON.stringify(parts))) return []
    return [measureIssue('duplicate-id', path, { id: parts.join(', '), kind: table })]
  }
}

/** @param before - how many issues were found before: of the first alone it is asked which column was meant */
function issuesOf(
  table: SqlTable,
  values: ReadonlyMap<string, unknown>,
  path: IssuePath,
  before: number,
): Issue[] {
  const issues: Issue[] = []
  const columns = new Map(Object.entries<ColumnType>(tableShapes[table].columns))
  for (const [column, type] of columns) {
    const issue = valueIssue({ table, column, type, value: values.get(column), path: [...path, column] })
    if (issue !== undefined) issues.push(issue)
  }
  for (const column of values.keys()) {
    if (columns.has(column)) continue
    const suggestion =
      before + issues.length < mostSuggestions ? suggest(column, [...columns.keys()]) : undefined
    const details = { table, column, ...(suggestion === undefined ? {} : { suggestion }) }
    issues.push(sqlIssue('row-column-unknown', [...path, column], details))
  }
  return issues
}

/** A value of a column. */
interface Cell {
  readonly table: SqlTable
  readonly column: string
  readonly type: ColumnType
  readonly value: unknown
  readonly path: IssuePath
}

function valueIssue({ table, column, type, value, path }: Cell): Issue | undefined {
  const content = contentOf(type)
  if ((value ?? null) === null ? type.endsWith('?') : holds(content, value)) {
    if (!isStorable(value)) return notStorable(value, path)
    return typeof value === 'string' && column !== 'model_version' ? idIssue(value, table, path) : undefined
  }
  return sqlIssue('row-value-invalid', path, { table, column, content, found: foundInstead(value) })
}

/** Two ids that look alike would be two rows of the table. */
function idIssue(id: string, table: SqlTable, path: IssuePath): Issue | undefined {
  if (id.trim() === '') return measureIssue('blank-id', path, { field: String(path.at(-1)) })
  return isKey(id) ? undefined : keyIssue(id, table, path)
}

function contentOf(type: ColumnType): ColumnContent {
  if (type.startsWith('text')) return 'text'
  if (type === 'integer') return 'whole-number'
  return type === 'boolean' ? 'true-or-false' : 'number'
}

function holds(content: ColumnContent, value: unknown): boolean {
  if (content === 'text') return typeof value === 'string'
  if (content === 'true-or-false') return typeof value === 'boolean'
  return content === 'number' ? Number.isFinite(value) : Number.isInteger(value)
}
