import { getCode } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { expect, it } from 'vitest'

it('gives the code', () => {
  expect(getCode(lembagaXy, 'INT')).toBe('INT')
})

it.each([
  ['CFVV', /CFVV.*did you mean "?CFV/],
  ['constructor', /constructor/],
])('refuses %s', (code, message) => {
  expect(() => getCode(lembagaXy, code)).toThrow(message)
})
