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
import { jobSums } from './job-sums'
import { type RankedJob, scoreRanked, type ThresholdRows, type WhoCounts } from './tile-scores'
import { type Tile, tilesOf } from './tiles'
import type { TopQuestion } from './top-options'

/** A job and its position among the compiled ones. */
export interface PlacedJob {
  readonly position: number
  readonly job: BoundJob
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
  const { missing, kernel } = question
  const sums = jobs.map(({ job }) => jobSums(job, { score: missing }))
  const engine = engineFor(people, sums, question.people.to - question.people.from, kernel)
  const few = fewPass(people, jobs, question, engine)
  const [sparse, dense] = [jobs.filter((_, j) => few[j] === true), jobs.filter((_, j) => few[j] !== true)]
  rankBlock(people, sparse, question, engine, 'one by one', rows)
  for (let from = 0; from < dense.length; from += engine.jobsTogether) {
    rankBlock(people, dense.slice(from, from + engine.jobsTogether), question, engine, 'whole tiles', rows)
  }
}

function rankBlock(
  people: EncodedPeople,
  jobs: readonly PlacedJob[],
  { who, missing, essentials, people: range }: ClassQuestion,
  { scratch, adderOf, smallTables }: Engine,
  way: 'one by one' | 'whole tiles',
  { rowsOf, take }: RankedRows,
): void {
  if (jobs.length === 0) return
  const filtered = essentials === 'exclude' && (way === 'one by one' || smallTables)
  const plan = filtered ? planPlanes(jobs.map(({ job }) => job)) : undefined
  const ready = jobs.map(({ position, job }, j): Ready => {
    const sums = jobSums(job, { score: missing })
    const adder = sums === undefined || way === 'one by one' ? undefined : adderOf(sums)
    return { position, job, sums, adder, planes: plan?.ofJob[j] ?? [] }
  })
  const planes = new Int32Array((plan?.columns.length ?? 0) * planeWords)
  const bits = new Int32Array(planeWords)
  for (const tile of tilesOf(people, range)) {
    if (plan !== undefined) fillPlanes(plan, tile, planes)
    for (const entry of ready) {
      const { position } = entry
      let chosen: number | undefined
      if (entry.planes.length > 0) {
        passing(planes, entry.planes, tile, bits)
        chosen = writePlaces(bits, scratch.chosen)
      }
      scoreRanked(
        entry,
        { tile, who, missing, rows: rowsOf(position, tile), chosen },
        scratch,
        (slot, score) => take(position, tile, slot, score),
      )
    }
  }
}

/** Of which jobs so few people pass the essentials, in a first tile, that they are scored one by one. */
function fewPass(
  people: EncodedPeople,
  jobs: readonly PlacedJob[],
  { essentials, people: range }: ClassQuestion,
  { fewPassing }: Engine,
): readonly boolean[] {
  const [tile] = tilesOf(people, range)
  if (essentials !== 'exclude' || tile === undefined) return []
  const plan: PlanePlan = planPlanes(jobs.map(({ job }) => job))
  const planes = new Int32Array(plan.columns.length * planeWords)
  fillPlanes(plan, tile, planes)
  const bits = new Int32Array(planeWords)
  return plan.ofJob.map((of) => {
    if (of.length === 0) return false
    passing(planes, of, tile, bits)
    return countBits(bits) <= fewPassing * (tile.range.to - tile.range.from)
  })
}
