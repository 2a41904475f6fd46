import { describeIssue, describeStatus } from 'kompetensi'
import { base, id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

describe('the language of a describer', () => {
  it.each([
    ['language', undefined],
    ['language', null],
    ['language', {}],
    ['language', { locale: 'id' }],
    ['language.status', { language: 'id' }],
    ['language.status', { language: base }],
  ])('is refused where it cannot speak: %s of %o', (parameter, options) => {
    const error = thrownBy(() => describeStatus('met', untyped(options)))
    expect(error).toMatchObject({
      code: 'parameter-invalid',
      details: { subject: 'describeStatus', parameter },
    })
    expect(error.issues.map((issue) => describeIssue(issue, { language: id }))).toEqual([
      `Parameter "${parameter}" pada describeStatus adalah undefined; seharusnya bahasa, seperti fullId ('kompetensi/locale/id').`,
    ])
  })
})
