// Development plans among activities that all touch each other, beside a hand-written search that tries every subset of
// as many activities by what each covers, and how large plans come out within the usual work.

import assert from 'node:assert/strict'
import { planDevelopment } from 'kompetensi'
import { drawPlan, type PlanShape } from '../support/draw-plan'
import { compare, print } from './compare'

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
  for (let seed = 1; seed <= 5; seed++) {
    const { model, report, activities } = drawPlan(shape, seed)
    const begun = process.hrtime.bigint()
    const plan = planDevelopment(model, report, { activities, start, minimize: 'cost' })
    times.push(Number(process.hrtime.bigint() - begun) / 1e6)
    if (!plan.exact) open.push(`${plan.within?.total ?? 0} of ${plan.totalCost ?? 0}`)
  }
  const { competencies, levels, activities, touches } = shape
  console.log(
    `  ${competencies} competencies × ${levels} levels, ${activities} activities on ${touches}: ` +
      `${times.map((time) => time.toFixed(0)).join(', ')} ms; exact ${5 - open.length} of 5` +
      (open.length === 0 ? '' : `, within ${open.join(', ')}`),
  )
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
