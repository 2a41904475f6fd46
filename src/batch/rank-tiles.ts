import {
  countBits,
  fillPlanes,
  type PlanePlan,
  passing,
  planeWords,
  planPlanes,
  writePlaces,
} from './below-planes'
import type { BoundJob } from './bind-job'
import type { EncodedPeople } from './encoded-people'
import { type Engine, engineFor } from './engine'
import type { JobSums } from './job-sums'
import type { ThresholdRows } from './reaching'
import { type RankedJob, scoreRanked, type WhoCounts } from './tile-scores'
import { type Tile, tilesOf } from './tiles'
import type { TopQuestion } from './top-options'

/** A job, its position among the compiled ones, and its sums; without them where pairs are scored one by one. */
export interface PlacedJob {
  readonly position: number
  readonly job: BoundJob
  readonly sums: JobSums | undefined
}

/** The rows of a ranking. */
export interface RankedRows {
  /** The thresholds of a job and a tile. */
  readonly rowsOf: (position: number, tile: Tile) => ThresholdRows
  /** Takes a score that may be among the best. */
  readonly take: (position: number, tile: Tile, slot: number, score: number) => void
}

/** The question, for one class of people. */
export type ClassQuestion = TopQuestion & { readonly who: WhoCounts }

/** A job with its planes of essentials, and whether so few pass them that they are picked out one by one. */
interface Ready extends RankedJob {
  readonly position: number
  readonly planes: readonly number[]
}

/** What stays the same from block to block of jobs. */
interface Ranking {
  readonly people: EncodedPeople
  readonly question: ClassQuestion
  readonly engine: Engine
  readonly rows: RankedRows
}

/**
 * Scores people in jobs, tile by tile, and hands on what may be among the best. Where an essential that is below excludes,
 * bits of who is below are looked at first: where few pass, these are scored one by one; else the whole tile is added up,
 * and with the vector kernel only those who pass are looked at.
 */
export function rankTiles(
  people: EncodedPeople,
  jobs: readonly PlacedJob[],
  question: ClassQuestion,
  rows: RankedRows,
): void {
  const { kernel, people: range } = question
  const sums = jobs.map((job) => job.sums)
  const engine = engineFor(people, sums, range.to - range.from, kernel)
  const ranking: Ranking = { people, question, engine, rows }
  const few = fewPass(ranking, jobs)
  const [sparse, dense] = [jobs.filter((_, j) => few[j] === true), jobs.filter((_, j) => few[j] !== true)]
  rankBlock(ranking, sparse, 'one by one')
  for (let from = 0; from < dense.length; from += engine.jobsTogether) {
    rankBlock(ranking, dense.slice(from, from + engine.jobsTogether), 'whole tiles')
  }
}

function rankBlock(
  { people, question, engine, rows }: Ranking,
  jobs: readonly PlacedJob[],
  way: 'one by one' | 'whole tiles',
): void {
  if (jobs.length === 0) return
  const { who, unassessed, belowEssential, people: range } = question
  const { scratch, adderOf, smallTables } = engine
  const filtered = belowEssential === 'exclude' && (way === 'one by one' || smallTables)
  const plan = filtered ? planPlanes(jobs.map(({ job }) => job)) : noPlanes
  const ready = jobs.map(({ position, job, sums }, j): Ready => {
    const adder = sums === undefined || way === 'one by one' ? undefined : adderOf(sums)
    return { position, job, sums, adder, planes: plan.ofJob[j] ?? [] }
  })
  const planes = new Int32Array(plan.columns.length * planeWords)
  const bits = new Int32Array(planeWords)
  for (const tile of tilesOf(people, range)) {
    fillPlanes(plan, tile, planes)
    for (const entry of ready) {
      const { position } = entry
      let chosen: number | undefined
      if (entry.planes.length > 0) {
        passing(planes, entry.planes, tile, bits)
        chosen = writePlaces(bits, scratch.chosen)
      }
      const place = { tile, who, unassessed, rows: rows.rowsOf(position, tile), chosen }
      scoreRanked(entry, place, scratch, (slot, score) => rows.take(position, tile, slot, score))
    }
  }
}

/** No essential is looked at first. */
const noPlanes: PlanePlan = { columns: [], firsts: [], ofJob: [] }

/** Of which jobs so few people pass the essentials, in a first tile, that they are scored one by one. */
function fewPass({ people, question, engine }: Ranking, jobs: readonly PlacedJob[]): readonly boolean[] {
  const [tile] = tilesOf(people, question.people)
  if (question.belowEssential !== 'exclude' || tile === undefined) return []
  const plan = planPlanes(jobs.map(({ job }) => job))
  const planes = new Int32Array(plan.columns.length * planeWords)
  fillPlanes(plan, tile, planes)
  const bits = new Int32Array(planeWords)
  return plan.ofJob.map((of) => {
    if (of.length === 0) return false
    passing(planes, of, tile, bits)
    return countBits(bits) <= engine.fewPassing * (tile.range.to - tile.range.from)
  })
}
