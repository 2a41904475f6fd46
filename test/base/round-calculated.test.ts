import fc from 'fast-check'
import { round } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { roundCalculated } from '../../src/base/round-calculated'

const modes = ['half-up', 'half-even', 'down'] as const

describe('rounding of what was calculated', () => {
  it('takes what lies within noise of a tie for the tie, and rounds once', () => {
    for (const noisy of [62.5, 62.5 - 1e-13, 62.5 + 1e-13, 62.5 * (1 + 9e-10), 62.5 * (1 - 9e-10)]) {
      expect(modes.map((mode) => roundCalculated(noisy, { mode }))).toEqual([63, 62, 62])
      expect(modes.map((mode) => roundCalculated(-noisy, { mode }))).toEqual([-63, -62, -62])
    }
    expect(roundCalculated(62.5 * (1 + 1.1e-9), { mode: 'half-even' })).toBe(63)
    expect(roundCalculated(62.5 * (1 - 1.1e-9), { mode: 'half-up' })).toBe(62)
  })

  it('cuts nothing off a number that noise leaves below its digits, or above them below 0', () => {
    expect(roundCalculated((1.1 + 2.2 + 3.3) / 3, { digits: 1, mode: 'down' })).toBe(2.2)
    expect(roundCalculated(2.9999999999999996, { mode: 'down' })).toBe(3)
    expect(roundCalculated(-2.9999999999999996, { mode: 'down' })).toBe(-3)
    expect(roundCalculated(-3.0000000000000004, { mode: 'down' })).toBe(-3)
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
          expect(roundCalculated(noisy, { digits, mode })).toBe(round(exact, { digits, mode }))
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
          expect(roundCalculated(low, { digits, mode })).toBeLessThanOrEqual(
            roundCalculated(high, { digits, mode }),
          )
        },
      ),
    )
  })

  it('leaves huge numbers as they are', () => {
    for (const huge of [1e300, -Number.MAX_VALUE]) expect(roundCalculated(huge, { digits: 15 })).toBe(huge)
  })
})
