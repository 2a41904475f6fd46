import { at } from '../base/at'
import { doubleAt, intAt } from '../base/typed-at'
import type { Evidence } from '../fit/assign-band'
import type { BandSetInput } from '../fit/band-set'
import type { ScoredUnassessed } from '../fit/score-fit'
import type { BoundJob } from './bind-job'
import type { JobSums } from './job-sums'
import type { Field } from './pack-lanes'
import type { Range } from './range'
import { readField } from './read-field'
import type { TileScratch } from './tile-scratch'

/** What verdicts are asked for. */
export interface BandQuestion {
  readonly bandSet: BandSetInput
  /** The least score that reaches each band but the lowest. */
  readonly edges: readonly number[]
  readonly evidence: Evidence
  readonly unassessed: ScoredUnassessed
  /** The verdict of an interval, as `verdictTable` has it. */
  readonly verdicts: Int32Array
}

/** The verdict of an interval from the bands of its ends, each + 1; −1 where either end is not known. */
export function verdictTable(bands: number): Int32Array {
  const table = new Int32Array((bands + 1) * (bands + 1)).fill(-1)
  for (let low = 0; low < bands; low++) {
    for (let high = 0; high < bands; high++)
      table[(low + 1) * (bands + 1) + high + 1] = low === high ? low : bands
  }
  return table
}

/** Says the band of a sum; −1 where noise could decide. */
export interface BandLookUp {
  /** Where the sum is read from. */
  readonly field: Field
  readonly edges: Edges
  /** By the bits of the field, where they are few. */
  readonly table: Int32Array | undefined
}

/** A field of more values than this is compared with the edges, a smaller one looked up. */
const mostLookedUp = 4096

/** Look-ups for both ends of the intervals of a job. */
export function lookUps(
  { lowest, highest, job }: JobSums,
  question: BandQuestion,
): { readonly lowest: BandLookUp; readonly highest: BandLookUp } | undefined {
  const { prepared, method } = job.plan
  if (lowest === undefined || highest === undefined || prepared === undefined) return undefined
  const lookUp = (field: Field): BandLookUp => {
    const { unit, mask, flip, add, fraction } = field
    // Edges in units of the sums, so that nothing is divided.
    const edges = edgesFor(question, job, (prepared.divisor * unit) / method.full)
    const bandAt = (bits: number): number => bandBetween((bits ^ flip) + add, edges) ?? -1
    const few = !fraction && mask < mostLookedUp
    const table = few ? Int32Array.from({ length: mask + 1 }, (_, bits) => bandAt(bits)) : undefined
    return { field, edges, table }
  }
  return { lowest: lookUp(lowest), highest: lookUp(highest) }
}

/** Reads the band of each person's sum out of the words of a tile. */
export function readBands(
  { field, table, edges }: BandLookUp,
  { words, sums }: TileScratch,
  range: Range,
  out: Int32Array,
): void {
  if (table === undefined) {
    readField(field, words, range, sums)
    for (let p = range.from; p < range.to; p++) {
      out[p] = bandBetween(doubleAt(sums, p), edges) ?? -1
    }
    return
  }
  const { cells } = at(words, field.word)
  const { half, shift, mask } = field
  for (let p = range.from; p < range.to; p++) {
    out[p] = intAt(table, (intAt(cells, 2 * p + half) >>> shift) & mask)
  }
}

/** Edges on a scale of sums: from where noise may reach them, and from where they surely are. */
interface Edges {
  readonly least: readonly number[]
  readonly sure: readonly number[]
}

/** The edges for a job, `factor` sums to a point; an edge above the cap of its method is never reached. */
export function edgesFor(
  { edges, evidence }: BandQuestion,
  { plan, noise }: BoundJob,
  factor: number,
): Edges {
  const finish = plan.prepared?.finish
  // Scores are capped already, sums are not.
  const cap = evidence === 'interval' && typeof finish === 'object' ? finish.cap : Number.POSITIVE_INFINITY
  const placed = (edge: number): number => (edge > cap ? Number.POSITIVE_INFINITY : edge * factor)
  return {
    least: edges.map((edge) => placed(edge - noise)),
    sure: edges.map((edge) => placed(edge + noise)),
  }
}

/** The band of a number; `undefined` where it lies between where an edge may be reached and where it surely is. */
export function bandBetween(value: number, { least, sure }: Edges): number | undefined {
  let band = 0
  while (band < sure.length && value >= at(sure, band)) band++
  return band < least.length && value >= at(least, band) ? undefined : band
}
