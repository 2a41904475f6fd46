import { finished } from '../fit/finish'
import type { MissingPolicy } from '../fit/score-fit'
import type { BoundJob } from './bind-job'
import { type PairScore, scorePair } from './exact-pair'
import { fieldOf, type JobSums, sumAt, type TileAdder, wordAt } from './job-sums'
import type { Field } from './pack-lanes'
import type { Range } from './range'
import type { TileScratch } from './tile-scratch'
import type { Tile } from './tiles'

/** A job ready to be ranked by. */
export interface RankedJob {
  readonly job: BoundJob
  /** Absent where pairs are scored one by one. */
  readonly sums: JobSums | undefined
  /** Absent where people are picked out and added up one by one. */
  readonly adder: TileAdder | undefined
}

/** Who is scored: those with a score, without or with an essential below, or all of them. */
export type WhoCounts = 'not-below' | 'below' | 'all'

/** The thresholds of rows: one a person of the tile, from `at` on, where `step` is 1; one for all, at `at`, where it is 0. */
export interface ThresholdRows {
  readonly thresholds: Float64Array
  readonly at: number
  readonly step: 0 | 1
}

/** Which people of a tile are scored, and how. */
export interface RankedTile {
  readonly tile: Tile
  readonly who: WhoCounts
  readonly missing: MissingPolicy
  readonly rows: ThresholdRows
  /** How many people were picked out beforehand, the first places of `scratch.chosen`; all of the tile when absent. */
  readonly chosen: number | undefined
}

/** What to do with a score that may be among the best. */
export type Take = (slot: number, score: number) => void

/**
 * Scores the people of a tile who count, and hands on each score that reaches the threshold of its row. Scores handed on
 * may differ by noise from those of `scoreFit`.
 */
export function scoreRanked(ranked: RankedJob, place: RankedTile, scratch: TileScratch, take: Take): void {
  const { job, sums, adder } = ranked
  const { tile, who, missing, rows } = place
  if (job.plan.prepared === undefined || (who === 'below' && !hasEssentials(job))) return
  const { pair, slots, values } = scratch
  if (sums === undefined) {
    const found = listed(place, scratch)
    for (let k = 0; k < found; k++) {
      const p = slots[k] ?? 0
      scorePair(job, tile.codes, p, missing, pair)
      if (pair.scored && counts(who, pair.essentialsBelow)) take(p, pair.score)
    }
    return
  }
  if (adder !== undefined) adder.add(tile, scratch.words)
  const [sum, divisor] = [sums.sums[0], sums.divisors[0]]
  if (adder !== undefined && sums.sums.length === 1 && sum !== undefined && divisor !== undefined) {
    takeRatios({ sum, divisor, below: sums.below }, ranked, place, scratch, take)
    return
  }
  const { thresholds, at, step } = rows
  const found = listed(place, scratch)
  for (let k = 0; k < found; k++) {
    const p = slots[k] ?? 0
    for (let w = 0; w < sums.packed.words.length; w++) {
      values[w] = adder === undefined ? sumAt(sums, tile.codes, p, w) : wordAt(sums, scratch.words, p, w)
    }
    if (!counts(who, fieldOf(sums.below, values[sums.below.word] ?? 0))) continue
    const score = scoreOfWords(sums, values, { codes: tile.codes, slot: p, missing }, pair)
    const row = at + step * (p - tile.range.from)
    if (score !== undefined && score >= (thresholds[row] ?? 0)) take(p, score)
  }
}

/** Writes the places of those who are scored, and returns how many there are. */
function listed({ tile: { range }, chosen }: RankedTile, scratch: TileScratch): number {
  const { slots } = scratch
  if (chosen !== undefined) {
    slots.set(scratch.chosen.subarray(0, chosen))
    return chosen
  }
  for (let p = range.from; p < range.to; p++) slots[p - range.from] = p
  return range.to - range.from
}

