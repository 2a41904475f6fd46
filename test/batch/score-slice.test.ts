import { attainment, metShare, proportionalReadiness, type Scale, scoreFit } from 'kompetensi'
import {
  compileJobs,
  encodePeople,
  type Kernel,
  type ScoreBlock,
  type ScoreSliceOptions,
  scoreSlice,
} from 'kompetensi/batch'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'
import { five, forty, hundred, many, ten } from './many'

const shapes: readonly [string, Scale][] = [
  ['four', five],
  ['three', ten],
  ['two', forty],
  ['one', hundred],
]

/** The scores of all blocks, job by job. */
function scoresOf(blocks: Iterable<ScoreBlock>, jobs: number): number[][] {
  const scores = Array.from({ length: jobs }, (): number[] => [])
  for (const { jobs: some, people, score } of blocks) {
    const count = people.to - people.from
    for (let j = some.from; j < some.to; j++) {
      const at = (j - some.from) * count
      scores[j]?.push(...score.subarray(at, at + count))
    }
  }
  return scores
}

/** All columns as one array each, by job and person, whatever the blocks are. */
function bitsOf(blocks: Iterable<ScoreBlock>, jobs: number, people: number): Record<string, Float64Array> {
  const names = [
    'score',
    'lowest',
    'highest',
    'coverage',
    'essentialsBelow',
    'essentialsNotAssessed',
  ] as const
  const all = Object.fromEntries(
    names.map((name) => [name, new Float64Array(jobs * people).fill(Number.NaN)]),
  )
  for (const block of blocks) {
    const count = block.people.to - block.people.from
    for (let j = block.jobs.from; j < block.jobs.to; j++) {
      const at = (j - block.jobs.from) * count
      for (const name of names)
        all[name]?.set(block[name].subarray(at, at + count), j * people + block.people.from)
    }
  }
  return all
}

/** The columns whose bytes differ. (`toEqual` looks at each of half a million numbers, and takes seconds.) */
function differing(
  found: Readonly<Record<string, Float64Array>>,
  expected: Readonly<Record<string, Float64Array>>,
): string[] {
  const none: Float64Array = new Float64Array()
  const bytes = (column = none) => new Uint8Array(column.buffer)
  return Object.keys(expected).filter(
    (name) => Buffer.compare(bytes(found[name]), bytes(expected[name])) !== 0,
  )
}

/** Equal to ten decimals; nothing is near to what is absent or no number. */
function near(score: number, expected: number | undefined): boolean {
  return expected !== undefined && Math.abs(score - expected) < 5e-11
}

describe('scoreSlice', () => {
  it('scores jobs as scoreFit does', () => {
    const holdings = { INT: 3, CFV: 2, FCI: 1, LA: 2, AT: 2 }
    const people = encodePeople(lembagaXy, [{ id: 'p1', holdings }])
    const jobs = ['kepala-lsp', 'staf-administrasi'] as const
    const compiled = compileJobs(lembagaXy, jobs, { method: attainment() })
    const [block] = [...scoreSlice(compiled, people)]
    jobs.forEach((job, j) => {
      const fit = scoreFit(lembagaXy, job, holdings, { method: attainment() })
      expect(block?.score[j]).toBe(fit.score)
      expect(block?.coverage[j]).toBe(fit.coverage)
      expect([block?.lowest[j], block?.highest[j]]).toEqual([fit.lowest, fit.highest])
    })
  })

  it.each(shapes)('adds up to the same bits in every way, %s requirements a look-up', (_, scale) => {
    const { model, jobs, people } = many({ people: 2500, jobs: 12, scale })
    const encoded = encodePeople(model, people)
    for (const method of [attainment(), metShare()]) {
      const compiled = compileJobs(model, jobs, { method })
      for (const unassessed of ['exclude', 'floor'] as const) {
        const columns = (kernel: Kernel) =>
          bitsOf(scoreSlice(compiled, encoded, { unassessed, kernel }), jobs.length, people.length)
        const plain = columns('plain')
        expect(differing(columns('fused'), plain)).toEqual([])
        expect(differing(columns('simd'), plain)).toEqual([])
      }
      // Some of them against scoreFit, those next to the edges of tiles among them.
      const scores = scoresOf(scoreSlice(compiled, encoded), jobs.length)
      for (const p of [0, 1, 777, 1023, 1024, 2047, 2048, 2499]) {
        jobs.forEach((job, j) => {
          const { score } = scoreFit(model, job, people[p]?.holdings ?? {}, { method })
          expect(scores[j]?.[p]).toBeCloseTo(score ?? 0, 10)
        })
      }
    }
  })

  it('gives any range as a part of the whole, and chooses the way by the number of people', () => {
    const { model, jobs, people } = many({ people: 5000, jobs: 20, scale: five })
    const encoded = encodePeople(model, people)
    const compiled = compileJobs(model, jobs, { method: proportionalReadiness() })
    const whole = scoresOf(scoreSlice(compiled, encoded), jobs.length)
    for (const range of [
      { from: 0, to: 1 },
      { from: 1020, to: 1030 },
      { from: 100, to: 4900 },
      { from: 4999, to: 5000 },
      { from: 7, to: 7 },
    ]) {
      const part = scoresOf(scoreSlice(compiled, encoded, { people: range }), jobs.length)
      part.forEach((scores, j) => {
        expect(scores).toHaveLength(range.to - range.from)
        const apart = scores.filter((score, i) => !near(score, whole[j]?.[range.from + i]))
        expect(apart).toEqual([])
      })
    }
    const some = scoresOf(scoreSlice(compiled, encoded, { jobs: { from: 3, to: 14 } }), jobs.length)
    expect(some.slice(3, 14)).toEqual(whole.slice(3, 14))
    expect(some[2]).toEqual([])
  })

  it('gives every pair once, in blocks of 131,072 pairs at most', () => {
    const { model, jobs, people } = many({ people: 17_000, jobs: 70, scale: five, competencies: 5 })
    const compiled = compileJobs(model, jobs, { method: metShare() })
    const encoded = encodePeople(model, people)
    for (const kernel of ['plain', 'fused', 'simd'] as const) {
      let pairs = 0
      let last = [0, 0]
      for (const block of scoreSlice(compiled, encoded, { columns: ['score'], kernel })) {
        const size = (block.jobs.to - block.jobs.from) * (block.people.to - block.people.from)
        expect(size).toBeLessThanOrEqual(131_072)
        expect(block.score).toHaveLength(size)
        // By jobs, then by people: each block begins where the one before ended.
        expect([block.jobs.from, block.people.from]).toEqual(last)
        last = block.people.to === 17_000 ? [block.jobs.to, 0] : [block.jobs.from, block.people.to]
        pairs += size
      }
      expect(pairs).toBe(17_000 * 70)
    }
  })

  it('refuses ranges and policies that are none', () => {
    const people = encodePeople(lembagaXy, [{ id: 'p1', holdings: {} }])
    const compiled = compileJobs(lembagaXy, ['kepala-lsp'], { method: attainment() })
    const wrong: ScoreSliceOptions[] = [
      { people: { from: 0, to: 2 } },
      { people: { from: 1, to: 0 } },
      { jobs: { from: -1, to: 1 } },
      { jobs: { from: 0, to: 0.5 } },
      { unassessed: untyped('zero') },
    ]
    for (const options of wrong) {
      expect(thrownBy(() => scoreSlice(compiled, people, options)).code).toBe('parameter-invalid')
    }
  })
})
