import { attainment, compareMethods, jobPersonMatch, metShare, profileMatching, similarity } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import { soundJob, withJobs } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const model = withJobs(
  soundJob('j', [
    { competency: 'SQL', level: 4 },
    { competency: 'NEG', level: 4 },
  ]),
)
const methods = [attainment(), metShare()]

describe('compareMethods', () => {
  it('ranks under each method, and says what accounts for opposite orders', () => {
    const candidates = [
      { id: 'one', holdings: { SQL: 4, NEG: 0 } },
      { id: 'two', holdings: { SQL: 3, NEG: 3 } },
    ]
    const comparison = compareMethods(model, 'j', candidates, { methods })
    expect(comparison).toMatchObject({
      model: 'acme',
      modelVersion: '1',
      job: 'j',
      unassessed: 'exclude',
      profileComplete: true,
    })
    expect(comparison.rankings.map(({ results }) => results)).toEqual([
      [
        { candidate: 'two', rank: 1, score: 75, lowest: 75, highest: 75 },
        { candidate: 'one', rank: 2, score: 50, lowest: 50, highest: 50 },
      ],
      [
        { candidate: 'one', rank: 1, score: 50, lowest: 50, highest: 50 },
        { candidate: 'two', rank: 2, score: 0, lowest: 0, highest: 0 },
      ],
    ])
    expect(comparison.disagreements).toEqual([
      {
        methods: [0, 1],
        pairs: 1,
        largest: [
          {
            ahead: 'two',
            behind: 'one',
            places: [1, 1],
            items: [
              { competency: 'SQL', first: -0.125, second: -0.5 },
              { competency: 'NEG', first: 0.375, second: 0 },
            ],
          },
        ],
      },
    ])
  })

  it('lists who has no score last, without a rank; equal scores share one and are in the order of ids', () => {
    const candidates = [
      { id: 'd', holdings: {} },
      { id: 'c', holdings: { SQL: 4, NEG: 4 } },
      { id: 'b', holdings: { SQL: 2, NEG: 2 } },
      { id: 'a', holdings: { SQL: 4, NEG: 4 } },
      { id: 'B', holdings: {} },
    ]
    const [ranking] = compareMethods(model, 'j', candidates, { methods }).rankings
    expect(ranking?.results.map(({ candidate, rank }) => [candidate, rank])).toEqual([
      ['a', 1],
      ['c', 1],
      ['b', 3],
      ['B', undefined],
      ['d', undefined],
    ])
  })

  it('takes scores within 1e-9 of the highest of a tie group as equal, and no more', () => {
    const candidates = [4, 4 - 0.4e-10, 4 - 0.7e-10, 4 - 0.9e-10].map((SQL, i) => ({
      id: `p${i}`,
      holdings: { SQL, NEG: 4 },
    }))
    const [ranking] = compareMethods(model, 'j', candidates, { methods }).rankings
    expect(ranking?.results.map(({ rank }) => rank)).toEqual([1, 1, 1, 4])
  })

  it('accounts for a lead with what each score rests on', () => {
    const candidates = [
      { id: 'part', holdings: { SQL: 3 } },
      { id: 'whole', holdings: { SQL: 4, NEG: 1 } },
    ]
    const { disagreements } = compareMethods(model, 'j', candidates, { methods })
    // The one is scored on SQL alone: 75 against 62.5, and 0 against 50.
    expect(disagreements).toEqual([
      {
        methods: [0, 1],
        pairs: 1,
        largest: [
          {
            ahead: 'part',
            behind: 'whole',
            places: [1, 1],
            items: [
              { competency: 'SQL', first: 0.25, second: -0.5 },
              { competency: 'NEG', first: -0.125, second: 0 },
            ],
          },
        ],
      },
    ])
  })

  it('does not explain a method without parts', () => {
    const candidates = [
      { id: 'flat', holdings: { SQL: 1, NEG: 1 } },
      { id: 'steep', holdings: { SQL: 4, NEG: 2 } },
    ]
    const both = [similarity({ measure: 'cosine' }), attainment()]
    expect(compareMethods(model, 'j', candidates, { methods: both }).disagreements).toEqual([])
  })

  it('counts every disagreement and lists the largest: as many as asked, of any two methods', () => {
    const candidates = Array.from({ length: 30 }, (_, i) => ({
      id: `p${String(i).padStart(2, '0')}`,
      holdings: { SQL: 4 - i / 20, NEG: i / 10 },
    }))
    const { disagreements } = compareMethods(model, 'j', candidates, { methods })
    const [one] = disagreements
    expect(disagreements.length).toBe(1)
    // Only the first meets anything: all of the others are above by attainment.
    expect(one?.pairs).toBe(29)
    expect(one?.largest.length).toBe(10)
    expect(one?.largest[0]).toMatchObject({ ahead: 'p29', behind: 'p00', places: [29, 1] })
    const three = compareMethods(model, 'j', candidates, { methods, limit: 3 }).disagreements[0]
    expect(three).toEqual({ ...one, largest: one?.largest.slice(0, 3) })
    for (const limit of [0, 1.5, Number.NaN, untyped('3')]) {
      const error = thrownBy(() => compareMethods(model, 'j', [], { methods, limit }))
      expect(error).toMatchObject({ code: 'parameter-invalid', details: { parameter: 'limit' } })
    }
  })

  it('says when the profile goes on', () => {
    expect(compareMethods(lembagaXy, 'kepala-lsp', [], { methods }).profileComplete).toBe(false)
  })

  it('says where it stands, of everybody at once, and which function it was asked of', () => {
    const people = [
      { id: 'q', holdings: { SQL: 9 } },
      { id: 'p', holdings: untyped(null) },
    ]
    const { issues } = thrownBy(() => compareMethods(model, 'j', people, { methods: [attainment()] }))
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['level-off-scale', ['candidates', 0, 'holdings', 'SQL']],
      ['holdings-not-a-record', ['candidates', 1, 'holdings']],
    ])
    const options = { methods: [attainment()], unassessed: untyped(7) }
    expect(thrownBy(() => compareMethods(model, 'j', [], options)).details).toMatchObject({
      subject: 'compareMethods',
      parameter: 'unassessed',
    })
  })

  it('refuses a person twice, no methods, and what a method refuses', () => {
    const twice = [
      { id: 'p', holdings: {} },
      { id: 'p', holdings: {} },
    ]
    const error = thrownBy(() => compareMethods(model, 'j', twice, { methods }))
    expect(error).toMatchObject({ code: 'duplicate-person', details: { person: 'p' } })
    expect(error.issues[0]?.path).toEqual(['candidates', 1, 'id'])
    expect(thrownBy(() => compareMethods(model, 'j', [], { methods: [] })).code).toBe('empty-list')
    const half = [{ id: 'p', holdings: { SQL: 2.5, NEG: 4 } }]
    const matching = [
      jobPersonMatch({ variant: 'meanOfRatios', cap: 'none' }),
      profileMatching({ core: ['SQL'] }),
    ]
    expect(thrownBy(() => compareMethods(model, 'j', half, { methods: matching })).code).toBe(
      'fractional-gap',
    )
  })
})
