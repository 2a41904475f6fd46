import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findings } from '../../../src/interchange/read/findings'
import { withPlainLineEnds } from '../../../src/interchange/read/line-ends'
import { readCells } from '../../../src/interchange/read/read-cells'

const separators = [',', ';', '\t', '|'] as const

describe('line ends', () => {
  it.each([
    ['a\r\nb\nc\rd', 'a\nb\nc\nd'],
    ['"a\r\nb"\r\nc', '"a\r\nb"\nc'],
    ['x;"a ""b""\r";y\r\n', 'x;"a ""b""\r";y\n'],
    ['5" disk\r\nb', '5" disk\nb'],
    ['"a"  \r\n"b', '"a"  \n"b'],
    ['\r\n"', '\n"'],
  ])('of %j end rows outside quotes and stay within them', (text, plain) => {
    expect(withPlainLineEnds(text, ';')).toBe(plain)
  })

  it('of every kind end a row, whatever the cells hold', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'a"\r\n ,;|\t'), maxLength: 6 })
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 })
    const ends = fc.array(fc.constantFrom('\n', '\r', '\r\n'), { minLength: 6, maxLength: 6 })
    fc.assert(
      fc.property(table, ends, fc.constantFrom(...separators), (rows, lineEnds, separator) => {
        const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
        const text = rows.map((row, i) => row.map(quoted).join(separator) + lineEnds[i]).join('')
        const found = findings()
        expect(readCells(text, separator, {}, found).slice(0, rows.length)).toEqual(rows)
        expect(found.all()).toEqual([])
      }),
    )
  })
})
