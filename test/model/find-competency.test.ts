import { findCompetency } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { expect, it } from 'vitest'

it('finds a competency by its code', () => {
  expect(findCompetency(lembagaXy, 'INT')).toBe(lembagaXy.competencies.INT)
})

it.each(['__proto__', 'constructor', 'toString', 'int', ''])('finds nothing called %j', (code) => {
  expect(findCompetency(lembagaXy, code)).toBeUndefined()
})
