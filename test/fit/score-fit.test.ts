import {
  attainment,
  defineModel,
  type FitMethod,
  jobPersonMatch,
  metShare,
  profileMatching,
  proportionalReadiness,
  type SeparableMethod,
  scoreFit,
  similarity,
} from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import { numbersIn } from '../support/numbers-in'
import { soundJob, soundModel, withJobs } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'
import { ownMethod } from './cases'

const two = defineModel({
  id: 'two',
  scales: { five: { levels: [1, 2, 3, 4, 5] } },
  competencies: {
    A: { scale: 'five', name: 'A' },
    B: { scale: 'five', name: 'B' },
    X: { scale: 'five', name: 'X' },
  },
  jobs: {
    job: { name: 'Job', requires: { A: 2, B: 4 } },
    open: {
      name: 'Open',
      requires: {
        A: { level: 2, essential: true },
        B: { essential: true },
        X: { level: 3, essential: true },
      },
    },
  },
})
const uncapped = jobPersonMatch({ variant: 'ratioOfSums', cap: 'none' })

describe('scoreFit', () => {
  it('gives a score, its interval, and what each requirement adds', () => {
    const fit = scoreFit(two, 'job', { A: 1, B: 4 }, { method: attainment() })
    expect(fit).toStrictEqual({
      model: 'two',
      modelVersion: two.version,
      job: 'job',
      jobName: { id: 'Job', en: 'Job' },
      method: {
        id: 'attainment',
        parameters: { surplus: 'ignored' },
        full: 100,
        monotone: true,
        separable: true,
      },
      finish: 'none',
      unassessed: 'exclude',
      score: expect.closeTo((100 * 5) / 6, 9),
      lowest: expect.closeTo((100 * 5) / 6, 9),
      highest: expect.closeTo((100 * 5) / 6, 9),
      outsideInterval: false,
      coverage: 1,
      items: [
        {
          competency: 'A',
          status: 'below',
          required: 2,
          held: 1,
          share: 2 / 6,
          least: expect.closeTo(100 / 6, 9),
          greatest: expect.closeTo(100 / 6, 9),
          points: expect.closeTo(100 / 6, 9),
        },
        {
          competency: 'B',
          status: 'met',
          required: 4,
          held: 4,
          share: 4 / 6,
          least: expect.closeTo(400 / 6, 9),
          greatest: expect.closeTo(400 / 6, 9),
          points: expect.closeTo(400 / 6, 9),
        },
      ],
      countedAsFloor: [],
      essentialsBelow: [],
      essentialsNotAssessed: [],
      essentialsUnspecified: [],
      profileComplete: true,
    })
  })

  it('flags a score outside its own interval: it describes the assessed part only', () => {
    const fit = scoreFit(two, 'job', { A: 4 }, { method: uncapped })
    expect(fit.score).toBe(200)
    expect(fit.lowest).toBeCloseTo(200 / 3, 12)
    expect(fit.highest).toBe(150)
    expect(fit.outsideInterval).toBe(true)
    expect(fit.items[1]).toMatchObject({ status: 'not-assessed', least: 0 })
    expect(fit.items[1]).not.toHaveProperty('points')
  })

  it('counts what is missing as the floor when the caller says so', () => {
    const fit = scoreFit(two, 'job', { A: 4 }, { method: uncapped, unassessed: 'floor' })
    expect(fit.score).toBe(fit.lowest)
    expect(fit.items[1]).toMatchObject({ points: 0 })
  })

  it('narrows an unknown to what the caller knows', () => {
    const fit = scoreFit(
      two,
      'job',
      { A: 2 },
      { method: attainment(), outcomes: { B: { lowest: 2, highest: 3 } } },
    )
    expect(fit.lowest).toBeCloseTo((100 * 4) / 6, 9)
    expect(fit.highest).toBeCloseTo((100 * 5) / 6, 9)
  })

  it('leaves requirements without a level out of every sum, and lists essentials that are open', () => {
    const fit = scoreFit(two, 'open', { A: 1, B: 5 }, { method: metShare() })
    expect(fit).toMatchObject({
      score: 0,
      lowest: 0,
      highest: 50,
      coverage: 0.5,
      essentialsBelow: ['A'],
      essentialsNotAssessed: ['X'],
      essentialsUnspecified: ['B'],
    })
    expect(fit.items[1]).toStrictEqual({ competency: 'B', status: 'level-unspecified', held: 5 })
  })

  it('has neither score nor interval where no requirement has a level', () => {
    const model = withJobs(soundJob('j', [{ competency: 'ART' }, { competency: 'SQL' }]))
    for (const method of [
      attainment(),
      profileMatching({ core: [] }),
      similarity({ measure: 'euclidean' }),
    ]) {
      const fit = scoreFit(model, 'j', { SQL: 3 }, { method })
      for (const key of ['score', 'lowest', 'highest', 'coverage']) expect(fit).not.toHaveProperty(key)
    }
  })

  it('speaks of the part of a profile that is printed', () => {
    expect(scoreFit(lembagaXy, 'kepala-lsp', { INT: 4 }, { method: attainment() }).profileComplete).toBe(
      false,
    )
  })

  it('treats a requirement at or below the origin as met or not, and lets it weigh only where none has a distance', () => {
    const low = withJobs(
      soundJob('mixed', [
        { competency: 'SQL', level: 1 },
        { competency: 'NEG', level: 5 },
      ]),
      soundJob('lowest', [
        { competency: 'SQL', level: 1 },
        { competency: 'NEG', level: 1, weight: 3 },
      ]),
    )
    expect(scoreFit(low, 'mixed', { SQL: 1, NEG: 3 }, { method: proportionalReadiness() }).score).toBe(75)
    expect(scoreFit(low, 'lowest', { SQL: 0, NEG: 1 }, { method: proportionalReadiness() }).score).toBe(75)
    const floors = soundModel({
      scales: { five: { levels: [0, 1, 2], floor: 0 } },
      jobs: {
        some: soundJob('some', [
          { competency: 'SQL', level: 0 },
          { competency: 'NEG', level: 2 },
        ]),
        all: soundJob('all', [
          { competency: 'SQL', level: 0 },
          { competency: 'NEG', level: 0 },
        ]),
      },
    })
    const fit = scoreFit(floors, 'some', { SQL: 2, NEG: 1 }, { method: attainment() })
    expect(fit.score).toBe(50)
    expect(fit.items.map(({ share }) => share)).toEqual([0, 1])
    expect(scoreFit(floors, 'all', { SQL: 0, NEG: 0 }, { method: attainment() }).score).toBe(100)
  })
})

