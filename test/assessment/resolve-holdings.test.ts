import { analyzeGap, attainment, type Rating, scoreFit } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import { type ResolveOptions, resolveHoldings } from '../../src/assessment/index'
import { indonesianValidity } from '../../src/data/schemes/validity'
import { frozen } from '../support/deep-frozen'
import { soundModel } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const asOf = '2026-11-22'
const model = soundModel()

/** A rating of SQL of one person, with the fields that matter in a test. */
function rating(level: Rating['level'], assessedOn: string, more: Partial<Rating> = {}): Rating {
  return { person: 'p1', competency: 'SQL', level, assessedOn, raterKind: 'assessor', ...more }
}

const by = (raterKind: string, rater: string): Partial<Rating> => ({ raterKind, rater })

/** What the ratings of SQL come to. */
function sql(ratings: readonly Rating[], options: Partial<ResolveOptions> = {}) {
  const [entry] = resolveHoldings(model, frozen(ratings), { asOf, ...options }).competencies
  if (entry === undefined) throw new Error('SQL was not rated')
  return entry
}

const level = (ratings: readonly Rating[], options: Partial<ResolveOptions> = {}): number | undefined =>
  resolveHoldings(model, frozen(ratings), { asOf, ...options }).holdings['SQL']

describe('resolveHoldings', () => {
  it('turns a person’s ratings into holdings that analyzeGap takes, and accounts for every rating', () => {
    const resolved = resolveHoldings(
      lembagaXy,
      [
        {
          person: 'p1',
          competency: 'CFV',
          level: 2,
          assessedOn: '2022-01-31',
          raterKind: 'superior',
          rater: 's1',
        },
        {
          person: 'p1',
          competency: 'INT',
          level: 3,
          assessedOn: '2024-05-06',
          raterKind: 'superior',
          rater: 's1',
        },
        {
          person: 'p1',
          competency: 'INT',
          level: 4,
          assessedOn: '2026-02-02',
          raterKind: 'peer',
          rater: 'c1',
        },
        {
          person: 'p1',
          competency: 'LA',
          level: 4,
          assessedOn: '2027-01-01',
          raterKind: 'peer',
          rater: 'c1',
        },
      ],
      { asOf, validity: indonesianValidity, combine: 'mean' },
    )
    expect(resolved).toEqual({
      model: 'lembaga-xy',
      modelVersion: lembagaXy.version,
      person: 'p1',
      asOf,
      rules: { combine: 'mean', validity: { months: 36 }, excludeSelf: false, decay: false },
      holdings: { INT: 3.5 },
      outcomes: {},
      competencies: [
        {
          status: 'held',
          competency: 'INT',
          level: 3.5,
          spread: 1,
          standsUntil: '2027-05-06',
          thereafter: 4,
          used: [
            {
              rating: {
                person: 'p1',
                competency: 'INT',
                level: 3,
                assessedOn: '2024-05-06',
                raterKind: 'superior',
                rater: 's1',
              },
              level: 3,
              lastDay: '2027-05-06',
            },
            {
              rating: {
                person: 'p1',
                competency: 'INT',
                level: 4,
                assessedOn: '2026-02-02',
                raterKind: 'peer',
                rater: 'c1',
              },
              level: 4,
              lastDay: '2029-02-02',
            },
          ],
          expired: [],
          future: [],
          leftOut: [],
        },
        {
          status: 'expired',
          competency: 'CFV',
          lastLevel: 2,
          lastDay: '2025-01-31',
          used: [],
          expired: [
            {
              rating: {
                person: 'p1',
                competency: 'CFV',
                level: 2,
                assessedOn: '2022-01-31',
                raterKind: 'superior',
                rater: 's1',
              },
              lastDay: '2025-01-31',
            },
          ],
          future: [],
          leftOut: [],
        },
        {
          status: 'no-level',
          competency: 'LA',
          used: [],
          expired: [],
          future: [
            {
              person: 'p1',
              competency: 'LA',
              level: 4,
              assessedOn: '2027-01-01',
              raterKind: 'peer',
              rater: 'c1',
            },
          ],
          leftOut: [],
        },
      ],
    })
    const report = analyzeGap(lembagaXy, 'manager-sertifikasi', resolved.holdings)
    expect(report.items[0]).toMatchObject({ competency: 'INT', held: 3.5 })
    expect(report.items[1]).toMatchObject({ competency: 'CFV', status: 'not-assessed' })
    expect(JSON.parse(JSON.stringify(resolved))).toEqual(resolved)
  })

  it('has nothing to say without ratings', () => {
    const resolved = resolveHoldings(model, [], { asOf })
    expect(resolved).toMatchObject({ holdings: {}, outcomes: {}, competencies: [] })
    expect('person' in resolved).toBe(false)
  })

  it('returns competencies in the order of the model', () => {
    const { competencies, holdings } = resolveHoldings(
      model,
      [rating(1, '2026-01-01', { competency: 'NEG' }), rating(1, '2026-01-01')],
      { asOf },
    )
    expect(competencies.map(({ competency }) => competency)).toEqual(['SQL', 'NEG'])
    expect(Object.keys(holdings)).toEqual(['SQL', 'NEG'])
  })
})

