import { isValidOn } from 'kompetensi'
import { afterEach, describe, expect, it } from 'vitest'
import { thrownBy } from '../support/thrown-by'

describe('isValidOn', () => {
  const zone = process.env['TZ']
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  })

  it.each([
    ['2025-12-31', false],
    ['2026-01-01', true],
    ['2026-12-31', true],
    ['2027-01-01', false],
  ])('includes both ends: %s is %s', (asOf, valid) => {
    expect(isValidOn({ validFrom: '2026-01-01', validUntil: '2026-12-31' }, { asOf })).toBe(valid)
  })

  it('takes an absent end for open', () => {
    expect(isValidOn({}, { asOf: '0001-01-01' })).toBe(true)
    expect(isValidOn({ validFrom: '2026-01-01' }, { asOf: '9999-12-31' })).toBe(true)
    expect(isValidOn({ validUntil: '2026-01-01' }, { asOf: '2026-01-02' })).toBe(false)
  })

  it.each([
    ['asOf', { asOf: '2026-02-30' }, {}],
    ['validFrom', { asOf: '2026-01-01' }, { validFrom: '2025-02-29' }],
    ['validUntil', { asOf: '2026-01-01' }, { validUntil: '1900-02-29' }],
  ])('refuses a %s that does not exist', (field, options, period) => {
    const error = thrownBy(() => isValidOn(period, options))
    expect(error.code).toBe('date-invalid')
    expect(error.issues[0]?.path).toEqual([field])
  })

  it('knows leap days', () => {
    expect(isValidOn({ validUntil: '2024-02-29' }, { asOf: '2024-02-29' })).toBe(true)
    expect(isValidOn({ validUntil: '2000-02-29' }, { asOf: '2000-03-01' })).toBe(false)
  })

  it.each(['Pacific/Apia', 'Asia/Jakarta', 'America/New_York'])('does not mind the time zone %s', (name) => {
    process.env['TZ'] = name
    expect(new Date(0).getTimezoneOffset()).not.toBe(0)
    expect(isValidOn({ validFrom: '2011-12-30', validUntil: '2011-12-30' }, { asOf: '2011-12-30' })).toBe(
      true,
    )
  })
})
