import { attainment } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'
import { fitOf, oneShort } from './support/two-requirements'

describe('attainment', () => {
  it('is the share of the required levels that is held, by weight', () => {
    const fit = fitOf(attainment(), oneShort)
    expect(fit.score).toBeCloseTo((100 * (3 * 3 + 2)) / (3 * 4 + 2), 12)
    expect(fit.method).toEqual({
      id: 'attainment',
      parameters: { surplus: 'ignored' },
      full: 100,
      monotone: true,
      separable: true,
    })
  })

  it.each([
    ['nothing', 'ignored', 11],
    ['in full', 'counted', 13],
    ['up to one and a half times the required level', { cappedAt: 1.5 }, 12],
  ] as const)('counts a surplus %s', (_, surplus, levels) => {
    const fit = fitOf(attainment({ surplus }), oneShort)
    expect(fit.score).toBeCloseTo((100 * levels) / 14, 12)
    expect(fit.method.parameters).toEqual({ surplus })
  })

  it('has the bounds of everything that an assessment could find', () => {
    const { score, lowest, highest } = fitOf(attainment({ surplus: 'counted' }), { SQL: 3 })
    expect(score).toBe(75)
    expect(lowest).toBeCloseTo((100 * 9) / 14, 12)
    // The highest level of NEG is 5, three above the required one.
    expect(highest).toBe(100)
  })

  it('weighs a requirement at the floor nothing beside others: everybody holds it', () => {
    expect(fitOf(attainment(), { ART: 3, NEG: 1 }, 'at-the-floor').score).toBe(50)
    expect(fitOf(attainment(), { ART: 0, NEG: 1 }, 'at-the-floor').score).toBe(50)
  })

  it.each([0.99, Number.NaN, Number.POSITIVE_INFINITY, untyped('2x')])('refuses a cap of %s', (cappedAt) => {
    expect(thrownBy(() => attainment({ surplus: { cappedAt } })).issues).toMatchObject([
      {
        code: 'parameter-invalid',
        path: ['surplus.cappedAt'],
        details: { subject: 'attainment', found: String(cappedAt) },
      },
    ])
  })
})

it('keeps the surplus that it was made with, whatever becomes of the options', () => {
  const surplus = { cappedAt: 1.2 }
  const method = attainment({ surplus })
  surplus.cappedAt = 2
  expect(method.parameters['surplus']).toEqual({ cappedAt: 1.2 })
})