describe('validity', () => {
  it('includes the last day', () => {
    const ratings = [rating(3, '2024-03-31')]
    expect(level(ratings, { asOf: '2026-03-31', validity: 24 })).toBe(3)
    expect(level(ratings, { asOf: '2026-04-01', validity: 24 })).toBeUndefined()
    expect(sql(ratings, { asOf: '2026-04-01', validity: 24 })).toMatchObject({
      status: 'expired',
      lastDay: '2026-03-31',
    })
  })

  it('ends 36 months after 29 February on 28 February', () => {
    const ratings = [rating(3, '2024-02-29')]
    expect(sql(ratings, { validity: 36 })).toMatchObject({ standsUntil: '2027-02-28' })
    expect(level(ratings, { asOf: '2027-02-28', validity: 36 })).toBe(3)
    expect(level(ratings, { asOf: '2027-03-01', validity: 36 })).toBeUndefined()
    expect(sql(ratings, { validity: 48 })).toMatchObject({ standsUntil: '2028-02-29' })
  })

  it('has no end unless one is given', () => {
    const entry = sql([rating(3, '1999-01-01')])
    expect(entry).toMatchObject({ status: 'held', level: 3 })
    expect('standsUntil' in entry).toBe(false)
  })

  it('follows the kind of rater, and else the overall months', () => {
    const validity = { months: 12, byKind: { test: 24, constructor: 1 } }
    const lastDay = (raterKind: string) => {
      const entry = sql([rating(3, '2026-01-01', { raterKind })], { asOf: '2026-01-02', validity })
      return entry.used[0]?.lastDay
    }
    expect(lastDay('test')).toBe('2028-01-01')
    expect(lastDay('assessor')).toBe('2027-01-01')
    expect(lastDay('constructor')).toBe('2026-02-01')
    expect(lastDay('toString')).toBe('2027-01-01')
    const some = sql([rating(3, '2000-01-01')], { validity: { byKind: { test: 1 } } })
    expect(some).toMatchObject({ status: 'held' })
  })

  it('gives way to the last day a rating names itself', () => {
    const ratings = [rating(3, '2020-01-01', { validUntil: '2026-11-22' })]
    expect(level(ratings, { validity: 12 })).toBe(3)
    expect(level(ratings, { asOf: '2026-11-23', validity: 1200 })).toBeUndefined()
  })

  it('counts a rating from its own day on', () => {
    expect(level([rating(3, asOf)])).toBe(3)
    expect(sql([rating(3, '2026-11-23')])).toMatchObject({ status: 'no-level', future: [{ level: 3 }] })
  })

  it('does not run past what a date can write', () => {
    expect(sql([rating(3, '9998-01-01')], { asOf: '9999-12-31', validity: 36 })).toMatchObject({
      standsUntil: '9999-12-31',
    })
  })
})

