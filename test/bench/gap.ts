// analyzeGap against what people write by hand: a loop over {code, level} objects with a Map.

import assert from 'node:assert/strict'
import { analyzeGap, defineModel } from 'kompetensi'
import { compare, print } from './compare.js'

const codes = Array.from({ length: 86 }, (_, i) => `C${i}`)
const levelOf = (i: number): number => ((i * 7) % 5) + 1
const required = codes.filter((_, i) => i % 4 === 0).slice(0, 20)
const held = codes.filter((_, i) => i % 2 === 0).slice(0, 40)

const model = defineModel({
  id: 'bench',
  scales: { five: { levels: [1, 2, 3, 4, 5] } },
  competencies: Object.fromEntries(codes.map((code) => [code, { scale: 'five' as const, name: code }])),
  jobs: {
    job: {
      name: 'Job',
      requires: Object.fromEntries(
        required.map((code, i) => [code, { level: levelOf(i) as 1 | 2 | 3 | 4 | 5, weight: (i % 3) + 1 }]),
      ),
    },
  },
})
const holdings = Object.fromEntries(held.map((code, i) => [code, levelOf(i + 2)]))

const profile = required.map((code, i) => ({
  code,
  level: levelOf(i),
  weight: (i % 3) + 1,
  essential: i % 5 === 0,
}))
const ratings = held.map((code, i) => ({ code, level: levelOf(i + 2) }))

type Status = 'below' | 'met' | 'above' | 'not-assessed'

/** The loop by hand: the same report, and no check at all. */
function byHand() {
  const levels = new Map(ratings.map(({ code, level }) => [code, level]))
  const counts: Record<Status, number> = { below: 0, met: 0, above: 0, 'not-assessed': 0 }
  const essentialsBelow: string[] = []
  const required = new Set<string>()
  let shortfall = 0
  let weights = 0
  let assessed = 0
  const items = profile.map(({ code, level, weight, essential }) => {
    const held = levels.get(code)
    const gap = held === undefined ? undefined : held - level
    const status: Status = gap === undefined ? 'not-assessed' : gap < 0 ? 'below' : gap > 0 ? 'above' : 'met'
    counts[status]++
    required.add(code)
    weights += weight
    if (gap !== undefined) assessed += weight
    if (gap !== undefined && gap < 0) {
      shortfall -= weight * gap
      if (essential) essentialsBelow.push(code)
    }
    return { competency: code, status, weight, essential, required: level, held, gap }
  })
  const outside = ratings
    .filter(({ code }) => !required.has(code))
    .map(({ code, level }) => ({ competency: code, held: level }))
  return { items, outside, counts, shortfall, coverage: assessed / weights, essentialsBelow }
}

/** Runs the benchmark. */
export function benchGap(): void {
  const { counts, shortfall, coverage, outside } = analyzeGap(model, 'job', holdings)
  const { 'level-unspecified': _, ...counted } = counts
  assert.deepEqual(
    { counts: counted, shortfall, coverage, outside: outside.length },
    {
      counts: byHand().counts,
      shortfall: byHand().shortfall,
      coverage: byHand().coverage,
      outside: byHand().outside.length,
    },
  )
  const calls = 2_000
  const times = (run: () => unknown) => (): void => {
    for (let i = 0; i < calls; i++) run()
  }
  const timings = compare(
    [
      { name: 'a loop with Map, by hand (reference)', run: times(byHand) },
      { name: 'analyzeGap', run: times(() => analyzeGap(model, 'job', holdings)) },
    ],
    31,
  )
  print('Gap of one person, 20 requirements, 40 ratings (target: at most 1.00)', timings, calls)
}
