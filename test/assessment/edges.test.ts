// Small print of resolved holdings: what is there only when it says something, in which order, and where one day more matters.

import {
  listExpiring,
  metShare,
  type Rating,
  type ResolveOptions,
  resolveHoldings,
  resolveHoldingsByPerson,
  scoreFit,
} from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { soundModel } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'

const model = soundModel()
const asOf = '2026-11-22'
const rating = (level: Rating['level'], assessedOn: string, more: Partial<Rating> = {}): Rating => ({
  person: 'p1',
  competency: 'SQL',
  level,
  assessedOn,
  raterKind: 'peer',
  ...more,
})

/** What the ratings of one competency come to. */
function entryOf(ratings: readonly Rating[], options: Partial<ResolveOptions> = {}) {
  const [entry] = resolveHoldings(model, ratings, { asOf, ...options }).competencies
  if (entry === undefined) throw new Error('nothing was rated')
  return entry
}

describe('what is told of ratings', () => {
  const issueOf = (action: () => unknown) => {
    const [{ details, message } = { details: {}, message: '' }] = thrownBy(action).issues
    return { details, message }
  }

  it('names rater, competency and day of one that stands twice', () => {
    const twice = rating(3, '2026-01-01', { rater: 'a' })
    const told = {
      details: { competency: 'SQL', rater: 'a', date: '2026-01-01' },
      message: '"a" rates "SQL" twice on 2026-01-01',
    }
    expect(issueOf(() => resolveHoldings(model, [twice, twice], { asOf }))).toEqual(told)
    expect(issueOf(() => resolveHoldingsByPerson(model, [twice, twice], { asOf }))).toEqual(told)
  })

  it('names both people where there is to be one', () => {
    const two = [rating(3, '2026-01-01'), rating(3, '2026-01-01', { person: 'p2' })]
    expect(issueOf(() => resolveHoldings(model, two, { asOf }))).toEqual({
      details: { expected: 'p1', found: 'p2' },
      message: 'a rating of "p2" stands among those of "p1"; give the ratings of one person',
    })
  })

  it('names competency and ends of outcomes that are none', () => {
    const narrowExpired = () => ({ lowest: 4, highest: 2 })
    const old = [rating(3, '2020-01-01')]
    expect(issueOf(() => resolveHoldings(model, old, { asOf, validity: 12, narrowExpired }))).toEqual({
      details: { competency: 'SQL', lowest: 4, highest: 2 },
      message: 'the outcomes of "SQL" from 4 to 2 hold no level',
    })
    const outcomes = { SQL: { lowest: 1, highest: 2 } }
    expect(
      issueOf(() => scoreFit(model, 'clerk', { SQL: 1 }, { method: metShare(), outcomes })).message,
    ).toBe('the outcomes of "SQL" are given, and it is assessed')
  })

  it('gives ranges no more ends than they have', () => {
    const [issue] = thrownBy(() => resolveHoldings(model, [], { asOf, minimumRaters: { peer: 0 } })).issues
    expect(issue?.details).toStrictEqual({
      field: 'minimumRaters.peer',
      found: '0',
      range: { whole: true, atLeast: 1 },
    })
  })
})

describe('a field is there only when it says something', () => {
  it('in what is used, in the rules, in the holdings', () => {
    const ratings = [
      rating(3, '2026-01-01'),
      rating(2, '2020-01-01', { competency: 'NEG', validUntil: '2021-01-01' }),
    ]
    const resolved = resolveHoldings(model, ratings, { asOf })
    const [held] = resolved.competencies
    expect(held?.used).toStrictEqual([{ rating: ratings[0], level: 3 }])
    expect(resolved.holdings).toStrictEqual({ SQL: 3 })
    expect(resolved.outcomes).toStrictEqual({})
    const rules = (options: Partial<ResolveOptions>) => resolveHoldings(model, [], { asOf, ...options }).rules
    expect(rules({ validity: { byKind: { test: 6 } } })).toStrictEqual({
      combine: 'latest',
      validity: { byKind: { test: 6 } },
      excludeSelf: false,
      decay: false,
    })
  })

  it('and what the rules hold is a copy', () => {
    const combine = { weights: { peer: 1 } }
    const { rules } = resolveHoldings(model, [], { asOf, combine })
    combine.weights.peer = 9
    expect(rules.combine).toEqual({ weights: { peer: 1 } })
  })
})

