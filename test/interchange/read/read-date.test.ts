import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDate } from '../../../src/interchange/read/read-date'

describe('dates', () => {
  it.each([
    ['2026-11-22', '2026-11-22'],
    ['2026/11/22', '2026-11-22'],
    ['22/11/2026', '2026-11-22'],
    ['22-11-2026', '2026-11-22'],
    ['22.11.2026', '2026-11-22'],
    ['11/22/2026', '2026-11-22'],
    ['22/11/2026 08:30', '2026-11-22'],
    ['2026-11-22T23:59:59.999Z', '2026-11-22'],
    ['5/5/2026', '2026-05-05'],
    ['22 November 2026', '2026-11-22'],
    ['17 Agustus 1945', '1945-08-17'],
    ['1 Agt 2026', '2026-08-01'],
    ['22-Nov-2026', '2026-11-22'],
    ['46348', '2026-11-22'],
    [46_348, '2026-11-22'],
    [46_348.75, '2026-11-22'],
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [2_958_465, '9999-12-31'],
    [new Date('2026-11-22T00:00:00Z'), '2026-11-22'],
  ])('%s is %s', (value, date) => {
    expect(readDate(value, {})).toEqual([date])
  })

  it('serials of the 1904 system begin 1,462 days later', () => {
    expect(readDate(0, { serials: 1904 })).toEqual(['1904-01-01'])
    expect(readDate(46_348 - 1462, { serials: 1904 })).toEqual(['2026-11-22'])
  })

  it('have two readings where day and month could be either, unless the caller names the order', () => {
    expect(readDate('3/4/2026', {})).toEqual(['2026-04-03', '2026-03-04'])
    expect(readDate('3/4/2026', { dates: 'day-month' })).toEqual(['2026-04-03'])
    expect(readDate('3/4/2026', { dates: 'month-day' })).toEqual(['2026-03-04'])
    expect(readDate('11/22/2026', { dates: 'day-month' })).toEqual([])
  })

  it.each([
    60,
    0,
    -1,
    0.5,
    2_958_466,
    1e300,
    '29/02/2026',
    '31/4/2026',
    '22/11/26',
    '2026-13-01',
    'besok',
    '',
    '20261122',
    '1/2-2026',
  ])('%s is no date', (value) => {
    expect(readDate(value, {})).toEqual([])
  })

  it('every serial is the day that counting from 1 January 1900 gives, with the day Excel invented', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const counted = new Date(Date.UTC(1899, 11, 30))
        counted.setUTCDate(counted.getUTCDate() + serial)
        expect(readDate(serial, {})).toEqual([counted.toISOString().slice(0, 10)])
      }),
    )
  })
})
