import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { protectedText, restoredText } from '../../../src/interchange/read/cell-text'

describe('texts', () => {
  it.each([
    '=1+1',
    '+62811',
    '-',
    '@SUM(A1)',
    '\t=1',
    '＝1',
    "'=1",
    ' x',
    'x ',
    '',
    '007',
    '198001012006041001',
    '1E+17',
    '1.10',
    '3/4',
    '2-3',
    'MAR1',
    '1:30',
    '1E5',
    'TRUE',
  ])('%j has an apostrophe before it on the way out, and none on the way in', (text) => {
    expect(protectedText(text)).toBe(`'${text}`)
    expect(restoredText(protectedText(text))).toEqual({ text, literal: true })
  })

  it.each(["'Aisyiyah", "Jum'at", 'Analis', 'a=b', 'A-1', '12345'])('%j is written as it is', (text) => {
    expect(protectedText(text)).toBe(text)
    expect(restoredText(text).text).toBe(text)
  })

  it('come back whatever they are, and never begin like a formula', () => {
    const nasty = fc.string({ unit: fc.constantFrom(..."'=+-@\t\r\n a1E0–"), maxLength: 8 })
    fc.assert(
      fc.property(fc.oneof(fc.string(), nasty), (text) => {
        expect(restoredText(protectedText(text)).text).toBe(text)
        expect(protectedText(text)).not.toMatch(/^[=+\-@\t\r\n]/)
      }),
    )
  })
})
