import { parseCertificates, safeParseCertificates } from 'kompetensi/schema'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../../support/thrown-by'
import { certificate, model } from '../support/entries'

describe('parseCertificates', () => {
  it('reads certificates', () => {
    const all = [certificate, { ...certificate, validUntil: '2024-02-29', number: '1' }]
    expect(parseCertificates(model, JSON.stringify(all))).toEqual(all)
  })

  it('throws with the issues that safeParseCertificates gives', () => {
    const data = [certificate, { ...certificate, validUntil: '2024-02-28' }]
    const error = thrownBy(() => parseCertificates(model, data))
    expect(error.issues).toEqual(safeParseCertificates(model, data).issues)
    expect(error.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['period-reversed', 1, 'validUntil'],
    ])
  })
})
