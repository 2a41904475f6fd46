// Combining and rounding of ratings by every rule, in exact rational arithmetic.

import fc from 'fast-check'
import {
  type CombineRule,
  type Rating,
  type ResolveOptions,
  type Rounding,
  resolveHoldings,
} from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { Fraction } from '../support/fraction'
import { runs } from '../support/runs'
import { soundModel } from '../support/sound-model'

const model = soundModel()
const asOf = '2026-11-22'
const kinds = ['self', 'superior', 'peer', 'test']

/** Ratings by raters of their own, so that none replaces another; levels of so many decimals. */
const ratings: fc.Arbitrary<Rating[]> = fc.constantFrom(1, 2, 10, 100).chain((per) =>
  fc
    .array(
      fc.record({
        steps: fc.integer({ min: 0, max: 5 * per }),
        raterKind: fc.constantFrom(...kinds),
        assessedOn: fc.constantFrom('2026-01-01', '2026-01-02', '2026-01-03'),
      }),
      { minLength: 1, maxLength: 9 },
    )
    .map((drafts) => {
      const self = drafts.findIndex(({ raterKind }) => raterKind === 'self')
      return drafts.map(
        ({ steps, ...rest }, i): Rating => ({
          person: 'p1',
          competency: 'SQL',
          level: steps / per,
          ...rest,
          // Of the person there is one rating.
          raterKind: rest.raterKind === 'self' && i !== self ? 'superior' : rest.raterKind,
          rater: `r${i}`,
        }),
      )
    }),
)

const rules: fc.Arbitrary<CombineRule> = fc.oneof(
  fc.constantFrom('latest' as const, 'highest' as const, 'mean' as const, 'median' as const),
  fc
    .tuple(...kinds.map(() => fc.integer({ min: 0, max: 100 })), fc.constantFrom('', 'e-1', 'e-2', 'e3'))
    .map(([self, superior, peer, test, factor]) => ({
      weights: Object.fromEntries(
        [self, superior, peer, test].map((part, i) => [kinds[i], Number(`${part}${factor}`)]),
      ),
    })),
)

const roundings = fc.constantFrom<Rounding | undefined>(
  undefined,
  ...([0, 1, 2] as const).flatMap((digits) =>
    (['half-up', 'half-even', 'down'] as const).map((mode) => ({ digits, mode })),
  ),
)

const options = fc.record({
  combine: rules,
  excludeSelf: fc.boolean(),
  minimumRaters: fc.dictionary(fc.constantFrom(...kinds), fc.integer({ min: 1, max: 3 }), {
    noNullPrototype: true,
  }),
})

const meanOf = (fractions: readonly Fraction[]): Fraction =>
  Fraction.sum(fractions).div(Fraction.from(fractions.length))

/** The level by the rule's definition; `undefined` where no rating counts. */
function exactLevel(
  all: readonly Rating[],
  { combine = 'latest', excludeSelf = false, minimumRaters = {} }: Omit<ResolveOptions, 'asOf'>,
): Fraction | undefined {
  const weights = typeof combine === 'object' ? combine.weights : undefined
  const counted = all.filter(
    ({ raterKind }) =>
      !(excludeSelf && raterKind === 'self') && (weights === undefined || (weights[raterKind] ?? 0) > 0),
  )
  const heard = counted.filter(
    ({ raterKind }) =>
      counted.filter((other) => other.raterKind === raterKind).length >= (minimumRaters[raterKind] ?? 1),
  )
  if (heard.length === 0) return undefined
  const levels = (of: readonly Rating[]) => of.map(({ level }) => Fraction.from(Number(level)))
  if (weights !== undefined) {
    const present = kinds.filter((kind) => heard.some(({ raterKind }) => raterKind === kind))
    const weightOf = (kind: string) => Fraction.from(weights[kind] ?? 0)
    const parts = present.map((kind) =>
      weightOf(kind).mul(meanOf(levels(heard.filter(({ raterKind }) => raterKind === kind)))),
    )
    return Fraction.sum(parts).div(Fraction.sum(present.map(weightOf)))
  }
  if (combine === 'latest') {
    const days = heard.map(({ assessedOn }) => assessedOn).sort()
    return meanOf(levels(heard.filter(({ assessedOn }) => assessedOn === days.at(-1))))
  }
  if (combine === 'highest') return Fraction.greatest(levels(heard))
  if (combine === 'mean') return meanOf(levels(heard))
  const sorted = levels(heard).sort((a, b) => a.compare(b))
  const [half, odd] = [Math.floor(sorted.length / 2), sorted.length % 2]
  return meanOf(sorted.slice(half - 1 + odd, half + 1))
}

describe('resolveHoldings in exact arithmetic', () => {
  it('combines by every rule, and rounds once', () => {
    let held = 0
    fc.assert(
      fc.property(ratings, options, roundings, (all, how, rounding) => {
        const exact = exactLevel(all, how)
        const level = resolveHoldings(model, all, {
          asOf,
          ...how,
          ...(rounding === undefined ? {} : { rounding }),
        }).holdings['SQL']
        if (exact === undefined) {
          expect(level).toBeUndefined()
          return
        }
        held++
        if (rounding !== undefined)
          expect(level).toBe(exact.round(rounding.digits ?? 0, rounding.mode ?? 'half-up'))
        else if (!exact.isNear(level ?? Number.NaN)) expect(level).toBe(exact.round(12, 'half-even'))
      }),
      { numRuns: runs(3000) },
    )
    expect(held).toBeGreaterThan(runs(3000) / 2)
  })
})
