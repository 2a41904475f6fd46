// Each published method against its formula, written down a second time.

import fc from 'fast-check'
import {
  attainment,
  type FitMethod,
  jobPersonMatch,
  metShare,
  profileMatching,
  proportionalReadiness,
  scoreFit,
  similarity,
} from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { levelledOf } from '../fit/cases'
import {
  arbitraryFullHoldings,
  arbitraryModelAndJob,
  halfScale,
  negativeScale,
  wholeScale,
} from '../support/arbitraries'

/** What a formula sees of one requirement. */
interface Seen {
  readonly held: number
  readonly required: number
  readonly weight: number
  readonly floor: number
  readonly lowest: number
  readonly highest: number
}

const sum = (items: readonly Seen[], term: (item: Seen) => number): number =>
  items.reduce((total, item) => total + term(item), 0)

/** Above the floor; the sources know no levels below it. */
const h = ({ held, floor }: Seen): number => Math.max(0, held - floor)
const r = ({ required, floor }: Seen): number => required - floor
const met = ({ held, required }: Seen): boolean => held >= required - 1e-9

const table = [1, 2, 3, 4, 5, 4.5, 3.5, 2.5, 1.5]
/** Kusrini's weight of a gap, by a straight line between whole gaps. */
function kusrini({ held, required, lowest }: Seen): number {
  const gap = Math.min(4, Math.max(-4, Math.max(held, lowest) - required))
  const below = Math.floor(gap)
  const [a = 0, b = 0] = [table[below + 4], table[Math.min(8, below + 5)]]
  return a + (gap - below) * (b - a)
}

const formulas: Readonly<Record<string, readonly [FitMethod, (items: readonly Seen[]) => number]>> = {
  attainment: [
    attainment(),
    (all) => (100 * sum(all, (i) => i.weight * Math.min(h(i), r(i)))) / sum(all, (i) => i.weight * r(i)),
  ],
  'attainment, surplus counted': [
    attainment({ surplus: 'counted' }),
    (all) => (100 * sum(all, (i) => i.weight * h(i))) / sum(all, (i) => i.weight * r(i)),
  ],
  'attainment, surplus capped': [
    attainment({ surplus: { cappedAt: 1.2 } }),
    (all) =>
      (100 * sum(all, (i) => i.weight * Math.min(h(i), 1.2 * r(i)))) / sum(all, (i) => i.weight * r(i)),
  ],
  'JPM, ratio of sums': [
    jobPersonMatch({ variant: 'ratioOfSums', cap: 'none' }),
    (all) => (100 * sum(all, h)) / sum(all, r),
  ],
  'JPM, ratio of sums, total capped': [
    jobPersonMatch({ variant: 'ratioOfSums', cap: 'total' }),
    (all) => Math.min(100, (100 * sum(all, h)) / sum(all, r)),
  ],
  'JPM, mean of ratios': [
    jobPersonMatch({ variant: 'meanOfRatios', cap: 'none' }),
    (all) => (100 * sum(all, (i) => h(i) / r(i))) / all.length,
  ],
  'JPM, mean of ratios, items capped, weighted': [
    jobPersonMatch({ variant: 'meanOfRatios', cap: 'item', weighted: true }),
    (all) => (100 * sum(all, (i) => i.weight * Math.min(1, h(i) / r(i)))) / sum(all, (i) => i.weight),
  ],
  'met share': [
    metShare(),
    (all) => (100 * sum(all, (i) => (met(i) ? i.weight : 0))) / sum(all, (i) => i.weight),
  ],
  'proportional readiness': [
    proportionalReadiness(),
    (all) =>
      (100 *
        sum(
          all,
          (i) => i.weight * (met(i) ? 1 : Math.max(0, (i.held - i.lowest) / (i.required - i.lowest))),
        )) /
      sum(all, (i) => i.weight),
  ],
  'profile matching, core alone': [
    profileMatching({
      core: [],
      emptyGroup: 'other-group',
      fractional: 'interpolate',
      offTable: 'end-weight',
    }),
    (all) => sum(all, kusrini) / all.length,
  ],
}

