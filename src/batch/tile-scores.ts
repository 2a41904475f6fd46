import { finished } from '../fit/finish'
import type { MissingPolicy } from '../fit/score-fit'
import { countBits, type PlanePlan, passing, planeWords } from './below-planes'
import type { BoundJob } from './bind-job'
import { type PairScore, scorePair } from './exact-pair'
import {
  adderOf,
  fieldOf,
  type JobSums,
  jobSums,
  type Kernel,
  readField,
  sumAt,
  type TileAdder,
  wordAt,
} from './job-sums'
import type { Field } from './pack-lanes'
import type { Range } from './range'
import type { TileScratch } from './tile-scratch'
import type { Tile } from './tiles'

/** A job ready to be ranked by: its sums, or none where pairs are scored one by one. */
export interface RankedJobSums {
  readonly job: BoundJob
  readonly sums: JobSums | undefined
  readonly adder: TileAdder | undefined
}

/** Makes a job ready to be ranked by. */
export function rankedSums(job: BoundJob, missing: MissingPolicy, kernel: Kernel): RankedJobSums {
  const sums = jobSums(job, { score: missing })
  return { job, sums, adder: sums === undefined ? undefined : adderOf(sums, kernel) }
}

/** Who is scored: those with a score, without or with an essential below, or all of them. */
export type WhoCounts = 'not-below' | 'below' | 'all'

/** The thresholds of rows: one a person of the tile, from `at` on, where `step` is 1; one for all, at `at`, where it is 0. */
export interface ThresholdRows {
  readonly thresholds: Float64Array
  readonly at: number
  readonly step: 0 | 1
}

/** What to do with a score that may be among the best. */
export type Take = (slot: number, score: number) => void

/**
 * Scores the people of a tile who count, and hands on each score that reaches the threshold of its row. Scores handed on
 * may differ by noise from those of `scoreFit`.
 */
export function scoreRanked(
  { job, sums, adder }: RankedJobSums,
  tile: Tile,
  who: WhoCounts,
  missing: MissingPolicy,
  rows: ThresholdRows,
  scratch: TileScratch,
  take: Take,
): void {
  const { range, codes } = tile
  const { thresholds, at, step } = rows
  const { pair } = scratch
  const prepared = job.plan.prepared
  if (prepared === undefined) return
  if (sums === undefined || adder === undefined) {
    for (let p = range.from; p < range.to; p++) {
      scorePair(job, codes, p, missing, pair)
      if (pair.scored && counts(who, pair.essentialsBelow)) take(p, pair.score)
    }
    return
  }
  adder.add(tile, scratch.words)
  const checked = who !== 'all' && hasEssentials(job)
  if (checked) readField(sums.below, scratch.words, range, scratch.below)
  else if (who === 'below') return
  const cap = typeof prepared.finish === 'object' ? prepared.finish.cap : Number.POSITIVE_INFINITY
  const { full } = job.plan.method
  const [sum] = sums.sums
  const [divisor] = sums.divisors
  if (sums.sums.length === 1 && sum !== undefined && divisor !== undefined) {
    const { below } = scratch
    const found = reaching({ sum, divisor, full, range }, rows, scratch)
    for (let k = 0; k < found; k++) {
      const p = scratch.slots[k] ?? 0
      if (checked && !counts(who, below[p] ?? 0)) continue
      const weight = scratch.divisors[k] ?? 0
      // The threshold may have risen since: the row decides.
      if (weight > 0) take(p, Math.min(cap, full * ((scratch.sums[k] ?? 0) / weight)))
      else {
        scorePair(job, codes, p, missing, pair)
        if (pair.scored) take(p, pair.score)
      }
    }
    return
  }
  for (let p = range.from, row = at; p < range.to; p++, row += step) {
    if (checked && !counts(who, scratch.below[p] ?? 0)) continue
    for (let w = 0; w < sums.packed.words.length; w++) scratch.values[w] = wordAt(sums, scratch.words, p, w)
    const score = scoreOfWords(sums, scratch.values, { codes, slot: p, missing }, pair)
    if (score !== undefined && score >= (thresholds[row] ?? 0)) take(p, score)
  }
}

/** The sum and the weight of a score, and whose it is. */
interface Ratio {
  readonly sum: Field
  readonly divisor: Field
  readonly full: number
  readonly range: Range
}

/**
 * Finds who of a tile reaches the threshold of their row, without a division, and writes place, sum and weight of each:
 * few do, so that what is done with them may take its time. Sum and weight have the same unit, and the threshold has room
 * for noise; who has no weight counts as reaching it.
 *
 * @returns how many there are
 */
