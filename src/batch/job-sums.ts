import { at } from '../base/at'
import { byteAt, doubleAt } from '../base/typed-at'
import type { ScoredUnassessed } from '../fit/score-fit'
import type { BoundJob } from './bind-job'
import { type Field, type Lane, type PackedLanes, packLanes } from './pack-lanes'

/** What is to be added up of a job. */
export interface Wanted {
  /** The score under this policy. */
  readonly score?: ScoredUnassessed
  /** Its interval. */
  readonly interval?: boolean
  /** Essentials not assessed, beside those that are below. */
  readonly open?: boolean
}

/** The sums of a job, and where to read what in them. */
export interface JobSums {
  readonly job: BoundJob
  readonly packed: PackedLanes
  /** Weight of what is assessed. */
  readonly assessed: Field
  readonly below: Field
  readonly open?: Field
  /** Under `exclude`, by group: the sum of what is assessed, and its weight. */
  readonly sums: readonly Field[]
  readonly divisors: readonly Field[]
  /** Under `exclude`, by group: its weight in the whole. */
  readonly shares: readonly number[]
  /** Under `floor`. */
  readonly floor?: Field
  readonly lowest?: Field
  readonly highest?: Field
}

/** Most groups whose sums are kept apart. */
const mostGroups = 8

/**
 * What to add up of a job, or `undefined` where the answer has to be worked out pair by pair: no such sum gives the score
 * of a part, or the noise of another order could be seen.
 */
export function jobSums(
  job: BoundJob,
  { score, interval = false, open = false }: Wanted,
): JobSums | undefined {
  const groups = score === 'exclude' ? groupsOf(job) : []
  if (groups === undefined || !Number.isFinite(job.noise)) return undefined
  const lanes: Lane[] = []
  /** Adds a lane: what a code adds, and what "not assessed" adds. */
  const lane = (kind: Lane['kind'], held: Amount, unassessed: Amount = () => 0): number => {
    lanes.push({ kind, table: laneTable(job, held, unassessed) })
    return lanes.length - 1
  }
  const part: Amount = (_, cell) => doubleAt(job.parts, cell)
  const whole = (unassessed: Float64Array): number => lane('amount', part, (i) => doubleAt(unassessed, i))
  const below = lane('count', (_, cell) => byteAt(job.below, cell))
  const essential: Amount = (i) => byteAt(job.essential, i)
  const notAssessed = open ? lane('count', () => 0, essential) : undefined
  const assessed = lane('amount', (i) => doubleAt(job.counted, i))
  const sums = groups.map((has) => lane('amount', (i, cell) => (has(i) ? part(i, cell) : 0)))
  const divisors = groups.map((has) => lane('amount', (i) => (has(i) ? doubleAt(job.weights, i) : 0)))
  const floor = score === 'floor' ? whole(job.floor) : undefined
  const lowest = interval ? whole(job.least) : undefined
  const highest = interval ? whole(job.greatest) : undefined
  const packed = packLanes(lanes, job.valid, job.stride)
  const field = (index: number): Field => at(packed.fields, index)
  return {
    job,
    packed,
    assessed: field(assessed),
    below: field(below),
    ...(notAssessed === undefined ? {} : { open: field(notAssessed) }),
    sums: sums.map(field),
    divisors: divisors.map(field),
    shares: groups.map((has) => job.weights.reduce((sum, weight, i) => sum + (has(i) ? weight : 0), 0)),
    ...(floor === undefined ? {} : { floor: field(floor) }),
    ...(lowest === undefined ? {} : { lowest: field(lowest) }),
    ...(highest === undefined ? {} : { highest: field(highest) }),
  }
}

/** What a requirement adds, by the cell of its code in the tables of a job. */
type Amount = (requirement: number, cell: number) => number

/** Whether a requirement is in a group. */
type Group = (requirement: number) => boolean

/** The groups whose sums give the score of a part; `undefined` where none do. */
function groupsOf({ plan: { prepared } }: BoundJob): readonly Group[] | undefined {
  if (prepared === undefined) return []
  const { groups } = prepared
  if (groups === undefined) return undefined
  const count = Math.max(-1, ...groups) + 1
  if (count > mostGroups) return undefined
  return Array.from({ length: count }, (_, group) => (requirement) => groups[requirement] === group)
}

function laneTable({ size, stride, open }: BoundJob, held: Amount, unassessed: Amount): Float64Array {
  const table = new Float64Array(size * stride)
  for (let i = 0; i < size; i++) {
    const openAt = i * stride + byteAt(open, i)
    for (let cell = i * stride; cell < openAt; cell++) table[cell] = held(i, cell)
    table[openAt] = unassessed(i, openAt)
  }
  return table
}
