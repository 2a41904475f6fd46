import { finished } from '../fit/finish'
import type { MethodRequirement } from '../fit/fit-method'
import type { MissingPolicy } from '../fit/score-fit'
import { preparedFor, scoreOfSum } from '../fit/separable'
import type { BoundJob } from './bind-job'

/** What one person scores in one job; written anew for each pair. */
export interface PairScore {
  /** Whether there is a score. */
  scored: boolean
  score: number
  lowest: number
  highest: number
  /** Weight of what is assessed. */
  assessed: number
  essentialsBelow: number
  essentialsOpen: number
}

/** An empty pair, to be filled by `scorePair`. */
export function emptyPair(): PairScore {
  return {
    scored: false,
    score: 0,
    lowest: 0,
    highest: 0,
    assessed: 0,
    essentialsBelow: 0,
    essentialsOpen: 0,
  }
}

/**
 * Scores one pair as `scoreFit` does: the same numbers added in the same order, to the last bit. What is faster is
 * measured against it, and asks it where a difference in the last bits could matter.
 *
 * @param codes - the codes of the tile of the person, or those of the person alone
 * @param slot - the place of the person in them
 */
export function scorePair(
  job: BoundJob,
  codes: Uint8Array,
  slot: number,
  missing: MissingPolicy,
  pair: PairScore,
): void {
  const {
    size,
    stride,
    columns,
    width,
    open,
    parts,
    least,
    greatest,
    floor,
    weights,
    counted,
    essential,
    below,
  } = job
  const { prepared, method } = job.plan
  const spacing = (codes.length / width) | 0
  let sum = 0
  let floorSum = 0
  let low = 0
  let high = 0
  let divisor = 0
  let assessed = 0
  let count = 0
  let essentialsBelow = 0
  let essentialsOpen = 0
  for (let i = 0; i < size; i++) {
    const code = codes[(columns[i] ?? 0) * spacing + slot] ?? 0
    if (code === open[i]) {
      low += least[i] ?? 0
      high += greatest[i] ?? 0
      floorSum += floor[i] ?? 0
      essentialsOpen += essential[i] ?? 0
      continue
    }
    const part = parts[i * stride + code] ?? 0
    sum += part
    low += part
    high += part
    floorSum += part
    divisor += weights[i] ?? 0
    assessed += counted[i] ?? 0
    essentialsBelow += below[i * stride + code] ?? 0
    count++
  }
  pair.scored = false
  pair.score = 0
  pair.lowest = 0
  pair.highest = 0
  pair.assessed = assessed
  pair.essentialsBelow = essentialsBelow
  pair.essentialsOpen = essentialsOpen
  if (prepared === undefined) return
  pair.lowest = scoreOfSum(method, prepared, low)
  pair.highest = scoreOfSum(method, prepared, high)
  if (count === 0) return
  pair.scored = true
  if (count === size) pair.score = pair.lowest
  else if (missing === 'floor') pair.score = scoreOfSum(method, prepared, floorSum)
  else if (job.plan.keepsWeights && divisor > 0) {
    pair.score = finished(method.full * (sum / divisor), prepared.finish)
  } else scorePart(job, codes, slot, pair)
}

/** The score of the assessed part, by the method made ready for it. */
function scorePart(job: BoundJob, codes: Uint8Array, slot: number, pair: PairScore): void {
  const { size, stride, columns, width, open, held, plan } = job
  const spacing = (codes.length / width) | 0
  const part: MethodRequirement[] = []
  const levels: number[] = []
  for (let i = 0; i < size; i++) {
    const code = codes[(columns[i] ?? 0) * spacing + slot] ?? 0
    const requirement = plan.requirements[i]
    if (code === open[i] || requirement === undefined) continue
    part.push(requirement)
    levels.push(held[i * stride + code] ?? 0)
  }
  const prepared = preparedFor(plan.method, part, plan.requirements)
  pair.scored = prepared !== undefined
  if (prepared === undefined) return
  let sum = 0
  for (const [i, level] of levels.entries()) sum += (prepared.weights[i] ?? 0) * prepared.value(i, level)
  pair.score = scoreOfSum(plan.method, prepared, sum)
}
