import fc from 'fast-check'
import { assignBand, type BandSet, type FitScore, metShare, type Rounding, scoreFit } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { leastReaching } from '../../src/fit/least-reaching'
import { soundModel } from '../support/sound-model'

const name = { id: 'x', en: 'x' }
const fit = scoreFit(soundModel(), 'clerk', { SQL: 1 }, { method: metShare() })

/** Two bands with an edge between them. */
function setOf(from: number, rounding?: Rounding): BandSet {
  const bands = [
    { id: 'below', name },
    { id: 'at', name, from },
  ]
  return { id: 'set', name, bands, ...(rounding === undefined ? {} : { rounding }) }
}

function bandOf(score: number, bands: BandSet): string | undefined {
  const scored: FitScore = { ...fit, score }
  const verdict = assignBand(scored, { bands, evidence: 'as-scored' })
  return verdict.outcome === 'assigned' ? verdict.band.id : undefined
}

describe('the least number that reaches an edge', () => {
  it('is where rounding turns, in every mode, noise aside', () => {
    const least = (edge: number, rounding?: Rounding): number => leastReaching(edge, setOf(edge, rounding))
    expect(least(80)).toBeCloseTo(80 - 8e-8, 12)
    expect(least(80, { mode: 'half-up' })).toBeCloseTo(79.5 - 79.5e-9, 12)
    expect(least(80, { mode: 'half-even' })).toBeCloseTo(79.5 - 79.5e-9, 12)
    expect(least(81, { mode: 'half-even' })).toBeCloseTo(80.5 + 80.5e-9, 12)
    expect(least(80, { mode: 'down' })).toBeCloseTo(80 - 8e-8, 12)
    expect(least(1.01, { digits: 2 })).toBeCloseTo(1.005 - 1.005e-9, 15)
  })

  it('reaches the edge, and the number before it does not', () => {
    const rounding = fc.option(
      fc.record({
        digits: fc.integer({ min: 0, max: 15 }),
        mode: fc.constantFrom('half-up' as const, 'half-even' as const, 'down' as const),
      }),
      { nil: undefined },
    )
    const edge = fc.oneof(
      fc.integer({ min: -200, max: 200 }),
      fc.double({ min: -200, max: 200, noNaN: true }),
    )
    fc.assert(
      fc.property(edge, rounding, (from, how) => {
        const bands = setOf(from, how)
        const least = leastReaching(from, bands)
        expect([bandOf(least, bands), bandOf(before(least), bands)]).toEqual(['at', 'below'])
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
