import { attainment, defineModel, metShare, rankCandidates } from 'kompetensi'
import { type SelectTopOptions, selectTopCandidates } from 'kompetensi/sql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'
import type { Engine } from './support/engine'
import { model, startDatabase, startSmallDatabase } from './support/small-database'

describe('selectTopCandidates', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await startSmallDatabase()
  })
  afterAll(() => engine?.close())

  const places = async (options: Omit<SelectTopOptions, 'method'>) =>
    (await engine.run(selectTopCandidates(model, { method: metShare(), ...options }))).map((row) => [
      row['job'],
      row['person'],
      row['position'],
      row['rank'],
      row['tied'],
    ])

  it('ranks the people of each job: equal scores share a rank and stand in the order of ids', async () => {
    expect(await places({ limit: 3, belowEssential: 'flag' })).toEqual([
      ['chief', 'budi', 1, 1, 1],
      ['chief', 'citra', 2, 2, 1],
      ['chief', 'ani', 3, 3, 1],
      ['clerk', 'budi', 1, 1, 1],
      ['clerk', 'ani', 2, 2, 2],
      ['clerk', 'citra', 3, 2, 2],
    ])
  })

  it('leaves out or puts last whom an essential requirement knocks out', async () => {
    expect(await places({ limit: 3, belowEssential: 'exclude' })).toEqual([
      ['chief', 'budi', 1, 1, 1],
      ['clerk', 'budi', 1, 1, 1],
      ['clerk', 'ani', 2, 2, 1],
    ])
    expect((await places({ limit: 3, belowEssential: 'last', jobs: ['clerk'] })).at(-1)).toEqual([
      'clerk',
      'citra',
      3,
      3,
      1,
    ])
  })

  it('counts a tie beyond the end of the list', async () => {
    expect((await places({ limit: 2, belowEssential: 'flag', jobs: ['clerk'] })).at(-1)).toEqual([
      'clerk',
      'ani',
      2,
      2,
      2,
    ])
  })

  it('refuses a number of places and a policy that are none', () => {
    const method = metShare()
    for (const limit of [0, -1, 1.5, Number.NaN, 2 ** 31]) {
      expect(
        thrownBy(() => selectTopCandidates(model, { method, limit, belowEssential: 'flag' })),
      ).toMatchObject({
        code: 'parameter-invalid',
        details: { parameter: 'limit', found: String(limit) },
      })
    }
    expect(thrownBy(() => selectTopCandidates(model, untyped({ method, limit: 3 })))).toMatchObject({
      code: 'parameter-invalid',
      details: { parameter: 'belowEssential' },
    })
  })

  it('takes into a tie what is within noise of its highest score, however long the chain, as rankCandidates does', async () => {
    const percent = defineModel({
      id: 'm',
      scales: { percent: { levels: [0, 100], continuous: true } },
      competencies: { A: { scale: 'percent', name: 'A' }, B: { scale: 'percent', name: 'B' } },
      jobs: { a: { name: 'A', requires: { A: 100 } }, b: { name: 'B', requires: { B: 100 } } },
    })
    const steps = [0, 0.8, 1.6, 2.4, 3.2, 40, 40.5, 90].map((below) => 50 - below * 1e-9)
    const people = steps.map((level, i) => ({ id: `p${i}`, holdings: { A: level, B: steps[7 - i] ?? 0 } }))
    const database = await startDatabase(percent, people)
    try {
      const options = { method: attainment(), belowEssential: 'flag' } as const
      const rows = await database.run(selectTopCandidates(percent, { ...options, limit: 8 }))
      for (const job of ['a', 'b'] as const) {
        const { candidates } = rankCandidates(percent, job, people, options)
        const found = rows.filter((row) => row['job'] === job)
        expect(found.map((row) => [row['person'], row['rank']])).toEqual(
          candidates.map(({ candidate, rank }) => [candidate, rank]),
        )
      }
      expect(rows.slice(0, 8).map((row) => row['rank'])).toEqual([1, 1, 3, 3, 5, 6, 6, 8])
    } finally {
      await database.close()
    }
  })
})
