import { checkArguments } from '../base/check-arguments'
import { invalidParameter } from '../base/invalid-parameter'
import type { Kinds, OptionKinds } from '../base/kind'
import { throwIssues } from '../base/throw-issues'
import { aList, someNumber } from '../model/argument-kinds'
import { bare, joined, mostParameters, quoted, sql, statementOf } from './fragment'
import { rowIssues } from './row-issues'
import type { SqlStatement, SqlValue } from './sql-statement'
import {
  isSqlTable,
  quotedTables,
  type SqlTable,
  someTableNames,
  type TableNames,
  type TableRows,
  tableShapes,
} from './tables'

/** How to insert rows. */
export interface InsertRowsOptions {
  /** Where the tables are. */
  readonly tableNames?: TableNames
  /** Most rows of one statement; `1000` when absent. */
  readonly rowsPerStatement?: number
}

const insertRowsOptions: OptionKinds<InsertRowsOptions> = {
  tableNames: someTableNames,
  rowsPerStatement: someNumber,
}

const insertRowsArguments: Kinds = {
  table: {
    due: true,
    oneOf: ['holdings', 'competencies', 'jobs', 'requirements', 'outcomes', 'unknownRequirements', 'people'],
  },
  rows: aList,
  options: { fields: insertRowsOptions },
}

/**
 * The statements that insert rows into a table. For millions of rows the engine's own way is faster (`COPY`, an
 * appender): the rows are plain objects with one property a column, in the order of the columns.
 *
 * @param table - the table
 * @param rows - its rows, from `tabulateModel`, `tabulatePeople` or elsewhere
 * @param options - where the table is, and how many rows a statement takes
 * @returns statements, none for no rows
 * @throws `CompetencyError` `parameter-invalid` for a table or a number of rows that it cannot work with; `row-malformed`,
 * `row-column-unknown`, `row-value-invalid` and `text-not-storable`, each with its row and column, for rows that the table
 * could not keep as they are; `blank-id` and `key-malformed` for ids that are none or read as another; `duplicate-id` for a
 * row with the key of one before it
 * @example
 * ```ts
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { insertRows, tabulateModel } from 'kompetensi/sql'
 *
 * const statements = insertRows('requirements', tabulateModel(lembagaXy).requirements, { rowsPerStatement: 100 })
 * console.log(statements.length, statements[0]?.parameters.slice(0, 3)) // 1 ['lembaga-xy', 'kepala-lsp', 'INT']
 * ```
 */
export function insertRows<T extends SqlTable>(
  table: T,
  rows: TableRows[T],
  options: InsertRowsOptions = {},
): SqlStatement[] {
  checkArguments('insertRows', { table, rows, options }, insertRowsArguments)
  const { rowsPerStatement = 1000 } = options
  if (!isSqlTable(table)) {
    throw invalidParameter('insertRows', 'table', table, { oneOf: Object.keys(tableShapes) })
  }
  const name = quotedTables(options.tableNames)[table]
  const columns = Object.keys(tableShapes[table].columns)
  const limit = Math.floor(mostParameters / columns.length)
  if (!Number.isInteger(rowsPerStatement) || rowsPerStatement < 1 || rowsPerStatement > limit) {
    throw invalidParameter('insertRows', 'rowsPerStatement', rowsPerStatement, {
      whole: true,
      atLeast: 1,
      atMost: limit,
    })
  }
  if (!Array.isArray(rows)) throw invalidParameter('insertRows', 'rows', rows, { ofKind: 'list' })
  throwIssues(rowIssues(table, rows))
  const statements: SqlStatement[] = []
  for (let from = 0; from < rows.length; from += rowsPerStatement) {
    const tuples = rows.slice(from, from + rowsPerStatement).map((row) => {
      const values = new Map(Object.entries<SqlValue>({ ...row }))
      return sql`(${joined(columns.map((column) => bare(values.get(column) ?? null)))})`
    })
    statements.push(
      statementOf(
        sql`INSERT INTO ${name} (${joined(columns.map(quoted))}) VALUES\n${joined(tuples, sql`,\n`)}`,
      ),
    )
  }
  return statements
}
