import { at } from '../base/at'
import { doubleAt } from '../base/typed-at'
import type { BoundJob } from './bind-job'
import type { JobSums } from './job-sums'
import type { TileWord } from './read-field'
import { fuse, type PersonCodes, type PlainWord, shapeFor, sumFused, sumOne, sumPlain } from './tile-kernels'
import type { Tile } from './tiles'

/**
 * How sums are made. `plain`: a look-up for each requirement. `fused`: one for four (three, two) requirements. `simd`: one
 * for 16 people, in WebAssembly. Where one cannot be used, the next simpler one is.
 */
export type Kernel = 'plain' | 'fused' | 'simd'

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
const fusedFrom = 2048

/** Chooses how to add: the plain tables for few people, or where codes are too many to fuse; else the fused ones. */
export function planKernel(job: BoundJob, people: number): Kernel {
  return people >= fusedFrom && shapeFor(job.stride) !== undefined ? 'fused' : 'plain'
}

/** The adder of a job, with its fused tables built where that is asked for and possible. */
export function adderOf(sums: JobSums, wanted: Kernel): TileAdder {
  const { stride } = sums.job
  const plain = plainWords(sums)
  const shape = wanted === 'fused' ? shapeFor(stride) : undefined
  if (shape === undefined) {
    return {
      kernel: 'plain',
      add: (tile, into) => {
        for (let w = 0; w < plain.length; w++) sumPlain(tile, at(plain, w), at(into, w).sums)
      },
    }
  }
  const fused = plain.map((word) => fuse(word, stride, shape))
  return {
    kernel: 'fused',
    add: ({ cells }, into) => {
      for (let w = 0; w < fused.length; w++) sumFused(cells, at(fused, w), at(into, w).sums)
    },
  }
}

function plainWords({ job: { columns }, packed: { words, bases } }: JobSums): PlainWord[] {
  return words.map((table, w) => ({ columns, table, base: at(bases, w) }))
}

/** Adds up the words of a job for one person, without their bases, and writes them from `from` on. */
export function sumPerson(
  { job, packed }: JobSums,
  person: PersonCodes,
  values: Float64Array,
  from = 0,
): void {
  const { words } = packed
  for (let w = 0; w < words.length; w++) values[from + w] = sumOne(person, job.columns, at(words, w))
}

/** Reads the sums of one person out of those of a tile, without their bases. */
export function readPerson(
  { packed: { bases } }: JobSums,
  words: readonly TileWord[],
  slot: number,
  values: Float64Array,
): void {
  for (let w = 0; w < bases.length; w++) values[w] = doubleAt(at(words, w).sums, slot) - at(bases, w)
}
