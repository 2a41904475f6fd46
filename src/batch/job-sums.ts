import type { MissingPolicy } from '../fit/score-fit'
import type { BoundJob } from './bind-job'
import { type Field, type Lane, type PackedLanes, packLanes } from './pack-lanes'
import { tileSize } from './people-layout'
import { type FusedColumns, fuse, fusedColumns, shapeFor, sumFused, sumOne, sumPlain } from './tile-kernels'
import type { Tile } from './tiles'

/** What is to be added up of a job. */
export interface Wanted {
  /** The score under this policy. */
  readonly score?: MissingPolicy
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
export function jobSums(job: BoundJob, wanted: Wanted): JobSums | undefined {
  const key = `${wanted.score} ${wanted.interval} ${wanted.open}`
  const known = job.sums.get(key)
  if (known !== undefined || job.sums.has(key)) return known
  const sums = newSums(job, wanted)
  job.sums.set(key, sums)
  return sums
}

function newSums(job: BoundJob, { score, interval = false, open = false }: Wanted): JobSums | undefined {
  const { plan, size, stride, parts, weights, counted, essential } = job
  const { prepared } = plan
  if (!Number.isFinite(job.noise)) return undefined
  const groups = prepared === undefined ? [] : (prepared.groups ?? [])
  const count = Math.max(-1, ...groups) + 1
  if (
    score === 'exclude' &&
    prepared !== undefined &&
    (prepared.groups === undefined || count > mostGroups)
  ) {
    return undefined
  }
  const lanes: Lane[] = []
  /** Adds a lane: what a code adds, and what "not assessed" adds. */
  const lane = (
    kind: Lane['kind'],
    entry: (requirement: number, at: number) => number,
    unassessed: (requirement: number) => number = () => 0,
  ): number => {
    const table = new Float64Array(size * stride)
    for (let i = 0; i < size; i++) {
      const openAt = i * stride + (job.open[i] ?? 0)
      for (let at = i * stride; at < openAt; at++) table[at] = entry(i, at)
      table[openAt] = unassessed(i)
    }
    lanes.push({ kind, table })
    return lanes.length - 1
  }
  const part = (_: number, at: number): number => parts[at] ?? 0
  const below = lane('count', (_, at) => job.below[at] ?? 0)
  const openLane = open
    ? lane(
        'count',
        () => 0,
        (i) => essential[i] ?? 0,
      )
    : undefined
  const assessed = lane('amount', (i) => counted[i] ?? 0)
  const byGroup = score === 'exclude' ? Array.from({ length: count }, (_, g) => g) : []
  const sums = byGroup.map((g) => lane('amount', (i, at) => (groups[i] === g ? (parts[at] ?? 0) : 0)))
  const divisors = byGroup.map((g) => lane('amount', (i) => (groups[i] === g ? (weights[i] ?? 0) : 0)))
  const whole = (unassessed: Float64Array): number => lane('amount', part, (i) => unassessed[i] ?? 0)
  const floor = score === 'floor' ? whole(job.floor) : undefined
  const lowest = interval ? whole(job.least) : undefined
  const highest = interval ? whole(job.greatest) : undefined
  const packed = packLanes(lanes, job.valid, stride)
  const field = (index: number): Field => fieldAt(packed, index)
  return {
    job,
    packed,
    assessed: field(assessed),
    below: field(below),
    ...(openLane === undefined ? {} : { open: field(openLane) }),
    sums: sums.map(field),
    divisors: divisors.map(field),
    shares: byGroup.map((g) => weights.reduce((sum, weight, i) => sum + (groups[i] === g ? weight : 0), 0)),
    ...(floor === undefined ? {} : { floor: field(floor) }),
    ...(lowest === undefined ? {} : { lowest: field(lowest) }),
    ...(highest === undefined ? {} : { highest: field(highest) }),
  }
}

function fieldAt({ fields }: PackedLanes, index: number): Field {
  const field = fields[index]
  if (field === undefined) throw new RangeError('a lane without a field')
  return field
}

/**
 * How sums are made. `plain`: a look-up for each requirement. `fused`: one for four (three, two) requirements. `simd`: one
 * for 16 people, in WebAssembly. Where one cannot be used, the next simpler one is.
 */
export type Kernel = 'plain' | 'fused' | 'simd'

/** Sums of a tile, and the same bits as 32-bit words. */
export interface TileWord {
  readonly sums: Float64Array
  readonly cells: Int32Array
}

/** Adds up the words of one job for tiles. */
export interface TileAdder {
  readonly kernel: Kernel
  /** Writes the sums of the people asked for, one array a word. */
  readonly add: (tile: Tile, words: readonly TileWord[]) => void
}

/**
 * From so many people on, fused tables pay for being built: 80 µs a job and word, against some 50 ns a person that one
 * look-up for four requirements saves.
 */
export const fusedFrom = 2048

/** Chooses how to add: the plain tables for few people, or where codes are too many to fuse; else the fused ones. */
export function planKernel(job: BoundJob, people: number): Kernel {
  return people >= fusedFrom && shapeFor(job.stride) !== undefined ? 'fused' : 'plain'
}

/** The adder of a job, with its fused tables built where that is asked for and possible. */
export function adderOf({ job, packed }: JobSums, wanted: Kernel): TileAdder {
  const { columns, stride } = job
  const { words, bases } = packed
  const shape = wanted === 'fused' ? shapeFor(stride) : undefined
  if (shape === undefined) {
    return {
      kernel: 'plain',
      add: (tile, into) => {
        for (let w = 0; w < words.length; w++) {
          const [word, out] = [words[w], into[w]]
          if (word !== undefined && out !== undefined) sumPlain(tile, columns, word, bases[w] ?? 0, out.sums)
        }
      },
    }
  }
  const fused: FusedColumns = fusedColumns(columns, shape)
  const tables = words.map((word) => fuse(word, stride, fused))
  return {
    kernel: 'fused',
    add: ({ cells }, into) => {
      for (let w = 0; w < tables.length; w++) {
        const [table, out] = [tables[w], into[w]]
        if (table !== undefined && out !== undefined) sumFused(cells, fused, table, bases[w] ?? 0, out.sums)
      }
    },
  }
}

/** The sum of a word for one person of a tile, without its base. */
export function sumAt({ job, packed }: JobSums, codes: Uint8Array, slot: number, word: number): number {
  const table = packed.words[word]
  return table === undefined ? 0 : sumOne(codes, slot, job.columns, table)
}

/** A sum of a tile, without its base. */
export function wordAt({ packed }: JobSums, words: readonly TileWord[], slot: number, word: number): number {
  return (words[word]?.sums[slot] ?? 0) - (packed.bases[word] ?? 0)
}

/** Scratch arrays of a tile's length. */
export function tileWords(count: number): TileWord[] {
  return Array.from({ length: count }, () => {
    const sums = new Float64Array(tileSize)
    return { sums, cells: new Int32Array(sums.buffer) }
  })
}

/** Reads a field of the people `from` … `to` out of their sums, in units. */
export function readField(
  { word, half, shift, mask, flip, add, fraction }: Field,
  words: readonly TileWord[],
  { from, to }: { readonly from: number; readonly to: number },
  out: Float64Array,
): void {
  const source = words[word]
  if (source === undefined) return
  const { sums, cells } = source
  if (fraction) for (let p = from; p < to; p++) out[p] = sums[p] ?? 0
  else for (let p = from; p < to; p++) out[p] = ((((cells[2 * p + half] ?? 0) >>> shift) & mask) ^ flip) + add
}

/** Reads a field out of one sum without its base, in units. */
export function fieldOf({ half, shift, mask, flip, add, fraction }: Field, sum: number): number {
  if (fraction) return sum
  const upper = Math.floor(sum / 2 ** 32)
  const bits = half === 1 ? upper : sum - upper * 2 ** 32
  return (((bits >>> shift) & mask) ^ flip) + add
}