describe("a method of one's own", () => {
  it('gets score, interval and explanation through the same door', () => {
    const fit = scoreFit(two, 'job', { A: 2 }, { method: ownMethod('slope', 'none', 10) })
    expect(fit).toMatchObject({ score: 10, lowest: 8, highest: 10.5, method: { id: 'own-slope', full: 10 } })
  })

  it('may take a root or a cap as its last step', () => {
    const { lowest, highest } = scoreFit(two, 'job', { A: 2 }, { method: ownMethod('step', 'root', 100) })
    expect([lowest, highest]).toEqual([Math.sqrt(50), 10])
    const capped = scoreFit(two, 'job', { A: 5, B: 5 }, { method: ownMethod('slope', { cap: 105 }, 100) })
    expect(capped).toMatchObject({ score: 105, finish: { cap: 105 } })
  })

  it('may have no score', () => {
    const none: FitMethod = { ...ownMethod('step', 'none', 1), prepare: () => undefined }
    const fit = scoreFit(two, 'job', { A: 2 }, { method: none })
    expect(fit).not.toHaveProperty('score')
    expect(fit).not.toHaveProperty('lowest')
  })

  const own = ownMethod('step', 'none', 1)
  const bad: Readonly<Record<string, SeparableMethod>> = {
    'a value that is NaN': {
      ...own,
      prepare: () => ({ weights: [1, 1], divisor: 2, value: () => Number.NaN, finish: 'none' }),
    },
    'a value that is infinite': {
      ...own,
      prepare: () => ({ weights: [1, 1], divisor: 2, value: () => Number.POSITIVE_INFINITY, finish: 'none' }),
    },
    'a value that is no number': {
      ...own,
      prepare: () => ({ weights: [1, 1], divisor: 2, value: () => untyped('1'), finish: 'none' }),
    },
    'a weight that is NaN': {
      ...own,
      prepare: () => ({ weights: [1, Number.NaN], divisor: 2, value: () => 1, finish: 'none' }),
    },
    'an infinite divisor': {
      ...own,
      prepare: () => ({ weights: [1, 1], divisor: Number.POSITIVE_INFINITY, value: () => 1, finish: 'none' }),
    },
    'a cap that is NaN': {
      ...own,
      prepare: () => ({ weights: [1, 1], divisor: 2, value: () => 1, finish: { cap: Number.NaN } }),
    },
    'an infinite full score': { ...own, full: Number.POSITIVE_INFINITY },
  }
  it.each(Object.entries(bad))('may not give %s', (_, method) => {
    for (const holdings of [{}, { A: 2, B: 4 }])
      expect(thrownBy(() => scoreFit(two, 'job', holdings, { method })).code).toBe('method-unsound')
  })

  it.each([
    ['a weight below 0', [1, -1], 2],
    ['too few weights', [1], 2],
    ['nothing to divide by', [1, 1], 0],
  ])('may not have %s', (_, weights, divisor) => {
    const method = { ...own, prepare: () => ({ weights, divisor, value: () => 1, finish: 'none' as const }) }
    expect(thrownBy(() => scoreFit(two, 'job', { A: 2 }, { method }))).toMatchObject({
      code: 'method-unsound',
      details: { found: `${weights.join(', ')} ÷ ${divisor}` },
    })
  })

  it('may not give NaN as a whole', () => {
    const method: FitMethod = {
      id: 'whole',
      parameters: {},
      full: 1,
      monotone: false,
      separable: false,
      score: () => ({ score: Number.NaN, countedAsFloor: [] }),
    }
    expect(thrownBy(() => scoreFit(two, 'job', { A: 2 }, { method })).details).toEqual({
      method: 'whole',
      found: 'NaN',
    })
  })
})

