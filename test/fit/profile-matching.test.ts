import { type ProfileMatchingOptions, profileMatching, type Scale, scoreFit } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { soundJob, soundModel } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'

const five: Scale = { levels: [1, 2, 3, 4, 5], floor: 0 }

/** The score of SQL (required 3) and NEG (required 4). */
function scored(held: { SQL?: number; NEG?: number }, options: ProfileMatchingOptions, scale: Scale = five) {
  const job = soundJob('j', [
    { competency: 'SQL', level: 3 },
    { competency: 'NEG', level: 4 },
  ])
  return scoreFit(soundModel({ scales: { five: scale }, jobs: { j: job } }), 'j', held, {
    method: profileMatching(options),
  })
}
const core = ['SQL']

describe('profileMatching', () => {
  it('mixes the mean of the core with that of the secondary factors', () => {
    expect(scored({ SQL: 3, NEG: 3 }, { core }).score).toBeCloseTo(0.6 * 5 + 0.4 * 4, 12)
    expect(scored({ SQL: 3, NEG: 3 }, { core, coreShare: 0.7 }).score).toBeCloseTo(0.7 * 5 + 0.3 * 4, 12)
  })

  it('is not monotone: a surplus costs', () => {
    const [exact, above] = [scored({ SQL: 3, NEG: 4 }, { core }), scored({ SQL: 5, NEG: 4 }, { core })]
    expect(exact.method.monotone).toBe(false)
    expect(above.score ?? 0).toBeLessThan(exact.score ?? 0)
  })

  it('reads a level below the lowest, such as the floor, as the lowest', () => {
    expect(scored({ SQL: 0, NEG: 4 }, { core }).score).toBe(scored({ SQL: 1, NEG: 4 }, { core }).score)
  })

  it('refuses a gap that is no whole number, or interpolates', () => {
    const { code, details } = thrownBy(() => scored({ SQL: 2.5, NEG: 4 }, { core }))
    expect(code).toBe('fractional-gap')
    expect(details).toEqual({ competency: 'SQL', gap: -0.5 })
    const { score } = scored({ SQL: 2.5, NEG: 4 }, { core, fractional: 'interpolate' })
    expect(score).toBeCloseTo(0.6 * 4.5 + 0.4 * 5, 12)
    expect(scored({ SQL: 3 + 1e-12, NEG: 4 }, { core }).score).toBe(5)
  })

  it('needs a table that reaches as far as the scale, or the weight of its end', () => {
    const wide: Scale = { levels: [1, 2, 3, 4, 5, 6], floor: 0 }
    const { code, details } = thrownBy(() => scored({ SQL: 3, NEG: 4 }, { core }, wide))
    expect(code).toBe('weight-table-too-short')
    expect(details).toEqual({ reach: 4, span: 5, closed: false })
    expect(thrownBy(() => scored({ SQL: 3, NEG: 4 }, { core, weights: { full: 5 } }, wide)).details).toEqual({
      reach: 4,
      span: 5,
      closed: true,
    })
    expect(scored({ SQL: 3, NEG: 4 }, { core, weights: { full: 6 } }, wide).score).toBe(6)
    expect(scored({ SQL: 3, NEG: 4 }, { core, offTable: 'end-weight' }, wide).score).toBe(5)
    // The closed form of 5 is Kusrini's table, its ends included.
    expect(
      scored({ SQL: 3, NEG: 4 }, { core, weights: { full: 5 }, offTable: 'end-weight' }, wide).score,
    ).toBe(5)
    const wider: Scale = { levels: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], floor: 0 }
    for (const held of wider.levels) {
      const [table, closed] = [{}, { weights: { full: 5 } }].map((more) =>
        scored({ SQL: held, NEG: 11 - held }, { core, offTable: 'end-weight', ...more }, wider),
      )
      expect([closed?.score, closed?.lowest, closed?.highest]).toEqual([
        table?.score,
        table?.lowest,
        table?.highest,
      ])
      // Where no gap is beyond the end, what is done with those that are changes nothing.
      const within = { core, weights: { full: 10.5 } }
      expect(scored({ SQL: held, NEG: 4 }, { ...within, offTable: 'end-weight' }, wider).score).toBe(
        scored({ SQL: held, NEG: 4 }, within, wider).score,
      )
    }
    const short = { 0: 5, 1: 4, [-1]: 3 }
    expect(scored({ SQL: 5, NEG: 1 }, { core, weights: short, offTable: 'end-weight' }).score).toBeCloseTo(
      0.6 * 4 + 0.4 * 3,
      12,
    )
  })

  it('refuses a profile with no core or no secondary factor, or lets the other group count alone', () => {
    expect(thrownBy(() => scored({}, { core: [] })).details).toEqual({
      by: 'aspects',
      group: 'core',
      aspect: '',
    })
    expect(thrownBy(() => scored({}, { core: ['SQL', 'NEG'] })).details).toEqual({
      by: 'aspects',
      group: 'secondary',
      aspect: '',
    })
    expect(scored({ SQL: 3, NEG: 2 }, { core: [], emptyGroup: 'other-group' }).score).toBe(4)
  })

  it('wants every requirement in exactly one group of the aspects', () => {
    const aspect = (id: string, share: number, cores: string[], secondary: string[]) => ({
      id,
      share,
      core: cores,
      secondary,
    })
    const unassessed = { aspects: [aspect('a', 1, ['SQL'], [])] }
    expect(thrownBy(() => scored({}, unassessed)).details).toEqual({
      by: 'aspects',
      competency: 'NEG',
      times: 0,
    })
    const twice = { aspects: [aspect('a', 0.5, ['SQL'], ['NEG']), aspect('b', 0.5, ['NEG'], [])] }
    expect(thrownBy(() => scored({}, twice)).details).toEqual({
      by: 'aspects',
      competency: 'NEG',
      times: 2,
    })
    const empty = { aspects: [aspect('a', 0.5, ['SQL'], ['NEG']), aspect('b', 0.5, [], [])] }
    expect(thrownBy(() => scored({}, { ...empty, emptyGroup: 'other-group' })).details).toEqual({
      by: 'aspects',
      group: 'core',
      aspect: 'b',
    })
  })

  it('refuses codes the model lacks, which would turn a core factor into a secondary one', () => {
    const { issues } = thrownBy(() => scored({ SQL: 3 }, { core: ['SQL', 'NEGG', 'constructor'] }))
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['unknown-competency', ['method', 'NEGG']],
      ['unknown-competency', ['method', 'constructor']],
    ])
  })

  it('has no score, but an interval, where nobody of a group is assessed', () => {
    const fit = scored({ SQL: 3 }, { core })
    expect(fit).not.toHaveProperty('score')
    expect(fit.coverage).toBe(0.5)
    expect(fit.lowest).toBeCloseTo(0.6 * 5 + 0.4 * 2, 12)
    expect(fit.highest).toBe(5)
  })

  it('says its parameters, with what was not named', () => {
    expect(scored({}, { core }).method.parameters).toEqual({
      weights: { '-4': 1, '-3': 2, '-2': 3, '-1': 4, '0': 5, '1': 4.5, '2': 3.5, '3': 2.5, '4': 1.5 },
      coreShare: 0.6,
      core: ['SQL'],
      weighted: false,
      fractional: 'refuse',
      offTable: 'refuse',
      emptyGroup: 'refuse',
    })
  })
})

