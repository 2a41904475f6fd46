import { safeParseCertificates } from 'kompetensi/schema'
import { describe, expect, it } from 'vitest'
import { certificate, model } from '../support/entries'
import { found } from '../support/found'

describe('safeParseCertificates', () => {
  it('tells what is wrong', () => {
    expect(
      found(
        safeParseCertificates(model, [
          { ...certificate, validUntil: '2024-02-28' },
          { ...certificate, issuedOn: '2023-02-29' },
          { ...certificate, person: '' },
          { ...certificate, scheme: 'weldr' },
          { person: 'p1' },
        ]),
      ),
    ).toEqual([
      '0.validUntil: period-reversed',
      '1.issuedOn: date-invalid',
      '2.person: blank-id',
      '4.scheme: missing-field',
      '4.issuedOn: missing-field',
      '3.scheme: unknown-reference (warning)',
    ])
  })
})
