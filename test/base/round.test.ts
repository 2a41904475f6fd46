import fc from 'fast-check'
import { type RoundingMode, round } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const modes: readonly RoundingMode[] = ['half-up', 'half-even', 'down']

/** The same rounding as exact fractions of whole numbers: nothing of it is a float until the end. */
function roundExactly(value: number, digits: number, mode: RoundingMode): number {
  const [, minus = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? []
  const power = Number(exponent) - fraction.length + digits
  const numerator = BigInt(whole + fraction) * 10n ** BigInt(Math.max(0, power))
  const denominator = 10n ** BigInt(Math.max(0, -power))
  const cut = numerator / denominator
  const twice = 2n * (numerator % denominator)
  const isTie = twice === denominator
  const up = mode !== 'down' && (isTie ? mode === 'half-up' || cut % 2n === 1n : twice > denominator)
  const text = String(up ? cut + 1n : cut).padStart(digits + 1, '0')
  const split = text.length - digits
  return Number(`${minus}${text.slice(0, split)}.${text.slice(split)}`) + 0
}

describe('round', () => {
  it('rounds half-up to whole numbers when nothing else is said', () => {
    expect([56.4, 56.7, 56.5].map((value) => round(value))).toEqual([56, 57, 57])
  })

  it('settles a tie as declared', () => {
    expect([56.5, 57.5].map((value) => round(value, { mode: 'half-even' }))).toEqual([56, 58])
    expect([56.5, 57.5].map((value) => round(value, { mode: 'down' }))).toEqual([56, 57])
  })

  it('rounds as the number is written, not as its float lies', () => {
    expect(round(1.005, { digits: 2 })).toBe(1.01)
    expect(round(0.285, { digits: 2 })).toBe(0.29)
    expect(round(2.675, { digits: 2, mode: 'half-even' })).toBe(2.68)
    expect(round(8.345, { digits: 2, mode: 'half-even' })).toBe(8.34)
  })

  it('treats both sides of 0 alike and never returns -0', () => {
    expect(round(-56.5)).toBe(-57)
    expect(round(-56.5, { mode: 'down' })).toBe(-56)
    for (const mode of modes) {
      expect(round(-0, { mode })).toBe(0)
      expect(round(-0.4, { mode })).toBe(0)
      expect(round(-1e-300, { mode, digits: 15 })).toBe(0)
    }
  })

  it('stays exact where a scaled float would not be', () => {
    expect(round(25414.500386452673, { digits: 11 })).toBe(25414.50038645267)
    expect(round(40178400.270074844, { digits: 9 })).toBe(40178400.270074844)
  })

  it('leaves alone what has nothing to cut, however large', () => {
    for (const value of [1e21, 1.5e300, Number.MAX_VALUE, -Number.MAX_VALUE, 2 ** 53 - 1])
      expect(round(value, { digits: 15 })).toBe(value)
    expect(round(Number.MIN_VALUE)).toBe(0)
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, untyped('3'), untyped(null)])(
    'refuses the value %s',
    (value) => {
      const error = thrownBy(() => round(value))
      expect(error.code).toBe('number-out-of-range')
      expect(error.issues[0]?.path).toEqual(['value'])
    },
  )

  it.each([-1, 16, 1.5, Number.NaN, Number.POSITIVE_INFINITY, untyped('2')])(
    'refuses %s digits',
    (digits) => {
      const error = thrownBy(() => round(1, { digits }))
      expect(error.code).toBe('number-out-of-range')
      expect(error.details).toEqual({
        field: 'digits',
        found: typeof digits === 'number' ? String(digits) : `"${digits}"`,
        range: { whole: true, atLeast: 0, atMost: 15 },
      })
      expect(error.issues[0]?.path).toEqual(['digits'])
    },
  )

  it('agrees with exact fractions', () => {
    const value = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.double({ min: -1000, max: 1000, noNaN: true }),
      fc.double({ min: 1e9, max: 1e16, noNaN: true }),
      fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000),
    )
    fc.assert(
      fc.property(
        value,
        fc.integer({ min: 0, max: 15 }),
        fc.constantFrom(...modes),
        (number, digits, mode) => {
          expect(round(number, { digits, mode })).toBe(roundExactly(number, digits, mode))
        },
      ),
      { numRuns: 5000 },
    )
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 15 }),
        fc.constantFrom(...modes),
        (value, digits, mode) => {
          const once = round(value, { digits, mode })
          expect(round(once, { digits, mode })).toBe(once)
        },
      ),
    )
  })
})
