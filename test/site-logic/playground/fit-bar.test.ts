import { attainment, jobPersonMatch, scoreFit } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import { fitBar } from '../../../docs/.vitepress/theme/playground/fit-bar'
import { exampleState } from '../../../docs/.vitepress/theme/playground/state'

const example = exampleState('2027-01-04')

describe('the bar of a score', () => {
  it('runs from 0 to the full score', () => {
    const fit = scoreFit(lembagaXy, 'manager-sertifikasi', example.held, { method: attainment() })
    const bar = fitBar(fit)
    expect(bar.full).toBe(100)
    expect(bar.interval?.from).toBeCloseTo(75.56, 1)
    expect(bar.interval?.length).toBeCloseTo(6.67, 1)
    expect(bar.score).toBeCloseTo(80.95, 1)
  })

  it('makes room for scores above the full one', () => {
    const method = jobPersonMatch({ variant: 'ratioOfSums', cap: 'none' })
    const bar = fitBar(scoreFit(lembagaXy, 'staf-administrasi', { INT: 5 }, { method }))
    expect(bar.score).toBe(100)
    expect(bar.full).toBeLessThan(100)
  })
})
