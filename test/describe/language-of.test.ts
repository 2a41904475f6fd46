import { describeStatus } from 'kompetensi'
import { base } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

describe('the language of a describer', () => {
  it.each([undefined, null, {}, { language: 'id' }, { locale: 'id' }, { language: base }])(
    'is refused where it cannot speak: %o',
    (options) => {
      const error = thrownBy(() => describeStatus('met', untyped(options)))
      expect(error).toMatchObject({
        code: 'parameter-invalid',
        details: { subject: 'describeStatus', parameter: 'language' },
      })
      expect(error.message).toContain('a language that has "status", such as fullId of kompetensi/locale/id')
    },
  )
})
