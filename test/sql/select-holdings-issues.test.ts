import { insertRows, selectHoldingsIssues } from 'kompetensi/sql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thrownBy } from '../support/thrown-by'
import type { Engine } from './support/engine'
import { model, startSmallDatabase } from './support/small-database'

describe('selectHoldingsIssues', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await startSmallDatabase()
  })
  afterAll(() => engine?.close())

  it('gives nothing where nothing is wrong, and what is wrong by person and code', async () => {
    const query = selectHoldingsIssues(model)
    expect(await engine.run(query)).toEqual([])
    const of = (person: string) => ({ model: 'acme', person })
    const loaded = [
      ...insertRows('people', [{ ...of('dewi'), job: 'clark', unit: null }]),
      ...insertRows('holdings', [
        { ...of('budi'), competency: 'NEG', level: 6 },
        { ...of('dewi'), competency: 'SQLL', level: 3 },
        { ...of('eka'), competency: 'SQL', level: 3 },
      ]),
    ]
    for (const statement of loaded) await engine.run(statement)
    const rows = await engine.run(query)
    expect(rows.map((row) => query.columns.map((column) => row[column]))).toEqual([
      ['level-off-scale', 'budi', 'NEG', null, 6],
      ['unknown-competency', 'dewi', 'SQLL', null, 3],
      ['unknown-job', 'dewi', null, 'clark', null],
      ['unknown-reference', 'eka', null, null, null],
    ])
    const some = await engine.run(selectHoldingsIssues(model, { people: ['ani', 'eka'] }))
    expect(some.map(({ person }) => person)).toEqual(['eka'])
  })

  it('refuses jobs that the model has not', () => {
    expect(thrownBy(() => selectHoldingsIssues(model, { jobs: ['clark'] })).code).toBe('unknown-job')
  })
})
