import { fillPlanes, passing, planPlanes, planeWords } from './below-planes'
import type { BoundJob } from './bind-job'
import { type CompiledJobs, inner } from './compile-jobs'
import type { EncodedPeople } from './encoded-people'
import { emptyPair, type PairScore, scorePair } from './exact-pair'
import { planKernel } from './job-sums'
import { tileSize } from './people-layout'
import type { Range } from './range'
import { jobsTogether } from './score-slice'
import { emptySelection, offer, type Selection } from './selection'
import { filteredFirst, rankedSums, scorePassing, scoreRanked, type WhoCounts } from './tile-scores'
import { tileScratch } from './tile-scratch'
import type { TopEntry, TopHead, TopList } from './top-list'
import { type TopOptions, type TopQuestion, topQuestion } from './top-options'
import { tileAt, tilesOf } from './tiles'
import { classesOf, writeRows } from './write-rows'

/** People in a block: tables of all jobs are built anew for each block, so it is large. */
const peopleTogether = 64 * tileSize

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

/** A job and its position among the compiled ones. */
export interface PlacedJob {
  readonly position: number
  readonly job: BoundJob
}

/** The greatest noise of jobs whose sums are not made in the order of the profile. */
export function mostNoise(jobs: readonly PlacedJob[]): number {
  return jobs.reduce((most, { job }) => (Number.isFinite(job.noise) ? Math.max(most, job.noise) : most), 0)
}

type ClassQuestion = TopQuestion & { readonly who: WhoCounts }

function selectJobs(
  people: EncodedPeople,
  order: readonly PlacedJob[],
  question: ClassQuestion,
  ranks: Uint32Array,
): Selection {
  const { missing, who, kernel } = question
  const count = question.people.to - question.people.from
  const selection = emptySelection(count, question.most, mostNoise(order))
  const { filtered, others } = partedByFilter(people, order, question)
  const scratch = tileScratch()
  const tiles = tilesOf(people, question.people)
  const rowAt = (tile: { readonly first: number; readonly range: Range }): number =>
    tile.first + tile.range.from - question.people.from
  for (let from = 0; from < others.length; from += jobsTogether) {
    const ready = others.slice(from, from + jobsTogether).map(({ position, job }) => ({
      position,
      sums: rankedSums(job, missing, kernel ?? planKernel(job, count)),
    }))
    for (const tile of tiles) {
      const at = rowAt(tile)
      const rows = { thresholds: selection.thresholds, at, step: 1 } as const
      for (const { position, sums } of ready) {
        scoreRanked(sums, tile, who, missing, rows, scratch, (slot, score) => {
          offer(selection, at + slot - tile.range.from, score, position, ranks)
        })
      }
    }
  }
  if (filtered.length > 0) {
    const ready = filtered.map(({ position, job }) => ({ position, sums: rankedSums(job, missing, 'plain') }))
    const plan = planPlanes(filtered.map(({ job }) => job))
    const planes = new Int32Array(plan.columns.length * planeWords)
    const bits = new Int32Array(planeWords)
    for (const tile of tiles) {
      fillPlanes(plan, tile, planes)
      const at = rowAt(tile)
      const rows = { thresholds: selection.thresholds, at, step: 1 } as const
      ready.forEach(({ position, sums }, j) => {
        passing(planes, plan.ofJob[j] ?? [], tile, bits)
        scorePassing(sums, tile, bits, missing, rows, scratch, (slot, score) => {
          offer(selection, at + slot - tile.range.from, score, position, ranks)
        })
      })
    }
  }
  return selection
}

/** Parts jobs: those whose essentials let few people pass, by the first tile, and the others. */
export function partedByFilter(
  people: EncodedPeople,
  jobs: readonly PlacedJob[],
  { essentials, people: range }: TopQuestion,
): { readonly filtered: readonly PlacedJob[]; readonly others: readonly PlacedJob[] } {
  if (essentials !== 'exclude' || range.from === range.to) return { filtered: [], others: jobs }
  const plan = planPlanes(jobs.map(({ job }) => job))
  const tile = tilesOf(people, range)[0] ?? tileAt(people, 0)
  const planes = new Int32Array(plan.columns.length * planeWords)
  fillPlanes(plan, tile, planes)
  const first = filteredFirst(plan, planes, tile)
  return {
    filtered: jobs.filter((_, j) => first[j] === true),
    others: jobs.filter((_, j) => first[j] !== true),
  }
}
