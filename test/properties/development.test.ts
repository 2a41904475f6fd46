import fc from 'fast-check'
import { analyzeGap, defineModel } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { planDevelopment } from '../../src/development/plan-development'
import {
  after,
  arbitraryPlanCase,
  bruteForce,
  compareMerit,
  lackingAt,
  levelsBelow,
  type Merit,
  meritOf,
  type PlanCase,
} from '../development/plan-cases'
import { frozen } from '../support/deep-frozen'
import { runs } from '../support/runs'

const start = '2027-12-27'

const codes = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']

/** Eight competencies, each required at 1 and held at 0. */
const wide = defineModel({
  id: 'wide',
  scales: { two: { levels: [0, 1] } },
  competencies: Object.fromEntries(codes.map((code) => [code, { name: code, scale: 'two' as const }])),
  jobs: { clerk: { name: 'Clerk', requires: Object.fromEntries(codes.map((code) => [code, 1 as const])) } },
})
const wideHoldings = Object.fromEntries(codes.map((code) => [code, 0]))

function reached({ report }: PlanCase, gaps: readonly { competency: string; reaches: number }[]) {
  const levels = levelsBelow(report)
  for (const { competency, reaches } of gaps) levels.set(competency, reaches)
  return levels
}

describe('planDevelopment', () => {
  it.each(['cost', 'duration'] as const)('is exact against brute force: least %s', (minimize) => {
    fc.assert(
      fc.property(arbitraryPlanCase(5), (problem) => {
        const { model, report, activities } = problem
        const plan = planDevelopment(model, report, { activities, start, minimize })
        const price = (activity: { cost?: number; durationDays?: number }): number =>
          (minimize === 'cost' ? activity.cost : activity.durationDays) ?? 0
        const taken = plan.activities.map(({ activity }) => activity)
        const found = {
          lacking: lackingAt(report, reached(problem, plan.gaps)),
          price: (minimize === 'cost' ? plan.totalCost : plan.totalDays) ?? 0,
        }
        expect(meritOf(activities, taken, found)).toEqual(bruteForce(problem, price))
        expect([plan.exact, plan.within]).toEqual([true, undefined])
      }),
      { numRuns: runs(1500) },
    )
  })

  it('misses no more than it says, however little work it may do', () => {
    fc.assert(
      fc.property(arbitraryPlanCase(5), fc.integer({ min: 1, max: 3000 }), (problem, work) => {
        const { model, report, activities } = problem
        const plan = planDevelopment(model, report, { activities, start, minimize: 'cost', work })
        const price = ({ cost = 0 }: { cost?: number }): number => cost
        const found = { lacking: lackingAt(report, reached(problem, plan.gaps)), price: plan.totalCost ?? 0 }
        const [lacking] = bruteForce(problem, price)
        const { shortfall, total } = plan.within ?? { shortfall: 0, total: 0 }
        expect(plan.exact).toBe(plan.within === undefined)
        expect(lacking).toBeGreaterThanOrEqual(found.lacking - shortfall - 1e-9)
        const [, least] = bruteForce(problem, price, found.lacking)
        expect(least).toBeLessThanOrEqual(found.price)
        expect(least).toBeGreaterThanOrEqual(found.price - total)
        if (plan.exact) {
          const whole = planDevelopment(model, report, { activities, start, minimize: 'cost' })
          expect(plan).toEqual(whole)
        }
      }),
      { numRuns: runs(1500) },
    )
  })

  it('is exact against every subset of up to twelve, where order cannot matter', () => {
    const cover = fc.array(
      fc.record({
        gaps: fc.subarray(codes, { minLength: 1, maxLength: 4 }),
        cost: fc.oneof(fc.nat(9), fc.constantFrom(0.1, 0.2, 0.3)),
      }),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    fc.assert(
      fc.property(cover, (drafts) => {
        const activities = drafts.map(({ gaps, cost }, i) => ({
          id: `a${i}`,
          name: { id: `a${i}`, en: `a${i}` },
          method: 'classroom',
          develops: gaps.map((competency) => ({ competency, from: 0, to: 1 })),
          durationDays: 1,
          cost,
        }))
        const plan = planDevelopment(wide, analyzeGap(wide, 'clerk', wideHoldings), {
          activities,
          start,
          minimize: 'cost',
        })
        let best: Merit = [Number.POSITIVE_INFINITY, 0, 0, '']
        for (let set = 0; set < 2 ** drafts.length; set++) {
          const chosen = drafts.filter((_, i) => (set >> i) % 2 === 1)
          const covered = new Set(chosen.flatMap(({ gaps }) => gaps)).size
          const cost = chosen.reduce((sum, draft) => sum + draft.cost, 0)
          const ids = activities.filter((_, i) => (set >> i) % 2 === 1).map(({ id }) => id)
          const found = meritOf(activities, ids, { lacking: codes.length - covered, price: cost })
          if (compareMerit(found, best) < 0) best = found
        }
        const open = plan.gaps.filter(({ outcome }) => outcome !== 'closed').length
        const taken = plan.activities.map(({ activity }) => activity)
        const found = meritOf(activities, taken, { lacking: open, price: plan.totalCost ?? 0 })
        expect([compareMerit(found, best), found[3]]).toEqual([0, best[3]])
      }),
      { numRuns: runs(300) },
    )
  })

  it('leads where it says, whichever way it is carried out on its days', () => {
    fc.assert(
      fc.property(arbitraryPlanCase(7), fc.integer({ min: 1, max: 3 }), (problem, parallel) => {
        const { model, report, activities } = problem
        const plan = planDevelopment(model, report, { activities, start, minimize: 'cost', parallel })
        const byId = new Map(activities.map((activity) => [activity.id, activity]))
        // Each activity counts from the levels of those that ended before its first day.
        const ends: { readonly end: string; readonly levels: ReadonlyMap<string, number> }[] = []
        const known = (before: string): Map<string, number> => {
          const levels = levelsBelow(report)
          for (const { end, levels: led } of ends) {
            if (end >= before) continue
            for (const [code, level] of led) levels.set(code, Math.max(levels.get(code) ?? 0, level))
          }
          return levels
        }
        for (const { activity, start: first, end, after: builtOn, raises } of plan.activities) {
          const entry = byId.get(activity)
          if (entry === undefined) throw new Error(activity)
          const led = after(known(first), entry)
          for (const { competency, to, from } of raises) {
            expect(led.get(competency)).toBe(to)
            expect(to).toBeGreaterThan(from)
          }
          for (const id of [...builtOn, ...(entry.prerequisites ?? [])]) {
            const other = plan.activities.find((one) => one.activity === id)
            expect(other?.end.localeCompare(first)).toBeLessThan(0)
          }
          ends.push({ end, levels: led })
        }
        const final = known('9999-12-31')
        for (const { competency, reaches, outcome, required, held } of plan.gaps) {
          expect(final.get(competency)).toBe(reaches)
          expect(outcome).toBe(reaches >= required ? 'closed' : reaches > held ? 'narrowed' : 'not-covered')
        }
      }),
      { numRuns: runs(1500) },
    )
  })

  it('keeps to working days, never over the limit, and wastes no day', () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 })
    const holiday = fc
      .nat({ max: 40 })
      .map((n) => new Date(Date.UTC(2027, 11, 27 + n)).toISOString().slice(0, 10))
    fc.assert(
      fc.property(
        arbitraryPlanCase(7),
        fc.integer({ min: 1, max: 3 }),
        days,
        fc.array(holiday),
        (problem, parallel, workingWeekdays, holidays) => {
          const { model, report, activities } = problem
          const options = {
            activities,
            start,
            minimize: 'cost',
            parallel,
            workingWeekdays,
            holidays,
          } as const
          const plan = planDevelopment(model, report, options)
          const worked = (date: string): boolean =>
            workingWeekdays.includes(new Date(`${date}T00:00:00Z`).getUTCDay() || 7) &&
            !holidays.includes(date)
          const [first] = plan.activities
          for (const { start: from, end: to, durationDays } of plan.activities) {
            expect(from >= start).toBe(true)
            expect([worked(from), worked(to)]).toEqual([true, true])
            const length = every(from, to).filter(worked).length
            expect(length).toBe(Math.max(1, Math.ceil(durationDays)))
          }
          if (first === undefined || plan.end === undefined) return
          for (const date of every(start, plan.end).filter(worked)) {
            const running = plan.activities.filter((one) => one.start <= date && date <= one.end).length
            expect(running).toBeLessThanOrEqual(parallel)
            expect(running).toBeGreaterThanOrEqual(1)
          }
        },
      ),
      { numRuns: runs(500) },
    )
  })

  it('depends neither on the order of activities nor of holidays, and changes nothing it is given', () => {
    fc.assert(
      fc.property(arbitraryPlanCase(6), ({ model, report, activities }) => {
        const options = {
          activities,
          start,
          minimize: 'duration',
          holidays: ['2027-12-31', '2028-01-03'],
        } as const
        const one = planDevelopment(model, frozen(report), frozen(options))
        const other = planDevelopment(model, report, {
          ...options,
          activities: activities.toReversed(),
          holidays: options.holidays.toReversed(),
        })
        expect(other).toEqual(one)
        expect(JSON.parse(JSON.stringify(one))).toEqual(one)
      }),
    )
  })

  it('plans nothing for what is not assessed or has no level', () => {
    fc.assert(
      fc.property(arbitraryPlanCase(6), ({ model, report, activities }) => {
        const plan = planDevelopment(model, report, { activities, start, minimize: 'cost' })
        const raised = plan.activities.flatMap(({ raises }) => raises.map(({ competency }) => competency))
        const open = [...plan.assessFirst.map(({ competency }) => competency), ...plan.unspecified]
        expect(open.filter((code) => raised.includes(code))).toEqual([])
        expect(plan.gaps.length).toBe(report.counts.below)
        expect(plan.assessFirst.length).toBe(report.counts['not-assessed'])
        expect(plan.unspecified.length).toBe(report.counts['level-unspecified'])
      }),
    )
  })
})

/** Every date from one to the other, both included. */
function every(from: string, to: string): string[] {
  const dates: string[] = []
  for (let day = Date.parse(from); day <= Date.parse(to); day += 86_400_000) {
    dates.push(new Date(day).toISOString().slice(0, 10))
  }
  return dates
}