describe('combining', () => {
  const three = [
    rating(2, '2026-01-01', by('peer', 'a')),
    rating(5, '2026-02-01', by('peer', 'b')),
    rating(3, '2026-03-01', by('superior', 'c')),
  ]

  it('takes the latest by default, and says the others are older', () => {
    const entry = sql(three)
    expect(entry).toMatchObject({ status: 'held', level: 3, spread: 3 })
    expect(entry.leftOut.map(({ rating: { rater }, reason }) => [rater, reason])).toEqual([
      ['a', 'older'],
      ['b', 'older'],
    ])
  })

  it('takes the mean of several raters on the latest day', () => {
    expect(level([...three, rating(4, '2026-03-01', by('peer', 'd'))], { combine: 'latest' })).toBe(3.5)
  })

  it('takes the highest, and says the others are lower', () => {
    const entry = sql(three, { combine: 'highest' })
    expect(entry).toMatchObject({ level: 5, used: [{ rating: { rater: 'b' } }] })
    expect(entry.leftOut.map(({ reason }) => reason)).toEqual(['lower', 'lower'])
  })

  it('takes the mean or the median of the raters', () => {
    expect(level(three, { combine: 'mean' })).toBe(10 / 3)
    expect(level(three, { combine: 'median' })).toBe(3)
    expect(level([...three, rating(4, '2026-04-01', by('peer', 'd'))], { combine: 'median' })).toBe(3.5)
  })

  it('weights the means of the kinds, over the kinds that are present', () => {
    const weights = { superior: 0.5, peer: 0.3, subordinate: 0.2 }
    expect(level(three, { combine: { weights } })).toBeCloseTo((0.5 * 3 + 0.3 * 3.5) / 0.8, 12)
    expect(level(three, { combine: { weights: { superior: 5, peer: 3 } } })).toBeCloseTo(25.5 / 8, 12)
  })

  it('leaves out a kind without a weight, and says so', () => {
    const entry = sql(three, { combine: { weights: { superior: 1, test: 1, peer: 0 } } })
    expect(entry).toMatchObject({ level: 3 })
    expect(entry.leftOut.map(({ reason }) => reason)).toEqual(['kind-without-weight', 'kind-without-weight'])
    expect(sql(three, { combine: { weights: {} } })).toMatchObject({ status: 'no-level' })
  })

  it('stays within the levels it combines', () => {
    const same = ['a', 'b', 'c'].map((rater) => rating(3.3, '2026-01-01', by('peer', rater)))
    expect(level(same, { combine: 'mean' })).toBe(3.3)
    const weights = { peer: 0.1, superior: 0.7 }
    const two = [...same, rating(3.3, '2026-01-01', by('superior', 's'))]
    expect(level(two, { combine: { weights } })).toBe(3.3)
    expect(level(two, { combine: { weights: { peer: 5e-324, superior: 5e-324 } } })).toBe(3.3)
  })

  it('rounds as declared', () => {
    const two = [rating(2, '2026-01-01', by('peer', 'a')), rating(3, '2026-01-01', by('peer', 'b'))]
    expect(level(two, { combine: 'mean' })).toBe(2.5)
    expect(level(two, { combine: 'mean', rounding: {} })).toBe(3)
    expect(level(two, { combine: 'mean', rounding: { mode: 'half-even' } })).toBe(2)
    expect(level(two, { combine: 'mean', rounding: { mode: 'down' } })).toBe(2)
    expect(level(three, { combine: 'mean', rounding: { digits: 1 } })).toBe(3.3)
  })

  it('loses no level to noise when it rounds', () => {
    const rated = (superior: number, peer: number, subordinate: number) => [
      rating(superior, '2026-01-01', by('superior', 's')),
      rating(peer, '2026-01-01', by('peer', 'p')),
      rating(subordinate, '2026-01-01', by('subordinate', 'u')),
    ]
    const parts = { superior: 0.7, peer: 0.2, subordinate: 0.1 }
    const percents = { superior: 70, peer: 20, subordinate: 10 }
    for (const weights of [parts, percents]) {
      const combine = { weights }
      expect(level(rated(3, 5, 4), { combine })).toBe(3.5)
      expect(level(rated(3, 5, 4), { combine, rounding: {} })).toBe(4)
      expect(level(rated(3, 2, 5), { combine, rounding: { mode: 'down' } })).toBe(3)
    }
    const third = rated(1.1, 2.2, 3.3)
    expect(level(third, { combine: 'mean', rounding: { digits: 1, mode: 'down' } })).toBe(2.2)
  })

  it('rounds a level that was itself computed as what it stands for', () => {
    const decay = (rated: number): number => rated * (1 - 0.3)
    const once = [rating(3, '2026-01-01')]
    expect(level(once, { decay })).toBe(2.0999999999999996)
    expect(level(once, { decay, rounding: { digits: 1, mode: 'down' } })).toBe(2.1)
  })

  it('combines levels without a scale, however large', () => {
    const ratings = ['a', 'b'].map((rater) =>
      rating(1.7e308, '2026-01-01', { competency: 'ART', ...by('peer', rater) }),
    )
    const weights = { peer: 1.7e308 }
    for (const combine of ['mean', 'median', { weights }] as const) {
      expect(resolveHoldings(model, ratings, { asOf, combine }).holdings['ART']).toBe(1.7e308)
    }
  })
})

