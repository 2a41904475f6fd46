import { attainment, type EssentialsPolicy, metShare } from 'kompetensi'
import { compileJobs, encodePeople, mergeTop, topCandidates, topJobs } from 'kompetensi/batch'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'
import { five, many } from './many'
import { rowOf } from './row-of'

const policies: readonly EssentialsPolicy[] = ['exclude', 'last', 'flag']

describe('topJobs and topCandidates', () => {
  it('filter by essentials to the same result as scoring everybody', () => {
    const { model, jobs, people } = many({ people: 3000, jobs: 12, scale: five, essential: 0.6 })
    const encoded = encodePeople(model, people)
    const compiled = compileJobs(model, jobs, { method: attainment() })
    const list = topCandidates(compiled, encoded, { most: 10, essentials: 'exclude' })
    const last = topCandidates(compiled, encoded, { most: 10, essentials: 'last' })
    jobs.forEach((_, j) => {
      const clear = rowOf(last, j).filter((__, i) => last.essentialsBelow[(last.offsets[j] ?? 0) + i] === 0)
      expect(rowOf(list, j)).toEqual(clear)
    })
  })

  it('are put together from uneven ranges', () => {
    const { model, jobs, people } = many({ people: 2500, jobs: 11, scale: five })
    const encoded = encodePeople(model, people)
    const compiled = compileJobs(model, jobs, { method: metShare() })
    for (const essentials of policies) {
      const options = { most: 8, essentials } as const
      const ranges = [0, 100, 1500, 2048, 2500].map((from, i, all) => ({ from, to: all[i + 1] ?? from }))
      const lists = ranges.map((range) => topCandidates(compiled, encoded, { ...options, people: range }))
      expect(mergeTop(compiled, encoded, lists.toReversed())).toEqual(
        topCandidates(compiled, encoded, options),
      )
      const parts = [
        { from: 0, to: 5 },
        { from: 5, to: 11 },
      ].flatMap((range) => [...topJobs(compiled, encoded, { ...options, jobs: range })])
      expect(mergeTop(compiled, encoded, parts)).toEqual([...topJobs(compiled, encoded, options)][0])
    }
  })

  it('refuse what cannot be ranked or put together', () => {
    const { model, jobs, people } = many({ people: 10, jobs: 2, scale: five })
    const encoded = encodePeople(model, people)
    const compiled = compileJobs(model, jobs, { method: metShare() })
    const list = (most: number, from: number, to: number) =>
      topCandidates(compiled, encoded, { most, essentials: 'flag', people: { from, to } })
    const wrong: (() => unknown)[] = [
      () => list(0, 0, 1),
      () => list(1001, 0, 1),
      () => list(1.5, 0, 1),
      () => topJobs(compiled, encoded, { most: 1, essentials: untyped('ignore') }),
      () => topJobs(compiled, encoded, { most: 1, essentials: 'flag', missing: untyped('zero') }),
      () => mergeTop(compiled, encoded, []),
      () => mergeTop(compiled, encoded, [list(1, 0, 5), list(2, 5, 10)]),
      () => mergeTop(compiled, encoded, [list(1, 0, 5), list(1, 6, 10)]),
      () => mergeTop(compiled, encoded, [list(1, 0, 5), list(1, 4, 10)]),
    ]
    for (const ask of wrong) expect(thrownBy(ask).code).toBe('parameter-invalid')
  })
})
