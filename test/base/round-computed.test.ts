import fc from 'fast-check'
import { round } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { roundComputed } from '../../src/base/round-computed'

const modes = ['half-up', 'half-even', 'down'] as const

describe('roundComputed', () => {
  it('takes what lies within noise of a tie for the tie, and rounds once', () => {
    for (const noisy of [62.5, 62.5 - 1e-13, 62.5 + 1e-13, 62.5 * (1 + 9e-10), 62.5 * (1 - 9e-10)]) {
      expect(modes.map((mode) => roundComputed(noisy, { mode }))).toEqual([63, 62, 62])
      expect(modes.map((mode) => roundComputed(-noisy, { mode }))).toEqual([-63, -62, -62])
    }
    expect(roundComputed(62.5 * (1 + 1.1e-9), { mode: 'half-even' })).toBe(63)
    expect(roundComputed(62.5 * (1 - 1.1e-9), { mode: 'half-up' })).toBe(62)
  })

  it('cuts nothing off a number that noise leaves below its digits, or above them below 0', () => {
    expect(roundComputed((1.1 + 2.2 + 3.3) / 3, { digits: 1, mode: 'down' })).toBe(2.2)
    expect(roundComputed(2.9999999999999996, { mode: 'down' })).toBe(3)
    expect(roundComputed(-2.9999999999999996, { mode: 'down' })).toBe(-3)
    expect(roundComputed(-3.0000000000000004, { mode: 'down' })).toBe(-3)
  })

  it('takes what is a billionth from 0 for 0, as levels are compared', () => {
    expect(roundComputed(1e-17 - 0.1 + 0.1, { mode: 'down' })).toBe(0)
    expect(roundComputed(-4e-10, { digits: 1, mode: 'down' })).toBe(0)
    expect(roundComputed(0.4999999996)).toBe(1)
    expect(roundComputed(0.29 * 100, { digits: 1, mode: 'down' })).toBe(29)
  })

  it('rounds a decimal with noise as the decimal itself, whatever the mode and the digits', () => {
    const decimal = fc.integer({ min: -2_000_000, max: 2_000_000 })
    const noises = fc.double({ min: -9e-10, max: 9e-10, noNaN: true })
    fc.assert(
      fc.property(
        decimal,
        fc.integer({ min: 0, max: 4 }),
        noises,
        fc.constantFrom(...modes),
        (whole, digits, by, mode) => {
          // Every multiple of half the last digit: the ties, and the numbers between them.
          const exact = Number(`${whole * 5}e-${digits + 1}`)
          fc.pre(Math.abs(exact) < 100_000)
          // Of numbers so large that their noise is a tenth of the last digit, half of it.
          const noisy = exact + Math.sign(by) * Math.min(Math.abs(exact * by), 0.09 / 10 ** digits)
          expect(roundComputed(noisy, { digits, mode })).toBe(round(exact, { digits, mode }))
        },
      ),
    )
  })

  it('never falls as the number rises', () => {
    const any = fc.double({ min: -200, max: 200, noNaN: true })
    fc.assert(
      fc.property(
        any,
        any,
        fc.integer({ min: 0, max: 15 }),
        fc.constantFrom(...modes),
        (one, other, digits, mode) => {
          const [low, high] = one < other ? [one, other] : [other, one]
          expect(roundComputed(low, { digits, mode })).toBeLessThanOrEqual(
            roundComputed(high, { digits, mode }),
          )
        },
      ),
    )
  })

  it('rounds as declared what is no noise', () => {
    const digits = fc.integer({ min: 0, max: 6 })
    fc.assert(
      fc.property(
        fc.integer({ min: -9e8, max: 9e8 }),
        digits,
        fc.constantFrom(...modes),
        (steps, places, mode) => {
          const value = Number(`${steps}e-8`)
          expect(roundComputed(value, { digits: places, mode })).toBe(round(value, { digits: places, mode }))
        },
      ),
    )
    expect(roundComputed(0.1234567890123456, { digits: 15, mode: 'down' })).toBe(0.123456789012345)
  })

  it('leaves huge numbers as they are', () => {
    for (const huge of [1e300, -Number.MAX_VALUE]) expect(roundComputed(huge, { digits: 15 })).toBe(huge)
  })
})