describe('the ratings left out', () => {
  it('stand in the order of all ratings, whatever left them out', () => {
    const ratings = [
      rating(1, '2026-01-01', { rater: 'a' }),
      rating('not-applicable', '2026-01-02', { rater: 'b' }),
      rating(2, '2026-01-03', { raterKind: 'superior', rater: 'c' }),
      rating(2, '2026-01-04', { rater: 'd' }),
      rating(3, '2026-01-05', { rater: 'a' }),
      rating(3, '2026-01-06', { raterKind: 'self' }),
      rating(4, '2026-01-07', { rater: 'e' }),
    ]
    const { leftOut } = entryOf(ratings, { minimumRaters: { superior: 2 }, excludeSelf: true })
    expect(leftOut.map(({ rating: { assessedOn }, reason }) => [assessedOn.slice(-2), reason])).toEqual([
      ['01', 'replaced'],
      ['02', 'not-applicable'],
      ['03', 'too-few-raters'],
      ['04', 'older'],
      ['05', 'older'],
      ['06', 'self-excluded'],
    ])
  })
})

describe('the day a level changes', () => {
  it('is the first last day after which the others give another level, whenever they were assessed', () => {
    const ratings = [
      rating(4, '2026-01-01', { rater: 'a', validUntil: '2028-01-01' }),
      rating(4, '2026-02-01', { rater: 'b', validUntil: '2027-01-01' }),
      rating(1, '2026-03-01', { rater: 'c', validUntil: '2029-01-01' }),
    ]
    expect(entryOf(ratings, { combine: 'mean' })).toMatchObject({
      standsUntil: '2027-01-01',
      thereafter: 2.5,
    })
    expect(entryOf(ratings, { combine: 'highest' })).toMatchObject({
      standsUntil: '2028-01-01',
      thereafter: 1,
    })
  })

  it('leaves those that have no end', () => {
    const ratings = [
      rating(4, '2026-01-01', { rater: 'a', validUntil: '2027-01-01' }),
      rating(2, '2026-01-01', { rater: 'b' }),
    ]
    expect(entryOf(ratings, { combine: 'highest' })).toMatchObject({
      standsUntil: '2027-01-01',
      thereafter: 2,
    })
    expect(entryOf([...ratings].slice(1), { combine: 'highest' })).not.toHaveProperty('standsUntil')
  })

  it('lists what expires by that day, equal days in the order of the model', () => {
    const codes = ['A', 'B', 'C', 'D', 'E', 'F']
    const large = soundModel({
      competencies: Object.fromEntries(
        codes.map((code) => [code, { name: { id: code, en: code }, scale: 'five' }]),
      ),
      jobs: {},
    })
    const days: Record<string, string> = { A: '05', B: '02', C: '09', D: '02', E: '05', F: '01' }
    const ratings = codes.map((competency) =>
      rating(3, '2026-01-01', { competency, validUntil: `2027-01-${days[competency]}` }),
    )
    const listed = listExpiring(resolveHoldings(large, ratings, { asOf }), '2028-01-01')
    expect(listed.map(({ competency }) => competency)).toEqual(['F', 'B', 'D', 'A', 'E', 'C'])
    expect(listed[0]).toStrictEqual({ competency: 'F', level: 3, standsUntil: '2027-01-01' })
  })
})

describe('an expired level', () => {
  const narrowed = (level: number, narrowExpired: ResolveOptions['narrowExpired'], competency = 'SQL') => {
    const old = [rating(level, '2020-01-01', { competency })]
    return resolveHoldings(of, old, {
      asOf,
      validity: 12,
      ...(narrowExpired === undefined ? {} : { narrowExpired }),
    }).outcomes[competency]
  }
  const of = soundModel({
    scales: { five: { levels: [1, 2, 3], floor: 0 }, free: { levels: [0, 7], floor: 0, continuous: true } },
    competencies: {
      SQL: { name: { id: 'x', en: 'x' }, scale: 'five' },
      NEG: { name: { id: 'x', en: 'x' }, scale: 'free' },
      ART: { name: { id: 'x', en: 'x' } },
    },
    jobs: {},
  })

  it('of a competency without a scale is cut by none', () => {
    expect(narrowed(90, 20, 'ART')).toStrictEqual({ lowest: 70, highest: 110 })
    expect(narrowed(-5, () => ({ lowest: -0, highest: -0 }), 'ART')).toStrictEqual({ lowest: 0, highest: 0 })
  })

  it('on a continuous scale stays between levels, and on another moves out to them', () => {
    expect(narrowed(2.5, 0.1, 'NEG')).toStrictEqual({ lowest: 2.4, highest: 2.6 })
    expect(narrowed(2.5, 0.1)).toStrictEqual({ lowest: 2, highest: 3 })
    expect(narrowed(2.5, 0.5)).toStrictEqual({ lowest: 2, highest: 3 })
  })

  it('writes -0 as 0', () => {
    expect(narrowed(0, () => ({ lowest: -0, highest: -0 }))).toStrictEqual({ lowest: 0, highest: 0 })
    const decayed = entryOf([rating(3, '2026-01-01')], { decay: () => -0 })
    expect(decayed.used).toStrictEqual([{ rating: rating(3, '2026-01-01'), level: 0 }])
  })
})
