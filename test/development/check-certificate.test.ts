import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCertificate } from '../../src/development/index'
import { thrownBy } from '../support/thrown-by'

const certificate = {
  person: 'p1',
  scheme: 'staf-frontliner',
  issuedOn: '2024-01-15',
  validUntil: '2027-01-14',
}
const at = (asOf: string, withinDays?: number) =>
  checkCertificate(certificate, { asOf, ...(withinDays === undefined ? {} : { withinDays }) })

describe('checkCertificate', () => {
  it('is valid from the day of issue through the last day', () => {
    expect(at('2024-01-14')).toEqual({
      status: 'not-yet-valid',
      person: 'p1',
      scheme: 'staf-frontliner',
      asOf: '2024-01-14',
      issuedOn: '2024-01-15',
      daysUntil: 1,
    })
    expect(at('2024-01-15')).toMatchObject({ status: 'valid', daysLeft: 1095 })
    expect(at('2027-01-14')).toMatchObject({ status: 'valid', validUntil: '2027-01-14', daysLeft: 0 })
    expect(at('2027-01-15')).toMatchObject({ status: 'expired', validUntil: '2027-01-14', daysSince: 1 })
  })

  it('is expiring within the days asked for', () => {
    expect(at('2026-12-15', 30)).toMatchObject({ status: 'expiring', daysLeft: 30 })
    expect(at('2026-12-14', 30)).toMatchObject({ status: 'valid', daysLeft: 31 })
    expect(at('2027-01-14', 0)).toMatchObject({ status: 'expiring', daysLeft: 0 })
    expect(at('2027-01-15', 30)).toMatchObject({ status: 'expired' })
    expect(at('2024-01-01', 9999)).toMatchObject({ status: 'not-yet-valid' })
  })

  it('does not end where no last day is printed; no usual validity is assumed', () => {
    const { validUntil: _, ...open } = certificate
    const status = checkCertificate(open, { asOf: '2999-01-01', withinDays: 60 })
    expect(status).toMatchObject({ status: 'valid' })
    expect('validUntil' in status || 'daysLeft' in status).toBe(false)
  })

  it('counts days as they are, across summer time and leap days', () => {
    const day = fc.integer({ min: 0, max: 40_000 })
    const written = (count: number): string => new Date(count * 86_400_000).toISOString().slice(0, 10)
    fc.assert(
      fc.property(day, day, day, (a, b, asOf) => {
        const [issued, last] = a < b ? [a, b] : [b, a]
        const status = checkCertificate(
          { ...certificate, issuedOn: written(issued), validUntil: written(last) },
          { asOf: written(asOf) },
        )
        if (asOf < issued) expect(status).toMatchObject({ daysUntil: issued - asOf })
        else if (asOf > last) expect(status).toMatchObject({ status: 'expired', daysSince: asOf - last })
        else expect(status).toMatchObject({ status: 'valid', daysLeft: last - asOf })
      }),
    )
  })

  it('refuses days that do not exist, periods that run backwards and days below 0', () => {
    const bad = { ...certificate, issuedOn: '2027-02-29' }
    expect(
      thrownBy(() => checkCertificate(bad, { asOf: '2026-00-01', withinDays: -1 })).issues,
    ).toMatchObject([
      { code: 'date-invalid', path: ['asOf'] },
      { code: 'number-out-of-range', path: ['withinDays'] },
      { code: 'date-invalid', path: ['issuedOn'] },
    ])
    const reversed = { ...certificate, validUntil: '2024-01-14' }
    expect(thrownBy(() => checkCertificate(reversed, { asOf: '2026-01-01' })).issues).toMatchObject([
      { code: 'period-reversed', path: ['validUntil'] },
    ])
  })
})