function reaching(
  { sum, divisor, full, range: { from, to } }: Ratio,
  { thresholds, at, step }: ThresholdRows,
  { words, slots, sums, divisors }: TileScratch,
): number {
  const [above, under] = [words[sum.word], words[divisor.word]]
  if (above === undefined || under === undefined) return 0
  let found = 0
  if (sum.fraction || divisor.fraction) {
    for (let p = from, row = at; p < to; p++, row += step) {
      const amount = above.sums[p] ?? 0
      const weight = under.sums[p] ?? 0
      if (full * amount < (thresholds[row] ?? 0) * weight) continue
      slots[found] = p
      sums[found] = amount
      divisors[found++] = weight
    }
    return found
  }
  const { half, shift, mask, flip, add } = sum
  const { half: half2, shift: shift2, mask: mask2, flip: flip2, add: add2 } = divisor
  const { cells } = above
  const { cells: others } = under
  for (let p = from, row = at; p < to; p++, row += step) {
    const amount = (((((cells[2 * p + half] ?? 0) >>> shift) & mask) ^ flip) + add) | 0
    const weight = (((((others[2 * p + half2] ?? 0) >>> shift2) & mask2) ^ flip2) + add2) | 0
    if (full * amount < (thresholds[row] ?? 0) * weight) continue
    slots[found] = p
    sums[found] = amount
    divisors[found++] = weight
  }
  return found
}

function counts(who: WhoCounts, below: number): boolean {
  return who === 'all' || (who === 'below') === below > 0
}

/** Whether anybody could be below in an essential requirement. */
export function hasEssentials({ below }: BoundJob): boolean {
  return below.includes(1)
}

/** Whose score it is, for where the sums cannot tell it. */
export interface PairPlace {
  readonly codes: Uint8Array
  readonly slot: number
  readonly missing: MissingPolicy
}

/**
 * The score that the sums of one person say; `undefined` without one.
 *
 * @param values - the sums, one a word, without their bases
 */
export function scoreOfWords(
  { job, assessed, sums, divisors, shares, floor }: JobSums,
  values: Float64Array,
  { codes, slot, missing }: PairPlace,
  pair: PairScore,
): number | undefined {
  const { prepared, method } = job.plan
  if (prepared === undefined || !(fieldOf(assessed, values[assessed.word] ?? 0) > 0)) return undefined
  if (floor !== undefined) {
    const sum = fieldOf(floor, values[floor.word] ?? 0) / floor.unit
    return finished(method.full * (sum / prepared.divisor), prepared.finish)
  }
  let score = 0
  let total = 0
  for (let g = 0; g < sums.length; g++) {
    const [sum, divisor] = [sums[g], divisors[g]]
    const weight = divisor === undefined ? 0 : fieldOf(divisor, values[divisor.word] ?? 0)
    if (sum === undefined || !(weight > 0)) {
      scorePair(job, codes, slot, missing, pair)
      return pair.scored ? pair.score : undefined
    }
    const part = fieldOf(sum, values[sum.word] ?? 0) / weight
    if (sums.length === 1) return finished(method.full * part, prepared.finish)
    score += (shares[g] ?? 0) * part
    total += shares[g] ?? 0
  }
  return finished(method.full * (score / total), prepared.finish)
}

/** Where most people pass, scoring the whole tile is faster than picking them out. */
const densePart = 1 / 4

/** Which jobs are filtered by bits first: those of whose essentials a first tile passes few. */
export function filteredFirst(plan: PlanePlan, planes: Int32Array, tile: Tile): boolean[] {
  const bits = new Int32Array(planeWords)
  const count = tile.range.to - tile.range.from
  return plan.ofJob.map((of) => {
    if (of.length === 0) return false
    passing(planes, of, tile, bits)
    return countBits(bits) <= densePart * count
  })
}

/** Scores those whose bits are set, one by one, and hands on each score that reaches the threshold of its row. */
export function scorePassing(
  { job, sums, adder }: RankedJobSums,
  tile: Tile,
  bits: Int32Array,
  missing: MissingPolicy,
  { thresholds, at, step }: ThresholdRows,
  scratch: TileScratch,
  take: Take,
): void {
  const { pair, values } = scratch
  for (let word = 0; word < planeWords; word++) {
    for (let rest = bits[word] ?? 0; rest !== 0; rest &= rest - 1) {
      const slot = word * 32 + 31 - Math.clz32(rest & -rest)
      let score: number | undefined
      if (sums === undefined || adder === undefined) {
        scorePair(job, tile.codes, slot, missing, pair)
        score = pair.scored ? pair.score : undefined
      } else {
        for (let w = 0; w < sums.packed.words.length; w++) values[w] = sumAt(sums, tile.codes, slot, w)
        score = scoreOfWords(sums, values, { codes: tile.codes, slot, missing }, pair)
      }
      const row = at + step * (slot - tile.range.from)
      if (score !== undefined && score >= (thresholds[row] ?? 0)) take(slot, score)
    }
  }
}
