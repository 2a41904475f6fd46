import { attainment } from 'kompetensi'
import { compileJobs, encodePeople, type FindTopOptions, findTopJobs } from 'kompetensi/batch'
import { describe, expect, it } from 'vitest'
import { soundJob, withJobs } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'
import { rowOf } from './row-of'

const model = withJobs(
  soundJob('senior', [{ competency: 'SQL', level: 4, essential: true }]),
  soundJob('middle', [{ competency: 'SQL', level: 2 }]),
  soundJob('junior', [{ competency: 'SQL', level: 2 }]),
  soundJob('of-no-level', [{ competency: 'ART' }]),
)
const people = encodePeople(model, [
  { id: 'a', holdings: { SQL: 3 } },
  { id: 'b', holdings: {} },
])
const compiled = compileJobs(model, ['senior', 'middle', 'junior', 'of-no-level'], { method: attainment() })
const listed = (options: FindTopOptions) =>
  [...findTopJobs(compiled, people, options)].map((list) => [rowOf(list, 0), rowOf(list, 1)])

describe('findTopJobs', () => {
  it('ranks jobs by score, equal ones by id, and leaves out jobs without a score', () => {
    const [list, ...more] = findTopJobs(compiled, people, { limit: 10, belowEssential: 'flag' })
    expect(more).toEqual([])
    expect(list).toMatchObject({
      of: 'jobs',
      model: 'acme',
      belowEssential: 'flag',
      jobs: { from: 0, to: 4 },
      people: { from: 0, to: 2 },
    })
    expect(listed({ limit: 10, belowEssential: 'flag' })).toEqual([
      [
        [
          [2, 1, 100],
          [1, 1, 100],
          [0, 3, 75],
        ],
        [],
      ],
    ])
  })

  it('leaves out or puts last a job whose essential requirement knocks out', () => {
    const first = [
      [2, 1, 100],
      [1, 1, 100],
    ]
    expect(listed({ limit: 10, belowEssential: 'exclude' })).toEqual([[first, []]])
    expect(listed({ limit: 10, belowEssential: 'last' })).toEqual([[[...first, [0, 3, 75]], []]])
    expect(listed({ limit: 1, belowEssential: 'exclude' })).toEqual([[[[2, 1, 100]], []]])
  })

  it('gives blocks that follow each other, of 65,536 people at most and ending where tiles do', () => {
    const crowd = encodePeople(
      model,
      Array.from({ length: 70_000 }, (_, i) => ({ id: `p${i}`, holdings: { SQL: i % 6 } })),
    )
    const question = { limit: 1, belowEssential: 'flag', people: { from: 3000, to: 70_000 } } as const
    const lists = [...findTopJobs(compiled, crowd, question)]
    expect(lists.map(({ people: range }) => range)).toEqual([
      { from: 3000, to: 2048 + 65_536 },
      { from: 2048 + 65_536, to: 70_000 },
    ])
    // The last one holds 3: 75 of "senior", and of the two jobs at 100 "junior" has the first id.
    const [, last] = lists
    if (last === undefined) throw new Error('one block')
    expect(rowOf(last, 69_999 - last.people.from)).toEqual([[2, 1, 100]])
  })

  it.each<[keyof FindTopOptions, unknown]>([
    ['limit', 0],
    ['limit', 1001],
    ['belowEssential', 'ignore'],
    ['unassessed', 'zero'],
    ['people', { from: 2, to: 1 }],
    ['jobs', { from: 0, to: 5 }],
  ])('refuses %s: %o, before the first block', (parameter, value) => {
    const options = untyped({ limit: 1, belowEssential: 'flag', [parameter]: value })
    expect(thrownBy(() => findTopJobs(compiled, people, options))).toMatchObject({
      code: 'parameter-invalid',
      details: { subject: 'findTopJobs', parameter },
    })
  })
})
