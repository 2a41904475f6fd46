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

const profile = required.map((code, i) => ({ code, level: levelOf(i), weight: (i % 3) + 1 }))
const ratings = held.map((code, i) => ({ code, level: levelOf(i + 2) }))

/** The loop by hand: no checks, no statuses but "unknown", one object a requirement. */
function byHand(): { items: { code: string; gap: number | null }[]; shortfall: number } {
  const levels = new Map(ratings.map(({ code, level }) => [code, level]))
  let shortfall = 0
  const items = profile.map(({ code, level, weight }) => {
    const own = levels.get(code)
    const gap = own === undefined ? null : own - level
    if (gap !== null && gap < 0) shortfall -= weight * gap
    return {
      code,
      required: level,
      held: own ?? null,
      weight,
      gap,
      status: gap === null ? 'unknown' : gap < 0 ? 'below' : 'met',
    }
  })
  return { items, shortfall }
}

/** Runs the benchmark. */
export function benchGap(): void {
  assert.equal(analyzeGap(model, 'job', holdings).shortfall, byHand().shortfall)
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
