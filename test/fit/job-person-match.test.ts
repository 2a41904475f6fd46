import { attainment, type JobPersonMatchOptions, jobPersonMatch } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'
import { fitOf, oneShort } from './support/two-requirements'

describe('jobPersonMatch', () => {
  it.each<[JobPersonMatchOptions['variant'], JobPersonMatchOptions['cap'], number]>([
    ['ratioOfSums', 'none', (100 * (3 + 4)) / (4 + 2)],
    ['ratioOfSums', 'item', (100 * (3 + 2)) / (4 + 2)],
    ['ratioOfSums', 'total', 100],
    ['meanOfRatios', 'none', (100 * (3 / 4 + 4 / 2)) / 2],
    ['meanOfRatios', 'item', (100 * (3 / 4 + 1)) / 2],
    ['meanOfRatios', 'total', 100],
  ])('as %s, capped: %s', (variant, cap, expected) => {
    const fit = fitOf(jobPersonMatch({ variant, cap }), oneShort)
    expect(fit.score).toBeCloseTo(expected, 12)
    expect(fit.method).toEqual({
      id: 'jobPersonMatch',
      parameters: { variant, cap, weighted: false },
      full: 100,
      monotone: true,
      separable: true,
    })
  })

  it('counts weights when asked', () => {
    const sums = jobPersonMatch({ variant: 'ratioOfSums', cap: 'none', weighted: true })
    expect(fitOf(sums, oneShort).score).toBeCloseTo((100 * (3 * 3 + 4)) / (3 * 4 + 2), 12)
    const ratios = jobPersonMatch({ variant: 'meanOfRatios', cap: 'none', weighted: true })
    expect(fitOf(ratios, oneShort).score).toBeCloseTo((100 * (3 * (3 / 4) + 4 / 2)) / (3 + 1), 12)
  })

  it('is attainment as a weighted ratio of sums with a cap on each item', () => {
    const method = jobPersonMatch({ variant: 'ratioOfSums', cap: 'item', weighted: true })
    expect(fitOf(method, oneShort).score).toBe(fitOf(attainment(), oneShort).score)
  })

  it('caps the total of the bounds as well as that of the score', () => {
    const { score, lowest, highest } = fitOf(jobPersonMatch({ variant: 'ratioOfSums', cap: 'total' }), {
      NEG: 5,
    })
    expect([score, highest]).toEqual([100, 100])
    expect(lowest).toBeCloseTo((100 * 5) / 6, 12)
  })

  it('refuses a variant or a cap it does not know, naming those it does', () => {
    const variant = () => jobPersonMatch({ variant: untyped('sum'), cap: 'none' })
    expect(thrownBy(variant).issues).toMatchObject([
      {
        code: 'parameter-invalid',
        path: ['variant'],
        details: {
          subject: 'jobPersonMatch',
          found: 'sum',
          expected: { oneOf: ['ratioOfSums', 'meanOfRatios'] },
        },
      },
    ])
    const cap = () => jobPersonMatch(untyped({ variant: 'ratioOfSums' }))
    expect(thrownBy(cap).issues).toMatchObject([
      { path: ['cap'], details: { expected: { oneOf: ['none', 'item', 'total'] } } },
    ])
  })
})