const scales = fc.constantFrom(wholeScale, halfScale, negativeScale)
const cases = scales
  .chain((scale) => arbitraryModelAndJob({ scale, jobs: 1, competencies: 6 }))
  .chain((jobCase) => arbitraryFullHoldings(jobCase).map((holdings) => ({ ...jobCase, holdings })))

describe('methods against their formulas', () => {
  it.each(Object.entries(formulas))('%s', (_, [method, formula]) => {
    let compared = 0
    fc.assert(
      fc.property(cases, ({ model, job, holdings }) => {
        const seen = levelledOf({ model, job }).map(
          ({ competency, level, weight, scale }): Seen => ({
            held: holdings[competency] ?? 0,
            required: level,
            weight,
            floor: scale.floor,
            lowest: scale.levels[0] ?? 0,
            highest: scale.levels.at(-1) ?? 0,
          }),
        )
        // Where a requirement is at or below an origin the formulas divide by nothing: Meaning 5 says what is done.
        const atFloor = seen.some((item) => r(item) <= 0)
        if (
          seen.length === 0 ||
          (atFloor && !['metShare', 'profileMatching', 'proportionalReadiness'].includes(method.id))
        )
          return
        compared++
        const { score = Number.NaN } = scoreFit(model, job, holdings, { method })
        const expected = formula(seen)
        expect(Math.abs(score - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)))
      }),
      { numRuns: 200 },
    )
    expect(compared).toBeGreaterThan(50)
  })

  it('similarity, with what is known not to be in the profile', () => {
    const some = arbitraryModelAndJob({ jobs: 1, unspecified: false, incomplete: false }).chain((jobCase) =>
      arbitraryFullHoldings({
        ...jobCase,
        job: {
          ...jobCase.job,
          requirements: Object.keys(jobCase.model.competencies).map((competency) => ({
            competency,
            level: jobCase.job.requirements.find((entry) => entry.competency === competency)?.level ?? 0,
          })),
        },
      }).map((holdings) => ({ ...jobCase, holdings })),
    )
    fc.assert(
      fc.property(some, ({ model, job, holdings }) => {
        const pairs = Object.entries(holdings).map(([code, held = 0]) => {
          const scale = model.scales[model.competencies[code]?.scale ?? '']
          const required = job.requirements.find(({ competency }) => competency === code)?.level
          const { floor = 0, levels = [0] } = scale ?? {}
          return { a: held - floor, b: (required ?? floor) - floor, most: (levels.at(-1) ?? 0) - floor }
        })
        const add = (term: (pair: (typeof pairs)[number]) => number): number =>
          pairs.reduce((total, pair) => total + term(pair), 0)
        const euclid =
          100 * (1 - Math.sqrt(add(({ a, b }) => (a - b) ** 2)) / Math.sqrt(add(({ most }) => most ** 2)))
        const byEuclid = scoreFit(model, job, holdings, { method: similarity({ measure: 'euclidean' }) })
        // Where every scale ends at its floor there is no distance to measure.
        if (add(({ most }) => most ** 2) === 0) expect(byEuclid).not.toHaveProperty('score')
        else expect(byEuclid.score).toBeCloseTo(euclid, 6)
        const length = Math.sqrt(add(({ a }) => a ** 2)) * Math.sqrt(add(({ b }) => b ** 2))
        const byCosine = scoreFit(model, job, holdings, { method: similarity({ measure: 'cosine' }) })
        if (length > 1e-6) expect(byCosine.score).toBeCloseTo((100 * add(({ a, b }) => a * b)) / length, 6)
        const outside = Object.keys(holdings).filter(
          (code) => !job.requirements.some(({ competency }) => competency === code),
        )
        if (byCosine.score !== undefined)
          expect(byCosine.countedAsFloor.toSorted()).toEqual(outside.toSorted())
      }),
    )
  })
})
