import { isCompetency } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { expect, it } from 'vitest'

it('tells codes of the model from other texts', () => {
  expect(isCompetency(lembagaXy, 'INT')).toBe(true)
  for (const text of ['int', '__proto__', 'constructor', 'toString', '', 'lembaga-xy:INT'])
    expect(isCompetency(lembagaXy, text)).toBe(false)
})
