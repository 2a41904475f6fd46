import { getJob } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { expect, it } from 'vitest'

it('gives the job of an id', () => {
  expect(getJob(lembagaXy, 'kepala-lsp')).toBe(lembagaXy.jobs['kepala-lsp'])
})

it.each([
  ['kepala-lps', '"kepala-lps" is not a job of "lembaga-xy" (did you mean "kepala-lsp"?)'],
  ['constructor', '"constructor" is not a job of "lembaga-xy"'],
])('refuses %s', (id, message) => {
  expect(() => getJob(lembagaXy, id)).toThrow(message)
})
