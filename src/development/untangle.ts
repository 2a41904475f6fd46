import { at } from '../base/at'
import { awaitedSteps } from './awaited-steps'
import type { Members } from './members'
import { isAllowed, reachOf } from './order-quickly'
import { ranksHeld } from './ranks'
import { isStepTooEarly, isTooEarly, runSteps } from './run-steps'
import type { RankedStep, RankedSteps } from './step-ranks'
import type { Tangle } from './tangle'
import { setAside, spend, type Work } from './work'

/**
 * An order of activities in which every gap comes to the rank it needs. `no` where there is none, `unknown` where the work
 * ran out.
 *
 * An activity none of whose steps is too early loses nothing by being next. Where each that is left has one, a step is
 * given up or waited for, by turns; what only one activity leads on from is waited for in any case. What that does not
 * show soon is sought once more with each step tried both ways first.
 */
export function untangle(
  table: RankedSteps,
  members: Members,
  work: Work,
): readonly number[] | 'no' | 'unknown' {
  const begun = beginTangle(table, members)
  const { part, giveBack } = setAside(work, Math.min(1, (100 * table.count) / Math.max(1, work.left)))
  const soon = untie(copyOf(begun), { work: part, outlook: (tangle) => awaitedSteps(tangle, part) })
  const isKnown = part.left >= 0
  giveBack()
  if (isKnown) return soon ?? 'no'
  const found = untie(begun, { work, outlook: (tangle) => settle(tangle, work) })
  return work.left < 0 ? 'unknown' : (found ?? 'no')
}

/** Whether so much must be waited for that a gap cannot come to the rank it needs, as far as that shows at once. */
export function isTangled(table: RankedSteps, members: Members, work: Work): boolean {
  return awaitedSteps(beginTangle(table, members), work) === undefined && work.left >= 0
}

function beginTangle(table: RankedSteps, members: Members): Tangle {
  return {
    table,
    left: Uint8Array.from(members),
    order: [],
    ranks: ranksHeld(table.needed.length),
    lost: new Uint8Array(table.count),
    waits: new Uint8Array(table.count),
  }
}

function copyOf({ table, left, order, ranks, lost, waits }: Tangle): Tangle {
  return {
    table,
    left: left.slice(),
    order: [...order],
    ranks: ranks.slice(),
    lost: lost.slice(),
    waits: waits.slice(),
  }
}

/** How the search goes about it. */
interface Way {
  readonly work: Work
  /** The steps to wait for; `undefined` where there is no way on, `again` where a step was given up on the way. */
  readonly outlook: (tangle: Tangle) => Uint8Array | 'again' | undefined
}

function untie(tangle: Tangle, way: Way): readonly number[] | undefined {
  const { table, order, ranks } = tangle
  for (;;) {
    takeReady(tangle, way.work)
    if (ranks.every((rank, gap) => rank >= at(table.needed, gap))) return [...order, ...inOrder(tangle)]
    const awaited = way.outlook(tangle)
    if (awaited === undefined || way.work.left < 0) return undefined
    if (awaited === 'again') continue
    const early = leastLoss(tangle, awaited)
    if (early === undefined) return undefined
    const without = copyOf(tangle)
    without.lost[early.step] = 1
    const found = untie(without, way)
    if (found !== undefined || way.work.left < 0) return found
    tangle.waits[early.step] = 1
  }
}

/** Tries each step that is too early both ways, and settles those of which one leads nowhere. */
function settle(tangle: Tangle, work: Work): Uint8Array | 'again' | undefined {
  const { lost, waits } = tangle
  let awaited = awaitedSteps(tangle, work)
  for (const { step } of earlySteps(tangle)) {
    if (awaited === undefined || work.left < 0) return undefined
    if (awaited[step] === 1) continue
    if (isDeadEnd(tangle, lost, step, work)) {
      waits[step] = 1
      awaited = awaitedSteps(tangle, work)
    } else if (isDeadEnd(tangle, waits, step, work)) {
      lost[step] = 1
      return work.left < 0 ? undefined : 'again'
    }
  }
  return awaited
}

/** Whether nothing leads on once a step is marked as lost or waited for. */
function isDeadEnd(tangle: Tangle, marks: Uint8Array, step: number, work: Work): boolean {
  marks[step] = 1
  const awaited = awaitedSteps(tangle, work)
  marks[step] = 0
  return awaited === undefined
}

/** The steps of what is left that are too early. */
function earlySteps(tangle: Tangle): RankedStep[] {
  const { table, left, ranks, lost } = tangle
  const reach = reachOf(table, left, ranks, lost)
  return table.ofActivity.flatMap((steps, activity) =>
    left[activity] === 1 ? steps.filter((step) => isStepTooEarly(step, steps, { ranks, reach, lost })) : [],
  )
}

/** Takes all that lose nothing by being next, until there is none. */
function takeReady(tangle: Tangle, work: Work): void {
  const { table, left, order, ranks, lost } = tangle
  for (let hasTaken = true; hasTaken; ) {
    hasTaken = false
    spend(work, table.count + table.activities)
    const reach = reachOf(table, left, ranks, lost)
    for (let activity = 0; activity < table.activities; activity++) {
      if (left[activity] !== 1 || !isAllowed(table, left, activity)) continue
      const steps = at(table.ofActivity, activity)
      if (isTooEarly(steps, { ranks, reach, lost })) continue
      left[activity] = 0
      order.push(activity)
      runSteps(steps, ranks, lost)
      hasTaken = true
    }
  }
}

/** The step to give up next: of an activity that could be next, with the fewest steps too early, one that others can best stand in for. */
function leastLoss(tangle: Tangle, awaited: Uint8Array): RankedStep | undefined {
  const { table, left } = tangle
  const early = earlySteps(tangle)
  const counts = new Map<number, number>()
  const waiting = new Set<number>()
  for (const { step, activity } of early) {
    counts.set(activity, (counts.get(activity) ?? 0) + 1)
    if (awaited[step] === 1) waiting.add(activity)
  }
  let best: { readonly step: RankedStep; readonly count: number; readonly others: number } | undefined
  for (const step of early) {
    if (waiting.has(step.activity) || !isAllowed(table, left, step.activity)) continue
    const count = counts.get(step.activity) ?? 0
    if (best !== undefined && count > best.count) continue
    const others = othersFor(step, tangle)
    if (best === undefined || count < best.count || others > best.others) best = { step, count, others }
  }
  return best?.step
}

/** How many other activities there are, at the rank where they are fewest, that lead on where a step does. */
function othersFor({ activity, gap, from, to }: RankedStep, { table, left, lost }: Tangle): number {
  let fewest = Number.POSITIVE_INFINITY
  for (let rank = from; rank < to; rank++) {
    const others = at(table.onGap, gap).filter(
      (other) =>
        other.activity !== activity &&
        left[other.activity] === 1 &&
        lost[other.step] === 0 &&
        other.from <= rank &&
        rank < other.to,
    )
    fewest = Math.min(fewest, others.length)
  }
  return fewest
}

/** What is left when every gap is where it has to be, each behind what must come before it. */
function inOrder({ table, left }: Tangle): number[] {
  const order: number[] = []
  const rest = left.slice()
  for (let hasTaken = true; hasTaken; ) {
    hasTaken = false
    for (let activity = 0; activity < rest.length; activity++) {
      if (rest[activity] !== 1 || !isAllowed(table, rest, activity)) continue
      rest[activity] = 0
      order.push(activity)
      hasTaken = true
    }
  }
  return order
}
