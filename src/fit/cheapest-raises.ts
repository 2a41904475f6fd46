import { at } from '../base/at'
import { CompetencyError } from '../base/competency-error'
import { raiseIssue } from './issues'

/** What climbing the rungs of one competency gains. */
export interface Ladder {
  /** Gain of climbing k rungs, by k; 0 for none. */
  readonly gains: readonly number[]
  /** Rungs that have to be climbed. */
  readonly least: number
  /** Weighted shortfall: where answers are equal, the larger climbs first. */
  readonly priority: number
}

/** Most steps of the search, about a second. */
const mostSteps = 200_000_000

/** Most entries of a table, 80 MB. */
const mostEntries = 10_000_000

/**
 * The rungs to climb on each ladder so that the gains add up to enough, for the least number of rungs; among equals
 * the fewest ladders, then most rungs on the ladder of the highest priority, and so on. Exact: a table over ladders,
 * rungs and (for the second criterion) number of ladders. `undefined` when not even all rungs are enough.
 *
 * Gains are added from the last ladder to the first everywhere, so that every part of the search sees the same bits.
 *
 * @param ladders - the ladders
 * @param enough - whether a sum of gains is enough; true of every greater sum too
 */
export function cheapestRaises(
  ladders: readonly Ladder[],
  enough: (gain: number) => boolean,
): number[] | undefined {
  const order = ladders
    .map((ladder, index) => ({ ladder, index }))
    .sort((a, b) => b.ladder.priority - a.ladder.priority || a.index - b.index)
  const sorted = order.map(({ ladder }) => ladder)
  const cost = leastCost(sorted, enough)
  if (cost === undefined) return undefined
  const climbed = ladders.map(() => 0)
  for (const [i, rungs] of fewestLadders(sorted, cost, enough).entries()) climbed[at(order, i).index] = rungs
  return climbed
}

/** The least number of rungs in all whose best gain is enough. */
function leastCost(ladders: readonly Ladder[], enough: (gain: number) => boolean): number | undefined {
  let [steps, rungs] = [0, 0]
  for (const { gains } of ladders) {
    steps += (rungs + 1) * gains.length
    rungs += gains.length - 1
  }
  if (steps > mostSteps) throw tooLarge(ladders)
  // best[c]: the greatest gain of exactly c rungs on the ladders so far.
  const best = ladders.reduceRight<readonly number[]>(withLadder, [0])
  const cost = best.findIndex((gain) => gain > Number.NEGATIVE_INFINITY && enough(gain))
  return cost === -1 ? undefined : cost
}

/** The greatest gain by number of rungs, with one ladder more. */
function withLadder(best: readonly number[], { gains, least }: Ladder): readonly number[] {
  const next: number[] = new Array(best.length + gains.length - 1).fill(Number.NEGATIVE_INFINITY)
  best.forEach((gain, used) => {
    for (let k = least; k < gains.length; k++)
      next[used + k] = Math.max(at(next, used + k), gain + at(gains, k))
  })
  return next
}

/** The rungs on each ladder, `cost` in all, on the fewest ladders, and among those the first ladders climb most. */
function fewestLadders(
  ladders: readonly Ladder[],
  cost: number,
  enough: (gain: number) => boolean,
): number[] {
  const most = Math.min(ladders.length, cost)
  // Few ladders are enough most of the time, and the table grows with their number.
  for (let count = Math.min(1, most); ; count = Math.min(2 * count, most)) {
    const best = bestGains(ladders, cost, count)
    for (let n = 0; n <= count; n++) {
      const gain = best(0, cost, n)
      if (gain > Number.NEGATIVE_INFINITY && enough(gain)) return walked(ladders, [cost, n], enough, best)
    }
    if (count === most) throw tooLarge(ladders)
  }
}

/** The greatest gain of exactly `c` rungs on at most `n` of the ladders from `i` on; −∞ where there is none. */
type BestGains = (i: number, c: number, n: number) => number

function bestGains(ladders: readonly Ladder[], cost: number, count: number): BestGains {
  const entries = (ladders.length + 1) * (cost + 1) * (count + 1)
  const longest = Math.max(...ladders.map(({ gains }) => gains.length))
  if (entries > mostEntries || entries * Math.min(longest, cost + 1) > mostSteps) throw tooLarge(ladders)
  const width = count + 1
  const layer = (cost + 1) * width
  const table = new Float64Array(entries).fill(Number.NEGATIVE_INFINITY)
  table.fill(0, ladders.length * layer, ladders.length * layer + width)
  for (let i = ladders.length - 1; i >= 0; i--) {
    const ladder = at(ladders, i)
    const rest = { best: table.subarray((i + 1) * layer, (i + 2) * layer), width }
    for (let c = 0; c <= cost; c++) {
      for (let n = 0; n <= count; n++) table[i * layer + c * width + n] = bestGain(ladder, rest, c, n)
    }
  }
  return (i, c, n) => at(table, i * layer + c * width + n)
}

/** The greatest gains on some ladders: of c rungs on at most n of them at `c × width + n`. */
interface Layer {
  readonly best: Float64Array
  readonly width: number
}

/**
 * The greatest gain of exactly `c` rungs on at most `n` ladders: this one and the rest. Reads without `at`, which nearly doubles
 * the time of the search; a number that is missing would make the gain NaN, and NaN is never enough.
 */
function bestGain({ gains, least }: Ladder, { best, width }: Layer, c: number, n: number): number {
  const place = c * width + n
  const none = Number.NEGATIVE_INFINITY
  let greatest = least === 0 ? (gains[0] ?? Number.NaN) + (best[place] ?? Number.NaN) : none
  if (n === 0) return greatest
  const most = Math.min(gains.length - 1, c)
  for (let k = Math.max(1, least); k <= most; k++) {
    const gain = (gains[k] ?? Number.NaN) + (best[place - k * width - 1] ?? Number.NaN)
    greatest = Math.max(greatest, gain)
  }
  return greatest
}

/** Walks the ladders in order and climbs on each as many rungs as the rest of the table allows. */
function walked(
  ladders: readonly Ladder[],
  [cost, count]: readonly [cost: number, count: number],
  enough: (gain: number) => boolean,
  best: BestGains,
): number[] {
  const gained: number[] = []
  let rungsLeft = cost
  let laddersLeft = count
  const isEnough = (rest: number): boolean =>
    rest > Number.NEGATIVE_INFINITY && enough(gained.reduceRight((sum, gain) => gain + sum, rest))
  return ladders.map(({ gains, least }, i) => {
    let k = Math.min(gains.length - 1, rungsLeft, laddersLeft === 0 ? 0 : Number.POSITIVE_INFINITY)
    while (k > least && !isEnough(at(gains, k) + best(i + 1, rungsLeft - k, laddersLeft - (k > 0 ? 1 : 0))))
      k--
    gained.push(at(gains, k))
    rungsLeft -= k
    laddersLeft -= k > 0 ? 1 : 0
    return k
  })
}

function tooLarge(ladders: readonly Ladder[]): CompetencyError {
  const rungs = ladders.reduce((sum, { gains }) => sum + gains.length - 1, 0)
  return new CompetencyError(
    raiseIssue('search-too-large', [], {
      work: mostSteps,
      requirements: ladders.length,
      rungs,
    }),
  )
}
