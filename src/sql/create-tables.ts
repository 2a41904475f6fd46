import { checkArguments } from '../base/check-arguments'
import { invalidParameter } from '../base/invalid-parameter'
import type { Kinds, OptionKinds } from '../base/kind'
import { someFlag } from '../model/argument-kinds'
import { joined, quoted, sql, statementOf } from './fragment'
import type { SqlStatement } from './sql-statement'
import {
  isSqlTable,
  quotedTables,
  type SqlTable,
  someTableNames,
  type TableNames,
  tableShapes,
} from './tables'

/** How to create tables. */
export interface CreateTablesOptions {
  /** Which tables; all of them when absent. */
  readonly only?: readonly SqlTable[]
  /** Where the tables are. */
  readonly tableNames?: TableNames
  /** Whether they get primary keys; `true` when absent. DuckDB loads hundreds of millions of holdings faster without. */
  readonly keys?: boolean
}

const createTablesOptions: OptionKinds<CreateTablesOptions> = {
  only: {
    each: {
      oneOf: [
        'holdings',
        'competencies',
        'jobs',
        'requirements',
        'outcomes',
        'unknownRequirements',
        'people',
      ],
    },
  },
  tableNames: someTableNames,
  keys: someFlag,
}

const createTablesArguments: Kinds = { options: { fields: createTablesOptions } }

/**
 * The statements that create the tables which all others read: people and holdings are the caller's, the rest is loaded
 * from the model by `tabulateModel`. A table that is there is left as it is.
 *
 * @param options - which tables, under which names
 * @returns one statement a table, in the order of `only`
 * @throws `CompetencyError` `table-name-invalid` for a name that an engine could not keep, `parameter-invalid` for a
 * table that there is none of
 * @example
 * ```ts
 * import { createTables } from 'kompetensi/sql'
 *
 * const [people] = createTables({ only: ['people'], tableNames: { people: ['hr', 'pegawai'] } })
 * console.log(people?.sql.split('\n')[0]) // CREATE TABLE IF NOT EXISTS "hr"."pegawai" (
 * ```
 */
export function createTables(options: CreateTablesOptions = {}): SqlStatement[] {
  checkArguments('createTables', { options }, createTablesArguments)
  const { only = Object.keys(tableShapes) as SqlTable[], keys = true } = options
  const names = quotedTables(options.tableNames)
  const tables = Object.keys(tableShapes)
  if (!Array.isArray(only)) {
    throw invalidParameter('createTables', 'only', only, { ofKind: 'list', oneOf: tables })
  }
  return only.map((table) => {
    if (!isSqlTable(table)) throw invalidParameter('createTables', 'only', table, { oneOf: tables })
    const { columns, key } = tableShapes[table]
    const lines = Object.entries<string>(columns).map(([column, type]) =>
      type.endsWith('?')
        ? sql`\n  ${quoted(column)} ${plain(type.slice(0, -1))}`
        : sql`\n  ${quoted(column)} ${plain(type)} NOT NULL`,
    )
    const primary = keys ? [sql`\n  PRIMARY KEY (${joined(key.map(quoted))})`] : []
    return statementOf(
      sql`CREATE TABLE IF NOT EXISTS ${names[table]} (${joined([...lines, ...primary], sql`,`)}\n)`,
    )
  })
}

/** Text of our own. */
function plain(type: string): { readonly texts: readonly string[]; readonly values: readonly never[] } {
  return { texts: [type], values: [] }
}
