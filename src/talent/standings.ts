import type { Outlook } from './outlook'
import type { BelowEssential, KnockOut, PossibleRanks } from './ranking'
import { countAbove, descending, type TieKeys, tieKeys } from './tie-keys'

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

/** One outcome, compared first by class (0 before 1), then by score; by the key of its tie group once there are groups. */
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

/** Those who are compared by score: who is not knocked out, or behind them who is. */
interface Tier {
  /** The scores ranked here, descending. */
  readonly scores: Float64Array
  readonly keyOf: TieKeys
}

/**
 * The rank and the possible ranks of each standing, in their order. Both go by the same tie groups, those of the scores first:
 * a rank is among the possible ones, and where nothing is open it is the only one.
 */
export function placesOf(standings: readonly Standing[], belowEssential: BelowEssential): Place[] {
  const found = standings.map(({ outlook }) =>
    outlook === undefined ? undefined : extremesOf(outlook, belowEssential),
  )
  const tiers = tiersOf(standings, found, belowEssential)
  const extremes = found.map((entry) => entry && keyed(entry, tiers))
  // Without everybody's interval nobody's possible ranks are known.
  const known = extremes.every((entry) => entry !== undefined)
  const best = counterOf(extremes.map((entry) => entry?.best))
  const worst = counterOf(extremes.map((entry) => entry?.worst))
  return standings.map((standing, i) => {
    const rank = rankOf(standing, tiers, belowEssential)
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

function tiersOf(
  standings: readonly Standing[],
  extremes: readonly (Extremes | undefined)[],
  belowEssential: BelowEssential,
): readonly [Tier, Tier] {
  const outcomes: Outcome[] = []
  for (const entry of extremes) {
    if (entry === undefined) continue
    const { best, worst, worstRanked } = entry
    if (best !== undefined) outcomes.push(best)
    if (worst !== undefined && !isSame(worst, best)) outcomes.push(worst)
    if (worstRanked !== undefined && worstRanked !== worst) outcomes.push(worstRanked)
  }
  const tierOf = (knockedOut: 0 | 1): Tier => {
    const scores: number[] = []
    for (const standing of standings) {
      const { score } = standing
      if (score !== undefined && classOf(standing, belowEssential) === knockedOut) scores.push(score)
    }
    const ordered = descending(scores)
    return { scores: ordered, keyOf: tieKeys(ordered, scoresOf(outcomes, knockedOut)) }
  }
  return [tierOf(0), tierOf(1)]
}

function isSame(one: Outcome | undefined, other: Outcome | undefined): boolean {
  return one?.score === other?.score && one?.knockedOut === other?.knockedOut
}

/** The scores of the outcomes of a class. */
function scoresOf(outcomes: readonly (Outcome | undefined)[], knockedOut: 0 | 1): number[] {
  const scores: number[] = []
  for (const outcome of outcomes) if (outcome?.knockedOut === knockedOut) scores.push(outcome.score)
  return scores
}

/** The extremes by the keys of their tie groups. */
function keyed({ best, worst, worstRanked }: Extremes, tiers: readonly [Tier, Tier]): Extremes {
  const keyOf = (outcome: Outcome | undefined): Outcome | undefined =>
    outcome && { knockedOut: outcome.knockedOut, score: tiers[outcome.knockedOut].keyOf(outcome.score) }
  const first = keyOf(best)
  const last = isSame(worst, best) ? first : keyOf(worst)
  return { best: first, worst: last, worstRanked: worstRanked === worst ? last : keyOf(worstRanked) }
}

/** The class that a score is ranked in; `undefined` where it has no rank. */
function classOf({ knockOut }: Standing, belowEssential: BelowEssential): 0 | 1 | undefined {
  if (knockOut !== 'yes' || belowEssential === 'flag') return 0
  return belowEssential === 'last' ? 1 : undefined
}

/** The competition rank of a score, behind everybody of the tier before. */
function rankOf(
  standing: Standing,
  tiers: readonly [Tier, Tier],
  belowEssential: BelowEssential,
): number | undefined {
  const tier = classOf(standing, belowEssential)
  if (standing.score === undefined || tier === undefined) return undefined
  const { scores, keyOf } = tiers[tier]
  return 1 + (tier === 0 ? 0 : tiers[0].scores.length) + countAbove(scores, keyOf(standing.score))
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
  return one.knockedOut === other.knockedOut ? one.score > other.score : one.knockedOut < other.knockedOut
}

/** Counts how many of the outcomes are strictly better than one; sorted once, so that thousands of people are fast. */
function counterOf(outcomes: readonly (Outcome | undefined)[]): (than: Outcome) => number {
  const first = descending(scoresOf(outcomes, 0))
  const second = descending(scoresOf(outcomes, 1))
  return ({ knockedOut, score }) =>
    knockedOut === 0 ? countAbove(first, score) : first.length + countAbove(second, score)
}