describe('scoreFit: outcomes', () => {
  it('hold a level that noise alone puts outside them: 2.9999999999999996 ± 1 is 2 … 4', () => {
    const among = (lowest: number, highest: number) => {
      const fit = scoreFit(two, 'job', { A: 1 }, { method: metShare(), outcomes: { B: { lowest, highest } } })
      return [fit.lowest, fit.highest]
    }
    for (const by of [0, -4e-16, 4e-16, 9e-10, -9e-10])
      expect(among(2.9999999999999996 - 1 + by, 2.9999999999999996 + 1 + by)).toEqual(among(2, 4))
    expect(among(4 - 9e-10, 4 - 9e-10)).toEqual(among(4, 4))
    expect(among(4 + 9e-10, 4 + 9e-10)).toEqual(among(4, 4))
  })

  it('have no effect where the profile does not require the competency', () => {
    const method = attainment()
    const profile = { ...two.jobs.job, requirements: two.jobs.job.requirements.slice(0, 1) }
    const outcomes = { B: { lowest: 1, highest: 2 } }
    expect(scoreFit(two, profile, { A: 1 }, { method, outcomes })).toEqual(
      scoreFit(two, profile, { A: 1 }, { method }),
    )
  })
})

describe('scoreFit: bad input', () => {
  const method = attainment()
  const scored =
    (holdings: unknown, options: object = {}, job: unknown = 'job') =>
    () =>
      scoreFit(two, untyped(job), untyped(holdings), { method, ...options })

  it.each([
    ['an unknown job', 'unknown-job', scored({}, {}, 'jib')],
    ['an unknown code', 'unknown-competency', scored({ C: 1 })],
    ['a code every object answers to', 'unknown-competency', scored({ constructor: 1 })],
    ['a code that is a prototype', 'unknown-competency', scored(JSON.parse('{"__proto__":1}'))],
    ['a level that is NaN', 'level-not-a-number', scored({ A: Number.NaN })],
    ['an infinite level', 'level-not-a-number', scored({ A: Number.POSITIVE_INFINITY })],
    ['a level off its scale', 'level-off-scale', scored({ A: 5.1 })],
    ["another model's profile", 'model-mismatch', scored({}, {}, lembagaXy.jobs['kepala-lsp'])],
    ['no requirement', 'empty-profile', scored({}, {}, { ...two.jobs.job, requirements: [] })],
    [
      'an outcome off its scale',
      'level-off-scale',
      scored({ A: 1 }, { outcomes: { B: { lowest: 1, highest: 9 } } }),
    ],
    [
      'an outcome that is NaN',
      'level-off-scale',
      scored({ A: 1 }, { outcomes: { B: { lowest: Number.NaN, highest: 2 } } }),
    ],
    ['reversed outcomes', 'outcomes-empty', scored({ A: 1 }, { outcomes: { B: { lowest: 3, highest: 2 } } })],
    [
      'outcomes that hold no level',
      'outcomes-empty',
      scored({ A: 1 }, { outcomes: { B: { lowest: 2.2, highest: 2.8 } } }),
    ],
    [
      'outcomes of what is assessed',
      'outcomes-assessed',
      scored({ A: 1 }, { outcomes: { A: { lowest: 1, highest: 2 } } }),
    ],
    [
      'outcomes of an unknown code',
      'unknown-competency',
      scored({ A: 1 }, { outcomes: { NONE: { lowest: 1, highest: 2 } } }),
    ],
    ['no method', 'parameter-invalid', scored({ A: 1 }, { method: undefined })],
    ['a method by name', 'parameter-invalid', scored({ A: 1 }, { method: 'attainment' })],
    ['an unknown policy', 'parameter-invalid', scored({ A: 1 }, { unassessed: 'zero' })],
  ])('refuses %s', (_, code, action) => {
    expect(thrownBy(action).code).toBe(code)
  })

  it.each([Number.NaN, 0, -1, Number.POSITIVE_INFINITY])('refuses the weight %s', (weight) => {
    const job = {
      ...two.jobs.job,
      requirements: [{ competency: 'A', level: 1, weight }],
    }
    expect(thrownBy(scored({ A: 1 }, {}, job)).code).toBe('weight-not-positive')
  })

  it.each([1e308, 8e307, 5e307, 1e307, 1e-320])(
    'lets no number that is not finite or not true leave with weights of %s',
    (weight) => {
      const job = {
        ...two.jobs.job,
        requirements: [
          { competency: 'A', level: 2, weight },
          { competency: 'B', level: 4, weight },
        ],
      }
      const methods = [
        attainment(),
        jobPersonMatch({ variant: 'ratioOfSums', cap: 'none', weighted: true }),
        jobPersonMatch({ variant: 'meanOfRatios', cap: 'total', weighted: true }),
        metShare(),
        proportionalReadiness(),
        profileMatching({ core: ['A'] }),
      ]
      for (const each of methods) {
        for (const holdings of [{ A: 1 }, { A: 1, B: 2 }, { A: 5, B: 5 }]) {
          const plain = scoreFit(two, 'job', holdings, { method: each })
          try {
            const fit = scoreFit(two, untyped(job), holdings, { method: each })
            expect(numbersIn(fit).every(Number.isFinite)).toBe(true)
            expect(Math.abs((fit.score ?? 0) - (plain.score ?? 0))).toBeLessThanOrEqual(
              1e-3 * Math.abs(plain.score ?? 1),
            )
          } catch (error) {
            expect(['result-not-finite', 'method-unsound']).toContain(
              thrownBy(() => {
                throw error
              }).code,
            )
          }
        }
      }
    },
  )
})

