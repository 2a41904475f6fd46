import fc from 'fast-check'
import {
  type Activity,
  analyzeGap,
  type CompetencyModel,
  defineModel,
  type GapReport,
  type JobProfile,
} from 'kompetensi'

/** A model, the gaps of a person, and activities that may close them. */
export interface PlanCase {
  readonly model: CompetencyModel
  readonly report: GapReport
  readonly activities: readonly Activity[]
}

const codes = ['A', 'B', 'C']

/** Three competencies of levels 0 … 4. */
export const small: CompetencyModel = defineModel({
  id: 'small',
  scales: { five: { levels: [0, 1, 2, 3, 4] } },
  competencies: {
    A: { name: 'A', scale: 'five' },
    B: { name: 'B', scale: 'five' },
    C: { name: 'C', scale: 'five' },
  },
  jobs: { clerk: { name: 'Clerk', requires: { A: 4 } } },
})

/** A small problem: chains, overlaps, prerequisites, activities that stand in each other's way. */
export function arbitraryPlanCase(most: number): fc.Arbitrary<PlanCase> {
  const level = fc.nat({ max: 4 })
  const requirement = fc.record({
    held: fc.option(level, { freq: 6, nil: undefined }),
    required: fc.option(level, { freq: 6, nil: undefined }),
    weight: fc.integer({ min: 1, max: 3 }),
    essential: fc.boolean(),
  })
  const step = fc.record({
    competency: fc.constantFrom(...codes),
    from: fc.nat({ max: 3 }),
    rise: fc.integer({ min: 1, max: 3 }),
  })
  const activity = fc.record({
    develops: fc.array(step, { minLength: 0, maxLength: 3 }),
    cost: fc.nat({ max: 4 }),
    durationDays: fc.constantFrom(0, 0.5, 1, 2, 3, 7),
    prerequisites: fc.array(fc.nat({ max: most - 1 }), { maxLength: 2 }),
  })
  return fc
    .record({
      requirements: fc.tuple(requirement, requirement, requirement),
      drafts: fc.array(activity, { maxLength: most }),
    })
    .map(({ requirements, drafts }) => {
      const profile: JobProfile = {
        model: 'small',
        id: 'clerk',
        name: { id: 'Juru tulis', en: 'Clerk' },
        complete: true,
        requirements: requirements.map(({ required, weight, essential }, i) => ({
          competency: codes[i] ?? 'A',
          weight,
          essential,
          ...(required === undefined ? {} : { level: required }),
        })),
      }
      const holdings = Object.fromEntries(
        requirements.flatMap(({ held }, i) => (held === undefined ? [] : [[codes[i] ?? 'A', held]])),
      )
      const activities = drafts.map(({ develops, cost, durationDays, prerequisites }, i): Activity => {
        const before = [...new Set(prerequisites.filter((other) => other < i))]
        return {
          id: `a${i}`,
          name: { id: `a${i}`, en: `a${i}` },
          method: 'classroom',
          develops: develops.map(({ competency, from, rise }) => ({
            competency,
            from,
            to: Math.min(4, from + rise),
          })),
          durationDays,
          cost,
          prerequisites: before.map((other) => `a${other}`),
        }
      })
      return { model: small, report: analyzeGap(small, profile, holdings), activities }
    })
}

/** The levels after one more activity, by its own words: whoever holds ≥ from and < to holds `to`. */
export function after(levels: ReadonlyMap<string, number>, { develops }: Activity): Map<string, number> {
  const result = new Map(levels)
  for (const [competency, held] of levels) {
    for (const step of develops) {
      if (step.competency === competency && held >= step.from && held < step.to) {
        result.set(competency, Math.max(result.get(competency) ?? 0, step.to))
      }
    }
  }
  return result
}

/** The levels of what was assessed and falls short. */
export function levelsBelow(report: GapReport): Map<string, number> {
  return new Map(
    report.items.flatMap((item) => (item.status === 'below' ? [[item.competency, item.held] as const] : [])),
  )
}

/** Σ weight × shortfall at these levels. */
export function lackingAt(report: GapReport, levels: ReadonlyMap<string, number>): number {
  return report.items.reduce(
    (sum, item) =>
      item.status === 'below'
        ? sum + item.weight * Math.max(0, item.required - (levels.get(item.competency) ?? 0))
        : sum,
    0,
  )
}

/** What a plan makes least, the first first: what is lacking, the price, the number, then the first id that others lack. */
export type Merit = readonly [lacking: number, price: number, count: number, ids: string]

/** Below 0 where the first is better. */
export function compareMerit(one: Merit, other: Merit): number {
  for (const place of [0, 1, 2] as const) {
    const difference = one[place] - other[place]
    if (Math.abs(difference) > 1e-9) return difference
  }
  return one[3] < other[3] ? -1 : one[3] > other[3] ? 1 : 0
}

/** The merit of a choice: of activities in order of ids, 0 stands for one that is taken and 1 for one that is not. */
export function meritOf(
  activities: readonly Activity[],
  taken: readonly string[],
  { lacking, price }: { readonly lacking: number; readonly price: number },
): Merit {
  const ids = activities.map(({ id }) => id).sort()
  return [lacking, price, taken.length, ids.map((id) => (taken.includes(id) ? '0' : '1')).join('')]
}

/**
 * The best merit there is: every order of every choice is tried.
 *
 * @param atMost - counts all that leaves no more lacking than this as lacking nothing
 */
export function bruteForce(
  { report, activities }: PlanCase,
  price: (activity: Activity) => number,
  atMost = Number.POSITIVE_INFINITY,
): Merit {
  let best: Merit = [Number.POSITIVE_INFINITY, 0, 0, '']
  const go = (taken: readonly Activity[], levels: ReadonlyMap<string, number>): void => {
    const lacking = lackingAt(report, levels)
    const found = meritOf(
      activities,
      taken.map(({ id }) => id),
      // What leaves no more lacking than is allowed is as good as what leaves least.
      {
        lacking: atMost < Number.POSITIVE_INFINITY && lacking <= atMost ? 0 : lacking,
        price: taken.reduce((sum, activity) => sum + price(activity), 0),
      },
    )
    if (compareMerit(found, best) < 0) best = found
    for (const activity of activities) {
      if (taken.includes(activity)) continue
      const ids = taken.map(({ id }) => id)
      if (!(activity.prerequisites ?? []).every((id) => ids.includes(id))) continue
      go([...taken, activity], after(levels, activity))
    }
  }
  go([], levelsBelow(report))
  return best
}
