import fc from 'fast-check'
import { formatNumber, round } from 'kompetensi'
import { en } from 'kompetensi/locale/en'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../support/thrown-by'

/** Reads a number as a person would who knows the marks. */
function read(text: string, language: id | 'en'): number {
  const [thousands, decimal] = locale === 'id' ? ['.', ','] : [',', '.']
  return Number(text.replaceAll(thousands, '').replace(decimal, '.').replace('−', '-').replace('+', ''))
}

describe('formatNumber', () => {
  it.each([
    [1234.567, '1.234,57', '1,234.57'],
    [-0.5, '−0,5', '−0.5'],
    [0, '0', '0'],
    [-0, '0', '0'],
    [-0.001, '0', '0'],
    [3, '3', '3'],
    [100, '100', '100'],
    [999.995, '1.000', '1,000'],
    [1000, '1.000', '1,000'],
    [1234567, '1.234.567', '1,234,567'],
    [-1234567.8, '−1.234.567,8', '−1,234,567.8'],
    [1e21, '1.000.000.000.000.000.000.000', '1,000,000,000,000,000,000,000'],
    [1.25e23, '125.000.000.000.000.000.000.000', '125,000,000,000,000,000,000,000'],
  ])('writes %s', (value, id, en) => {
    expect(formatNumber(value, { language: id })).toBe(id)
    expect(formatNumber(value, { language: en })).toBe(en)
  })

  it('writes as many digits as there are, up to those asked for', () => {
    expect(formatNumber(1.005, { language: en, digits: 2 })).toBe('1.01')
    expect(formatNumber(2 / 3, { language: en, digits: 15 })).toBe('0.666666666666667')
    expect(formatNumber(1234567.1, { language: en, digits: 15 })).toBe('1,234,567.1')
    expect(formatNumber(2.5, { language: en, digits: 0 })).toBe('3')
    expect(formatNumber(1.5e-7, { language: id, digits: 8 })).toBe('0,00000015')
  })

  it('writes a sign where asked, but none for 0', () => {
    const signed = (value: number) => formatNumber(value, { language: en, signed: true })
    expect([2, 0, -2, 0.001, -0.001].map(signed)).toEqual(['+2', '0', '−2', '0', '0'])
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %s', (value) => {
    expect(thrownBy(() => formatNumber(value, { language: id })).code).toBe('number-out-of-range')
  })

  it('writes every number so that it can be read back', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.double({ noNaN: true, noDefaultInfinity: true }),
          fc.double({ min: -1e4, max: 1e4, noNaN: true }),
        ),
        fc.integer({ min: 0, max: 15 }),
        fc.constantFrom('id', 'en'),
        (value, digits, locale) => {
          const text = formatNumber(value, { locale, digits })
          expect(text).toMatch(
            locale === 'id' ? /^−?\d{1,3}(\.\d{3})*(,\d+)?$/ : /^−?\d{1,3}(,\d{3})*(\.\d+)?$/,
          )
          expect(read(text, locale)).toBe(round(value, { digits }))
        },
      ),
    )
  })
})
