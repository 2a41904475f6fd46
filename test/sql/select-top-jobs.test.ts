import { metShare } from 'kompetensi'
import { type SelectTopOptions, selectTopJobs } from 'kompetensi/sql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'
import type { Engine } from './support/engine'
import { model, startSmallDatabase } from './support/small-database'

describe('selectTopJobs', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await startSmallDatabase()
  })
  afterAll(() => engine?.close())

  const places = async (options: Omit<SelectTopOptions, 'method'>) =>
    (await engine.run(selectTopJobs(model, { method: metShare(), ...options }))).map((row) => [
      row['person'],
      row['job'],
      row['position'],
      row['rank'],
      row['tied'],
    ])

  it('ranks the jobs of each person: equal scores share a rank and stand in the order of ids', async () => {
    expect(await places({ limit: 2, belowEssential: 'flag' })).toEqual([
      ['ani', 'clerk', 1, 1, 1],
      ['ani', 'chief', 2, 2, 1],
      ['budi', 'chief', 1, 1, 2],
      ['budi', 'clerk', 2, 1, 2],
      ['citra', 'clerk', 1, 1, 1],
      ['citra', 'chief', 2, 2, 1],
    ])
    expect(await places({ limit: 1, belowEssential: 'flag', people: ['budi'] })).toEqual([
      ['budi', 'chief', 1, 1, 2],
    ])
  })

  it('leaves out the jobs that an essential requirement excludes somebody from', async () => {
    expect(await places({ limit: 2, belowEssential: 'exclude' })).toEqual([
      ['ani', 'clerk', 1, 1, 1],
      ['budi', 'chief', 1, 1, 2],
      ['budi', 'clerk', 2, 1, 2],
    ])
  })

  it('refuses a number of places and a policy that are none', () => {
    const method = metShare()
    for (const limit of [0, -1, 1.5, Number.NaN, 2 ** 31]) {
      expect(thrownBy(() => selectTopJobs(model, { method, limit, belowEssential: 'flag' }))).toMatchObject({
        code: 'parameter-invalid',
        details: { parameter: 'limit', found: String(limit) },
      })
    }
    expect(thrownBy(() => selectTopJobs(model, untyped({ method, limit: 3 })))).toMatchObject({
      code: 'parameter-invalid',
      details: { parameter: 'belowEssential' },
    })
  })
})
