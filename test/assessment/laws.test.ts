// The laws of resolveHoldings on random ratings, and an independent implementation that shares nothing with it: dates
// as counts of days and months, means as exact fractions, one rating looked at after the other.

import fc from 'fast-check'
import { attainment, type Rating, scoreFit } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { listExpiring, type ResolveOptions, resolveHoldings } from '../../src/assessment/index'
import { Fraction } from '../support/fraction'
import { allOf } from '../support/runs'
import { soundModel } from '../support/sound-model'

const model = soundModel()
const kinds = ['self', 'superior', 'peer', 'test']

const day = fc
  .record({ year: fc.integer({ min: 2020, max: 2028 }), day: fc.integer({ min: 0, max: 365 }) })
  .map(({ year, day: of }) => new Date(Date.UTC(year, 0, 1 + of)).toISOString().slice(0, 10))

const arbitraryRatings: fc.Arbitrary<Rating[]> = fc
  .array(
    fc.record({
      competency: fc.constantFrom('SQL', 'SQL', 'NEG'),
      level: fc.constantFrom<Rating['level']>(0, 1, 2, 2.5, 3, 4, 5, 'not-applicable'),
      assessedOn: day,
      lasts: fc.option(fc.nat({ max: 1500 }), { freq: 2, nil: undefined }),
      raterKind: fc.constantFrom(...kinds),
      rater: fc.option(fc.constantFrom('a', 'b', 'c', 'p1'), { freq: 4, nil: undefined }),
    }),
    { maxLength: 12 },
  )
  .map((drafts) => {
    const seen = new Set<string>()
    return drafts.flatMap(({ lasts, rater, ...draft }): Rating[] => {
      const voice = draft.raterKind === 'self' ? 'p1' : rater
      const key = `${draft.competency} ${voice} ${draft.assessedOn}`
      if (voice !== undefined && seen.has(key)) return []
      seen.add(key)
      const until = lasts === undefined ? undefined : plusDays(draft.assessedOn, lasts)
      return [
        {
          person: 'p1',
          ...draft,
          ...(rater === undefined ? {} : { rater }),
          ...(until === undefined ? {} : { validUntil: until }),
        },
      ]
    })
  })

const arbitraryOptions: fc.Arbitrary<ResolveOptions> = fc.record(
  {
    asOf: day,
    validity: fc.oneof(
      fc.integer({ min: 1, max: 60 }),
      fc.record({ months: fc.integer({ min: 1, max: 60 }), byKind: fc.constant({ test: 12 }) }),
    ),
    combine: fc.oneof(
      fc.constantFrom('latest' as const, 'highest' as const, 'mean' as const, 'median' as const),
      fc.record({
        weights: fc.dictionary(fc.constantFrom(...kinds), fc.constantFrom(0, 0.2, 1, 3), {
          noNullPrototype: true,
        }),
      }),
    ),
    minimumRaters: fc.dictionary(fc.constantFrom(...kinds), fc.integer({ min: 1, max: 3 }), {
      noNullPrototype: true,
    }),
    excludeSelf: fc.boolean(),
  },
  { requiredKeys: ['asOf'] },
)

function plusDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
}

/** The days on which a level can come or go with a rating. */
function daysOf(options: ResolveOptions): (rating: Rating) => string[] {
  return ({ assessedOn, validUntil, raterKind }) => {
    const { validity } = options
    const months =
      typeof validity === 'number' ? validity : (validity?.byKind?.[raterKind] ?? validity?.months)
    const last = validUntil ?? (months === undefined ? assessedOn : plusMonths(assessedOn, months))
    return [plusDays(assessedOn, -1), assessedOn, last, plusDays(last, 1)]
  }
}

/** So many months later, by year, month and day alone. */
function plusMonths(date: string, months: number): string {
  const [year = 0, month = 0, of = 0] = date.split('-').map(Number)
  const index = year * 12 + (month - 1) + months
  const [inYear, inMonth] = [Math.floor(index / 12), (index % 12) + 1]
  const leap = inYear % 4 === 0 && (inYear % 100 !== 0 || inYear % 400 === 0)
  const length = inMonth === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(inMonth) ? 30 : 31
  const pad = (n: number, width: number): string => String(n).padStart(width, '0')
  return `${pad(inYear, 4)}-${pad(inMonth, 2)}-${pad(Math.min(of, length), 2)}`
}

