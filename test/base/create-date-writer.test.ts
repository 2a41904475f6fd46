import { createDateWriter } from 'kompetensi'
import { en } from 'kompetensi/locale/en'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../support/thrown-by'

describe('createDateWriter', () => {
  it('hands on the parts of a day', () => {
    expect(createDateWriter(({ day, month, year }) => `${year}/${month}/${day}`)('2027-05-04')).toBe(
      '2027/5/4',
    )
  })

  it('refuses a date that does not exist', () => {
    expect(thrownBy(() => en.date('2027-02-29')).code).toBe('date-invalid')
  })
})

describe('the date of a language', () => {
  it('is a day without a leading zero and a month as a word', () => {
    expect(id.date('2027-05-04')).toBe('4 Mei 2027')
    expect(en.date('2027-05-04')).toBe('4 May 2027')
    expect(id.date('0050-12-31')).toBe('31 Desember 50')
  })

  it.each([id, en])('knows twelve months in $tag', ({ date }) => {
    const names = Array.from({ length: 12 }, (_, i) => date(`2026-${String(i + 1).padStart(2, '0')}-01`))
    expect(new Set(names).size).toBe(12)
    for (const name of names) expect(name).toMatch(/^1 [A-Z][a-z]+ 2026$/)
  })
})
