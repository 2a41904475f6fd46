// The rules a caller gives: which are refused, with what is told of them, how the result repeats them, and the order of
// what it lists.

import { type Rating, type ResolveOptions, resolveHoldings } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { soundModel } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const model = soundModel()
const asOf = '2026-11-22'
const rating = (level: Rating['level'], more: Partial<Rating> = {}): Rating => ({
  person: 'p1',
  competency: 'SQL',
  level,
  assessedOn: '2026-01-01',
  raterKind: 'peer',
  ...more,
})

const issuesOf = (options: Partial<ResolveOptions>) =>
  thrownBy(() => resolveHoldings(model, [], { asOf, ...options })).issues

const rulesOf = (options: Partial<ResolveOptions>) => resolveHoldings(model, [], { asOf, ...options }).rules

describe('rules that can be followed', () => {
  it.each<Partial<ResolveOptions>>([
    { validity: 1 },
    { validity: 12_000 },
    { validity: {} },
    { validity: { byKind: { test: 1, peer: 12_000 } } },
    { minimumRaters: { peer: 1 } },
    { minimumRaters: { peer: 1_000_000 } },
    { combine: { weights: { peer: 0 } } },
    { combine: { weights: {} } },
    { rounding: { digits: 0, mode: 'half-up' } },
    { rounding: { digits: 15, mode: 'half-even' } },
    { rounding: { mode: 'down' } },
    { narrowExpired: 0 },
    { narrowExpired: () => ({ lowest: 1, highest: 2 }) },
  ])('%j', (options) => {
    expect(() => resolveHoldings(model, [], { asOf, ...options })).not.toThrow()
  })
})

describe('rules that cannot be followed', () => {
  const months = { whole: true, atLeast: 1, atMost: 12_000 }
  it.each<readonly [Partial<ResolveOptions>, string, object]>([
    [{ validity: 0 }, 'validity', months],
    [{ validity: 1.5 }, 'validity', months],
    [{ validity: 12_001 }, 'validity', months],
    [{ validity: { months: -1 } }, 'validity.months', months],
    [{ validity: { byKind: { test: 12_001 } } }, 'validity.byKind.test', months],
    [{ minimumRaters: { peer: 0 } }, 'minimumRaters.peer', { whole: true, atLeast: 1 }],
    [{ minimumRaters: { peer: 1.5 } }, 'minimumRaters.peer', { whole: true, atLeast: 1 }],
    [{ combine: { weights: { peer: -0.1 } } }, 'combine.weights.peer', { atLeast: 0 }],
    [{ combine: { weights: { peer: Number.POSITIVE_INFINITY } } }, 'combine.weights.peer', { atLeast: 0 }],
    [{ rounding: { digits: -1 } }, 'rounding.digits', { whole: true, atLeast: 0, atMost: 15 }],
    [{ rounding: { digits: 0.5 } }, 'rounding.digits', { whole: true, atLeast: 0, atMost: 15 }],
    [{ rounding: { digits: 16 } }, 'rounding.digits', { whole: true, atLeast: 0, atMost: 15 }],
    [{ narrowExpired: -0.1 }, 'narrowExpired', { atLeast: 0 }],
  ])('%j', (options, field, range) => {
    expect(issuesOf(options)).toMatchObject([
      { code: 'number-out-of-range', path: field.split('.'), details: { field, range } },
    ])
  })

  it('say what may be written instead', () => {
    const rules = ['latest', 'highest', 'mean', 'median', '{ weights }']
    for (const combine of ['best', '{ weights }', null]) {
      expect(issuesOf(untyped({ combine }))).toMatchObject([
        {
          code: 'parameter-invalid',
          details: { subject: 'resolveHoldings', parameter: 'combine', expected: { oneOf: rules } },
        },
      ])
    }
    expect(issuesOf(untyped({ rounding: { mode: 'up' } }))).toMatchObject([
      {
        code: 'parameter-invalid',
        details: {
          parameter: 'rounding',
          found: 'up',
          expected: { oneOf: ['half-up', 'half-even', 'down'] },
        },
      },
    ])
  })
})

describe('the rules in the result', () => {
  it('are those that were given, and say what a function is as data', () => {
    expect(rulesOf({})).toEqual({ combine: 'latest', excludeSelf: false, decay: false })
    expect(
      rulesOf({
        combine: { weights: { peer: 2 } },
        validity: { months: 12, byKind: { test: 24 } },
        rounding: { digits: 1 },
        minimumRaters: { peer: 2 },
        excludeSelf: true,
        decay: (level) => level,
        narrowExpired: 0.5,
      }),
    ).toEqual({
      combine: { weights: { peer: 2 } },
      validity: { months: 12, byKind: { test: 24 } },
      rounding: { digits: 1 },
      minimumRaters: { peer: 2 },
      excludeSelf: true,
      decay: true,
      narrowExpired: 0.5,
    })
    expect(rulesOf({ validity: 6 }).validity).toEqual({ months: 6 })
    expect(rulesOf({ validity: { byKind: { test: 6 } } }).validity).toEqual({ byKind: { test: 6 } })
    expect(rulesOf({ validity: {} })).not.toHaveProperty('validity')
    expect(rulesOf({ narrowExpired: (level) => ({ lowest: level, highest: level }) }).narrowExpired).toBe(
      'custom',
    )
  })
})

describe('the ratings in the result', () => {
  it('stand by day, kind, rater, and then by whatever else they say, what they do not say first', () => {
    const inOrder: Rating[] = [
      rating(5, { assessedOn: '2025-12-31', raterKind: 'test', rater: 'y', evidence: 'z' }),
      rating(5, { raterKind: 'assessor', rater: 'z', validUntil: '2027-01-01' }),
      rating(1),
      rating(4),
      rating(3, { model: 'acme' }),
      rating(2, { evidence: '' }),
      rating(1, { evidence: 'a', model: 'acme' }),
      rating(0, { evidence: 'b' }),
      rating(3, { validUntil: '2026-12-01', evidence: 'z' }),
      rating(2, { validUntil: '2026-12-02' }),
      rating(1, { rater: 'A', validUntil: '2027-01-01', evidence: 'z', model: 'acme' }),
      rating(5, { rater: 'a', validUntil: '2027-01-01', evidence: 'z' }),
      rating(4, { rater: 'b' }),
      rating(3, { raterKind: 'superior' }),
      rating(0, { assessedOn: '2026-01-02', raterKind: 'assessor' }),
    ]
    const usedOf = (ratings: readonly Rating[]) =>
      resolveHoldings(model, ratings, { asOf, combine: 'mean' }).competencies[0]?.used.map(
        ({ rating: one }) => one,
      )
    expect(usedOf(inOrder.toReversed())).toStrictEqual(inOrder)
    expect(usedOf([...inOrder.slice(7), ...inOrder.slice(0, 7)])).toStrictEqual(inOrder)
  })

  it('are copies of every field they have, and of none they have not', () => {
    const full: Required<Rating> = {
      model: 'acme',
      person: 'p1',
      competency: 'SQL',
      level: -0,
      assessedOn: '2026-01-01',
      validUntil: '2026-12-31',
      raterKind: 'peer',
      rater: 'a',
      evidence: 'portfolio',
    }
    const [entry] = resolveHoldings(model, [full, rating('not-applicable')], { asOf }).competencies
    expect(entry?.used[0]?.rating).toStrictEqual({ ...full, level: 0 })
    expect(entry?.used[0]?.rating).not.toBe(full)
    expect(entry?.leftOut).toStrictEqual([{ rating: rating('not-applicable'), reason: 'not-applicable' }])
  })
})
