import { attainment, type BelowEssential, metShare } from 'kompetensi'
import { compileJobs, encodePeople, findTopCandidates, findTopJobs, mergeTop } from 'kompetensi/batch'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../support/thrown-by'
import { five, many } from './many'
import { rowOf } from './row-of'

const policies: readonly BelowEssential[] = ['exclude', 'last', 'flag']

describe('mergeTop', () => {
  it('ranks the best of two halves of the people anew', () => {
    const people = encodePeople(lembagaXy, [
      { id: 'p1', holdings: { INT: 2 } },
      { id: 'p2', holdings: { INT: 1 } },
      { id: 'p3', holdings: { INT: 3 } },
      { id: 'p4', holdings: { INT: 2 } },
    ])
    const compiled = compileJobs(lembagaXy, ['kepala-lsp'], { method: attainment() })
    const half = (from: number, to: number) =>
      findTopCandidates(compiled, people, { limit: 2, belowEssential: 'flag', people: { from, to } })
    const merged = mergeTop(compiled, people, [half(2, 4), half(0, 2)])
    expect(merged).toMatchObject({ of: 'candidates', limit: 2, people: { from: 0, to: 4 } })
    // p3 alone is first; p1 and p4 hold the same, and of these the first id has the last place.
    expect(rowOf(merged, 0)).toEqual([
      [2, 1, 75],
      [0, 2, 50],
    ])
  })

  it('gives of uneven ranges what one call over all of them gives', () => {
    const { model, jobs, people } = many({ people: 2500, jobs: 11, scale: five })
    const encoded = encodePeople(model, people)
    const compiled = compileJobs(model, jobs, { method: metShare() })
    for (const belowEssential of policies) {
      const options = { limit: 8, belowEssential } as const
      const ranges = [0, 100, 1500, 2048, 2500].map((from, i, all) => ({ from, to: all[i + 1] ?? from }))
      const lists = ranges.map((range) => findTopCandidates(compiled, encoded, { ...options, people: range }))
      expect(mergeTop(compiled, encoded, lists.toReversed())).toEqual(
        findTopCandidates(compiled, encoded, options),
      )
      const parts = [
        { from: 0, to: 5 },
        { from: 5, to: 11 },
      ].flatMap((range) => [...findTopJobs(compiled, encoded, { ...options, jobs: range })])
      expect(mergeTop(compiled, encoded, parts)).toEqual([...findTopJobs(compiled, encoded, options)][0])
    }
  })

  it('refuses no lists, lists of different questions, holes and overlaps', () => {
    const { model, jobs, people } = many({ people: 10, jobs: 2, scale: five })
    const encoded = encodePeople(model, people)
    const compiled = compileJobs(model, jobs, { method: metShare() })
    const list = (limit: number, from: number, to: number) =>
      findTopCandidates(compiled, encoded, { limit, belowEssential: 'flag', people: { from, to } })
    const wrong = [
      [],
      [list(1, 0, 5), list(2, 5, 10)],
      [list(1, 0, 5), list(1, 6, 10)],
      [list(1, 0, 5), list(1, 4, 10)],
    ]
    for (const lists of wrong) {
      const { code, issues } = thrownBy(() => mergeTop(compiled, encoded, lists))
      expect(code).toMatch(/^(empty-list|lists-differ|lists-apart)$/)
      expect(issues[0]?.path).toEqual(['lists'])
    }
  })
})
