import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumber, writeNumber } from '../../../src/interchange/read/read-number'

describe('numbers', () => {
  it.each([
    ['3', 3],
    ['3,5', 3.5],
    ['3.5', 3.5],
    ['-1', -1],
    ['−1', -1],
    ['+2', 2],
    ['0,125', 0.125],
    ['2,1250', 2.125],
    ['1.234.567', 1_234_567],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1E-07', 1e-7],
    [',5', 0.5],
    ['12345', 12_345],
  ])('%s is %d, whoever wrote it', (text, value) => {
    expect(readNumber(text, undefined)).toBe(value)
  })

  it('does not choose between a decimal mark and thousands', () => {
    expect(readNumber('1.234', undefined)).toEqual([1.234, 1234])
    expect(readNumber('1,234', undefined)).toEqual([1.234, 1234])
    expect(readNumber('1.234', 'comma')).toBe(1234)
    expect(readNumber('1.234', 'point')).toBe(1.234)
    expect(readNumber('1,234', 'comma')).toBe(1.234)
    expect(readNumber('2.5', 'comma')).toBeUndefined()
  })

  it.each(['', 'x', '1 2', '1..2', '1.23.456', '0x10', 'NaN', 'Infinity', '1e999', '1,2,3', '12.345,678.9'])(
    '%j is no number',
    (text) => {
      expect(readNumber(text, undefined)).toBeUndefined()
    },
  )

  it('come back from what is written, to the last bit, under either mark', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(readNumber(writeNumber(value, ','), undefined)).toBe(value)
        expect(readNumber(writeNumber(value, '.'), undefined)).toBe(value)
        expect(readNumber(writeNumber(value, ','), 'comma')).toBe(value)
      }),
    )
  })
})
