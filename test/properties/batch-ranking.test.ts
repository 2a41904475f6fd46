import fc from 'fast-check'
import {
  type BelowEssential,
  type Holdings,
  type JobProfile,
  rankCandidates,
  rankJobs,
  type SeparableMethod,
} from 'kompetensi'
import { findTopCandidates, findTopJobs, mergeTop, type TopList } from 'kompetensi/batch'
import { describe, expect, it } from 'vitest'
import {
  arbitraryBatch,
  type BatchCase,
  batches,
  kernels,
  prepared,
  sound,
  unassessedPolicies,
} from '../batch/cases'
import { runs } from '../support/runs'

const belowEssentialPolicies = fc.constantFrom<BelowEssential>('exclude', 'last', 'flag')

/** The places of a row, as rankings have them. */
function placesOf(list: TopList, row: number, ids: readonly string[]) {
  const range = Array.from(list.entries.keys()).slice(list.offsets[row], list.offsets[row + 1])
  return range.map((i) => ({
    id: ids[list.entries[i] ?? 0],
    rank: list.ranks[i],
    score: list.scores[i],
    lowest: list.lowest[i],
    highest: list.highest[i],
    coverage: list.coverage[i],
    below: list.essentialsBelow[i],
    open: list.essentialsNotAssessed[i],
  }))
}

function expectedJobs(batch: BatchCase, holdings: Holdings, options: Options) {
  const { model, jobs, method } = batch
  return rankJobs(model, holdings, { method, jobs, ...options })
    .jobs.filter(({ rank }) => rank !== undefined)
    .map((entry) => ({
      id: entry.job,
      rank: entry.rank,
      score: entry.score,
      lowest: entry.lowest,
      highest: entry.highest,
      coverage: entry.coverage,
      below: entry.essentialsBelow.length,
      open: entry.essentialsNotAssessed.length,
    }))
}

function expectedPeople({ model, people, method }: BatchCase, job: JobProfile, options: Options) {
  return rankCandidates(model, job, people, { method, ...options })
    .candidates.filter(({ rank }) => rank !== undefined)
    .map((entry) => ({
      id: entry.candidate,
      rank: entry.rank,
      score: entry.score,
      lowest: entry.lowest,
      highest: entry.highest,
      coverage: entry.coverage,
      below: entry.essentialsBelow.length,
      open: entry.essentialsNotAssessed.length,
    }))
}

interface Options {
  readonly belowEssential: BelowEssential
  readonly unassessed: 'exclude' | 'floor'
}

const rankingOptions = fc.record({
  belowEssential: belowEssentialPolicies,
  unassessed: unassessedPolicies,
  limit: fc.integer({ min: 1, max: 6 }),
})

describe('findTopJobs', () => {
  it('gives the first places of rankJobs, to the bit, by every kernel', () => {
    fc.assert(
      fc.property(batches, rankingOptions, (batch, { limit, ...options }) => {
        const { jobs, people } = batch
        fc.pre(jobs.length > 0)
        const { compiled, encoded } = prepared(batch)
        const expected = people.map(({ holdings }) => expectedJobs(batch, holdings, options).slice(0, limit))
        for (const kernel of kernels) {
          for (const list of findTopJobs(compiled, encoded, { limit, kernel, ...options })) {
            const found = people.map((_, p) => placesOf(list, p, compiled.jobs))
            expect(found, kernel).toEqual(expected)
          }
        }
      }),
      { numRuns: runs(400) },
    )
  })

  it('over ranges of jobs, put together, is the same', () => {
    fc.assert(
      fc.property(batches, rankingOptions, fc.nat(), (batch, options, cut) => {
        fc.pre(batch.jobs.length > 0)
        const { compiled, encoded } = prepared(batch)
        const at = cut % (compiled.jobs.length + 1)
        const [whole] = [...findTopJobs(compiled, encoded, options)]
        const parts = [
          { from: at, to: compiled.jobs.length },
          { from: 0, to: at },
        ].flatMap((jobs) => [...findTopJobs(compiled, encoded, { ...options, jobs })])
        expect(mergeTop(compiled, encoded, parts)).toEqual(whole)
      }),
      { numRuns: runs(100) },
    )
  })
})

describe('findTopCandidates', () => {
  it('gives the first places of rankCandidates, to the bit, by every kernel', () => {
    fc.assert(
      fc.property(batches, rankingOptions, (batch, { limit, ...options }) => {
        const { jobs, people } = batch
        fc.pre(jobs.length > 0)
        const { compiled, encoded } = prepared(batch)
        const ids = people.map(({ id }) => id)
        const expected = jobs.map((job) => expectedPeople(batch, job, options).slice(0, limit))
        for (const kernel of kernels) {
          const list = findTopCandidates(compiled, encoded, { limit, kernel, ...options })
          const found = jobs.map((_, j) => placesOf(list, j, ids))
          expect(found, kernel).toEqual(expected)
        }
      }),
      { numRuns: runs(400) },
    )
  })

  it('over ranges of people, put together, is the same', () => {
    fc.assert(
      fc.property(batches, rankingOptions, fc.nat(), (batch, options, cut) => {
        fc.pre(batch.jobs.length > 0)
        const { compiled, encoded } = prepared(batch)
        const at = cut % (encoded.count + 1)
        const parts = [
          { from: at, to: encoded.count },
          { from: 0, to: at },
        ].map((people) => findTopCandidates(compiled, encoded, { ...options, people }))
        expect(mergeTop(compiled, encoded, parts)).toEqual(findTopCandidates(compiled, encoded, options))
      }),
      { numRuns: runs(100) },
    )
  })
})

describe('ties', () => {
  /** Values that are within 1e-9 of each other, at it, and just past it. */
  const steps = [0, 3e-10, 6e-10, 9.999999999e-10, 1e-9, 1.0000000001e-9, 1.3e-9, 2e-9, 2.1e-9, 1]
  const nearly: SeparableMethod = {
    id: 'nearly',
    parameters: {},
    full: 1,
    monotone: true,
    separable: true,
    prepare: (requirements) => ({
      weights: requirements.map(() => 1),
      divisor: requirements.length,
      value: (_, held) => 1 + (steps[Math.round(held)] ?? 0),
      finish: 'none',
      groups: requirements.map(() => 0),
    }),
  }

  it('within 1e-9 of the first of a group are those of the rankings, chains and all', () => {
    const chains = arbitraryBatch({
      scale: fc.constant({ levels: steps.map((_, i) => i), floor: 0 }),
      competencies: 2,
      jobs: 8,
    }).map((batch) => sound({ ...batch, method: nearly }))
    fc.assert(
      fc.property(
        chains,
        rankingOptions,
        fc.constantFrom(...kernels),
        (batch, { limit, ...options }, kernel) => {
          const { jobs, people } = batch
          fc.pre(jobs.length > 0)
          const { compiled, encoded } = prepared(batch)
          const [list] = [...findTopJobs(compiled, encoded, { limit, kernel, ...options })]
          const candidates = findTopCandidates(compiled, encoded, { limit, kernel, ...options })
          if (list === undefined) throw new Error('no list')
          people.forEach(({ holdings }, p) => {
            const expected = expectedJobs(batch, holdings, options).slice(0, limit)
            expect(placesOf(list, p, compiled.jobs)).toEqual(expected)
          })
          jobs.forEach((job, j) => {
            const expected = expectedPeople(batch, job, options).slice(0, limit)
            expect(
              placesOf(
                candidates,
                j,
                people.map(({ id }) => id),
              ),
            ).toEqual(expected)
          })
        },
      ),
      { numRuns: runs(500) },
    )
  })
})