/** Takes scores of one sum over one weight. */
function takeRatios(
  fields: { readonly sum: Field; readonly divisor: Field; readonly below: Field },
  { job }: RankedJob,
  { tile, who, missing, rows, chosen }: RankedTile,
  scratch: TileScratch,
  take: Take,
): void {
  const { finish } = job.plan.prepared ?? { finish: 'none' }
  const { full } = job.plan.method
  const cap = typeof finish === 'object' ? finish.cap : Number.POSITIVE_INFINITY
  const { pair, slots, sums, divisors } = scratch
  const wanted = who !== 'all' && hasEssentials(job) ? { field: fields.below, who } : undefined
  const ratio = { ...fields, full, range: tile.range }
  // Who was picked out beforehand has no essential below.
  const found =
    chosen === undefined
      ? reaching({ ...ratio, wanted }, rows, scratch)
      : reachingOf(ratio, chosen, rows, scratch)
  for (let k = 0; k < found; k++) {
    const p = slots[k] ?? 0
    const weight = divisors[k] ?? 0
    if (weight > 0) take(p, Math.min(cap, full * ((sums[k] ?? 0) / weight)))
    else {
      scorePair(job, tile.codes, p, missing, pair)
      if (pair.scored) take(p, pair.score)
    }
  }
}

/** The same as `reaching` for those who were picked out. */
function reachingOf(
  { sum, divisor, full, range }: Omit<Ratio, 'wanted'>,
  chosen: number,
  { thresholds, at, step }: ThresholdRows,
  scratch: TileScratch,
): number {
  const { words, slots, sums, divisors } = scratch
  const [above, under] = [words[sum.word], words[divisor.word]]
  if (above === undefined || under === undefined) return 0
  const fraction = sum.fraction || divisor.fraction
  const { half, shift, mask, flip, add } = sum
  const { half: half2, shift: shift2, mask: mask2, flip: flip2, add: add2 } = divisor
  let found = 0
  for (let k = 0; k < chosen; k++) {
    const p = scratch.chosen[k] ?? 0
    const amount = fraction
      ? (above.sums[p] ?? 0)
      : ((((above.cells[2 * p + half] ?? 0) >>> shift) & mask) ^ flip) + add
    const weight = fraction
      ? (under.sums[p] ?? 0)
      : ((((under.cells[2 * p + half2] ?? 0) >>> shift2) & mask2) ^ flip2) + add2
    if (full * amount < (thresholds[at + step * (p - range.from)] ?? 0) * weight) continue
    slots[found] = p
    sums[found] = amount
    divisors[found++] = weight
  }
  return found
}

/** The sum and the weight of a score, and who counts. */
interface Ratio {
  readonly sum: Field
  readonly divisor: Field
  /** Essentials below, and who counts by them; everybody when absent. */
  readonly wanted: { readonly field: Field; readonly who: WhoCounts } | undefined
  readonly full: number
  readonly range: Range
}

/**
 * Finds who of a tile counts and reaches the threshold of their row, without a division, and writes place, sum and weight
 * of each: few do, so that what is done with them may take its time. Sum and weight have the same unit, and the threshold
 * has room for noise; who has no weight counts as reaching it.
 *
 * @returns how many there are
 */
function reaching(
  { sum, divisor, wanted, full, range: { from, to } }: Ratio,
  { thresholds, at, step }: ThresholdRows,
  { words, slots, sums, divisors }: TileScratch,
): number {
  const [above, under, third] = [words[sum.word], words[divisor.word], words[wanted?.field.word ?? sum.word]]
  if (above === undefined || under === undefined || third === undefined) return 0
  const belows = third.cells
  const { half: half3, shift: shift3, mask: mask3, flip: flip3, add: add3 } = wanted?.field ?? nobody
  const asked = wanted?.who === 'below'
  let found = 0
  if (sum.fraction || divisor.fraction) {
    for (let p = from, row = at; p < to; p++, row += step) {
      const amount = above.sums[p] ?? 0
      const weight = under.sums[p] ?? 0
      if (full * amount < (thresholds[row] ?? 0) * weight) continue
      const below = ((((belows[2 * p + half3] ?? 0) >>> shift3) & mask3) ^ flip3) + add3 > 0
      if (below !== asked) continue
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
    const below = ((((belows[2 * p + half3] ?? 0) >>> shift3) & mask3) ^ flip3) + add3 > 0
    if (below !== asked) continue
    slots[found] = p
    sums[found] = amount
    divisors[found++] = weight
  }
  return found
}

/** A field that is 0 of everybody. */
const nobody = { half: 0, shift: 0, mask: 0, flip: 0, add: 0 } as const

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
