import type { EncodedPeople } from './encoded-people'
import type { JobSums } from './job-sums'
import { simdKernel } from './simd-kernel'
import { adderOf, type Kernel, planKernel, type TileAdder } from './tile-adder'
import { mostWords, type TileScratch, tileScratch } from './tile-scratch'

/** How tiles of some people are added up for some jobs. */
export interface Engine {
  readonly scratch: TileScratch
  /** Makes the adder of a job, with its tables. */
  readonly adderOf: (sums: JobSums) => TileAdder
  /** How many jobs to take together for each tile: as many as have their tables near the processor. */
  readonly jobsTogether: number
  /** Whether tables are so small that all jobs take turns at each tile. */
  readonly smallTables: boolean
  /** The share of people up to which those who pass a filter are scored one by one. */
  readonly fewPassing: number
}

/** Fused tables are large: those of 8 jobs take a megabyte. */
const fusedTogether = 8

/** The tables of the vector kernel are small: a thousand jobs take two megabytes. Each tile is copied for it. */
const simdTogether = 1024

/** From so many people on a whole tile is worth its while. */
const simdFrom = 256

/**
 * Chooses how to add up: 16 people at a time where WebAssembly with vectors is there and a job suits it; else one
 * look-up for four requirements where people are many; else the plain tables. All give the same sums.
 *
 * @param jobs - the sums of the jobs; `undefined` for those whose pairs are scored one by one
 * @param count - number of people
 * @param wanted - the kernel to use where it can be used; chosen when absent
 */
export function engineFor(
  people: EncodedPeople,
  jobs: readonly (JobSums | undefined)[],
  count: number,
  wanted: Kernel | undefined,
): Engine {
  const trySimd = wanted === 'simd' || (wanted === undefined && count >= simdFrom)
  const simd = trySimd ? simdKernel(people, jobs, mostWords) : undefined
  const other = (sums: JobSums): Kernel =>
    wanted === undefined || wanted === 'simd' ? planKernel(sums.job, count) : wanted
  return {
    scratch: tileScratch(simd?.words),
    adderOf: (sums) => simd?.adderOf(sums) ?? adderOf(sums, other(sums)),
    jobsTogether: simd === undefined ? fusedTogether : simdTogether,
    smallTables: simd !== undefined,
    fewPassing: simd === undefined ? 1 / 4 : 1 / 40,
  }
}