describe('which ratings count', () => {
  it('lets a rater’s newer rating replace the older ones under every rule', () => {
    const ratings = [
      rating(5, '2025-01-01', by('superior', 's')),
      rating(2, '2026-01-01', by('superior', 's')),
      rating(4, '2025-06-01', by('peer', 'p')),
    ]
    for (const [combine, expected] of [
      ['latest', 2],
      ['highest', 4],
      ['mean', 3],
      ['median', 3],
    ] as const) {
      const entry = sql(ratings, { combine })
      expect(entry).toMatchObject({ status: 'held', level: expected })
      expect(entry.leftOut[0]).toMatchObject({ reason: 'replaced', rating: { level: 5 } })
    }
    expect(level(ratings, { asOf: '2025-12-31', combine: 'mean' })).toBe(4.5)
  })

  it('does not bring an older rating back when the newer one has expired', () => {
    const ratings = [
      rating(4, '2024-01-01', { ...by('superior', 's'), validUntil: '2030-01-01' }),
      rating(3, '2025-01-01', { ...by('superior', 's'), validUntil: '2025-12-31' }),
    ]
    expect(sql(ratings)).toMatchObject({ status: 'expired', lastLevel: 3, leftOut: [{ reason: 'replaced' }] })
  })

  it('takes ratings without a rater for voices of their own', () => {
    const ratings = [
      rating(2, '2026-01-01', { raterKind: 'peer' }),
      rating(3, '2026-01-01', { raterKind: 'peer' }),
      rating(4, '2026-02-01', { raterKind: 'peer' }),
    ]
    expect(level(ratings, { combine: 'mean', minimumRaters: { peer: 3 } })).toBe(3)
  })

  it('takes the person for the rater of what is their own', () => {
    const ratings = [
      rating(5, '2025-01-01', { raterKind: 'self' }),
      rating(3, '2026-01-01', { raterKind: 'self', rater: 'self' }),
    ]
    expect(level(ratings, { combine: 'mean' })).toBe(3)
  })

  it('leaves out what is their own when the caller says so', () => {
    const ratings = [
      rating(5, '2026-02-01', { raterKind: 'self' }),
      rating(3, '2026-01-01', by('superior', 's')),
    ]
    expect(level(ratings)).toBe(5)
    const entry = sql(ratings, { excludeSelf: true })
    expect(entry).toMatchObject({ level: 3, leftOut: [{ reason: 'self-excluded' }] })
  })

  it('knows what is their own by who rated: of the kind `self`, or by the person under whatever kind', () => {
    const ratings = [
      rating(5, '2026-02-01', by('superior', 'p1')),
      rating(4, '2026-02-01', by('self', 'somebody')),
      rating(2, '2026-02-01', by('superior', 's')),
      rating(3, '2026-01-01', { raterKind: 'superior' }),
    ].map((one, i) => (i === 1 ? { ...one, assessedOn: '2026-02-02' } : one))
    const entry = sql(ratings, { excludeSelf: true, combine: 'mean' })
    expect(entry).toMatchObject({ status: 'held', level: 2.5 })
    expect(
      entry.leftOut.map(({ rating: { raterKind, rater }, reason }) => [raterKind, rater, reason]),
    ).toEqual([
      ['superior', 'p1', 'self-excluded'],
      ['self', 'somebody', 'self-excluded'],
    ])
  })

  it('says until when a level stands of as many ratings as there are days', () => {
    const day = (n: number): string => new Date(Date.UTC(2000, 0, 1 + n)).toISOString().slice(0, 10)
    const days = 9_000
    // The level changes with the rating of the middle: by the latest once all later ones are over.
    const many = Array.from({ length: days }, (_, i) =>
      rating(i < days / 2 ? 2 : 3, day(i), { raterKind: 'peer', validUntil: day(3 * days - i) }),
    )
    expect(sql(many, { asOf: day(days) })).toMatchObject({
      status: 'held',
      level: 3,
      standsUntil: day(2.5 * days),
      thereafter: 2,
    })
    expect(sql(many, { asOf: day(days), combine: 'median' })).toMatchObject({
      level: 2.5,
      standsUntil: day(2 * days + 1),
      thereafter: 2,
    })
  })

  it('leaves out a kind with too few raters, and says so', () => {
    const ratings = [
      rating(5, '2026-02-01', by('peer', 'a')),
      rating(5, '2026-02-01', by('peer', 'b')),
      rating(1, '2020-02-01', by('peer', 'c')),
      rating(3, '2026-01-01', by('superior', 's')),
    ]
    const minimumRaters = { peer: 3 }
    expect(level(ratings, { combine: 'mean', minimumRaters })).toBe(3.5)
    const entry = sql(ratings, { combine: 'mean', minimumRaters, validity: 36 })
    expect(entry).toMatchObject({ status: 'held', level: 3, expired: [{ rating: { rater: 'c' } }] })
    expect('spread' in entry).toBe(false)
    expect(entry.leftOut.map(({ reason }) => reason)).toEqual(['too-few-raters', 'too-few-raters'])
    expect(level(ratings, { combine: 'highest', minimumRaters: { peer: 4 } })).toBe(3)
  })

  it('never takes "not applicable" for a level, nor for a newer rating', () => {
    const ratings = [
      rating(3, '2025-01-01', by('superior', 's')),
      rating('not-applicable', '2026-01-01', by('superior', 's')),
    ]
    const entry = sql(ratings, { combine: 'mean' })
    expect(entry).toMatchObject({ status: 'held', level: 3, leftOut: [{ reason: 'not-applicable' }] })
    expect(sql([rating('not-applicable', '2026-01-01')])).toMatchObject({ status: 'no-level' })
    expect(resolveHoldings(model, [rating('not-applicable', '2026-01-01')], { asOf }).holdings).toEqual({})
  })
})

