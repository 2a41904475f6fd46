import { analyzeGap } from 'kompetensi'
import { selectGaps } from 'kompetensi/sql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'
import type { Engine } from './support/engine'
import { model, startSmallDatabase } from './support/small-database'

describe('selectGaps', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await startSmallDatabase()
  })
  afterAll(() => engine?.close())

  it('gives each requirement of the own job against what is held', async () => {
    const query = selectGaps(model, { pairs: 'own-job' })
    const rows = await engine.run(query)
    expect(Object.keys(rows[0] ?? {})).toEqual(query.columns)
    expect(rows.map((row) => query.columns.map((column) => row[column]))).toEqual([
      ['ani', 'clerk', 1, 'SQL', 'above', 1, true, 2, 3, 1],
      ['ani', 'clerk', 2, 'NEG', 'below', 1, false, 2, 1, -1],
      ['budi', 'chief', 1, 'SQL', 'met', 3, true, 4, 4, 0],
      ['budi', 'chief', 2, 'NEG', 'not-assessed', 1, false, 4, null, null],
      ['citra', 'chief', 1, 'SQL', 'below', 3, true, 4, 1, -3],
      ['citra', 'chief', 2, 'NEG', 'above', 1, false, 4, 5, 1],
    ])
  })

  it('gives for another job what analyzeGap gives', async () => {
    const rows = await engine.run(selectGaps(model, { people: ['citra'], jobs: ['clerk'] }))
    const { items } = analyzeGap(model, 'clerk', { SQL: 1, NEG: 5 })
    expect(rows).toMatchObject(items.map((item, i) => ({ ...item, person: 'citra', position: i + 1 })))
    expect(rows.length).toBe(2)
  })

  it('refuses jobs, pairs and tables that there are none of', () => {
    expect(thrownBy(() => selectGaps(model, { jobs: ['clark'] }))).toMatchObject({
      code: 'unknown-job',
      details: { job: 'clark', suggestion: 'clerk' },
    })
    expect(thrownBy(() => selectGaps(model, { pairs: untyped('some') }))).toMatchObject({
      code: 'parameter-invalid',
      details: { parameter: 'pairs', found: 'some' },
    })
    expect(thrownBy(() => selectGaps(model, { tableNames: untyped({ persons: 'x' }) })).code).toBe(
      'parameter-invalid',
    )
  })
})
