import { metShare } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { fitOf, oneShort } from './support/two-requirements'

describe('metShare', () => {
  it('is the share of requirements that are met, by weight', () => {
    const fit = fitOf(metShare(), oneShort)
    expect(fit.score).toBe(25)
    expect(fit.method).toEqual({
      id: 'metShare',
      parameters: {},
      full: 100,
      monotone: true,
      separable: true,
    })
    expect(fitOf(metShare(), { SQL: 4, NEG: 0 }).score).toBe(75)
  })

  it('counts nothing for half of the way and nothing for more than is required', () => {
    expect(fitOf(metShare(), { SQL: 3.9, NEG: 1.9 }).score).toBe(0)
    expect(fitOf(metShare(), { SQL: 5, NEG: 5 }).score).toBe(100)
  })

  it('takes a level that noise alone keeps below the required one', () => {
    expect(fitOf(metShare(), { SQL: 4 - 1e-10, NEG: 2 }).score).toBe(100)
    expect(fitOf(metShare(), { SQL: 4 - 1e-8, NEG: 2 }).score).toBe(25)
  })

  it('is between none and all of what is not assessed', () => {
    const { score, lowest, highest, coverage } = fitOf(metShare(), { SQL: 4 })
    expect([score, lowest, highest, coverage]).toEqual([100, 75, 100, 0.75])
  })
})