describe('until when a level stands', () => {
  it('is the last day before another level or none remains', () => {
    const ratings = [
      rating(4, '2026-01-01', { ...by('peer', 'a'), validUntil: '2026-12-31' }),
      rating(4, '2026-01-01', { ...by('peer', 'b'), validUntil: '2027-06-30' }),
      rating(2, '2026-01-01', { ...by('peer', 'c'), validUntil: '2028-01-01' }),
    ]
    expect(sql(ratings, { combine: 'highest' })).toMatchObject({ standsUntil: '2027-06-30', thereafter: 2 })
    expect(sql(ratings, { combine: 'median' })).toMatchObject({ standsUntil: '2026-12-31', thereafter: 3 })
    const entry = sql(ratings, { combine: 'highest', minimumRaters: { peer: 3 } })
    expect(entry).toMatchObject({ standsUntil: '2026-12-31' })
    expect('thereafter' in entry).toBe(false)
  })
})

describe('decay', () => {
  it('gets the level and the whole months since', () => {
    const seen: [number, number][] = []
    const decay = (rated: number, months: number): number => {
      seen.push([rated, months])
      return Math.max(0, rated - months / 12)
    }
    const entry = sql([rating(4, '2024-11-22', by('peer', 'a')), rating(3, '2025-11-23', by('peer', 'b'))], {
      combine: 'mean',
      decay,
    })
    expect(seen).toEqual([
      [4, 24],
      [3, 11],
    ])
    expect(entry).toMatchObject({ used: [{ level: 2 }, { level: 3 - 11 / 12 }], spread: 1 })
    expect(resolveHoldings(model, [], { asOf, decay }).rules.decay).toBe(true)
  })

  it('must stay on the scale', () => {
    const decay = (): number => -0.5
    const error = thrownBy(() => level([rating(4, '2024-11-22')], { decay }))
    expect(error.issues).toMatchObject([{ code: 'level-off-scale', path: ['decay', 'SQL'] }])
    expect(thrownBy(() => level([rating(4, '2024-11-22')], { decay: () => Number.NaN })).code).toBe(
      'level-not-a-number',
    )
  })
})

