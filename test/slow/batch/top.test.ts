import { attainment, type BelowEssential, metShare, rankCandidates, rankJobs } from 'kompetensi'
import { compileJobs, encodePeople, findTopCandidates, findTopJobs } from 'kompetensi/batch'
import { describe, expect, it } from 'vitest'
import { five, hundred, many, ten } from '../../batch/many'
import { rowOf } from '../../batch/row-of'

const policies: readonly BelowEssential[] = ['exclude', 'last', 'flag']

describe('findTopJobs and findTopCandidates over several tiles', () => {
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
      for (const belowEssential of policies) {
        const list = findTopCandidates(compiled, encoded, { limit: 15, belowEssential })
        for (const j of [0, 4, 9]) {
          const job = jobs[j]
          if (job === undefined) throw new Error('no job')
          const { candidates } = rankCandidates(model, job, people, { method, belowEssential })
          const ranked = candidates.filter(({ rank }) => rank !== undefined).slice(0, 15)
          expect(rowOf(list, j)).toEqual(
            ranked.map(({ candidate, rank, score }) => [position.get(candidate), rank, score]),
          )
        }
        const [byPerson] = [...findTopJobs(compiled, encoded, { limit: 3, belowEssential })]
        for (const p of [0, 1023, 1024, 2299]) {
          const ranking = rankJobs(model, people[p]?.holdings ?? {}, { method, belowEssential, jobs })
          const ranked = ranking.jobs.filter(({ rank }) => rank !== undefined).slice(0, 3)
          if (byPerson === undefined) throw new Error('no list')
          expect(rowOf(byPerson, p)).toEqual(
            ranked.map(({ job, rank, score }) => [compiled.jobs.indexOf(job), rank, score]),
          )
        }
      }
    }
  })

  it('give blocks of 65,536 people, which end where tiles do', () => {
    const { model, jobs, people } = many({ people: 66_000, jobs: 2, scale: five, competencies: 4 })
    const compiled = compileJobs(model, jobs, { method: metShare() })
    const encoded = encodePeople(model, people)
    const blocks = [
      ...findTopJobs(compiled, encoded, {
        limit: 1,
        belowEssential: 'flag',
        people: { from: 500, to: 66_000 },
      }),
    ]
    expect(blocks.map((block) => block.people)).toEqual([
      { from: 500, to: 65_536 },
      { from: 65_536, to: 66_000 },
    ])
    expect(blocks.map(({ offsets }) => offsets.length)).toEqual([65_037, 465])
  })
})