/** Aspects with a core share of their own: the case of a regulation's annex, worked by hand. */
describe('profileMatching with a core share per aspect', () => {
  const codes = ['PENG', 'PEND', 'USIA', 'MAT', 'PSI', 'USER', 'HRD'] as const
  const targets = { PENG: 3, PEND: 3, USIA: 3, MAT: 3, PSI: 2, USER: 4, HRD: 3 }
  const model = soundModel({
    competencies: Object.fromEntries(
      codes.map((code) => [code, { name: { id: code, en: code }, scale: 'five' }]),
    ),
    jobs: {
      j: soundJob(
        'j',
        Object.entries(targets).map(([competency, level]) => ({ competency, level })),
      ),
    },
  })
  const held = { PENG: 1, PEND: 3, USIA: 3, MAT: 3, PSI: 3, USER: 3, HRD: 3 }
  const aspects = [
    { id: 'one', share: 0.3, coreShare: 0.8, core: ['PENG', 'PEND'], secondary: ['USIA'] },
    { id: 'two', share: 0.2, core: ['MAT'], secondary: ['PSI'] },
    { id: 'three', share: 0.5, coreShare: 0.6, core: ['USER'], secondary: ['HRD'] },
  ]

  it('mixes each aspect by its own: 4.42, where one share for all gives 4.48', () => {
    const method = profileMatching({ aspects })
    // 0.3 × (0.8 × (3 + 5) ÷ 2 + 0.2 × 5) + 0.2 × (0.6 × 5 + 0.4 × 4.5) + 0.5 × (0.6 × 4 + 0.4 × 5)
    expect(scoreFit(model, 'j', held, { method }).score).toBeCloseTo(4.42, 12)
    const same = aspects.map(({ id, share, core: cores, secondary }) => ({
      id,
      share,
      core: cores,
      secondary,
    }))
    expect(scoreFit(model, 'j', held, { method: profileMatching({ aspects: same }) }).score).toBeCloseTo(
      4.48,
      12,
    )
  })

  it('says in the result the core share of every aspect', () => {
    const { parameters } = scoreFit(model, 'j', held, { method: profileMatching({ aspects }) }).method
    expect(parameters['aspects']).toEqual([aspects[0], { ...aspects[1], coreShare: 0.6 }, aspects[2]])
    expect(JSON.parse(JSON.stringify(parameters))).toEqual(parameters)
  })

  it('takes the core share of the method where an aspect has none', () => {
    const [one, two, three] = aspects
    const own = [one, two, three].flatMap((aspect) => (aspect ? [{ ...aspect, coreShare: 0.7 }] : []))
    const bare = own.map(({ id, share, core: cores, secondary }) => ({ id, share, core: cores, secondary }))
    expect(scoreFit(model, 'j', held, { method: profileMatching({ aspects: own }) }).score).toBe(
      scoreFit(model, 'j', held, { method: profileMatching({ aspects: bare, coreShare: 0.7 }) }).score,
    )
  })
})

