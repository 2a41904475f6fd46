import { at } from '../base/at'
import { doubleAt, intAt } from '../base/typed-at'
import type { ScoredUnassessed } from '../fit/score-fit'
import type { BoundJob } from './bind-job'
import { capOf } from './cap-of'
import { placeInTile, scorePair } from './exact-pair'
import type { JobSums } from './job-sums'
import { type Contest, reaching, reachingOf, type ThresholdRows } from './reaching'
import { fieldIn } from './read-field'
import { scoreOfWords } from './score-of-words'
import { readPerson, sumPerson, type TileAdder } from './tile-adder'
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

/** Which people of a tile are scored, and how. */
export interface RankedTile {
  readonly tile: Tile
  readonly who: WhoCounts
  readonly unassessed: ScoredUnassessed
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
  if (job.plan.prepared === undefined || (place.who === 'below' && !hasEssentials(job))) return
  if (sums === undefined) {
    takePairs(job, place, scratch, take)
    return
  }
  adder?.add(place.tile, scratch.words)
  if (adder !== undefined && sums.sums.length === 1) takeRatios(sums, place, scratch, take)
  else takeSums(sums, adder, { place, scratch }, take)
}

/** Takes scores pair by pair. */
function takePairs(job: BoundJob, place: RankedTile, scratch: TileScratch, take: Take): void {
  const { tile, who, unassessed } = place
  const { pair, slots } = scratch
  const person = placeInTile(tile.codes, unassessed)
  const found = listed(place, scratch)
  for (let k = 0; k < found; k++) {
    person.slot = intAt(slots, k)
    scorePair(job, person, pair)
    if (pair.scored && counts(who, pair.essentialsBelow)) take(person.slot, pair.score)
  }
}

/** Takes scores person by person, out of the sums of the tile or, without an adder, added up for each person. */
function takeSums(
  sums: JobSums,
  adder: TileAdder | undefined,
  { place, scratch }: { readonly place: RankedTile; readonly scratch: TileScratch },
  take: Take,
): void {
  const { tile, who, unassessed, rows } = place
  const { pair, slots, values, words } = scratch
  const person = placeInTile(tile.codes, unassessed)
  const found = listed(place, scratch)
  for (let k = 0; k < found; k++) {
    const slot = intAt(slots, k)
    person.slot = slot
    if (adder === undefined) sumPerson(sums, person, values)
    else readPerson(sums, words, slot, values)
    if (!counts(who, fieldIn(sums.below, values))) continue
    const score = scoreOfWords(sums, values, person, pair)
    const row = rows.at + rows.step * (slot - tile.range.from)
    if (score !== undefined && score >= doubleAt(rows.thresholds, row)) take(slot, score)
  }
}

/** Writes the places of those who are scored, and returns how many there are. */
function listed({ tile: { range }, chosen }: RankedTile, { slots, chosen: picked }: TileScratch): number {
  if (chosen !== undefined) {
    slots.set(picked.subarray(0, chosen))
    return chosen
  }
  for (let p = range.from; p < range.to; p++) slots[p - range.from] = p
  return range.to - range.from
}

/** Takes scores of one sum over one weight. */
function takeRatios(
  { job, sums, divisors: weights, below }: JobSums,
  { tile, who, unassessed, rows, chosen }: RankedTile,
  scratch: TileScratch,
  take: Take,
): void {
  const { full } = job.plan.method
  const cap = capOf(job.plan.prepared?.finish ?? 'none')
  const { pair, slots, sums: amounts, divisors } = scratch
  const person = placeInTile(tile.codes, unassessed)
  const contest: Contest = { sum: at(sums, 0), divisor: at(weights, 0), full, range: tile.range, rows }
  const wanted = who === 'all' || !hasEssentials(job) ? undefined : { field: below, isBelow: who === 'below' }
  // Who was picked out beforehand has no essential below.
  const found =
    chosen === undefined ? reaching(contest, wanted, scratch) : reachingOf(contest, chosen, scratch)
  for (let k = 0; k < found; k++) {
    person.slot = intAt(slots, k)
    const weight = doubleAt(divisors, k)
    if (weight > 0) take(person.slot, Math.min(cap, full * (doubleAt(amounts, k) / weight)))
    else {
      scorePair(job, person, pair)
      if (pair.scored) take(person.slot, pair.score)
    }
  }
}

function counts(who: WhoCounts, below: number): boolean {
  return who === 'all' || (who === 'below') === below > 0
}

/** Whether anybody could be below in an essential requirement. */
function hasEssentials({ below }: BoundJob): boolean {
  return below.includes(1)
}
