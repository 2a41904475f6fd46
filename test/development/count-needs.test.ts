import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listTrainingNeeds } from '../../src/development/list-training-needs'
import { soundJob, withJobs } from '../support/sound-model'

const jobs = [
  soundJob('a', [
    { competency: 'SQL', level: 4, weight: 0.1, essential: true },
    { competency: 'NEG', level: 3, weight: 0.7 },
  ]),
  soundJob('b', [{ competency: 'NEG', level: 5 }, { competency: 'ART' }], {
    unit: 'office',
    complete: false,
  }),
  soundJob('c', [{ competency: 'ART' }], { complete: false, unknown: ['SQL'] }),
]
const model = withJobs(...jobs)
const codes = ['SQL', 'NEG', 'ART']

const level = fc.constantFrom(0, 1, 2, 2.5, 3, 3.9999999999999996, 4, 5)
const people = fc
  .array(
    fc.record(
      {
        job: fc.constantFrom('a', 'b', 'c'),
        unit: fc.constantFrom('x', 'y'),
        holdings: fc.record({ SQL: level, NEG: level }, { requiredKeys: [] }),
      },
      { requiredKeys: ['holdings'] },
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((list) => list.map((one, i) => ({ id: `p${String(i).padStart(2, '0')}`, ...one })))
const activities = fc
  .array(
    fc.record(
      {
        steps: fc.array(
          fc.record({ competency: fc.constantFrom('SQL', 'NEG'), from: fc.integer({ min: 0, max: 4 }) }),
          { minLength: 1, maxLength: 3 },
        ),
        capacity: fc.integer({ min: 1, max: 3 }),
      },
      { requiredKeys: ['steps'] },
    ),
    { maxLength: 4 },
  )
  .map((list) =>
    list.map(({ steps, ...more }, i) => ({
      id: `activity-${i}`,
      name: { id: 'kelas', en: 'class' },
      method: 'classroom',
      develops: steps.map((step) => ({ ...step, to: step.from + 1 })),
      ...more,
    })),
  )

type ValueOf<T> = T extends fc.Arbitrary<infer V> ? V : never
type Given = ValueOf<typeof people>[number]
type Offered = ValueOf<typeof activities>[number]

const noise = 1e-9

/** What is known of somebody in one competency; with levels where they are below. */
type Cell =
  | { readonly at: string | undefined; readonly status: 'unknown' | 'unspecified' | 'open' | 'met' }
  | {
      readonly at: string | undefined
      readonly status: 'below'
      readonly essential: boolean
      readonly weight: number
      readonly asked: number
      readonly held: number
    }

/** The definition: everybody asked anew for every competency, unit and activity. */
function byDefinition(all: readonly Given[], given: readonly Offered[]) {
  const cellOf = ({ job, unit, holdings }: (typeof all)[number], code: string): Cell[] => {
    const profile = jobs.find(({ id }) => id === job)
    const requirement = profile?.requirements.find(({ competency }) => competency === code)
    const at = unit ?? profile?.unit
    if (profile === undefined) return []
    if (requirement === undefined) {
      return !profile.complete && (profile.unknown ?? codes).includes(code) ? [{ at, status: 'unknown' }] : []
    }
    const { level: asked, weight = 1, essential = false } = requirement
    if (asked === undefined) return [{ at, status: 'unspecified' }]
    const held = { ...holdings }[code as 'SQL' | 'NEG']
    if (held === undefined) return [{ at, status: 'open' }]
    if (asked - held <= noise) return [{ at, status: 'met' }]
    return [{ at, status: 'below', essential, weight, asked, held }]
  }
  const ledTo = (steps: (typeof given)[number]['develops'], code: string, held: number): number =>
    Math.max(
      held,
      ...steps.flatMap(({ competency, from, to }) =>
        competency === code && held >= from - noise && to > held + noise ? [to] : [],
      ),
    )
  const counts = (cells: readonly Cell[]) => {
    const below = cells.flatMap((cell) => (cell.status === 'below' ? [cell] : []))
    const many = (status: Cell['status']): number => cells.filter((cell) => cell.status === status).length
    return {
      required: cells.length - many('unknown') - many('unspecified'),
      met: many('met'),
      below: below.length,
      notAssessed: many('open'),
      unspecified: many('unspecified'),
      requirementUnknown: many('unknown'),
      essentialBelow: below.filter(({ essential }) => essential).length,
      totalShortfall: below.reduce((sum, { asked, held }) => sum + (asked - held), 0),
      weightedShortfall: below.reduce((sum, { asked, held, weight }) => sum + weight * (asked - held), 0),
    }
  }
  return codes.flatMap((competency) => {
    const cells = all.flatMap((person) => cellOf(person, competency))
    if (cells.every(({ status }) => status === 'unknown')) return []
    const below = cells.flatMap((cell) => (cell.status === 'below' ? [cell] : []))
    const offered = given.filter(({ develops }) => develops.some((step) => step.competency === competency))
    const units = [...new Set(cells.map(({ at }) => at))].sort((a, b) => ((a ?? '~') < (b ?? '~') ? -1 : 1))
    return [
      {
        competency,
        ...counts(cells),
        units: units.map((unit) => ({
          ...(unit === undefined ? {} : { unit }),
          ...counts(cells.filter(({ at }) => at === unit)),
        })),
        activities: offered.map(({ id, develops }) => {
          const taken = below.filter(({ held }) => ledTo(develops, competency, held) > held)
          const closed = taken.filter(
            ({ held, asked }) => ledTo(develops, competency, held) - asked >= -noise,
          )
          return { activity: id, seats: taken.length, closing: closed.length }
        }),
        withoutActivity: below.filter(({ held }) =>
          offered.every(({ develops }) => ledTo(develops, competency, held) <= held),
        ).length,
      },
    ]
  })
}

describe('countNeeds', () => {
  it('counts, going through the people once, what asking everybody anew counts, to the bit', () => {
    fc.assert(
      fc.property(people, activities, (all, given) => {
        const { needs, seats } = listTrainingNeeds(model, all.toReversed(), { activities: given })
        const expected = byDefinition(all, given)
        expect(needs.map(({ competency }) => competency).sort()).toEqual(
          expected.map(({ competency }) => competency).sort(),
        )
        for (const one of expected) {
          const need = needs.find(({ competency }) => competency === one.competency)
          expect(need).toMatchObject({ ...one, activities: one.activities })
          expect(need?.units.length).toBe(one.units.length)
        }
        for (const { activity, seats: taken, competencies } of seats) {
          const its = needs.filter((need) =>
            need.activities.some((a) => a.activity === activity && a.seats > 0),
          )
          expect([...competencies].sort()).toEqual(its.map(({ competency }) => competency).sort())
          const each = its.map((need) => need.activities.find((a) => a.activity === activity)?.seats ?? 0)
          expect(taken).toBeGreaterThanOrEqual(Math.max(0, ...each))
          expect(taken).toBeLessThanOrEqual(each.reduce((sum, many) => sum + many, 0))
        }
      }),
      { numRuns: 300 },
    )
  })
})
