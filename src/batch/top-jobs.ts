import type { BoundJob } from './bind-job'
import { type CompiledJobs, inner } from './compile-jobs'
import type { EncodedPeople } from './encoded-people'
import { emptyPair, type PairScore, scorePair } from './exact-pair'
import { tileSize } from './people-layout'
import { type ClassQuestion, type PlacedJob, rankTiles } from './rank-tiles'
import { emptySelection, offer, type Selection } from './selection'
import { tilesOf } from './tiles'
import type { TopEntry, TopHead, TopList } from './top-list'
import { type TopOptions, type TopQuestion, topQuestion } from './top-options'
import { classesOf, writeRows } from './write-rows'

/** People in a block: tables of all jobs are built anew for each block, so it is large. */
const peopleTogether = 65_536

/**
 * The best jobs of each person, as `rankJobs` orders them: competition ranks by score, equal scores by code unit of the
 * ids of the jobs; who is knocked out by an essential requirement is left out, last, or flagged. Jobs without a score
 * have no place. Under `essentials: 'exclude'` bits of who is below are looked at first.
 *
 * To spread the work, ask for ranges of people, tens of thousands at a time.
 *
 * @param compiled - the jobs
 * @param people - the people, encoded for the same model
 * @param options - how many places, what essentials do, which people and jobs
 * @returns blocks of at most 65,536 people, a row each
 * @throws `CompetencyError` as `scoreSlice` does
 * @example
 * ```ts
 * import { attainment } from 'kompetensi'
 * import { compileJobs, encodePeople, topJobs } from 'kompetensi/batch'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const people = encodePeople(lembagaXy, [{ id: 'p1', holdings: { INT: 3, CFV: 2, FCI: 1, LA: 2, AT: 2 } }])
 * const compiled = compileJobs(lembagaXy, ['kepala-lsp', 'staf-administrasi', 'manager-sertifikasi'], { method: attainment() })
 * for (const { entries, ranks, scores } of topJobs(compiled, people, { most: 2, essentials: 'flag' })) {
 *   entries.forEach((job, i) => console.log(ranks[i], compiled.jobs[job], scores[i]?.toFixed(1)))
 *   // 1 staf-administrasi 100.0
 *   // 2 manager-sertifikasi 66.7
 * }
 * ```
 */
export function topJobs(
  compiled: CompiledJobs,
  people: EncodedPeople,
  options: TopOptions,
): IterableIterator<TopList> {
  return blocksOf(compiled, people, topQuestion('topJobs', compiled, people, options))
}

function* blocksOf(
  compiled: CompiledJobs,
  people: EncodedPeople,
  question: TopQuestion,
): IterableIterator<TopList> {
  for (let from = question.people.from; from < question.people.to; ) {
    // Blocks end where tiles do.
    const end = Math.floor(from / tileSize) * tileSize + peopleTogether
    const to = Math.min(question.people.to, end)
    yield blockOf(compiled, people, { ...question, people: { from, to } })
    from = to
  }
}

function blockOf(compiled: CompiledJobs, people: EncodedPeople, question: TopQuestion): TopList {
  const { bound, jobs, most, essentials, missing } = question
  const { ranks } = compiled[inner]
  // In the order of their ids: of equal scores the first ones stay.
  const order = Array.from({ length: jobs.to - jobs.from }, (_, j) => jobs.from + j)
    .sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0))
    .flatMap((position) => {
      const job = bound[position]
      return job === undefined ? [] : [{ position, job }]
    })
  const classes = classesOf(essentials).map((who) => ({
    who,
    selection: selectJobs(people, order, { ...question, who }, ranks),
  }))
  const head: TopHead = {
    of: 'jobs',
    model: compiled.model,
    modelVersion: compiled.modelVersion,
    method: compiled.method,
    missing,
    essentials,
    most,
    jobs,
    people: question.people,
  }
  const pair = emptyPair()
  const { from, to } = question.people
  const tiles = tilesOf(people, question.people)
  const firstTile = Math.floor(from / tileSize)
  return writeRows(head, classes, to - from, {
    entryOf: (row, position) => {
      const person = from + row
      const codes = tiles[Math.floor(person / tileSize) - firstTile]?.codes
      const job = bound[position]
      if (codes === undefined || job === undefined) return undefined
      scorePair(job, codes, person % tileSize, missing, pair)
      return pair.scored ? topEntry(position, job, pair) : undefined
    },
    entriesOf: () => order.map(({ position }) => position),
    rankOf: (job) => ranks[job] ?? 0,
  })
}

/** A place from an exact score. */
export function topEntry(entry: number, { plan }: BoundJob, pair: PairScore): TopEntry {
  return {
    entry,
    score: pair.score,
    lowest: pair.lowest,
    highest: pair.highest,
    coverage: pair.assessed / plan.weight,
    essentialsBelow: pair.essentialsBelow,
    essentialsNotAssessed: pair.essentialsOpen,
  }
}

/** The greatest noise of jobs whose sums are not made in the order of the profile. */
export function mostNoise(jobs: readonly PlacedJob[]): number {
  return jobs.reduce((most, { job }) => (Number.isFinite(job.noise) ? Math.max(most, job.noise) : most), 0)
}

function selectJobs(
  people: EncodedPeople,
  order: readonly PlacedJob[],
  question: ClassQuestion,
  ranks: Uint32Array,
): Selection {
  const { from, to } = question.people
  const selection = emptySelection(to - from, question.most, mostNoise(order))
  rankTiles(people, order, question, {
    rowsOf: (_, { first, range }) => ({
      thresholds: selection.thresholds,
      at: first + range.from - from,
      step: 1,
    }),
    take: (position, { first }, slot, score) => offer(selection, first + slot - from, score, position, ranks),
  })
  return selection
}
