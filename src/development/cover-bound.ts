import { at } from '../base/at'
import { type CoverState, open } from './cover-state'
import { spend, type Work } from './work'

/** What is still to be paid at least, and what it says of each activity. */
export interface CoverBound {
  /** What the needs that are still unmet cost at least; infinite where one can no longer be met. */
  readonly least: number
  /** Of each activity: what taking it would add to that at least. */
  readonly slack: Float64Array
  /** The needs that are still unmet, those that the fewest activities can meet first. */
  readonly unmet: readonly number[]
}

/**
 * What must still be paid at least, by dual ascent on the covering problem: need after need claims as much as each
 * activity that could meet it has left of its cost. An activity with prerequisites may let the one of them pay that has
 * most left, so that what many build on is claimed once.
 */
export function coverBound(state: CoverState, work: Work): CoverBound {
  const { cover } = state
  const slack = Float64Array.from(cover.costs)
  const unmet = unmetNeeds(state, work)
  const claimed = new Int32Array(slack.length)
  let least = 0
  let round = 0
  for (const place of unmet) {
    const need = at(cover.needs, place)
    for (;;) {
      round++
      const { payers, claim } = payersOf(state, need, { slack, claimed, round })
      spend(work, need.length)
      if (payers.length === 0) return { least: Number.POSITIVE_INFINITY, slack, unmet }
      if (claim === 0) break
      for (const payer of payers) slack[payer] = at(slack, payer) - claim
      least += claim
    }
  }
  return { least, slack, unmet }
}

function unmetNeeds({ cover, decided, met }: CoverState, work: Work): number[] {
  const sizes: number[] = []
  const unmet: number[] = []
  for (const [place, need] of cover.needs.entries()) {
    if (at(met, place) > 0) continue
    let size = 0
    for (const activity of need) if (decided[activity] === open) size++
    sizes[place] = size
    unmet.push(place)
    spend(work, need.length)
  }
  return unmet.sort((a, b) => at(sizes, a) - at(sizes, b) || a - b)
}

/** Who pays for a need: of each activity that could meet it, the one among it and its prerequisites that has most left. */
function payersOf(
  { cover, decided }: CoverState,
  need: readonly number[],
  {
    slack,
    claimed,
    round,
  }: { readonly slack: Float64Array; readonly claimed: Int32Array; readonly round: number },
): { readonly payers: readonly number[]; readonly claim: number } {
  const payers: number[] = []
  let claim = Number.POSITIVE_INFINITY
  for (const activity of need) {
    if (decided[activity] !== open) continue
    let payer = activity
    for (const earlier of at(cover.prerequisites, activity)) {
      if (decided[earlier] === open && at(slack, earlier) > at(slack, payer)) payer = earlier
    }
    if (claimed[payer] === round) continue
    claimed[payer] = round
    payers.push(payer)
    claim = Math.min(claim, at(slack, payer))
  }
  return { payers, claim }
}
