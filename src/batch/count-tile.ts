import { doubleAt, intAt } from '../base/typed-at'
import { bandIndexOf } from '../fit/band-of'
import { type BandLookUp, type BandQuestion, bandBetween, edgesFor, readBands } from './band-look-up'
import { classOf, count, type Tally } from './band-tally'
import type { BoundJob } from './bind-job'
import { type PairPlace, type PairScore, placeInTile, scorePair } from './exact-pair'
import type { JobSums } from './job-sums'
import { readField } from './read-field'
import { scoreOfWords } from './score-of-words'
import { readPerson, type TileAdder } from './tile-adder'
import type { TileScratch } from './tile-scratch'
import type { Tile } from './tiles'

/** A job ready to be counted. */
export interface CountedJob {
  readonly job: BoundJob
  /** Absent where pairs are scored one by one. */
  readonly summed: { readonly sums: JobSums; readonly adder: TileAdder } | undefined
  /** Says the bands of both ends of an interval, where the question asks for them. */
  readonly bandOf: { readonly lowest: BandLookUp; readonly highest: BandLookUp } | undefined
}

/** What verdicts are counted by. */
export interface Counting {
  readonly question: BandQuestion
  readonly tally: Tally
  readonly scratch: TileScratch
}

/** Counts the verdicts on the people of a tile. */
export function countTile({ job, summed, bandOf }: CountedJob, tile: Tile, counting: Counting): void {
  if (summed === undefined) {
    countPairs(job, tile, counting)
    return
  }
  const { sums, adder } = summed
  adder.add(tile, counting.scratch.words)
  classEssentials(sums, tile, counting.scratch)
  if (job.plan.prepared === undefined) countNone(tile, counting)
  else if (bandOf === undefined) countScores(sums, tile, counting)
  else countIntervals(job, bandOf, tile, counting)
}

/** Counts pair by pair. */
function countPairs(
  job: BoundJob,
  { codes, range }: Tile,
  { question, tally, scratch: { pair } }: Counting,
): void {
  const place = placeInTile(codes, question.unassessed)
  const unspecified = job.plan.essentialsUnspecified
  for (let p = range.from; p < range.to; p++) {
    place.slot = p
    const verdict = exactVerdict(job, place, question, pair)
    count(tally, verdict, classOf(pair.essentialsBelow, pair.essentialsOpen + unspecified))
  }
}

/** Writes the class of everybody's essentials into the slots of the scratch space. */
function classEssentials(
  { job, below, open }: JobSums,
  { range }: Tile,
  { words, below: belows, assessed: opens, slots }: TileScratch,
): void {
  const unspecified = job.plan.essentialsUnspecified
  readField(below, words, range, belows)
  if (open !== undefined) readField(open, words, range, opens)
  for (let p = range.from; p < range.to; p++) {
    slots[p] = classOf(doubleAt(belows, p), doubleAt(opens, p) + unspecified)
  }
}

/** Counts a job that nobody has a score for. */
function countNone({ range }: Tile, { question, tally, scratch }: Counting): void {
  const none = question.bandSet.bands.length + 1
  for (let p = range.from; p < range.to; p++) count(tally, none, intAt(scratch.slots, p))
}

/** Counts by the scores as they stand. */
function countScores(sums: JobSums, { codes, range }: Tile, { question, tally, scratch }: Counting): void {
  const { words, values, slots, pair } = scratch
  const { job } = sums
  const none = question.bandSet.bands.length + 1
  const edges = edgesFor(question, job, 1)
  const place = placeInTile(codes, question.unassessed)
  for (let p = range.from; p < range.to; p++) {
    place.slot = p
    readPerson(sums, words, p, values)
    const score = scoreOfWords(sums, values, place, pair)
    const sure = score === undefined ? none : bandBetween(score, edges)
    count(tally, sure ?? exactVerdict(job, place, question, pair), intAt(slots, p))
  }
}

/** Counts by intervals. */
function countIntervals(
  job: BoundJob,
  bandOf: { readonly lowest: BandLookUp; readonly highest: BandLookUp },
  { codes, range }: Tile,
  { question, tally, scratch }: Counting,
): void {
  const { lows, highs, slots, pair } = scratch
  const { verdicts, unassessed } = question
  readBands(bandOf.lowest, scratch, range, lows)
  readBands(bandOf.highest, scratch, range, highs)
  const row = question.bandSet.bands.length + 1
  const place = placeInTile(codes, unassessed)
  for (let p = range.from; p < range.to; p++) {
    // Looked up rather than asked, because the answers follow no pattern a processor could guess.
    const known = intAt(verdicts, (intAt(lows, p) + 1) * row + intAt(highs, p) + 1)
    place.slot = p
    count(tally, known < 0 ? exactVerdict(job, place, question, pair) : known, intAt(slots, p))
  }
}

/** The verdict of a pair as `assignBand` gives it: a band, behind them undetermined, then none. */
function exactVerdict(
  job: BoundJob,
  place: PairPlace,
  { bandSet, evidence }: BandQuestion,
  pair: PairScore,
): number {
  scorePair(job, place, pair)
  const bands = bandSet.bands.length
  const known = evidence === 'as-scored' ? pair.scored : job.plan.prepared !== undefined
  if (!known) return bands + 1
  if (evidence === 'as-scored') return bandIndexOf(pair.score, bandSet)
  const low = bandIndexOf(pair.lowest, bandSet)
  return low === bandIndexOf(pair.highest, bandSet) ? low : bands
}
