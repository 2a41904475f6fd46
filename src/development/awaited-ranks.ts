import { at } from '../base/at'
import type { RankedSteps } from './step-ranks'
import type { Tangle } from './tangle'
import { spend, type Work } from './work'

/**
 * Of each activity, gap by gap, the rank that it has to wait for: where it alone can lead on from a rank that has to be
 * left, it must not come before its step helps. Whatever cannot run under that is out of the question, and makes others
 * the only ones. `undefined` where a gap cannot come to the rank it needs, in whatever order.
 */
export function awaitedRanks(tangle: Tangle, work: Work): Int32Array | undefined {
  const { table } = tangle
  let available = tangle.left
  for (;;) {
    if (!spend(work, 2 * table.count + table.activities)) return undefined
    const waits = waitsOf(tangle, available)
    if (waits === undefined) return undefined
    const { able, ranks } = ableOf(tangle, available, { waits, work })
    if (ranks.some((rank, gap) => rank < at(table.needed, gap))) return undefined
    if (able.every((one, activity) => one === available[activity])) return waits
    available = able
  }
}

/** What must be waited for if only these are available; `undefined` where no one leads on from a rank. */
function waitsOf({ table, ranks, lost, waits }: Tangle, available: Uint8Array): Int32Array | undefined {
  const all = waits.slice()
  for (const [gap, needed] of table.needed.entries()) {
    for (let rank = at(ranks, gap); rank < needed; rank++) {
      const only = onlyOne(table, { gap, rank, available, lost })
      if (only === undefined) return undefined
      if (only === 'several') continue
      const place = only.activity * ranks.length + gap
      all[place] = Math.max(at(all, place), only.from)
    }
  }
  return all
}

/** The only activity that leads on from a rank, and the least rank at which it does; `undefined` where none does. */
function onlyOne(
  { onGap }: RankedSteps,
  given: {
    readonly gap: number
    readonly rank: number
    readonly available: Uint8Array
    readonly lost: Uint8Array
  },
): { readonly activity: number; readonly from: number } | 'several' | undefined {
  const { gap, rank, available, lost } = given
  let activity = -1
  let least = 0
  for (const step of at(onGap, gap)) {
    if (step.from > rank) break
    if (step.to <= rank || lost[step.step] === 1 || available[step.activity] !== 1) continue
    if (activity >= 0 && activity !== step.activity) return 'several'
    if (activity < 0) least = step.from
    activity = step.activity
  }
  return activity < 0 ? undefined : { activity, from: least }
}

/** Which can ever run, and how far they lead, if a step once lost nothing by waiting helps whenever it can. */
function ableOf(
  { table, ranks: begun, lost, left }: Tangle,
  available: Uint8Array,
  { waits, work }: { readonly waits: Int32Array; readonly work: Work },
): { readonly able: Uint8Array; readonly ranks: Int32Array } {
  const ranks = begun.slice()
  const able = new Uint8Array(available.length)
  const isAble = (activity: number): boolean =>
    at(table.prerequisites, activity).every((earlier) => left[earlier] !== 1 || able[earlier] === 1) &&
    ranks.every((rank, gap) => rank >= at(waits, activity * ranks.length + gap))
  for (let hasMore = true; hasMore; ) {
    hasMore = false
    spend(work, table.count + table.activities)
    for (let activity = 0; activity < able.length; activity++) {
      if (available[activity] !== 1 || able[activity] === 1 || !isAble(activity)) continue
      able[activity] = 1
      hasMore = true
    }
    for (const [gap, steps] of table.onGap.entries()) {
      for (const { step, activity, from, to } of steps) {
        if (able[activity] !== 1 || lost[step] === 1) continue
        if (from <= at(ranks, gap) && to > at(ranks, gap)) ranks[gap] = to
      }
    }
  }
  return { able, ranks }
}
