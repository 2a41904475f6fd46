import { at } from '../base/at'
import { noise } from '../base/compare'
import { competitionRanks } from '../fit/competition-ranks'
import type { Outlook } from './outlook'
import type { BelowEssential, KnockOut, PossibleRanks } from './ranking'

/** What a place in a ranking depends on. */
export interface Standing {
  readonly score: number | undefined
  readonly knockOut: KnockOut
  readonly outlook?: Outlook
}

/** A place in a ranking. */
export interface Place {
  readonly rank?: number
  readonly possibleRanks?: PossibleRanks
}

/** One outcome, compared first by class (0 before 1), then by score. */
interface Outcome {
  readonly knockedOut: 0 | 1
  readonly score: number
}

/** The best and the worst outcome; `undefined` where the ranking excludes. */
interface Extremes {
  readonly best: Outcome | undefined
  readonly worst: Outcome | undefined
  /** The worst outcome that has a rank. */
  readonly worstRanked: Outcome | undefined
}

/** The rank and the possible ranks of each standing, in their order. */
export function placesOf(standings: readonly Standing[], belowEssential: BelowEssential): Place[] {
  const ranks = ranksOf(standings, belowEssential)
  const extremes = standings.map(({ outlook }) =>
    outlook === undefined ? undefined : extremesOf(outlook, belowEssential),
  )
  // Without everybody's interval nobody's possible ranks are known.
  const known = extremes.every((entry) => entry !== undefined)
  const best = counterOf(extremes.map((entry) => entry?.best))
  const worst = counterOf(extremes.map((entry) => entry?.worst))
  return standings.map((_, i) => {
    const rank = ranks[i]
    const own = extremes[i]
    const possibleRanks =
      known && own?.best !== undefined && own.worstRanked !== undefined
        ? {
            best: 1 + worst(own.best),
            // One's own best outcome may be better than one's worst; it is no other's.
            worst: 1 + best(own.worstRanked) - (isBetter(own.best, own.worstRanked) ? 1 : 0),
          }
        : undefined
    return {
      ...(rank === undefined ? {} : { rank }),
      ...(possibleRanks === undefined ? {} : { possibleRanks }),
    }
  })
}

/** Competition ranks by score, with what the policy does to those who are knocked out whatever happens. */
function ranksOf(standings: readonly Standing[], belowEssential: BelowEssential): (number | undefined)[] {
  const behind = standings.map(({ knockOut }) => knockOut === 'yes' && belowEssential !== 'flag')
  const first = competitionRanks(standings.map(({ score }, i) => (behind[i] ? undefined : score)))
  if (belowEssential !== 'last') return first
  const ahead = first.filter((rank) => rank !== undefined).length
  const second = competitionRanks(standings.map(({ score }, i) => (behind[i] ? score : undefined)))
  return first.map((rank, i) => {
    const later = second[i]
    return rank ?? (later === undefined ? undefined : ahead + later)
  })
}

function extremesOf({ all, met, lowestBelow }: Outlook, belowEssential: BelowEssential): Extremes {
  const at = (knockedOut: 0 | 1, score: number): Outcome => ({ knockedOut, score })
  if (belowEssential === 'flag') {
    const worst = at(0, all.lowest)
    return { best: at(0, all.highest), worst, worstRanked: worst }
  }
  const best = met === undefined ? undefined : at(0, met.highest)
  const worstMet = met === undefined ? undefined : at(0, met.lowest)
  if (belowEssential === 'exclude') {
    return { best, worst: lowestBelow === undefined ? worstMet : undefined, worstRanked: worstMet }
  }
  const worst = lowestBelow === undefined ? worstMet : at(1, lowestBelow)
  return { best: best ?? at(1, all.highest), worst, worstRanked: worst }
}

function isBetter(one: Outcome, other: Outcome): boolean {
  return one.knockedOut === other.knockedOut
    ? one.score - other.score > noise
    : one.knockedOut < other.knockedOut
}

/** Counts how many of the outcomes are strictly better than one; sorted once, so that thousands of people are fast. */
function counterOf(outcomes: readonly (Outcome | undefined)[]): (than: Outcome) => number {
  const scores = ([0, 1] as const).map((knockedOut) =>
    outcomes
      .flatMap((outcome) => (outcome?.knockedOut === knockedOut ? [outcome.score] : []))
      .sort((a, b) => b - a),
  )
  const [first = [], second = []] = scores
  return (than) =>
    than.knockedOut === 0 ? above(first, than.score) : first.length + above(second, than.score)
}

/** How many of the descending scores are above one by more than a tie. */
function above(descending: readonly number[], score: number): number {
  let low = 0
  let high = descending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(descending, middle) - score > noise) low = middle + 1
    else high = middle
  }
  return low
}
