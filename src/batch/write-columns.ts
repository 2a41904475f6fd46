import { at } from '../base/at'
import { doubleAt } from '../base/typed-at'
import type { PreparedMethod } from '../fit/fit-method'
import type { ScoredUnassessed } from '../fit/score-fit'
import type { BoundJob } from './bind-job'
import { capOf } from './cap-of'
import { type Place, type Ratio, type Share, writeCounts, writeRatios, writeShares } from './column-kernels'
import { emptyPair, placeInTile, scorePair } from './exact-pair'
import type { JobSums } from './job-sums'
import type { Field } from './pack-lanes'
import type { Range } from './range'
import { readField } from './read-field'
import { type ScoreBlock, writePair } from './score-block'
import type { TileAdder } from './tile-adder'
import type { TileScratch } from './tile-scratch'
import type { Tile } from './tiles'

/** A job with its sums; without them where pairs are scored one by one. */
export interface ReadyJob {
  readonly job: BoundJob
  readonly sums: JobSums | undefined
  readonly adder: TileAdder | undefined
}

/** Where the scores of a tile go. A column that is not asked for is empty. */
interface Target {
  readonly block: ScoreBlock
  /** Where the first person of the tile stands in the columns. */
  readonly start: number
  readonly unassessed: ScoredUnassessed
}

/** Scores the people of a tile in a job. */
export function scoreTile(
  { job, sums, adder }: ReadyJob,
  tile: Tile,
  target: Target,
  scratch: TileScratch,
): void {
  if (sums === undefined || adder === undefined) scorePairs(job, tile, target)
  else {
    adder.add(tile, scratch.words)
    writeColumns(sums, tile, target, scratch)
  }
}

/** Scores a tile pair by pair. */
function scorePairs(job: BoundJob, { codes, range }: Tile, { block, start, unassessed }: Target): void {
  const pair = emptyPair()
  const place = placeInTile(codes, unassessed)
  for (let p = range.from; p < range.to; p++) {
    place.slot = p
    scorePair(job, place, pair)
    writePair(block, start + p - range.from, job, pair)
  }
}

/** Reads the columns out of the sums of a tile. */
function writeColumns(sums: JobSums, tile: Tile, target: Target, scratch: TileScratch): void {
  const { block, start } = target
  const { lowest, highest, assessed, below, open } = sums
  const { prepared, weight } = sums.job.plan
  const { words } = scratch
  const place: Place = { range: tile.range, start }
  if (prepared !== undefined && block.score.length > 0) {
    writeScores(sums, prepared, { tile, target }, scratch)
  }
  if (prepared !== undefined && lowest !== undefined && highest !== undefined) {
    writeShares(shareOf(sums, prepared, lowest), words, place, block.lowest)
    writeShares(shareOf(sums, prepared, highest), words, place, block.highest)
  }
  if (block.coverage.length > 0 && weight > 0) {
    const coverage: Share = { field: assessed, full: 1, cap: Number.POSITIVE_INFINITY, whole: weight }
    writeShares(coverage, words, place, block.coverage)
  }
  if (open !== undefined) {
    writeCounts(below, words, place, block.essentialsBelow)
    writeCounts(open, words, place, block.essentialsNotAssessed)
  }
}

/** A tile, and where its scores go. */
interface TileTarget {
  readonly tile: Tile
  readonly target: Target
}

/** The scores of a tile. */
function writeScores(
  sums: JobSums,
  prepared: PreparedMethod,
  { tile, target }: TileTarget,
  scratch: TileScratch,
): void {
  const { block, start } = target
  const { range } = tile
  const { words, assessed } = scratch
  if (sums.floor === undefined && sums.sums.length === 1) {
    writeOneGroup(sums, prepared, { tile, target }, scratch)
    return
  }
  const { scored, score } = block
  readField(sums.assessed, words, range, assessed)
  for (let p = range.from, to = start; p < range.to; p++, to++) scored[to] = doubleAt(assessed, p) > 0 ? 1 : 0
  if (sums.floor === undefined) writeGroups(sums, prepared, { tile, target }, scratch)
  else {
    writeShares(shareOf(sums, prepared, sums.floor), words, { range, start }, score)
    for (let p = range.from, to = start; p < range.to; p++, to++) if (scored[to] === 0) score[to] = 0
  }
}

/** The scores of the assessed part where it keeps its weights. */
function writeOneGroup(
  { job, sums, divisors }: JobSums,
  prepared: PreparedMethod,
  { tile: { codes, range }, target: { block, start, unassessed } }: TileTarget,
  { words, pair }: TileScratch,
): void {
  const { full } = job.plan.method
  const ratio: Ratio = { sum: at(sums, 0), divisor: at(divisors, 0), full, cap: capOf(prepared.finish) }
  const withoutWeight = writeRatios(ratio, words, { range, start }, block)
  if (!withoutWeight) return
  // A part without weight is rare; what it scores only the method can tell.
  const place = placeInTile(codes, unassessed)
  for (let p = range.from, to = start; p < range.to; p++, to++) {
    if (block.scored[to] === 1) continue
    place.slot = p
    scorePair(job, place, pair)
    block.scored[to] = pair.scored ? 1 : 0
    block.score[to] = pair.score
  }
}

/** The scores of the assessed part of several groups. */
function writeGroups(
  sums: JobSums,
  prepared: PreparedMethod,
  { tile: { codes, range }, target: { block, start, unassessed } }: TileTarget,
  scratch: TileScratch,
): void {
  addGroups(sums, range, scratch)
  const { mixed, pair } = scratch
  const { full } = sums.job.plan.method
  const cap = capOf(prepared.finish)
  const { score, scored } = block
  const place = placeInTile(codes, unassessed)
  for (let p = range.from, to = start; p < range.to; p++, to++) {
    const value = doubleAt(mixed, p)
    if (scored[to] === 0) score[to] = 0
    else if (value >= 0) score[to] = Math.min(cap, full * value)
    else {
      place.slot = p
      scorePair(sums.job, place, pair)
      scored[to] = pair.scored ? 1 : 0
      score[to] = pair.score
    }
  }
}

/** Adds up what the groups are worth; −1 marks a part that leaves a group without weight: parts are never below 0 here. */
function addGroups({ sums, divisors, shares }: JobSums, range: Range, scratch: TileScratch): void {
  const { words, sums: own, divisors: weights, mixed } = scratch
  const total = shares.reduce((sum, share) => sum + share, 0)
  mixed.fill(0)
  for (let g = 0; g < shares.length; g++) {
    const share = at(shares, g) / total
    readField(at(sums, g), words, range, own)
    readField(at(divisors, g), words, range, weights)
    for (let p = range.from; p < range.to; p++) {
      const weight = doubleAt(weights, p)
      const before = doubleAt(mixed, p)
      mixed[p] = weight > 0 && before >= 0 ? before + share * (doubleAt(own, p) / weight) : -1
    }
  }
}

/** The score of a sum over the whole job. */
function shareOf({ job }: JobSums, { finish, divisor }: PreparedMethod, field: Field): Share {
  return { field, full: job.plan.method.full, cap: capOf(finish), whole: divisor }
}