describe('expired levels', () => {
  const ratings = [rating(3, '2020-01-31', by('superior', 's'))]
  const outcomesOf = (narrowExpired: ResolveOptions['narrowExpired'], of: readonly Rating[] = ratings) =>
    resolveHoldings(model, of, {
      asOf,
      validity: 36,
      ...(narrowExpired === undefined ? {} : { narrowExpired }),
    }).outcomes['SQL']

  it('narrow today’s only if the caller says how', () => {
    expect(outcomesOf(undefined)).toBeUndefined()
    expect(outcomesOf(1)).toEqual({ lowest: 2, highest: 4 })
    expect(outcomesOf(0)).toEqual({ lowest: 3, highest: 3 })
    expect(outcomesOf(99)).toEqual({ lowest: 0, highest: 5 })
    expect(outcomesOf((held, months) => ({ lowest: held - months / 40, highest: held }))).toEqual({
      lowest: 3 - 81 / 40,
      highest: 3,
    })
    expect(sql(ratings, { validity: 36, narrowExpired: 1 })).toMatchObject({
      outcomes: { lowest: 2, highest: 4 },
    })
  })

  it('always leave a level of the scale', () => {
    const half = [rating(2, '2020-01-01', by('peer', 'a')), rating(3, '2020-01-01', by('peer', 'b'))]
    expect(outcomesOf(0, half)).toEqual({ lowest: 2, highest: 3 })
    expect(outcomesOf(0.5, half)).toEqual({ lowest: 2, highest: 3 })
  })

  it('take noise for none: a level within it of an end is in the range, and ends turned round by it are one', () => {
    const noisy = [
      rating(2, '2020-01-01', by('peer', 'a')),
      rating(4, '2020-01-01', by('superior', 'b')),
      rating(3, '2020-01-01', by('self', 'c')),
    ]
    const last = (narrow: NonNullable<ResolveOptions['narrowExpired']>) =>
      resolveHoldings(model, noisy, { asOf, validity: 36, combine: 'mean', narrowExpired: narrow }).outcomes[
        'SQL'
      ]
    // Not out to 2 and 4: 3 is in it.
    const below = 2.9999999999999996
    expect(last(() => ({ lowest: below, highest: below }))).toEqual({ lowest: below, highest: below })
    expect(last(() => ({ lowest: 3, highest: below }))).toEqual({ lowest: below, highest: below })
    expect(last(() => ({ lowest: 2.9, highest: 2.95 }))).toEqual({ lowest: 2, highest: 3 })
    expect(thrownBy(() => last(() => ({ lowest: 3, highest: 2.9 }))).code).toBe('outcomes-empty')
    const { holdings, outcomes } = resolveHoldings(
      model,
      [...noisy, rating(2, '2026-01-01', { competency: 'NEG' })],
      { asOf, validity: 36, combine: 'mean', narrowExpired: () => ({ lowest: below, highest: below }) },
    )
    const score = scoreFit(model, 'chief', holdings, { method: attainment(), outcomes })
    expect(score.lowest).toBe(score.highest)
  })

  it('are what scoreFit takes as outcomes', () => {
    const people = [...ratings, rating(2, '2026-01-01', { competency: 'NEG' })]
    const method = attainment()
    const { holdings, outcomes } = resolveHoldings(model, people, { asOf, validity: 36, narrowExpired: 1 })
    const wide = scoreFit(model, 'chief', holdings, { method })
    const narrow = scoreFit(model, 'chief', holdings, { method, outcomes })
    expect(narrow.lowest).toBeGreaterThan(wide.lowest ?? 0)
    expect(narrow.highest).toBe(wide.highest)
  })

  it('are what stood together on the last day, whatever had expired before', () => {
    const never = [
      rating(5, '2015-01-01', by('superior', 'r1')),
      rating(1, '2024-01-01', by('superior', 'r2')),
    ]
    for (const combine of ['highest', 'mean', 'median', 'latest'] as const) {
      const options = { combine, validity: 12, narrowExpired: 1 }
      expect(sql(never, { ...options, asOf: '2025-01-01' })).toMatchObject({ status: 'held', level: 1 })
      expect(sql(never, { ...options, asOf: '2025-01-02' })).toMatchObject({
        status: 'expired',
        lastLevel: 1,
        lastDay: '2025-01-01',
        outcomes: { lowest: 0, highest: 2 },
      })
    }
    const { holdings, outcomes } = resolveHoldings(
      model,
      [...never, rating(2, '2026-01-01', { competency: 'NEG' })],
      { asOf, combine: 'highest', validity: 12, narrowExpired: 1 },
    )
    const method = attainment()
    expect(scoreFit(model, 'chief', holdings, { method, outcomes }).highest).toBeLessThan(100)
  })

  it('are those of the latest that stood, not of the latest that was given', () => {
    const two = [
      rating(1, '2022-01-01', { ...by('superior', 's'), validUntil: '2025-08-31' }),
      rating(4, '2024-03-31', { ...by('peer', 'p'), validUntil: '2024-09-30' }),
    ]
    expect(sql(two, { asOf: '2025-09-01' })).toMatchObject({ lastLevel: 1, lastDay: '2025-08-31' })
  })

  it('need as many raters as a level that stands', () => {
    const peers = [
      rating(4, '2024-01-01', { ...by('peer', 'a'), validUntil: '2024-06-30' }),
      rating(5, '2024-01-01', { ...by('peer', 'b'), validUntil: '2024-09-30' }),
      rating(3, '2025-01-01', { ...by('peer', 'a'), validUntil: '2025-12-31' }),
    ]
    const options = { combine: 'mean', minimumRaters: { peer: 2 }, narrowExpired: 0 } as const
    expect(sql(peers, options)).toMatchObject({ status: 'expired', lastLevel: 4.5, lastDay: '2024-06-30' })
    const three = { ...options, minimumRaters: { peer: 3 } }
    expect(sql(peers, three)).toMatchObject({ status: 'no-level' })
  })

  it('are those that too few raters have confirmed', () => {
    const peers = [
      rating(4, '2026-01-01', by('peer', 'a')),
      rating(2, '2026-01-01', by('peer', 'b')),
      rating(3, '2026-03-01', by('superior', 'a')),
    ]
    const minimumRaters = { peer: 2, superior: 2 }
    expect(sql(peers, { combine: 'mean', minimumRaters })).toMatchObject({
      status: 'expired',
      lastLevel: 3,
      lastDay: '2026-02-28',
      leftOut: [{ reason: 'replaced' }, { reason: 'too-few-raters' }, { reason: 'too-few-raters' }],
    })
  })

  it('have decayed as much as on their last day, and are as old as the rating they rest on', () => {
    const decay = (rated: number, months: number): number => rated - months / 12
    const seen: [number, number][] = []
    const narrow = (last: number, months: number) => {
      seen.push([last, months])
      return { lowest: last, highest: last }
    }
    expect(sql(ratings, { validity: 36, decay, narrowExpired: narrow })).toMatchObject({
      lastLevel: 0,
      lastDay: '2023-01-31',
    })
    expect(seen).toEqual([[0, 81]])
  })

  it('refuse a range that is none', () => {
    for (const range of [
      { lowest: 3, highest: 2 },
      { lowest: Number.NaN, highest: 2 },
    ]) {
      expect(thrownBy(() => outcomesOf(() => range)).issues).toMatchObject([
        { code: 'outcomes-empty', path: ['narrowExpired', 'SQL'] },
      ])
    }
  })
})

