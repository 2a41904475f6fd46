import { at } from '../base/at'
import { lead } from './lead'
import { type Ranks, rankAt } from './ranks'
import type { RankedStep, RankedSteps } from './step-ranks'
import type { Tangle } from './tangle'
import { spend, type Work } from './work'

/**
 * The steps that have to be waited for, 1 for each: where one activity alone can lead on from a rank that has to be left,
 * it must not come before it does. Whatever cannot run under that is out of the question, and makes others the only ones.
 * `undefined` where a gap cannot come to the rank it needs, in whatever order.
 */
export function awaitedSteps(tangle: Tangle, work: Work): Uint8Array | undefined {
  const { table } = tangle
  let available = tangle.left
  for (;;) {
    if (!spend(work, table.count + table.activities)) return undefined
    const awaited = awaitedAmong(tangle, available)
    if (awaited === undefined) return undefined
    const { able, ranks } = ableAmong(tangle, available, { awaited, work })
    if (ranks.some((rank, gap) => rank < at(table.needed, gap))) return undefined
    if (able.every((one, activity) => one === available[activity])) return awaited
    available = able
  }
}

/** What must be waited for if only these are available; `undefined` where no one leads on from a rank. */
function awaitedAmong({ table, ranks, lost, waits }: Tangle, available: Uint8Array): Uint8Array | undefined {
  const awaited = waits.slice()
  for (const [gap, needed] of table.needed.entries()) {
    for (let rank = rankAt(ranks, gap); rank < needed; rank++) {
      const only = onlyOne(table, { gap, rank, available, lost })
      if (only === undefined) return undefined
      if (only !== 'several') awaited[only.step] = 1
    }
  }
  return awaited
}

/** The first step of the only activity that leads on from a rank; `undefined` where none does. */
function onlyOne(
  { onGap }: RankedSteps,
  given: {
    readonly gap: number
    readonly rank: number
    readonly available: Uint8Array
    readonly lost: Uint8Array
  },
): RankedStep | 'several' | undefined {
  const { gap, rank, available, lost } = given
  let only: RankedStep | undefined
  for (const step of at(onGap, gap)) {
    if (step.from > rank) break
    if (step.to <= rank || lost[step.step] === 1 || available[step.activity] !== 1) continue
    if (only !== undefined && only.activity !== step.activity) return 'several'
    only ??= step
  }
  return only
}

/** Which can ever run, and how far they lead, if each could help again and again once it can run. */
function ableAmong(
  tangle: Tangle,
  available: Uint8Array,
  { awaited, work }: { readonly awaited: Uint8Array; readonly work: Work },
): { readonly able: Uint8Array; readonly ranks: Ranks } {
  const { table } = tangle
  const ranks = tangle.ranks.slice()
  const able = new Uint8Array(available.length)
  for (let hasMore = true; hasMore; ) {
    hasMore = false
    spend(work, table.count + table.activities)
    for (let activity = 0; activity < able.length; activity++) {
      if (available[activity] !== 1 || able[activity] === 1) continue
      if (!isAble(tangle, activity, { able, ranks, awaited })) continue
      able[activity] = 1
      hasMore = true
    }
    lead(table, able, ranks, tangle.lost)
  }
  return { able, ranks }
}

/** Whether an activity can run once these can, at these ranks. */
function isAble(
  { table, left }: Tangle,
  activity: number,
  given: { readonly able: Uint8Array; readonly ranks: Ranks; readonly awaited: Uint8Array },
): boolean {
  const { able, ranks, awaited } = given
  for (const earlier of at(table.prerequisites, activity)) {
    if (left[earlier] === 1 && able[earlier] !== 1) return false
  }
  for (const { step, gap, from } of at(table.ofActivity, activity)) {
    if (awaited[step] === 1 && rankAt(ranks, gap) < from) return false
  }
  return true
}
