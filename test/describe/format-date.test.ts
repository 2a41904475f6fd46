import { en } from 'kompetensi/locale/en'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { formatDate } from '../../src/describe/format-date'
import { thrownBy } from '../support/thrown-by'

describe('formatDate', () => {
  it('writes the day without a leading zero and the month as a word', () => {
    expect(formatDate('2027-05-04', { language: id })).toBe('4 Mei 2027')
    expect(formatDate('2027-05-04', { language: en })).toBe('4 May 2027')
    expect(formatDate('0050-12-31', { language: id })).toBe('31 Desember 50')
  })

  it('knows twelve months in each language', () => {
    for (const locale of ['id', 'en'] as const) {
      const names = Array.from({ length: 12 }, (_, i) =>
        formatDate(`2026-${String(i + 1).padStart(2, '0')}-01`, { locale }),
      )
      expect(new Set(names).size).toBe(12)
      for (const name of names) expect(name).toMatch(/^1 [A-Z][a-z]+ 2026$/)
    }
  })

  it('refuses a date that does not exist', () => {
    expect(thrownBy(() => formatDate('2027-02-29', { language: en })).code).toBe('date-invalid')
  })
})
