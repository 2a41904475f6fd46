import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  exactMean,
  exactMeanOfGroups,
  exactMeanOfTotals,
  exactTotal,
  takeAway,
} from '../../src/base/exact-mean'
import { Fraction } from '../support/fraction'

describe('exactMean', () => {
  it('takes numbers as they are written', () => {
    expect(exactMean([1.1, 2.2, 3.3])).toBe(2.2)
    expect(exactMean([0.1, 0.1, 0.1])).toBe(0.1)
    expect(exactMean([-3, 9, -0.5])).toBe(5.5 / 3)
    expect(exactMean([-1.5, -2.5])).toBe(-2)
    expect(exactMean([0])).toBe(0)
  })

  it('has no largest and no smallest number', () => {
    expect(exactMean([1.7e308, 1.7e308])).toBe(1.7e308)
    expect(exactMean([5e-324, 5e-324, 5e-324])).toBe(5e-324)
    expect(exactMean([1e300, -1e300, 1e-300])).toBe(1e-300 / 3)
  })

  it('is the nearest number there is', () => {
    const number = fc.double({ min: -100, max: 100, noNaN: true })
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 7 }), (numbers) => {
        const exact = Fraction.sum(numbers.map(Fraction.from)).div(Fraction.from(numbers.length))
        const found = exactMean(numbers)
        const apart = distance(exact, found)
        const step = Math.max(Math.abs(found) * 2 ** -53, 5e-324)
        expect(apart.compare(distance(exact, found + step))).toBeLessThanOrEqual(0)
        expect(apart.compare(distance(exact, found - step))).toBeLessThanOrEqual(0)
      }),
    )
  })

  it('is so as well of numbers with few decimals, which go a way of their own', () => {
    const level = fc.tuple(
      fc.integer({ min: -9_999, max: 9_999 }),
      fc.constantFrom(1, 10, 100, 1_000, 10_000),
    )
    fc.assert(
      fc.property(fc.array(level, { minLength: 1, maxLength: 9 }), (levels) => {
        const numbers = levels.map(([parts, per]) => parts / per)
        // One number of many decimals more, and less, forces the other way.
        const [mine, other] = [exactMean(numbers), exactMean([...numbers, 1e-9, -1e-9])]
        expect(mine).toBeCloseTo((other * (numbers.length + 2)) / numbers.length, 9)
        const exact = Fraction.sum(numbers.map(Fraction.from)).div(Fraction.from(numbers.length))
        expect(exact.sub(Fraction.from(mine)).mul(Fraction.from(1e12)).round(0, 'half-up')).toBe(0)
      }),
    )
    expect(exactMean([9e12, 9e12 + 3])).toBe(9e12 + 1.5)
    expect(exactMean([2 ** 53, 2 ** 53, 1])).toBe(6_004_799_503_160_662)
  })

  it('of equal numbers is that number, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.integer({ min: 1, max: 9 }),
        (number, many) => {
          expect(exactMean(Array<number>(many).fill(number))).toBe(number + 0)
        },
      ),
    )
  })
})

describe('exactMeanOfGroups', () => {
  const groups = (weights: readonly number[]) =>
    [[3], [5, 5.5], [4, 4.1, 4.7]].map((numbers, i) => ({ numbers, weight: weights[i] ?? 1 }))

  it('weights the means of the groups', () => {
    expect(exactMeanOfGroups(groups([0.7, 0.2, 0.1]))).toBe((2.1 * 6 + 6.3 + 12.8 / 5) / 6)
  })

  it('is the same for weights times a constant and for groups in another order', () => {
    const weight = fc.integer({ min: 1, max: 999 })
    fc.assert(
      fc.property(fc.tuple(weight, weight, weight), fc.constantFrom(1, 2, 3, 5), (weights, places) => {
        const small = weights.map((one) => Number(`${one}e-${places}`))
        expect(exactMeanOfGroups(groups(small))).toBe(exactMeanOfGroups(groups(weights)))
        expect(exactMeanOfGroups(groups(small).toReversed())).toBe(exactMeanOfGroups(groups(weights)))
        expect(exactMeanOfGroups(groups(weights.map((one) => one * 7)))).toBe(
          exactMeanOfGroups(groups(weights)),
        )
      }),
    )
  })
})

function distance(exact: Fraction, number: number): Fraction {
  const difference = exact.sub(exactlyAsBits(number))
  return difference.compare(Fraction.from(0)) < 0 ? Fraction.from(0).sub(difference) : difference
}

/** A number as the bits say, not as it is written. */
function exactlyAsBits(number: number): Fraction {
  let scale = 1n
  let whole = number
  while (!Number.isInteger(whole)) {
    whole *= 2
    scale *= 2n
  }
  return Fraction.from(BigInt(whole).toString()).div(Fraction.from(scale.toString()))
}

describe('exactTotal, takeAway', () => {
  it('leave the mean of the others, to the bit', () => {
    const number = fc.oneof(
      fc.integer({ min: -9_999, max: 9_999 }).map((n) => n / 100),
      fc.double({ min: -100, max: 100, noNaN: true }),
    )
    const numbers = fc.array(number, { minLength: 1, maxLength: 7 })
    fc.assert(
      fc.property(numbers, numbers, fc.integer({ min: 1, max: 9 }), (kept, taken, weight) => {
        const total = exactTotal([...taken, ...kept])
        for (const one of taken) takeAway(total, one)
        expect(exactMeanOfTotals([{ total, weight: 1 }])).toBe(exactMean(kept))
        const beside = { numbers: [1.5, 2.25], weight: 0.7 }
        expect(
          exactMeanOfTotals([
            { total, weight },
            { total: exactTotal(beside.numbers), weight: 0.7 },
          ]),
        ).toBe(exactMeanOfGroups([{ numbers: kept, weight }, beside]))
      }),
    )
  })
})