/** The level of one competency by brute force; `undefined` when none stands. Levels here are halves. */
function bruteLevel(
  ratings: readonly Rating[],
  competency: string,
  options: ResolveOptions,
): number | undefined {
  const { asOf, validity, combine = 'latest', minimumRaters = {}, excludeSelf = false } = options
  const weights = typeof combine === 'object' ? combine.weights : undefined
  const past = ratings.filter(
    (rating) =>
      rating.competency === competency &&
      rating.assessedOn <= asOf &&
      rating.level !== 'not-applicable' &&
      !(excludeSelf && (rating.raterKind === 'self' || rating.rater === rating.person)) &&
      (weights === undefined || (weights[rating.raterKind] ?? 0) > 0),
  )
  const voice = (rating: Rating) => (rating.raterKind === 'self' ? rating.person : rating.rater)
  const current = past.filter(
    (rating) =>
      voice(rating) === undefined ||
      !past.some((other) => voice(other) === voice(rating) && other.assessedOn > rating.assessedOn),
  )
  const valid = current.filter((rating) => {
    const months =
      typeof validity === 'number' ? validity : (validity?.byKind?.[rating.raterKind] ?? validity?.months)
    const last =
      rating.validUntil ?? (months === undefined ? '9999-12-31' : plusMonths(rating.assessedOn, months))
    return asOf <= last
  })
  const heard = valid.filter(
    ({ raterKind }) =>
      valid.filter((other) => other.raterKind === raterKind).length >= (minimumRaters[raterKind] ?? 1),
  )
  const halves = (of: readonly Rating[]) => of.map(({ level }) => Number(level) * 2)
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
  if (heard.length === 0) return undefined
  switch (combine) {
    case 'latest': {
      const last = [...heard].sort((a, b) => (a.assessedOn < b.assessedOn ? 1 : -1))[0]?.assessedOn
      const its = halves(heard.filter(({ assessedOn }) => assessedOn === last))
      return total(its) / (2 * its.length)
    }
    case 'highest':
      return Math.max(...halves(heard)) / 2
    case 'mean':
      return total(halves(heard)) / (2 * heard.length)
    case 'median': {
      // The value that as many lie below as above, found by peeling off both ends.
      const left = halves(heard)
      while (left.length > 2) {
        left.splice(left.indexOf(Math.max(...left)), 1)
        left.splice(left.indexOf(Math.min(...left)), 1)
      }
      return total(left) / (2 * left.length)
    }
    default: {
      let numerator = 0
      let denominator = 0
      for (const kind of kinds) {
        const its = halves(heard.filter(({ raterKind }) => raterKind === kind))
        if (its.length === 0) continue
        numerator += ((combine.weights[kind] ?? 0) * total(its)) / (2 * its.length)
        denominator += combine.weights[kind] ?? 0
      }
      return numerator / denominator
    }
  }
}

