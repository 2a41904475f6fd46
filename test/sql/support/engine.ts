import { DuckDBInstance } from '@duckdb/node-api'
import { PGlite } from '@electric-sql/pglite'
import type { SqlStatement } from 'kompetensi/sql'

/** One row, by column. */
export type Row = Readonly<Record<string, unknown>>

/** An engine that runs statements. */
export interface Engine {
  /** Runs a statement as it is. */
  readonly run: (statement: SqlStatement) => Promise<readonly Row[]>
  /** Stops it. */
  readonly close: () => Promise<void>
}

/** DuckDB in this process, in memory. */
export async function startDuckDb(): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  return {
    run: async ({ sql, parameters }) => {
      const reader = await connection.runAndReadAll(sql, [...parameters])
      return reader.getRowObjectsJS()
    },
    close: async () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

/** PostgreSQL compiled to WebAssembly, in this process, in memory. */
export async function startPGlite(): Promise<Engine> {
  const database = await PGlite.create()
  return {
    run: async ({ sql, parameters }) => (await database.query<Row>(sql, [...parameters])).rows,
    close: () => database.close(),
  }
}