describe('profileMatching with weights of factors', () => {
  const model = soundModel({
    jobs: {
      j: soundJob('j', [
        { competency: 'SQL', level: 3, weight: 3 },
        { competency: 'NEG', level: 4 },
        { competency: 'ART', level: 2, weight: 7 },
      ]),
    },
    competencies: {
      ...soundModel().competencies,
      ART: { name: { id: 'Seni', en: 'Art' }, scale: 'five' },
    },
  })
  const score = (held: object, weighted: boolean) =>
    scoreFit(model, 'j', held, { method: profileMatching({ core: ['SQL', 'NEG'], weighted }) })

  it('weighs within the core and within the secondary factors, and not between them', () => {
    const held = { SQL: 2, NEG: 4, ART: 3 }
    expect(score(held, false).score).toBeCloseTo(0.6 * ((4 + 5) / 2) + 0.4 * 4.5, 12)
    expect(score(held, true).score).toBeCloseTo(0.6 * ((3 * 4 + 5) / 4) + 0.4 * 4.5, 12)
    expect(score({ SQL: 2, ART: 3 }, true).score).toBeCloseTo(0.6 * 4 + 0.4 * 4.5, 12)
  })
})

describe('profileMatching by tables of parts of a level', () => {
  const continuous: Scale = { levels: [1, 5], continuous: true, floor: 1 }
  const weights = { 0: 5, [-0.1]: 4, [-0.4]: 3, [-4]: 1 }
  const tenths = { core, weights, offTable: 'end-weight' } as const
  const of = (gap: number, options: ProfileMatchingOptions) =>
    scored({ SQL: 3 + gap, NEG: 4 }, options, continuous).score

  it('takes the weight of the threshold that a gap reaches, noise aside', () => {
    const by = { ...tenths, fractional: 'threshold' } as const
    const expected = [
      [0, 5],
      [0.7, 5],
      [-0.05, 4],
      [-0.1, 4],
      [2.9 - 3, 4],
      [-0.1 - 1e-6, 3],
      [-0.4, 3],
      [-0.41, 1],
      [-2, 1],
    ] as const
    for (const [gap, weight] of expected)
      expect(of(gap, by), String(gap)).toBeCloseTo(0.6 * weight + 0.4 * 5, 12)
  })

  it('interpolates between them', () => {
    const by = { ...tenths, fractional: 'interpolate' } as const
    for (const [gap, weight] of [
      [-0.1, 4],
      [-0.05, 4.5],
      [-0.25, 3.5],
      [-1.3, 2.5],
      [1, 5],
    ] as const)
      expect(of(gap, by), String(gap)).toBeCloseTo(0.6 * weight + 0.4 * 5, 12)
  })

  it('refuses a gap between two of the table, whole or not', () => {
    const whole: Scale = { levels: [1, 2, 3, 4, 5], floor: 1 }
    expect(scored({ SQL: 2.9, NEG: 4 }, tenths, whole).score).toBeCloseTo(0.6 * 4 + 0.4 * 5, 12)
    for (const held of [2.95, 2])
      expect(thrownBy(() => scored({ SQL: held, NEG: 4 }, tenths, whole)).code).toBe('fractional-gap')
  })

  it('needs no weights above the last threshold, and all of them below', () => {
    const by = { core, weights, fractional: 'threshold' } as const
    expect(scored({ SQL: 5, NEG: 1 }, by, continuous).score).toBeCloseTo(0.6 * 5 + 0.4 * 1, 12)
    const short = { ...by, weights: { 0: 5, [-0.4]: 3 } }
    expect(thrownBy(() => scored({ SQL: 5, NEG: 1 }, short, continuous)).details).toEqual({
      reach: 0.4,
      span: 4,
      closed: false,
    })
  })

  it.each(['interpolate', 'threshold'] as const)(
    'bounds what is not assessed exactly, by %s',
    (fractional) => {
      const hill = { core, weights: { [-2]: 1, [-0.4]: 6, [-0.1]: 2, 0: 5, 0.3: 7, 1: 4 }, fractional }
      const by = { ...hill, offTable: 'end-weight' } as const
      const open = scored({ NEG: 4 }, by, continuous)
      const fine = Array.from({ length: 401 }, (_, i) => 1 + i / 100)
      const values = fine.map((held) => scored({ SQL: held, NEG: 4 }, by, continuous).score ?? Number.NaN)
      expect(open.lowest).toBeCloseTo(Math.min(...values), 9)
      expect(open.highest).toBeCloseTo(Math.max(...values), 9)
      expect(open.highest).toBeCloseTo(0.6 * 7 + 0.4 * 5, 12)
    },
  )

  it('reads the closed form by thresholds too', () => {
    const by = { core, weights: { full: 5 }, fractional: 'threshold' } as const
    expect(of(-0.5, by)).toBeCloseTo(0.6 * 4 + 0.4 * 5, 12)
    expect(of(1.5, by)).toBeCloseTo(0.6 * 4.5 + 0.4 * 5, 12)
  })

  it('knows the next level below a requirement where others are refused', () => {
    const below = (options: ProfileMatchingOptions) => profileMatching(options).nextBelow
    expect(below({ core })).toBe(1)
    expect(below({ core, weights: { full: 9 } })).toBe(1)
    expect(below({ core, weights })).toBeCloseTo(0.1, 12)
    expect(below({ core, weights: { 0: 5, 1: 4 } })).toBeUndefined()
    expect(below({ core, weights, fractional: 'threshold' })).toBeUndefined()
  })
})
