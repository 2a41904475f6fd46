// Development plans among activities that all touch each other, beside a hand-written search that tries every subset of
// as many activities by what each covers, and how large plans come out within the usual work.

import assert from 'node:assert/strict'
import { type Activity, planDevelopment } from 'kompetensi'
import { drawPlan, type PlanShape } from '../support/draw-plan'
import { compare, median, print } from './compare'

const start = '2027-01-04'

/** Runs the benchmark. */
export function benchPlan(): void {
  benchSubsets()
  console.log('\nplanDevelopment with the usual work, five drawn cases each')
  const equal = { cost: 1, rise: 1, prerequisites: 0 }
  const large = { competencies: 20, levels: 9, cost: 20, rise: 4, prerequisites: 30 }
  for (const shape of [
    { competencies: 12, levels: 1, activities: 20, touches: 4, ...equal },
    { competencies: 12, levels: 3, activities: 20, touches: 6, ...equal },
    { competencies: 12, levels: 3, activities: 40, touches: 3, ...equal },
    { ...large, activities: 20, touches: 10 },
    { ...large, activities: 60, touches: 4 },
    { ...large, activities: 150, touches: 3 },
  ]) {
    benchShape(shape)
  }
}

function benchShape(shape: PlanShape): void {
  const times: number[] = []
  const open: string[] = []
  const greedy: number[] = []
  const costs: string[] = []
  for (let seed = 1; seed <= 5; seed++) {
    const { model, report, activities } = drawPlan(shape, seed)
    const before = process.hrtime.bigint()
    const byHand = planByHand(activities)
    const begun = process.hrtime.bigint()
    const plan = planDevelopment(model, report, { activities, start, minimize: 'cost' })
    greedy.push(Number(begun - before) / 1e6)
    times.push(Number(process.hrtime.bigint() - begun) / 1e6)
    const raised = plan.gaps.reduce((sum, { held, reaches }) => sum + reaches - held, 0)
    costs.push(`${raised} for ${plan.totalCost ?? 0} against ${byHand.raised} for ${byHand.cost}`)
    if (!plan.exact) open.push(`${plan.within?.total ?? 0} of ${plan.totalCost ?? 0}`)
  }
  const { competencies, levels, activities, touches } = shape
  console.log(
    `  ${competencies} competencies × ${levels} levels, ${activities} activities on ${touches}: ` +
      `${times.map((time) => time.toFixed(0)).join(', ')} ms; exact ${5 - open.length} of 5` +
      (open.length === 0 ? '' : `, within ${open.join(', ')}`),
  )
  console.log(
    `    beside the most levels for the money, by hand (reference): ${(median(times) / median(greedy)).toFixed(0)} times as long ` +
      `at the median; levels and their cost: ${costs.join(', ')}`,
  )
}

/** Takes what raises the most levels for its cost and its prerequisites', as long as something raises any. */
function planByHand(activities: readonly Activity[]): { readonly raised: number; readonly cost: number } {
  const byId = new Map(activities.map((activity) => [activity.id, activity]))
  const held = new Map<string, number>()
  const taken = new Set<string>()
  const needed = (id: string, found: Set<string> = new Set()): Set<string> => {
    if (taken.has(id) || found.has(id)) return found
    for (const before of byId.get(id)?.prerequisites ?? []) needed(before, found)
    return found.add(id)
  }
  const costOf = (ids: ReadonlySet<string>): number =>
    [...ids].reduce((sum, id) => sum + (byId.get(id)?.cost ?? 0), 0)
  const worth = (activity: Activity): number =>
    taken.has(activity.id)
      ? 0
      : risesOf(activity, held).reduce((sum, { rise }) => sum + rise, 0) / costOf(needed(activity.id))
  for (;;) {
    const best = activities.reduce<Activity | undefined>(
      (one, other) => (worth(other) > (one === undefined ? 0 : worth(one)) ? other : one),
      undefined,
    )
    if (best === undefined) break
    for (const id of needed(best.id)) {
      taken.add(id)
      for (const { competency, rise } of risesOf(byId.get(id), held)) {
        held.set(competency, (held.get(competency) ?? 0) + rise)
      }
    }
  }
  return { raised: [...held.values()].reduce((sum, level) => sum + level, 0), cost: costOf(taken) }
}

function risesOf(
  activity: Activity | undefined,
  held: ReadonlyMap<string, number>,
): { readonly competency: string; readonly rise: number }[] {
  return (activity?.develops ?? []).flatMap(({ competency, from, to }) => {
    const level = held.get(competency) ?? 0
    return level >= (from ?? 0) && level < to ? [{ competency, rise: to - level }] : []
  })
}

/** One step on each of some competencies: the only case in which a subset is judged by what it covers. */
function benchSubsets(): void {
  const shape = {
    competencies: 12,
    levels: 1,
    activities: 18,
    touches: 4,
    cost: 1,
    rise: 1,
    prerequisites: 0,
  }
  const { model, report, activities } = drawPlan(shape, 1)
  const masks = activities.map(({ develops }) =>
    develops.reduce((mask, { competency }) => mask | (1 << Number(competency.slice(1))), 0),
  )
  const plan = (): number =>
    planDevelopment(model, report, { activities, start, minimize: 'cost' }).activities.length
  assert.equal(plan(), fewestCovering(masks))
  print(
    '12 competencies, 18 one-step activities of equal cost',
    compare(
      [
        { name: 'every subset, by bits (reference)', run: () => fewestCovering(masks) },
        { name: 'planDevelopment', run: plan },
      ],
      9,
      2,
    ),
    1,
  )
}

function fewestCovering(masks: readonly number[]): number {
  const all = masks.reduce((one, mask) => one | mask, 0)
  let best = masks.length
  for (let set = 0; set < 2 ** masks.length; set++) {
    let covered = 0
    let count = 0
    for (let i = 0; i < masks.length; i++) {
      if (((set >> i) & 1) === 0) continue
      covered |= masks[i] ?? 0
      count++
    }
    if (covered === all && count < best) best = count
  }
  return best
}
