import { type Activity, analyzeGap, withLevels } from 'kompetensi'
import { type BpjsCode, bpjsKetenagakerjaan, bpjsTrainingModules } from 'kompetensi/bpjs-ketenagakerjaan'
import { type LembagaXyCode, lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import { planDevelopment } from '../../src/development/plan-development'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const start = '2027-05-28' // a Friday

function activity(
  id: string,
  develops: Activity<LembagaXyCode>['develops'],
  more: Partial<Activity<LembagaXyCode>> = {},
): Activity<LembagaXyCode> {
  return {
    id,
    name: { id, en: id },
    method: 'classroom',
    develops,
    durationDays: 1,
    cost: 1,
    ...more,
  }
}

const step = (competency: LembagaXyCode, from: number, to: number) => ({ competency, from, to })

// Requires INT 1, CFV 2, FCI 2, LRS 1, SO 1, IMI 1, SFE 2, CL 1, BT 2, LA 2, AT 2, CT 2, CFO 1.
const report = analyzeGap(lembagaXy, 'staf-sertifikasi', { AT: 0, CT: 1, LA: 1, INT: 3 })

function plan(activities: readonly Activity<LembagaXyCode>[], more = {}) {
  return planDevelopment(lembagaXy, report, { activities, start, minimize: 'cost', ...more })
}

const ids = ({ activities }: ReturnType<typeof plan>): string[] => activities.map((one) => one.activity)

describe('planDevelopment: which', () => {
  it('refuses an activity whose name says nothing; one language is enough', () => {
    for (const name of ['', ' ', {}, { id: ' ' }]) {
      const nameless = activity('basics', [step('AT', 0, 1)], { name: untyped(name) })
      const [issue] = thrownBy(() => plan([nameless])).issues
      expect([issue?.code, issue?.path]).toEqual(['parameter-invalid', ['activities', 0, 'name']])
    }
    expect(ids(plan([activity('basics', [step('AT', 0, 1)], { name: { id: 'Dasar', en: '' } })]))).toEqual([
      'basics',
    ])
  })

  it('chains activities where that is cheaper than one that leads all the way', () => {
    const chain = [activity('basics', [step('AT', 0, 1)]), activity('clinic', [step('AT', 1, 2)])]
    const course = activity('course', [step('AT', 0, 2)], { cost: 3 })
    expect(ids(plan([course, ...chain]))).toEqual(['basics', 'clinic'])
    expect(ids(plan([{ ...course, cost: 1.5 }, ...chain]))).toEqual(['course'])
    const { activities, totalCost, totalDays } = plan([course, ...chain])
    expect(activities[1]).toEqual({
      activity: 'clinic',
      name: { id: 'clinic', en: 'clinic' },
      method: 'classroom',
      start: '2027-05-31',
      end: '2027-05-31',
      durationDays: 1,
      cost: 1,
      raises: [{ competency: 'AT', from: 1, to: 2 }],
      after: ['basics'],
    })
    expect([totalCost, totalDays]).toEqual([2, 2])
  })

  it('takes the fewest activities of equal cost, then the lower id', () => {
    const both = activity('z', [step('AT', 0, 2), step('CT', 1, 2)], { cost: 2 })
    expect(ids(plan([activity('a', [step('AT', 0, 2)]), activity('b', [step('CT', 1, 2)]), both]))).toEqual([
      'z',
    ])
    expect(ids(plan([activity('b', [step('CT', 0, 2)]), activity('a', [step('CT', 1, 2)])]))).toEqual(['a'])
  })

  it('takes prerequisites along, pays for them, and does without those completed', () => {
    const cheap = activity('cheap', [step('CT', 1, 2)], { prerequisites: ['induction'] })
    const induction = activity('induction', [], { cost: 5 })
    const dear = activity('dear', [step('CT', 1, 2)], { cost: 4 })
    expect(ids(plan([cheap, induction, dear]))).toEqual(['dear'])
    expect(ids(plan([cheap, induction]))).toEqual(['induction', 'cheap'])
    expect(ids(plan([cheap, induction, dear], { completed: ['induction'] }))).toEqual(['cheap'])
    expect(ids(plan([cheap], { completed: ['induction'] }))).toEqual(['cheap'])
  })

  it('narrows a gap that it cannot close, and lists one that nothing covers', () => {
    const { gaps, notCovered } = plan([activity('basics', [step('AT', 0, 1)])])
    expect(gaps.map(({ competency, outcome, reaches, on }) => [competency, outcome, reaches, on])).toEqual([
      ['LA', 'not-covered', 1, undefined],
      ['AT', 'narrowed', 1, '2027-05-28'],
      ['CT', 'not-covered', 1, undefined],
    ])
    expect(notCovered).toEqual(['LA', 'CT'])
  })

  it('does not take a person below the entry level', () => {
    expect(ids(plan([activity('clinic', [step('AT', 1, 2)])]))).toEqual([])
    expect(plan([]).activities).toEqual([])
    expect(plan([])).not.toHaveProperty('end')
  })

  it('lists what is not assessed to be assessed first, and never plans for it', () => {
    const { assessFirst, activities } = plan([activity('core', [step('CFV', 0, 2)])])
    expect(assessFirst[0]).toEqual({ competency: 'CFV', required: 2, essential: false })
    expect(assessFirst).toHaveLength(9)
    expect(activities).toEqual([])
  })

  it('leaves least lacking where two activities stand in each other’s way', () => {
    // Each leads one of the two on from where the other brings it; both cannot come first.
    const open = analyzeGap(lembagaXy, 'staf-sertifikasi', { AT: 0, CT: 0 })
    const one = activity('one', [step('AT', 0, 1), step('CT', 1, 2)])
    const other = activity('other', [step('CT', 0, 1), step('AT', 1, 2)])
    const { gaps, exact } = planDevelopment(lembagaXy, open, {
      activities: [one, other],
      start,
      minimize: 'cost',
    })
    expect(gaps.map(({ competency, outcome, reaches }) => [competency, outcome, reaches])).toEqual([
      ['AT', 'closed', 2],
      ['CT', 'narrowed', 1],
    ])
    expect(exact).toBe(true)
  })

  it('says so when the work ran out, and still closes every gap', () => {
    const many = Array.from({ length: 30 }, (_, i) =>
      activity(`a${i}`, [step('AT', i % 2, (i % 2) + 1), step('CT', 1, 2)], { cost: 1 + (i % 7) }),
    )
    const { exact, within, considered, gaps } = plan(many, { work: 1 })
    expect([exact, within?.shortfall, considered]).toEqual([false, 0, 30])
    expect(gaps.filter(({ outcome }) => outcome === 'closed').map(({ competency }) => competency)).toEqual([
      'AT',
      'CT',
    ])
    const { totalCost = 0 } = plan(many, { work: 1 })
    const whole = plan(many)
    expect([whole.exact, whole.within, whole.totalCost]).toEqual([true, undefined, 2])
    expect(2).toBeGreaterThanOrEqual(totalCost - (within?.total ?? 0))
  })

  it('counts groups that do not touch each other apart', () => {
    const group = (competency: LembagaXyCode, from: number) =>
      Array.from({ length: 15 }, (_, i) =>
        activity(`${competency}-${i}`, [step(competency, from, 2)], { cost: 20 - i }),
      )
    const { exact, considered, totalCost } = plan([...group('AT', 0), ...group('CT', 1)])
    expect([exact, considered, totalCost]).toEqual([true, 30, 12])
  })
})

describe('planDevelopment: when', () => {
  const two = [
    activity('a', [step('CT', 1, 2)], { durationDays: 2 }),
    activity('b', [step('AT', 0, 2)], { durationDays: 2.5 }),
  ]

  it('begins with the larger shortfall and skips weekends and holidays', () => {
    const { activities, end, totalDays } = plan(two, { holidays: ['2027-06-01'] })
    expect(activities.map((one) => [one.activity, one.start, one.end])).toEqual([
      ['b', '2027-05-28', '2027-06-02'],
      ['a', '2027-06-03', '2027-06-04'],
    ])
    expect([end, totalDays]).toEqual(['2027-06-04', 4.5])
  })

  it('puts an essential requirement first', () => {
    const essential = analyzeGap(
      lembagaXy,
      {
        ...lembagaXy.jobs['staf-sertifikasi'],
        requirements: [
          { competency: 'AT', level: 2 },
          { competency: 'CT', level: 2, essential: true },
        ],
      },
      { AT: 0, CT: 1 },
    )
    const { activities } = planDevelopment(lembagaXy, essential, { activities: two, start, minimize: 'cost' })
    expect(activities.map((one) => one.activity)).toEqual(['a', 'b'])
  })

  it('runs side by side as far as allowed, on the weekdays that are worked', () => {
    const { activities } = plan(two, { parallel: 2, workingWeekdays: [6, 7] })
    expect(activities.map((one) => [one.start, one.end])).toEqual([
      ['2027-05-29', '2027-06-05'],
      ['2027-05-29', '2027-05-30'],
    ])
  })

  it('never starts what builds on another before that has ended', () => {
    const chain = [activity('basics', [step('AT', 0, 1)]), activity('clinic', [step('AT', 1, 2)])]
    const { activities } = plan(chain, { parallel: 5 })
    expect(activities.map((one) => one.start)).toEqual(['2027-05-28', '2027-05-31'])
  })
})

describe('planDevelopment: bad input', () => {
  const codes = (action: () => unknown): string[] =>
    thrownBy(action).issues.map(({ code, path }) => `${path.join('.')}: ${code}`)

  it('tells everything that is wrong, with its place', () => {
    const wrong = [
      activity('a', [step('AT', 2, 1), step(untyped('XX'), 0, 1), step('CT', 0, 9)], { cost: -1 }),
      activity('a', [], { durationDays: Number.NaN, prerequisites: ['b', 'zz'] }),
      activity('b', [], { prerequisites: ['a'], capacity: 0 }),
    ]
    expect(
      codes(() => plan(wrong, { start: '2027-02-29', parallel: 0, workingWeekdays: [8], holidays: ['x'] })),
    ).toEqual([
      'activities.0.develops.0.to: step-not-upward',
      'activities.0.develops.1.competency: unknown-competency',
      'activities.0.develops.2.to: level-off-scale',
      'activities.0.cost: number-out-of-range',
      'activities.1.id: duplicate-id',
      'activities.1.durationDays: number-out-of-range',
      'activities.2.capacity: number-out-of-range',
      'activities.1.prerequisites.1: unknown-reference',
      'activities.1.prerequisites: reference-cycle',
      'start: date-invalid',
      'parallel: number-out-of-range',
      'workingWeekdays.0: number-out-of-range',
      'holidays.0: date-invalid',
    ])
    expect(codes(() => plan([], { workingWeekdays: [] }))).toEqual(['workingWeekdays: empty-list'])
    expect(codes(() => plan([], { minimize: 'time' }))).toEqual(['minimize: parameter-invalid'])
    for (const work of [0, 1.5, 1e9 + 1, Number.NaN, '5']) {
      expect(codes(() => plan([], { work }))).toEqual(['work: parameter-invalid'])
    }
  })

  it('takes no missing cost or duration for 0', () => {
    const { cost: _, durationDays: __, ...bare } = activity('a', [step('CT', 1, 2)])
    expect(codes(() => plan([bare]))).toEqual([
      'activities.0.durationDays: activity-incomplete',
      'activities.0.cost: activity-incomplete',
    ])
    const dated = { ...bare, durationDays: 1 }
    expect(plan([dated], { minimize: 'duration' })).not.toHaveProperty('totalCost')
  })

  it('refuses a report of another model, and a plan past the last date that can be written', () => {
    expect(
      codes(() =>
        planDevelopment(
          bpjsKetenagakerjaan,
          untyped(report),
          untyped({ activities: [], start: '2027-01-01', minimize: 'cost' }),
        ),
      ),
    ).toEqual(['model: model-mismatch'])
    const long = activity('a', [step('CT', 1, 2)], { durationDays: 10_000 })
    expect(codes(() => plan([long], { start: '9999-01-01' }))).toEqual(['start: plan-too-long'])
  })
})

describe('the eight training modules of BPJS Ketenagakerjaan', () => {
  it('plan for a job whose levels the caller gives; the other requirements are listed', () => {
    const modules = Object.entries(bpjsTrainingModules).map(
      ([id, { name, competencies }]): Activity<BpjsCode> => ({
        id,
        name,
        method: 'self-study',
        develops: competencies.map((competency: BpjsCode) => ({ competency, from: 1, to: 3 })),
        durationDays: 1,
      }),
    )
    const profile = withLevels(bpjsKetenagakerjaan, 'account-representative-khusus', {
      scale: { levels: [1, 2, 3, 4, 5], floor: 0 },
      levels: { PKN: 3, CHM: 2, PRES: 3, NEG: 3 },
    })
    const gaps = analyzeGap(bpjsKetenagakerjaan, profile, { PKN: 1, CHM: 1, PRES: 1, NEG: 1 })
    const options = { activities: modules, start, minimize: 'duration' } as const
    const { activities, notCovered, unspecified } = planDevelopment(bpjsKetenagakerjaan, gaps, options)
    expect(activities.map((one) => one.activity)).toEqual(['tata-cara-klaim', 'powerful-presentation'])
    expect(notCovered).toEqual(['NEG'])
    expect(unspecified).toHaveLength(13)
  })
})