const match = { variant: 'ratioOfSums', cap: 'item' } as const

describe('methods: bad parameters', () => {
  it.each([
    ['attainment', () => attainment({ surplus: { cappedAt: 0.9 } })],
    ['attainment', () => attainment({ surplus: { cappedAt: Number.NaN } })],
    ['attainment', () => attainment({ surplus: { cappedAt: Number.POSITIVE_INFINITY } })],
    ['attainment', () => attainment({ surplus: untyped('some') })],
    ['jobPersonMatch', () => jobPersonMatch(untyped({}))],
    ['jobPersonMatch', () => jobPersonMatch({ variant: 'ratioOfSums', cap: untyped('all') })],
    ['similarity', () => similarity({ measure: untyped('manhattan') })],
    ['profileMatching', () => profileMatching({ core: [], coreShare: 1 })],
    ['profileMatching', () => profileMatching({ core: [], coreShare: Number.NaN })],
    ['profileMatching', () => profileMatching({ core: [], weights: { full: 0 } })],
    ['profileMatching', () => profileMatching({ core: [], weights: { full: Number.NaN } })],
    ['profileMatching', () => profileMatching({ core: [], fractional: untyped('round') })],
    ['profileMatching', () => profileMatching({ core: [], offTable: untyped('zero') })],
    ['profileMatching', () => profileMatching({ core: [], emptyGroup: untyped('zero') })],
    ['profileMatching', () => profileMatching({ core: [], weighted: untyped(1) })],
    ['profileMatching', () => profileMatching({ core: [], weights: untyped(7) })],
    ['profileMatching', () => profileMatching({ core: untyped('SQL') })],
    ['profileMatching', () => profileMatching({ aspects: untyped({}) })],
    ['profileMatching', () => profileMatching({ aspects: [untyped({ id: 'a', share: 1, core: [] })] })],
    [
      'profileMatching',
      () => profileMatching({ aspects: [{ id: 'a', share: 1, core: [], secondary: [], coreShare: 1 }] }),
    ],
    ['jobPersonMatch', () => jobPersonMatch({ ...match, weighted: untyped('yes') })],
    ['jobPersonMatch', () => jobPersonMatch({ ...match, emptyGroup: 'other-groups' })],
    ['jobPersonMatch', () => jobPersonMatch({ ...match, groups: untyped({}) })],
    ['jobPersonMatch', () => jobPersonMatch({ ...match, groups: [untyped(null)] })],
    ['jobPersonMatch', () => jobPersonMatch({ ...match, groups: [], emptyGroup: untyped('other-group') })],
    // Nothing is not an object, and says so by what it lacks.
    ['similarity', () => similarity(untyped(null))],
    ['jobPersonMatch', () => jobPersonMatch(untyped(undefined))],
  ])('%s refuses them (%#)', (subject, action) => {
    const { code, details } = thrownBy(action)
    expect(code).toBe('parameter-invalid')
    expect(details).toMatchObject({ subject })
  })

  it.each<[string, object, Parameters<typeof profileMatching>[0]]>([
    ['core-unclear', { given: 'neither' }, {}],
    ['core-unclear', { given: 'both' }, { core: [], aspects: [] }],
    ['shares-invalid', { by: 'aspects', total: 0 }, { aspects: [] }],
    [
      'shares-invalid',
      { by: 'aspects', total: 0.9 },
      { aspects: [{ id: 'a', share: 0.9, core: [], secondary: [] }] },
    ],
    ['gap-weights-invalid', { problem: 'entries' }, { core: [], weights: { 1: 4 } }],
    ['gap-weights-invalid', { problem: 'entries' }, { core: [], weights: { 0: 0 } }],
    ['gap-weights-invalid', { problem: 'holes' }, { core: [], weights: { 0: 5, 2: 3 } }],
    ['gap-weights-invalid', { problem: 'entries' }, { core: [], weights: untyped({ 0: 5, 1: 4, '1.0': 3 }) }],
    ['gap-weights-invalid', { problem: 'entries' }, { core: [], weights: { 0: 5, 1e-10: 4 } }],
    ['gap-weights-invalid', { problem: 'entries' }, { core: [], weights: untyped({ '': 5 }) }],
    ['gap-weights-invalid', { problem: 'entries' }, { core: [], weights: { 0: 5, 1: Number.NaN } }],
    ['gap-weights-invalid', { problem: 'entries' }, { core: [], weights: {} }],
  ])('profileMatching tells %s: %j', (code, details, options) => {
    expect(thrownBy(() => profileMatching(options))).toMatchObject({ code, details })
  })

  it.each([
    ['a function by its name', attainment, 'function attainment'],
    ['an object without a prototype', Object.create(null), 'object'],
    ['a list of what cannot be written', [Symbol('a')], 'array'],
    ['null', null, 'null'],
    ['a symbol', Symbol('a'), 'Symbol(a)'],
  ])('shows %s in place of a method', (_, found, shown) => {
    const model = withJobs(soundJob('job', [{ competency: 'SQL', level: 3 }]))
    const { details } = thrownBy(() => scoreFit(model, 'job', { SQL: 3 }, { method: untyped(found) }))
    expect(details).toMatchObject({ parameter: 'method', found: shown })
  })
})
