import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isIsoDate } from '../../src/base/is-iso-date'

/** By the calendar of the engine. */
function byDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

describe('isIsoDate', () => {
  it('knows the days there are', () => {
    const digits = (size: number, max: number) =>
      fc.integer({ min: 0, max }).map((n) => String(n).padStart(size, '0'))
    fc.assert(
      fc.property(digits(4, 9_999), digits(2, 14), digits(2, 33), (year, month, day) => {
        const text = `${year}-${month}-${day}`
        expect(isIsoDate(text)).toBe(byDate(text))
      }),
      { numRuns: 5_000 },
    )
    for (const year of ['0000', '1900', '2000', '2023', '2024', '2100']) {
      for (const text of [`${year}-02-29`, `${year}-02-28`, `${year}-02-30`]) {
        expect(isIsoDate(text)).toBe(byDate(text))
      }
    }
  })

  it('takes nothing written otherwise', () => {
    for (const text of [
      '',
      '2024-1-01',
      '2024-01-01 ',
      '+2024-01-01',
      '20240101',
      '2024-01-01T00:00:00Z',
      '2024-01-01\n',
    ]) {
      expect(isIsoDate(text)).toBe(false)
    }
  })
})
