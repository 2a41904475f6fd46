// Pairs whom two rankings put in opposite order: counted without looking at every pair, and the largest found by looking at
// few. The parties are positions; a party without a rank in either ranking is in no pair.

import { at } from '../base/at'
import { addAt, countedTree, countUpTo } from '../base/counted-tree'

/** Competition ranks by position, 1 the highest; `undefined` of who has none. */
type Ranks = readonly (number | undefined)[]

/** Two parties in opposite order. */
export interface OppositePair {
  /** Position of the one whom the first ranking puts ahead. */
  readonly ahead: number
  /** Position of the one whom the second ranking puts ahead. */
  readonly behind: number
  /** How many places the one is ahead in the first ranking, and behind in the second. */
  readonly places: readonly [first: number, second: number]
}

/** A party with its rank in both rankings. */
interface Ranked {
  readonly position: number
  readonly first: number
  readonly second: number
}

/** How many pairs stand in opposite order: n log n. */
export function countOppositePairs(first: Ranks, second: Ranks): number {
  const seen = countedTree(first.length)
  let count = 0
  let added = 0
  for (const tied of byFirstRank(first, second)) {
    for (const party of tied) count += added - countUpTo(seen, party.second)
    for (const party of tied) addAt(seen, party.second, 1)
    added += tied.length
  }
  return count
}

/**
 * The pairs furthest apart, the places of both rankings added up, at most `limit`; equal ones by the position of who is ahead,
 * then of who is behind. A pair among them has one of the `limit` parties whose own furthest pair comes first, so that no more
 * than these are put to everybody.
 */
export function furthestOppositePairs(first: Ranks, second: Ranks, limit: number): OppositePair[] {
  const groups = byFirstRank(first, second)
  const everybody = groups.flat()
  const found: OppositePair[] = []
  const cut = (): void => {
    found.sort(furthestFirst)
    if (found.length > limit) found.length = limit
  }
  for (const { ahead } of furthestOfEach(groups, first.length).sort(furthestFirst).slice(0, limit)) {
    const party = { position: ahead, first: at(first, ahead) ?? 0, second: at(second, ahead) ?? 0 }
    for (const other of everybody) {
      if (other.first > party.first && other.second < party.second) found.push(pairOf(party, other))
    }
    if (found.length > 4 * limit) cut()
  }
  cut()
  return found
}

/** Who has a rank in both, by the rank in the first; those of one rank together. */
function byFirstRank(first: Ranks, second: Ranks): Ranked[][] {
  const groups: Ranked[][] = []
  for (const [position, rank] of first.entries()) {
    const other = second[position]
    if (rank === undefined || other === undefined) continue
    const party = { position, first: rank, second: other }
    const tied = groups[rank]
    if (tied === undefined) groups[rank] = [party]
    else tied.push(party)
  }
  return groups.filter((tied) => tied !== undefined)
}

/** Of each party that is ahead in a pair: the pair of theirs that comes first. */
function furthestOfEach(groups: readonly (readonly Ranked[])[], size: number): OppositePair[] {
  const furthest: (Ranked | undefined)[] = []
  const pairs: OppositePair[] = []
  for (const tied of groups.toReversed()) {
    for (const party of tied) {
      const other = furthestTo(furthest, party.second - 1)
      if (other !== undefined) pairs.push(pairOf(party, other))
    }
    for (const party of tied) putAt(furthest, party, size)
  }
  return pairs
}

function pairOf(one: Ranked, other: Ranked): OppositePair {
  return {
    ahead: one.position,
    behind: other.position,
    places: [other.first - one.first, one.second - other.second],
  }
}

function furthestFirst(one: OppositePair, other: OppositePair): number {
  return (
    other.places[0] + other.places[1] - (one.places[0] + one.places[1]) ||
    one.ahead - other.ahead ||
    one.behind - other.behind
  )
}

/** Whether somebody behind in the first ranking is further from whoever is ahead than another. */
function isFurther(one: Ranked, other: Ranked): boolean {
  const apart = one.first - one.second - (other.first - other.second)
  return apart > 0 || (apart === 0 && one.position < other.position)
}

// A tree of Fenwick over the ranks from 1, of the furthest up to a rank.

function putAt(furthest: (Ranked | undefined)[], party: Ranked, size: number): void {
  for (let i = party.second; i <= size; i += i & -i) {
    const known = furthest[i]
    if (known === undefined || isFurther(party, known)) furthest[i] = party
  }
}

function furthestTo(furthest: readonly (Ranked | undefined)[], rank: number): Ranked | undefined {
  let best: Ranked | undefined
  for (let i = rank; i > 0; i -= i & -i) {
    const party = furthest[i]
    if (party !== undefined && (best === undefined || isFurther(party, best))) best = party
  }
  return best
}