describe('resolveHoldings', () => {
  it('gives the levels that brute force gives', () => {
    let held = 0
    fc.assert(
      fc.property(arbitraryRatings, arbitraryOptions, (ratings, options) => {
        const { holdings } = resolveHoldings(model, ratings, options)
        for (const code of ['SQL', 'NEG', 'ART']) {
          const expected = bruteLevel(ratings, code, options)
          if (expected === undefined) expect(holdings[code]).toBeUndefined()
          else expect(holdings[code]).toBeCloseTo(expected, 9)
          if (expected !== undefined) held++
        }
      }),
      { numRuns: allOf(2000) },
    )
    expect(held).toBeGreaterThan(allOf(500))
  })

  it('gives the same bytes whatever the order of the ratings', () => {
    const shuffled = arbitraryRatings.chain((ratings) =>
      fc.record({
        ratings: fc.constant(ratings),
        other: fc.shuffledSubarray(ratings, { minLength: ratings.length, maxLength: ratings.length }),
      }),
    )
    const decay = (level: number, months: number): number => level * 0.97 ** (months / 7)
    fc.assert(
      fc.property(shuffled, arbitraryOptions, fc.boolean(), ({ ratings, other }, options, decays) => {
        const all = { ...options, narrowExpired: 1, ...(decays ? { decay } : {}) }
        expect(JSON.stringify(resolveHoldings(model, other, all))).toBe(
          JSON.stringify(resolveHoldings(model, ratings, all)),
        )
      }),
      { numRuns: allOf(500) },
    )
  })

  it('puts every rating in exactly one place', () => {
    fc.assert(
      fc.property(arbitraryRatings, arbitraryOptions, (ratings, options) => {
        const { competencies } = resolveHoldings(model, ratings, options)
        const placed = competencies.flatMap(({ used, expired, future, leftOut }) => [
          ...[...used, ...expired, ...leftOut].map(({ rating }) => rating),
          ...future,
        ])
        const sorted = (of: readonly Rating[]) =>
          of.map((rating) => JSON.stringify(Object.entries(rating).sort())).sort()
        expect(sorted(placed)).toEqual(sorted(ratings))
      }),
    )
  })

  it('lets a newer rating of the same rater replace the older ones under "latest"', () => {
    fc.assert(
      fc.property(arbitraryRatings, day, fc.integer({ min: 0, max: 5 }), (ratings, asOf, level) => {
        const newest: Rating = {
          person: 'p1',
          competency: 'SQL',
          level,
          assessedOn: asOf,
          raterKind: 'superior',
          rater: 'a',
        }
        const before = ratings.filter(({ assessedOn }) => assessedOn < asOf)
        const [entry] = resolveHoldings(model, [...before, newest], { asOf }).competencies
        expect(entry).toMatchObject({ status: 'held', level })
        for (const { rating, reason } of entry?.leftOut ?? []) {
          if (rating.rater !== 'a' || rating.raterKind === 'self' || rating.level === 'not-applicable')
            continue
          expect(reason).toBe('replaced')
        }
      }),
    )
  })

  it('stands until the day it says and is another on the day after, if nothing new is rated', () => {
    let changes = 0
    fc.assert(
      fc.property(arbitraryRatings, arbitraryOptions, (ratings, options) => {
        const past = ratings.filter(({ assessedOn }) => assessedOn <= options.asOf)
        const { competencies } = resolveHoldings(model, past, options)
        for (const entry of competencies) {
          if (entry.status !== 'held') continue
          const on = (asOf: string) =>
            resolveHoldings(model, past, { ...options, asOf }).holdings[entry.competency]
          if (entry.standsUntil === undefined) {
            expect(on('9999-12-31')).toBeCloseTo(entry.level, 9)
          } else {
            changes++
            expect(on(entry.standsUntil)).toBeCloseTo(entry.level, 9)
            const after = on(plusDays(entry.standsUntil, 1))
            expect(after).toBe(entry.thereafter)
            expect(Math.abs((after ?? 99) - entry.level)).toBeGreaterThan(1e-9)
          }
        }
      }),
      { numRuns: allOf(500) },
    )
    expect(changes).toBeGreaterThan(allOf(100))
  })

  it('says of an expired level what it was on its last day, and that none has stood since', () => {
    let expired = 0
    const decay = (level: number, months: number): number => level * (1 - Math.min(months, 50) / 64)
    fc.assert(
      fc.property(arbitraryRatings, arbitraryOptions, fc.boolean(), (ratings, options, decays) => {
        const all = decays ? { ...options, decay } : options
        for (const entry of resolveHoldings(model, ratings, all).competencies) {
          const on = (asOf: string) =>
            resolveHoldings(model, ratings, { ...all, asOf }).holdings[entry.competency]
          const days = [...new Set(ratings.flatMap(daysOf(options)))].filter((one) => one < options.asOf)
          if (entry.status === 'held') continue
          if (entry.status === 'no-level') {
            for (const one of days) expect(on(one)).toBeUndefined()
            continue
          }
          expired++
          expect(on(entry.lastDay)).toBe(entry.lastLevel)
          expect(on(plusDays(entry.lastDay, 1))).toBeUndefined()
          for (const one of days) if (one > entry.lastDay) expect(on(one)).toBeUndefined()
        }
      }),
      { numRuns: allOf(1000) },
    )
    expect(expired).toBeGreaterThan(allOf(100))
  })

  it('rounds as exact arithmetic does, and the same for weights times a constant', () => {
    const levels = fc.array(
      fc.record({ level: fc.integer({ min: 0, max: 500 }), raterKind: fc.constantFrom(...kinds) }),
      { minLength: 1, maxLength: 9 },
    )
    const weights = fc.tuple(...kinds.map(() => fc.integer({ min: 1, max: 100 })))
    const rounding = fc.record({
      digits: fc.integer({ min: 0, max: 3 }),
      mode: fc.constantFrom('half-up' as const, 'half-even' as const, 'down' as const),
    })
    fc.assert(
      fc.property(levels, fc.constantFrom(1, 10, 100), weights, rounding, (drafts, per, parts, how) => {
        const ratings = drafts.map(({ level, raterKind }, i): Rating => {
          const whole = raterKind === 'self' ? 'superior' : raterKind
          const its = { raterKind: whole, rater: `r${i}`, level: Math.min(5, level / per) }
          return { person: 'p1', competency: 'SQL', assessedOn: '2026-01-01', ...its }
        })
        const byKind = kinds.map((kind, i): [string, number] => [kind, parts[i] ?? 1])
        const times = (factor: string) =>
          Object.fromEntries(byKind.map(([kind, part]) => [kind, Number(`${part}${factor}`)]))
        const held = (combine: ResolveOptions['combine']) =>
          resolveHoldings(model, ratings, { asOf: '2026-01-01', rounding: how, ...(combine && { combine }) })
            .holdings['SQL']
        const of = (some: readonly Rating[]) =>
          Fraction.sum(some.map(({ level }) => Fraction.from(level))).div(Fraction.from(some.length))
        expect(held('mean')).toBe(of(ratings).round(how.digits, how.mode))
        const present = byKind.filter(([kind]) => ratings.some(({ raterKind }) => raterKind === kind))
        const weighted = Fraction.sum(
          present.map(([kind, part]) =>
            Fraction.from(part).mul(of(ratings.filter(({ raterKind }) => raterKind === kind))),
          ),
        ).div(Fraction.sum(present.map(([, part]) => Fraction.from(part))))
        for (const factor of ['', 'e-1', 'e-2', 'e-3', 'e7']) {
          expect(held({ weights: times(factor) })).toBe(weighted.round(how.digits, how.mode))
        }
      }),
      { numRuns: allOf(1000) },
    )
  })

  it('lists before a day just the levels that change before it', () => {
    fc.assert(
      fc.property(arbitraryRatings, arbitraryOptions, day, (ratings, options, date) => {
        const resolved = resolveHoldings(model, ratings, options)
        const listed = listExpiring(resolved, date).map(({ competency }) => competency)
        const expected = resolved.competencies.flatMap((entry) =>
          entry.status === 'held' && (entry.standsUntil ?? '9999-12-31') < date ? [entry.competency] : [],
        )
        expect(listed.toSorted()).toEqual(expected.toSorted())
      }),
    )
  })

  it('narrows to outcomes that scoreFit takes', () => {
    let narrowed = 0
    fc.assert(
      fc.property(
        arbitraryRatings,
        arbitraryOptions,
        fc.constantFrom(0, 0.3, 1, 2),
        (ratings, options, narrowExpired) => {
          const { holdings, outcomes } = resolveHoldings(model, ratings, { ...options, narrowExpired })
          narrowed += Object.keys(outcomes).length
          const method = attainment()
          const wide = scoreFit(model, 'chief', holdings, { method })
          const narrow = scoreFit(model, 'chief', holdings, { method, outcomes })
          expect(narrow.lowest).toBeGreaterThanOrEqual(wide.lowest ?? 0)
          expect(narrow.highest).toBeLessThanOrEqual(wide.highest ?? 0)
        },
      ),
    )
    expect(narrowed).toBeGreaterThan(allOf(10))
  })
})
