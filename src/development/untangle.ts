import { at } from '../base/at'
import { awaitedRanks } from './awaited-ranks'
import type { Members } from './members'
import type { RankedStep, RankedSteps } from './step-ranks'
import type { Tangle } from './tangle'
import { spend, type Work } from './work'

/**
 * An order of activities in which every gap comes to the rank it needs. `no` where there is none, `unknown` where the work
 * ran out.
 *
 * An activity none of whose steps is too early loses nothing by being next. Where each left has one that is, a step is
 * given up or waited for, by turns; what only one activity leads on from is waited for in any case.
 */
export function untangle(table: RankedSteps, members: Members, work: Work): readonly number[] | 'no' | 'unknown' {
  const order = untie(
    {
      table,
      left: Uint8Array.from(members),
      order: [],
      ranks: new Int32Array(table.needed.length),
      lost: new Uint8Array(table.count),
      waits: new Int32Array(table.activities * table.needed.length),
    },
    work,
  )
  return work.left < 0 ? 'unknown' : (order ?? 'no')
}

function untie(tangle: Tangle, work: Work): readonly number[] | undefined {
  const { table, left, order, ranks, lost, waits } = tangle
  takeReady(tangle, work)
  const isDone = (): boolean => ranks.every((rank, gap) => rank >= at(table.needed, gap))
  if (isDone()) return [...order, ...inOrder(tangle)]
  for (;;) {
    const awaited = awaitedRanks(tangle, work)
    if (awaited === undefined || work.left < 0) return undefined
    const step = leastLoss(tangle, awaited)
    if (step === undefined) return undefined
    lost[step.step] = 1
    const found = untie(
      { table, left: left.slice(), order: [...order], ranks: ranks.slice(), lost: lost.slice(), waits: waits.slice() },
      work,
    )
    if (found !== undefined || work.left < 0) return found
    lost[step.step] = 0
    const place = step.activity * ranks.length + step.gap
    waits[place] = Math.max(at(waits, place), step.from)
  }
}

/** Takes all that lose nothing by being next, until there is none. */
function takeReady({ table, left, order, ranks, lost }: Tangle, work: Work): void {
  for (let hasTaken = true; hasTaken; ) {
    hasTaken = false
    spend(work, table.count + table.activities)
    const reach = reachOf({ table, left, ranks, lost })
    for (let activity = 0; activity < table.activities; activity++) {
      if (left[activity] !== 1 || !isAllowed(table, left, activity)) continue
      const steps = at(table.ofActivity, activity)
      if (steps.some((step) => isTooEarly(step, { ranks, reach, lost, steps }))) continue
      left[activity] = 0
      order.push(activity)
      run(steps, ranks, lost)
      hasTaken = true
    }
  }
}

/** The ranks that all that is left could lead to, order aside. */
function reachOf({ table, left, ranks, lost }: Pick<Tangle, 'table' | 'left' | 'ranks' | 'lost'>): Int32Array {
  const reach = ranks.slice()
  for (const [gap, steps] of table.onGap.entries()) {
    let rank = at(reach, gap)
    for (const { step, activity, from, to } of steps) {
      if (left[activity] === 1 && lost[step] === 0 && from <= rank && to > rank) rank = to
    }
    reach[gap] = rank
  }
  return reach
}

function isAllowed({ prerequisites }: RankedSteps, left: Uint8Array, activity: number): boolean {
  return at(prerequisites, activity).every((earlier) => left[earlier] !== 1)
}

/** Whether a step would lead further later than its activity leads now. */
function isTooEarly(
  { step, gap, from, to }: RankedStep,
  given: {
    readonly ranks: Int32Array
    readonly reach: Int32Array
    readonly lost: Uint8Array
    readonly steps: readonly RankedStep[]
  },
): boolean {
  const { ranks, reach, lost, steps } = given
  const rank = at(ranks, gap)
  if (lost[step] === 1 || from <= rank || to <= rank || from > at(reach, gap)) return false
  return !steps.some((one) => one.gap === gap && lost[one.step] === 0 && one.from <= rank && one.to >= to)
}

function run(steps: readonly RankedStep[], ranks: Int32Array, lost: Uint8Array): void {
  const before = steps.map(({ gap }) => at(ranks, gap))
  for (const [i, { step, gap, from, to }] of steps.entries()) {
    if (lost[step] === 0 && from <= at(before, i)) ranks[gap] = Math.max(at(ranks, gap), to)
  }
}

/** The step to give up next: of an activity that could be next, with the fewest steps too early, one that others can best stand in for. */
function leastLoss(tangle: Tangle, awaited: Int32Array): RankedStep | undefined {
  const { table, left, ranks, lost } = tangle
  const reach = reachOf(tangle)
  let best: RankedStep | undefined
  let least = [Number.POSITIVE_INFINITY, 0]
  for (let activity = 0; activity < table.activities; activity++) {
    if (left[activity] !== 1 || !isAllowed(table, left, activity)) continue
    if (ranks.some((rank, gap) => rank < at(awaited, activity * ranks.length + gap))) continue
    const steps = at(table.ofActivity, activity)
    const early = steps.filter((step) => isTooEarly(step, { ranks, reach, lost, steps }))
    for (const step of early) {
      const loss = [early.length, -othersFor(step, tangle)]
      const difference = at(loss, 0) - at(least, 0) || at(loss, 1) - at(least, 1)
      if (difference >= 0) continue
      best = step
      least = loss
    }
  }
  return best
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
