import { isJob } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { expect, it } from 'vitest'

it('tells ids of jobs from other texts', () => {
  expect(isJob(lembagaXy, 'kepala-lsp')).toBe(true)
  for (const text of ['INT', '__proto__', 'constructor', 'toString', ''])
    expect(isJob(lembagaXy, text)).toBe(false)
})
