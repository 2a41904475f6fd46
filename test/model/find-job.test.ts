import { findJob } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { expect, it } from 'vitest'

it('finds a job by its id', () => {
  expect(findJob(lembagaXy, 'kepala-lsp')).toBe(lembagaXy.jobs['kepala-lsp'])
})

it.each(['__proto__', 'constructor', 'toString', 'Kepala-LSP', ''])('finds nothing called %j', (id) => {
  expect(findJob(lembagaXy, id)).toBeUndefined()
})
