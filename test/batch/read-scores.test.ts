import { attainment } from 'kompetensi'
import { compileJobs, encodePeople, readScores, scoreRow, scoreSlice } from 'kompetensi/batch'
import { describe, expect, it } from 'vitest'
import { soundJob, withJobs } from '../support/sound-model'

const model = withJobs(
  soundJob('j', [
    { competency: 'SQL', level: 4, essential: true },
    { competency: 'NEG', level: 2, essential: true },
  ]),
  soundJob('of-no-level', [{ competency: 'ART' }]),
)
const people = encodePeople(model, [
  { id: 'p1', holdings: {} },
  { id: 'p2', holdings: { SQL: 2 } },
])
const compiled = compileJobs(model, ['j', 'of-no-level'], { method: attainment() })
const blockOf = (person: number) => readScores(compiled, people, scoreRow(compiled, people, { person }))

describe('readScores', () => {
  it('gives the scores of one person, a job a place', () => {
    const block = blockOf(1)
    expect([block.people, block.jobs]).toEqual([
      { from: 1, to: 2 },
      { from: 0, to: 2 },
    ])
    expect([block.scored[0], block.score[0], block.coverage[0]]).toEqual([1, 50, 0.5])
    expect(block.lowest[0]).toBeCloseTo((100 * 2) / 6, 12)
    expect(block.highest[0]).toBeCloseTo((100 * 4) / 6, 12)
    expect([block.essentialsBelow[0], block.essentialsNotAssessed[0]]).toEqual([1, 1])
  })

  it('says which jobs have no level, and whom there is nothing to score of', () => {
    const block = blockOf(0)
    expect([...block.levelled]).toEqual([1, 0])
    expect([...block.interval]).toEqual([1, 0])
    expect([...block.scored]).toEqual([0, 0])
    expect([block.lowest[0], block.highest[0]]).toEqual([0, 100])
  })

  it('is the block that scoreSlice gives of that person', () => {
    for (const person of [0, 1]) {
      const slice = scoreSlice(compiled, people, { people: { from: person, to: person + 1 } })
      expect([...slice]).toEqual([blockOf(person)])
    }
  })
})
