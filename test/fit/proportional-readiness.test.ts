import { attainment, proportionalReadiness } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { fitOf, oneShort } from './support/two-requirements'

describe('proportionalReadiness', () => {
  it('is the mean way made from the lowest level to the required one, by weight', () => {
    const fit = fitOf(proportionalReadiness(), oneShort)
    // SQL: two of the three steps from 1 to 4, three times as heavy as NEG, which is met.
    expect(fit.score).toBeCloseTo((100 * (3 * (2 / 3) + 1)) / 4, 12)
    expect(fit.method).toEqual({
      id: 'proportionalReadiness',
      parameters: {},
      full: 100,
      monotone: true,
      separable: true,
    })
  })

  it('counts no part of the way at the lowest level, where attainment counts a level', () => {
    const lowest = { SQL: 1, NEG: 1 }
    expect(fitOf(proportionalReadiness(), lowest).score).toBe(0)
    expect(fitOf(attainment(), lowest).score).toBeCloseTo((100 * (3 + 1)) / 14, 12)
  })

  it('never counts less than nothing, nor more than a requirement', () => {
    expect(fitOf(proportionalReadiness(), { SQL: 0, NEG: 5 }).score).toBe(25)
  })

  it('takes a requirement of the lowest level as met or not', () => {
    const scores = [0, 0.9, 1, 5].map((SQL) => fitOf(proportionalReadiness(), { SQL }, 'at-the-lowest').score)
    expect(scores).toEqual([0, 0, 100, 100])
  })

  it('has the bounds of everything that an assessment could find', () => {
    const { score, lowest, highest } = fitOf(proportionalReadiness(), { NEG: 2 })
    expect([score, lowest, highest]).toEqual([100, 25, 100])
  })
})
