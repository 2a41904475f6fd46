import { at } from '../base/at'
import { byteAt, doubleAt, intAt } from '../base/typed-at'
import { finished } from '../fit/finish'
import type { MethodRequirement, PreparedMethod } from '../fit/fit-method'
import type { ScoredUnassessed } from '../fit/score-fit'
import { preparedFor, scoreOfSum } from '../fit/separable'
import type { BoundJob } from './bind-job'
import { tileSize } from './people-layout'
import type { PersonCodes } from './tile-kernels'

/** What is added up of one person and one job, requirement by requirement in the order of the profile. */
interface PairSums {
  /** Requirements that are assessed: how many, their weight in the profile, their weight in the method, what they add. */
  count: number
  assessed: number
  divisor: number
  sum: number
  /** Over all requirements: with the floor, the least and the greatest value of what is not assessed. */
  floorSum: number
  lowSum: number
  highSum: number
  essentialsBelow: number
  essentialsOpen: number
}

/** What one person scores in one job; written anew for each pair. */
export interface PairScore extends PairSums {
  /** Whether there is a score. */
  scored: boolean
  score: number
  lowest: number
  highest: number
}

/** An empty pair, to be filled by `scorePair`. */
export function emptyPair(): PairScore {
  return {
    count: 0,
    assessed: 0,
    divisor: 0,
    sum: 0,
    floorSum: 0,
    lowSum: 0,
    highSum: 0,
    essentialsBelow: 0,
    essentialsOpen: 0,
    scored: false,
    score: 0,
    lowest: 0,
    highest: 0,
  }
}

/** Whose score is asked for, and what it does with what is not assessed. */
export interface PairPlace extends PersonCodes {
  readonly unassessed: ScoredUnassessed
}

/** The first person of a tile; `slot` is moved to the others. */
export function placeInTile(codes: Uint8Array, unassessed: ScoredUnassessed): PairPlace {
  return { codes, spacing: tileSize, slot: 0, unassessed }
}

/**
 * Scores one pair as `scoreFit` does: the same numbers added in the same order, to the last bit. What is faster is
 * measured against it, and asks it where a difference in the last bits could matter.
 */
export function scorePair(job: BoundJob, place: PairPlace, pair: PairScore): void {
  addPair(job, place, pair)
  pair.scored = false
  pair.score = 0
  pair.lowest = 0
  pair.highest = 0
  const { prepared, method } = job.plan
  if (prepared === undefined) return
  pair.lowest = scoreOfSum(method, prepared, pair.lowSum)
  pair.highest = scoreOfSum(method, prepared, pair.highSum)
  if (pair.count === 0) return
  const score = scoreOfPair(job, prepared, place, pair)
  pair.scored = score !== undefined
  if (score !== undefined) pair.score = score
}

function addPair(job: BoundJob, { codes, spacing, slot }: PersonCodes, pair: PairSums): void {
  const { size, stride, columns, open, parts, least, greatest, floor, weights, counted } = job
  let [count, assessed, divisor, sum] = [0, 0, 0, 0]
  let [floorSum, lowSum, highSum] = [0, 0, 0]
  let [essentialsBelow, essentialsOpen] = [0, 0]
  for (let i = 0; i < size; i++) {
    const code = byteAt(codes, intAt(columns, i) * spacing + slot)
    if (code === byteAt(open, i)) {
      lowSum += doubleAt(least, i)
      highSum += doubleAt(greatest, i)
      floorSum += doubleAt(floor, i)
      essentialsOpen += byteAt(job.essential, i)
      continue
    }
    const part = doubleAt(parts, i * stride + code)
    sum += part
    lowSum += part
    highSum += part
    floorSum += part
    divisor += doubleAt(weights, i)
    assessed += doubleAt(counted, i)
    essentialsBelow += byteAt(job.below, i * stride + code)
    count++
  }
  pair.count = count
  pair.assessed = assessed
  pair.divisor = divisor
  pair.sum = sum
  pair.floorSum = floorSum
  pair.lowSum = lowSum
  pair.highSum = highSum
  pair.essentialsBelow = essentialsBelow
  pair.essentialsOpen = essentialsOpen
}

/** The score of a pair of which something is assessed; `undefined` where the method has none for that part. */
function scoreOfPair(
  job: BoundJob,
  prepared: PreparedMethod,
  place: PairPlace,
  pair: PairScore,
): number | undefined {
  const { method, keepsWeights } = job.plan
  if (pair.count === job.size) return pair.lowest
  if (place.unassessed === 'floor') return scoreOfSum(method, prepared, pair.floorSum)
  if (!keepsWeights || !(pair.divisor > 0)) return scoreOfPart(job, place)
  return finished(method.full * (pair.sum / pair.divisor), prepared.finish)
}

/** The score of the assessed part, by the method made ready for it. */
function scoreOfPart(job: BoundJob, { codes, spacing, slot }: PersonCodes): number | undefined {
  const { method, requirements } = job.plan
  const part: MethodRequirement[] = []
  const levels: number[] = []
  for (let i = 0; i < job.size; i++) {
    const code = byteAt(codes, intAt(job.columns, i) * spacing + slot)
    const requirement = requirements[i]
    if (requirement === undefined || code === byteAt(job.open, i)) continue
    part.push(requirement)
    levels.push(doubleAt(job.held, i * job.stride + code))
  }
  const prepared = preparedFor(method, part, requirements)
  if (prepared === undefined) return undefined
  let sum = 0
  for (let i = 0; i < levels.length; i++) sum += at(prepared.weights, i) * prepared.value(i, at(levels, i))
  return scoreOfSum(method, prepared, sum)
}
