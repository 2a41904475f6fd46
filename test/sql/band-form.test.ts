import fc from 'fast-check'
import { round } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { leastRounding } from '../../src/sql/band-form'

describe('the least number that rounds to an edge', () => {
  it('is where rounding turns, in every mode', () => {
    expect(leastRounding(80, { mode: 'half-up' })).toBe(79.5)
    expect(leastRounding(80, { mode: 'down' })).toBe(80)
    expect(leastRounding(80, { mode: 'half-even' })).toBe(79.5)
    expect(leastRounding(81, { mode: 'half-even' })).toBeGreaterThan(80.5)
    expect(leastRounding(1.01, { digits: 2 })).toBe(1.005)
  })

  it('rounds to the edge, and the number before it does not', () => {
    const rounding = fc.record({
      digits: fc.integer({ min: 0, max: 6 }),
      mode: fc.constantFrom('half-up' as const, 'half-even' as const, 'down' as const),
    })
    const edge = fc.oneof(
      fc.integer({ min: -200, max: 200 }),
      fc.double({ min: -200, max: 200, noNaN: true }),
    )
    fc.assert(
      fc.property(edge, rounding, (from, how) => {
        const least = leastRounding(from, how)
        expect(round(least, how)).toBeGreaterThanOrEqual(from)
        expect(round(before(least), how)).toBeLessThan(from)
      }),
    )
  })
})

/** The number before a number. */
function before(value: number): number {
  if (value === 0) return -Number.MIN_VALUE
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value)
  view.setBigInt64(0, view.getBigInt64(0) - (value > 0 ? 1n : -1n))
  return view.getFloat64(0)
}
