// What an order inside the sums of SQL would cost on DuckDB (decision 24): the statement as it is against the same with
// `ORDER BY "competency"` in every SUM and AVG, by turns.

import { DuckDBInstance } from '@duckdb/node-api'
import { attainment, defineModel, type FitMethod, jobPersonMatch } from 'kompetensi'
import {
  createTables,
  insertRows,
  type SqlStatement,
  type SqlTable,
  selectFit,
  tabulateModel,
  tabulatePeople,
} from 'kompetensi/sql'
import { median } from './compare.js'

const rounds = 5
const people = 400
const codes = Array.from({ length: 15 }, (_, i) => `C${i}`)
const jobs = Array.from({ length: 50 }, (_, i) => `j${i}`)
/** Levels asked for, as a job is typed. */
const asked = [1, 2, 3, 4, 5] as const
const model = defineModel({
  id: 'bench',
  scales: { s: { levels: [0, 1, 2, 3, 4, 5], floor: 0 } },
  competencies: Object.fromEntries(codes.map((code) => [code, { scale: 's' as const, name: code }])),
  jobs: Object.fromEntries(
    jobs.map((job, j) => [
      job,
      { name: job, requires: Object.fromEntries(codes.map((code, c) => [code, asked[(j + c) % 5] ?? 1])) },
    ]),
  ),
})

/** The statement with an order inside each of its sums and means. */
function withOrder({ sql, parameters }: SqlStatement): SqlStatement {
  const pieces = sql.split(/\b(?=(?:SUM|AVG)\()/)
  return {
    sql: pieces.map((piece) => (/^(?:SUM|AVG)/.test(piece) ? ordered(piece) : piece)).join(''),
    parameters,
  }
}

/** Puts the order before the parenthesis that closes the call a piece begins with. */
function ordered(piece: string): string {
  let depth = 0
  const end = [...piece].findIndex((character) => {
    depth += character === '(' ? 1 : character === ')' ? -1 : 0
    return character === ')' && depth === 0
  })
  return `${piece.slice(0, end)} ORDER BY "competency"${piece.slice(end)}`
}

async function connect(threads: number): Promise<(statement: SqlStatement) => Promise<unknown>> {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) })
  const connection = await instance.connect()
  const run = ({ sql, parameters }: SqlStatement) => connection.run(sql, [...parameters])
  for (const statement of createTables({ keys: false })) await run(statement)
  const rows = { ...tabulateModel(model), ...tabulatePeople(model, []) }
  for (const table of Object.keys(rows) as SqlTable[]) {
    for (const statement of insertRows(table, rows[table])) await run(statement)
  }
  await connection.run(`INSERT INTO kompetensi_people
    SELECT 'bench', 'p' || i, 'j' || (i % 50), NULL FROM range(${people}) t (i)`)
  await connection.run(`INSERT INTO kompetensi_holdings
    SELECT 'bench', 'p' || i, 'C' || c, (i * 7 + c * 3) % 6 FROM range(${people}) t (i), range(15) u (c)
    WHERE (i + c) % 8 <> 0`)
  return run
}

/** The medians of the two forms, in milliseconds. */
async function measured(
  run: (statement: SqlStatement) => Promise<unknown>,
  method: FitMethod,
): Promise<{ readonly inOrder: number; readonly plain: number }> {
  const statement = selectFit(model, { method })
  const taken = { inOrder: [] as number[], plain: [] as number[] }
  for (let round = -1; round < rounds; round++) {
    const turns = [['inOrder', withOrder(statement)] as const, ['plain', statement] as const]
    for (const [form, { sql, parameters }] of round % 2 === 0 ? turns : turns.toReversed()) {
      const started = performance.now()
      await run({ sql: `CREATE OR REPLACE TEMP TABLE answer AS ${sql}`, parameters })
      if (round >= 0) taken[form].push(performance.now() - started)
    }
  }
  return { inOrder: median(taken.inOrder), plain: median(taken.plain) }
}

/** Prints the price of the order, by method and threads. */
export async function benchSql(): Promise<void> {
  console.log(`\nAn order inside the sums of selectFit on DuckDB, ${people} people × ${jobs.length} jobs`)
  const methods: Readonly<Record<string, FitMethod>> = {
    attainment: attainment(),
    jobPersonMatch: jobPersonMatch({ variant: 'meanOfRatios', cap: 'item' }),
  }
  for (const threads of [1, 2]) {
    const run = await connect(threads)
    for (const [name, method] of Object.entries(methods)) {
      const { inOrder, plain } = await measured(run, method)
      const ratio = (inOrder / plain).toFixed(1)
      console.log(
        `  ${name}, threads ${threads}: ${inOrder.toFixed(0)} against ${plain.toFixed(0)} ms, ${ratio} times`,
      )
    }
  }
}
