import { attainment, type EssentialsPolicy, metShare, rankCandidates, rankJobs } from 'kompetensi'
import { compileJobs, encodePeople, mergeTop, type TopList, topCandidates, topJobs } from 'kompetensi/batch'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'
import { five, hundred, many, ten } from './many'

const policies: readonly EssentialsPolicy[] = ['exclude', 'last', 'flag']

function rowOf({ offsets, entries, ranks, scores }: TopList, row: number) {
  const [from = 0, to = 0] = [offsets[row], offsets[row + 1]]
  return Array.from({ length: to - from }, (_, i) => [entries[from + i], ranks[from + i], scores[from + i]])
}

describe('topJobs and topCandidates over several tiles', () => {
  it.each([
    ['four requirements a look-up', five],
    ['three requirements a look-up', ten],
    ['codes too many to fuse', hundred],
  ])('give what the rankings give: %s', (_, scale) => {
    const { model, jobs, people } = many({ people: 2300, jobs: 10, scale, backwards: true })
    const encoded = encodePeople(model, people)
    const position = new Map(people.map(({ id }, p) => [id, p]))
    // metShare has few different scores, so thousands tie.
    for (const method of [attainment(), metShare()]) {
      const compiled = compileJobs(model, jobs, { method })
      for (const essentials of policies) {
        const list = topCandidates(compiled, encoded, { most: 15, essentials })
        for (const j of [0, 4, 9]) {
          const job = jobs[j]
          if (job === undefined) throw new Error('no job')
          const { candidates } = rankCandidates(model, job, people, { method, essentials })
          const ranked = candidates.filter(({ rank }) => rank !== undefined).slice(0, 15)
          expect(rowOf(list, j)).toEqual(
            ranked.map(({ candidate, rank, score }) => [position.get(candidate), rank, score]),
          )
        }
        const [byPerson] = [...topJobs(compiled, encoded, { most: 3, essentials })]
        for (const p of [0, 1023, 1024, 2299]) {
          const ranking = rankJobs(model, people[p]?.holdings ?? {}, { method, essentials, jobs })
          const ranked = ranking.jobs.filter(({ rank }) => rank !== undefined).slice(0, 3)
          if (byPerson === undefined) throw new Error('no list')
          expect(rowOf(byPerson, p)).toEqual(
            ranked.map(({ job, rank, score }) => [compiled.jobs.indexOf(job), rank, score]),
          )
        }
      }
    }
  })

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

  it('give blocks of 65,536 people, which end where tiles do', () => {
    const { model, jobs, people } = many({ people: 66_000, jobs: 2, scale: five, competencies: 4 })
    const compiled = compileJobs(model, jobs, { method: metShare() })
    const encoded = encodePeople(model, people)
    const blocks = [
      ...topJobs(compiled, encoded, { most: 1, essentials: 'flag', people: { from: 500, to: 66_000 } }),
    ]
    expect(blocks.map((block) => block.people)).toEqual([
      { from: 500, to: 65_536 },
      { from: 65_536, to: 66_000 },
    ])
    expect(blocks.map(({ offsets }) => offsets.length)).toEqual([65_037, 465])
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
