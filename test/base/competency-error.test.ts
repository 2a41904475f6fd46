import { CompetencyError } from 'kompetensi'
import { expect, it } from 'vitest'

it('is named after its first issue and has them all', () => {
  const first = { code: 'one', severity: 'error', path: [], details: { a: 1 }, message: 'the first' } as const
  const other = { ...first, code: 'two', message: 'the other' } as const
  const error = new CompetencyError(first, [other])
  expect(error).toMatchObject({ name: 'CompetencyError', code: 'one', details: { a: 1 } })
  expect(error.issues).toEqual([first, other])
  expect(error.message).toBe('one: the first\ntwo: the other')
})
