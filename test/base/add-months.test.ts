import { describe, expect, it } from 'vitest'
import { addMonths } from '../../src/base/add-months'
import { daysBetween } from '../../src/base/days-between'
import { monthsBetween } from '../../src/base/months-between'

describe('addMonths', () => {
  it('keeps the day, or takes the last of a shorter month', () => {
    expect(addMonths('2024-02-29', 36)).toBe('2027-02-28')
    expect(addMonths('2024-02-29', 48)).toBe('2028-02-29')
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28')
    expect(addMonths('2026-05-15', 0)).toBe('2026-05-15')
  })

  it('stays within what a date can write', () => {
    expect(addMonths('0050-01-31', 1)).toBe('0050-02-28')
    expect(addMonths('9999-06-01', 12)).toBe('9999-12-31')
  })
})

describe('monthsBetween', () => {
  it('is the greatest number of months that does not pass the later day', () => {
    for (const from of ['2023-12-31', '2024-01-30', '2024-02-29', '2024-03-01']) {
      for (let day = 0; day < 800; day++) {
        const to = new Date(Date.parse(from) + day * 86_400_000).toISOString().slice(0, 10)
        const months = monthsBetween(from, to)
        expect(addMonths(from, months) <= to && addMonths(from, months + 1) > to).toBe(true)
      }
    }
  })
})

describe('daysBetween', () => {
  it('counts days, back as well as forth', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
    expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2)
    expect(daysBetween('2011-12-29', '2011-12-31')).toBe(2)
  })
})