describe('bad input', () => {
  const issuesOf = (ratings: readonly Rating[], options: ResolveOptions = { asOf }) =>
    thrownBy(() => resolveHoldings(model, ratings, options)).issues.map(({ code, path }) => [
      code,
      path.join('.'),
    ])

  it('is named with its place, all at once, in the order of the input', () => {
    expect(
      issuesOf([
        rating(3, '2026-02-30'),
        rating(3, '2026-02-01', { validUntil: '2026-01-31' }),
        rating(3, '2026-02-01', { competency: 'SQLL' }),
        rating(6, '2026-02-01'),
        rating(Number.NaN, '2026-02-01'),
        rating(3, '2026-02-01', { person: 'p2' }),
        rating(3, '2026-02-01', { model: 'other' }),
        rating(3, '2026-02-01', { validUntil: '2026-13-01' }),
      ]),
    ).toEqual([
      ['date-invalid', 'ratings.0.assessedOn'],
      ['period-reversed', 'ratings.1.validUntil'],
      ['unknown-competency', 'ratings.2.competency'],
      ['level-off-scale', 'ratings.3.level'],
      ['level-not-a-number', 'ratings.4.level'],
      ['model-mismatch', 'ratings.6.model'],
      ['date-invalid', 'ratings.7.validUntil'],
      ['several-persons', 'ratings.5.person'],
    ])
  })

  it('includes two ratings by one rater on one day, whatever they say', () => {
    const one = rating(3, '2026-02-01', by('superior', 's'))
    expect(issuesOf([one, one])).toEqual([['duplicate-rating', 'ratings.1']])
    expect(issuesOf([one, { ...one, level: 'not-applicable' }])).toEqual([['duplicate-rating', 'ratings.1']])
    expect(issuesOf([one, { ...one, raterKind: 'peer' }])).toEqual([['duplicate-rating', 'ratings.1']])
    const self = rating(3, '2026-02-01', { raterKind: 'self' })
    expect(issuesOf([self, self])).toEqual([['duplicate-rating', 'ratings.1']])
    expect(level([one, { ...one, competency: 'NEG' }, { ...one, assessedOn: '2026-02-02' }])).toBe(3)
  })

  it('includes options that cannot be followed', () => {
    expect(
      issuesOf([], {
        asOf: '2026-11-31',
        validity: { months: 0, byKind: { test: 1.5 } },
        minimumRaters: { peer: 0 },
        combine: { weights: { peer: -1, test: Number.NaN } },
        rounding: { digits: 16 },
        narrowExpired: -1,
      }),
    ).toEqual([
      ['date-invalid', 'asOf'],
      ['number-out-of-range', 'validity.months'],
      ['number-out-of-range', 'validity.byKind.test'],
      ['number-out-of-range', 'minimumRaters.peer'],
      ['number-out-of-range', 'combine.weights.peer'],
      ['number-out-of-range', 'combine.weights.test'],
      ['number-out-of-range', 'rounding.digits'],
      ['number-out-of-range', 'narrowExpired'],
    ])
    expect(issuesOf([], untyped({}))).toEqual([['parameter-invalid', 'asOf']])
    expect(issuesOf([], { asOf, validity: -1 })).toEqual([['number-out-of-range', 'validity']])
    expect(issuesOf([], untyped({ asOf, combine: 'best' }))).toEqual([['parameter-invalid', 'combine']])
    expect(issuesOf([], untyped({ asOf, rounding: { mode: 'up' } }))).toEqual([
      ['parameter-invalid', 'rounding'],
    ])
    expect(issuesOf([], untyped({ asOf, combine: null }))).toEqual([['parameter-invalid', 'combine']])
  })

  it('includes a rounding that leaves the scale', () => {
    const half = soundModel({ scales: { five: { levels: [1, 2.5], floor: 0 } } })
    const error = thrownBy(() => resolveHoldings(half, [rating(2.5, '2026-01-01')], { asOf, rounding: {} }))
    expect(error.issues).toMatchObject([{ code: 'level-off-scale', path: ['rounding', 'SQL'] }])
  })
})
