import { listTrainingNeeds } from 'kompetensi'
import { selectTrainingNeeds } from 'kompetensi/sql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { soundJob, soundModel } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'
import type { Engine } from './support/engine'
import { model, startDatabase, startSmallDatabase } from './support/small-database'

describe('selectTrainingNeeds', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await startSmallDatabase()
  })
  afterAll(() => engine?.close())

  it('counts what people lack against their own jobs, essentials first', async () => {
    const query = selectTrainingNeeds(model)
    const rows = await engine.run(query)
    expect(Object.keys(rows[0] ?? {})).toEqual(query.columns)
    expect(rows).toEqual([
      {
        competency: 'SQL',
        unit: null,
        priority: 1,
        required: 3,
        met: 2,
        below: 1,
        not_assessed: 0,
        unspecified: 0,
        requirement_unknown: 0,
        essential_below: 1,
        total_shortfall: 3,
        mean_shortfall: 3,
        weighted_shortfall: 9,
      },
      {
        competency: 'NEG',
        unit: null,
        priority: 2,
        required: 3,
        met: 1,
        below: 1,
        not_assessed: 1,
        unspecified: 0,
        requirement_unknown: 0,
        essential_below: 0,
        total_shortfall: 1,
        mean_shortfall: 1,
        weighted_shortfall: 1,
      },
    ])
  })

  it('counts by unit: of the person, else of the job, those without one last', async () => {
    const rows = await engine.run(selectTrainingNeeds(model, { by: 'unit' }))
    expect(
      rows.map((row) => [
        row['competency'],
        row['unit'],
        row['required'],
        row['below'],
        row['mean_shortfall'],
      ]),
    ).toEqual([
      ['SQL', 'office', 1, 0, null],
      ['SQL', null, 2, 1, 3],
      ['NEG', 'office', 1, 1, 1],
      ['NEG', null, 2, 0, null],
    ])
    expect(rows.map(({ priority }) => priority)).toEqual([null, null, null, null])
  })

  it('refuses to count by anything else', () => {
    expect(thrownBy(() => selectTrainingNeeds(model, { by: untyped('job') }))).toMatchObject({
      code: 'parameter-invalid',
      details: { subject: 'selectTrainingNeeds', parameter: 'by', found: 'job' },
    })
  })

  it('gives needs that are equal but for noise one place, as listTrainingNeeds does', async () => {
    const requirement = (competency: string, weight: number) => ({ competency, level: 1, weight })
    const { competencies } = soundModel()
    const names = ['A', 'B', 'C', 'D', 'E']
    const noisy = soundModel({
      competencies: {
        ...competencies,
        ...Object.fromEntries(names.map((name) => [name, { name: { id: name, en: name }, scale: 'five' }])),
      },
      jobs: {
        a: soundJob('a', [requirement('SQL', 0.3), requirement('NEG', 0.1)]),
        b: soundJob('b', [requirement('NEG', 0.2)]),
        // From each to the next less than noise, from the first to the third more.
        c: soundJob(
          'c',
          names.map((name, i) => requirement(name, 0.2 * (1 - 0.8e-9 * i))),
        ),
      },
    })
    const people = [
      { id: 'p1', job: 'a', holdings: { SQL: 0, NEG: 0 } },
      { id: 'p2', job: 'b', holdings: { NEG: 0 } },
      { id: 'p3', job: 'c', holdings: { A: 0, B: 0, C: 0, D: 0, E: 0 } },
    ]
    const database = await startDatabase(noisy, people)
    try {
      const rows = await database.run(selectTrainingNeeds(noisy))
      expect(rows.map((row) => [row['competency'], row['priority']])).toEqual(
        listTrainingNeeds(noisy, people).needs.map(({ competency, priority }) => [competency, priority]),
      )
      expect(rows.map((row) => row['priority'])).toEqual([1, 1, 3, 3, 5, 5, 7])
    } finally {
      await database.close()
    }
  })
})
