import { qualifyCode } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { expect, expectTypeOf, it } from 'vitest'

it('puts the model before the code', () => {
  const code = qualifyCode(lembagaXy, 'INT')
  expect(code).toBe('lembaga-xy:INT')
  expectTypeOf(code).toExtend<`lembaga-xy:${string}`>()
})
