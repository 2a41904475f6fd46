import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { round } from '../../src/base/round'
import { roundComputed } from '../../src/base/round-computed'

describe('roundComputed', () => {
  it('takes what is a hair away from a step or a tie for it', () => {
    expect(roundComputed(2.9999999999999996, { mode: 'down' })).toBe(3)
    expect(roundComputed(3.4999999999999996)).toBe(4)
    expect(roundComputed(2.5000000000000004, { mode: 'half-even' })).toBe(2)
    expect(roundComputed(-2.9999999999999996, { mode: 'down' })).toBe(-3)
    expect(roundComputed(0.29 * 100, { digits: 1, mode: 'down' })).toBe(29)
    expect(roundComputed(2.4999999996, { mode: 'half-up' })).toBe(3)
    expect(roundComputed(2.499999999)).toBe(2)
  })

  it('rounds as declared what is not', () => {
    const digits = fc.integer({ min: 0, max: 6 })
    const mode = fc.constantFrom('half-up' as const, 'half-even' as const, 'down' as const)
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), digits, mode, (steps, places, how) => {
        const value = Number(`${steps}e-8`)
        expect(roundComputed(value, { digits: places, mode: how })).toBe(
          round(value, { digits: places, mode: how }),
        )
      }),
    )
    expect(roundComputed(0.1234567890123456, { digits: 15, mode: 'down' })).toBe(0.123456789012345)
  })
})
