import fc from 'fast-check'
import { createNumberWriter, round } from 'kompetensi'
import { en } from 'kompetensi/locale/en'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const languages = { id, en }

/** Reads a number as a person would who knows the marks. */
function read(text: string, tag: 'id' | 'en'): number {
  const [thousands, decimal] = tag === 'id' ? ['.', ','] : [',', '.']
  return Number(text.replaceAll(thousands, '').replace(decimal, '.').replace('−', '-').replace('+', ''))
}

describe('createNumberWriter', () => {
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
  ])('writes %s', (value, indonesian, english) => {
    expect(id.number(value)).toBe(indonesian)
    expect(en.number(value)).toBe(english)
  })

  it('writes as many digits as there are, up to those asked for', () => {
    expect(en.number(1.005, { digits: 2 })).toBe('1.01')
    expect(en.number(2 / 3, { digits: 15 })).toBe('0.666666666666667')
    expect(en.number(1234567.1, { digits: 15 })).toBe('1,234,567.1')
    expect(en.number(2.5, { digits: 0 })).toBe('3')
    expect(id.number(1.5e-7, { digits: 8 })).toBe('0,00000015')
  })

  it('takes a tie that was missed by noise for a tie', () => {
    expect(String(1.15 * 3)).toBe('3.4499999999999997')
    expect(en.number(1.15 * 3, { digits: 1 })).toBe('3.5')
    expect(en.number(-1.15 * 3, { digits: 1 })).toBe('−3.5')
    expect(en.number(2.6749999)).toBe('2.67')
  })

  it('refuses marks that are none, or one for both', () => {
    for (const [marks, mark] of [
      [{}, 'thousands'],
      [{ thousands: '.', decimal: '.' }, 'decimal'],
    ] as const) {
      expect(thrownBy(() => createNumberWriter(untyped(marks)))).toMatchObject({
        code: 'parameter-invalid',
        details: { parameter: mark },
      })
    }
  })

  it('writes a sign where asked, but none for 0', () => {
    const signed = (value: number) => en.number(value, { signed: true })
    expect([2, 0, -2, 0.001, -0.001].map(signed)).toEqual(['+2', '0', '−2', '0', '0'])
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %s', (value) => {
    expect(thrownBy(() => id.number(value)).code).toBe('number-out-of-range')
  })

  it('writes every number so that it can be read back', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.double({ noNaN: true, noDefaultInfinity: true }),
          fc.double({ min: -1e4, max: 1e4, noNaN: true }),
        ),
        fc.integer({ min: 0, max: 15 }),
        fc.constantFrom('id' as const, 'en' as const),
        (value, digits, tag) => {
          const text = languages[tag].number(value, { digits })
          expect(text).toMatch(tag === 'id' ? /^−?\d{1,3}(\.\d{3})*(,\d+)?$/ : /^−?\d{1,3}(,\d{3})*(\.\d+)?$/)
          expect(read(text, tag)).toBe(round(value, { digits }))
        },
      ),
    )
  })
})
