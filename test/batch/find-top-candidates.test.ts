import { attainment } from 'kompetensi'
import { compileJobs, encodePeople, type FindTopOptions, findTopCandidates } from 'kompetensi/batch'
import { describe, expect, it } from 'vitest'
import { soundJob, withJobs } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'
import { five, many } from './many'
import { rowOf } from './row-of'

const model = withJobs(
  soundJob('j', [
    { competency: 'SQL', level: 4, essential: true },
    { competency: 'NEG', level: 4 },
  ]),
)
const people = encodePeople(model, [
  { id: 'b', holdings: { SQL: 4, NEG: 2 } },
  { id: 'a', holdings: { SQL: 4, NEG: 2 } },
  { id: 'c', holdings: { SQL: 3, NEG: 5 } },
  { id: 'd', holdings: {} },
])
const compiled = compileJobs(model, ['j'], { method: attainment() })
const listed = (options: FindTopOptions) => rowOf(findTopCandidates(compiled, people, options), 0)

describe('findTopCandidates', () => {
  it('ranks people by score, equal ones by id, and leaves out who has no score', () => {
    const list = findTopCandidates(compiled, people, { limit: 10, belowEssential: 'flag' })
    expect(rowOf(list, 0)).toEqual([
      [2, 1, 87.5],
      [1, 2, 75],
      [0, 2, 75],
    ])
    expect(list).toMatchObject({
      of: 'candidates',
      model: 'acme',
      method: { id: 'attainment' },
      unassessed: 'exclude',
      belowEssential: 'flag',
      limit: 10,
      jobs: { from: 0, to: 1 },
      people: { from: 0, to: 4 },
    })
    expect([...list.essentialsBelow]).toEqual([1, 0, 0])
    expect([...list.coverage]).toEqual([1, 1, 1])
    expect(list.lowest).toEqual(list.scores)
  })

  it('leaves out or puts last whom an essential requirement knocks out', () => {
    expect(listed({ limit: 10, belowEssential: 'exclude' })).toEqual([
      [1, 1, 75],
      [0, 1, 75],
    ])
    expect(listed({ limit: 10, belowEssential: 'last' })).toEqual([
      [1, 1, 75],
      [0, 1, 75],
      [2, 3, 87.5],
    ])
  })

  it('gives so many places at most, of a range of people under the positions they have', () => {
    expect(listed({ limit: 1, belowEssential: 'exclude' })).toEqual([[1, 1, 75]])
    expect(listed({ limit: 9, belowEssential: 'flag', people: { from: 1, to: 3 } })).toEqual([
      [2, 1, 87.5],
      [1, 2, 75],
    ])
  })

  it('filters by essentials to the same result as scoring everybody', () => {
    const crowd = many({ people: 3000, jobs: 12, scale: five, essential: 0.6 })
    const encoded = encodePeople(crowd.model, crowd.people)
    const jobs = compileJobs(crowd.model, crowd.jobs, { method: attainment() })
    const list = findTopCandidates(jobs, encoded, { limit: 10, belowEssential: 'exclude' })
    const last = findTopCandidates(jobs, encoded, { limit: 10, belowEssential: 'last' })
    crowd.jobs.forEach((_, j) => {
      const clear = rowOf(last, j).filter((__, i) => last.essentialsBelow[(last.offsets[j] ?? 0) + i] === 0)
      expect(rowOf(list, j)).toEqual(clear)
    })
  })

  it.each<[keyof FindTopOptions, unknown]>([
    ['limit', 0],
    ['limit', 1001],
    ['limit', 1.5],
    ['belowEssential', 'ignore'],
    ['belowEssential', undefined],
    ['unassessed', 'zero'],
    ['people', { from: 0, to: 5 }],
    ['jobs', { from: -1, to: 1 }],
  ])('refuses %s: %o', (parameter, value) => {
    const options = untyped({ limit: 1, belowEssential: 'flag', [parameter]: value })
    expect(thrownBy(() => findTopCandidates(compiled, people, options))).toMatchObject({
      code: 'parameter-invalid',
      details: { subject: 'findTopCandidates', parameter },
    })
  })
})
