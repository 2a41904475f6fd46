import type { Members } from './members'
import { type Ranks, rankAt } from './ranks'
import type { RankedSteps } from './step-ranks'

/** Raises ranks as far as activities lead if each could help again and again; steps that are lost aside. */
export function lead({ onGap }: RankedSteps, members: Members, ranks: Ranks, lost?: Uint8Array): void {
  let gap = 0
  for (const steps of onGap) {
    let rank = rankAt(ranks, gap)
    for (const { step, activity, from, to } of steps) {
      if (from > rank) break // the steps are by where they begin
      if (to > rank && members[activity] === 1 && lost?.[step] !== 1) rank = to
    }
    ranks[gap++] = rank
  }
}
