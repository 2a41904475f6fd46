// Development plans among activities that all touch each other, beside a hand-written search that tries every subset of
// as many activities by what each covers, and how large plans come out within the usual work.

import assert from 'node:assert/strict'
import {
  type Activity,
  analyzeGap,
  type CompetencyModel,
  defineModel,
  type GapReport,
  type JobProfile,
  planDevelopment,
} from 'kompetensi'
import { compare, print } from './compare'

/** What a drawn case is made of. */
interface Shape {
  readonly competencies: number
  readonly levels: number
  readonly activities: number
  /** How many competencies an activity touches. */
  readonly touches: number
  /** Highest cost; 1: all cost the same. */
  readonly cost: number
  /** Most levels of a step. */
  readonly rise: number
  /** How many of a hundred activities have a prerequisite. */
  readonly prerequisites: number
}

interface Case {
  readonly model: CompetencyModel
  readonly report: GapReport
  readonly activities: readonly Activity[]
}

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

function benchShape(shape: Shape): void {
  const times: number[] = []
  const open: string[] = []
  for (let seed = 1; seed <= 5; seed++) {
    const { model, report, activities } = draw(shape, seed)
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
  const { model, report, activities } = draw(shape, 1)
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

function draw(shape: Shape, seed: number): Case {
  const next = drawer(seed)
  const codes = Array.from({ length: shape.competencies }, (_, i) => `C${i}`)
  const levels = Array.from({ length: shape.levels + 1 }, (_, i) => i)
  const model: CompetencyModel = defineModel({
    id: 'drawn',
    scales: { all: { levels } },
    competencies: Object.fromEntries(codes.map((code) => [code, { name: code, scale: 'all' as const }])),
    jobs: {},
  })
  const job: JobProfile = {
    model: 'drawn',
    id: 'job',
    name: { en: 'Job' },
    complete: true,
    requirements: codes.map((competency) => ({ competency, level: shape.levels })),
  }
  const activities = Array.from({ length: shape.activities }, (_, i): Activity => {
    const touched = new Set<string>()
    while (touched.size < shape.touches) touched.add(codes[next(shape.competencies)] ?? '')
    return {
      id: idOf(i),
      name: { en: idOf(i) },
      method: 'classroom',
      develops: [...touched].map((competency) => {
        const from = next(shape.levels)
        return { competency, from, to: Math.min(shape.levels, from + 1 + next(shape.rise)) }
      }),
      durationDays: 1,
      cost: 1 + next(shape.cost),
      prerequisites: i > 0 && next(100) < shape.prerequisites ? [idOf(next(i))] : [],
    }
  })
  return {
    model,
    report: analyzeGap(model, job, Object.fromEntries(codes.map((code) => [code, 0]))),
    activities,
  }
}

function idOf(place: number): string {
  return `a${String(place).padStart(3, '0')}`
}

/** Whole numbers below a limit, the same for the same seed. */
function drawer(seed: number): (below: number) => number {
  let state = seed >>> 0
  const step = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  for (let i = 0; i < 10; i++) step()
  return (below) => Math.floor(step() * below)
}
