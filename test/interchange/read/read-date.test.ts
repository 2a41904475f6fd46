import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDate } from '../../../src/interchange/read/read-date'

const daysOf = (...given: Parameters<typeof readDate>): readonly string[] => readDate(...given).days

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
    [10_959, '1930-01-01'],
    [109_574, '2199-12-31'],
    [2_958_465, '9999-12-31'],
    [new Date('2026-11-22T00:00:00Z'), '2026-11-22'],
  ])('%s is %s', (value, date) => {
    expect(daysOf(value, {})).toEqual([date])
  })

  it.each([1, 59, 61, 5, 1899, 2026.5, '2.026', '2,026', 2601, 10_958, 109_575, 202_601, '202612', 260_105])(
    '%s is no serial: it is a year, a month or a count',
    (serial) => {
      expect(daysOf(serial, {})).toEqual([])
    },
  )

  it('serials of the 1904 system begin 1,462 days later', () => {
    expect(daysOf(10_959 - 1462, { serials: 1904 })).toEqual(['1930-01-01'])
    expect(daysOf(46_348 - 1462, { serials: 1904 })).toEqual(['2026-11-22'])
  })

  it('have two readings where day and month could be either, unless the caller names the order', () => {
    expect(daysOf('3/4/2026', {})).toEqual(['2026-04-03', '2026-03-04'])
    expect(daysOf('3/4/2026', { dates: 'day-month' })).toEqual(['2026-04-03'])
    expect(daysOf('3/4/2026', { dates: 'month-day' })).toEqual(['2026-03-04'])
    expect(daysOf('11/22/2026', { dates: 'day-month' })).toEqual([])
  })

  it.each([
    60,
    0,
    -1,
    0.5,
    2_958_466,
    1e300,
    2026,
    '2026',
    '1999',
    2199,
    '2026,0',
    'Senin, 2026',
    '29/02/2026',
    '31/4/2026',
    '22/13/26',
    '2026-13-01',
    'besok',
    '',
    '20261322',
    '18991122',
    'Lusa, 5 Januari 2026',
    '1/2-2026',
  ])('%s is no date', (value) => {
    expect(daysOf(value, {})).toEqual([])
  })

  it.each([
    ['Senin, 5 Januari 2026', '2026-01-05'],
    ["Jum'at, 9 Jan 2026", '2026-01-09'],
    ["Jum'at 9 Januari 2026", '2026-01-09'],
    ['Jum’at 9 Januari 2026', '2026-01-09'],
    ['Jumat 09/01/2026', '2026-01-09'],
    ['Minggu, 11 Januari 2026', '2026-01-11'],
    ['Ahad 11 Januari 2026', '2026-01-11'],
    ['Sab. 10 Jan 2026', '2026-01-10'],
    ['Fri Jan 9, 2026', '2026-01-09'],
    ['Thursday, January 8, 2026', '2026-01-08'],
    ['March 1 2026', '2026-03-01'],
    ['Mon, 2026-01-05', '2026-01-05'],
    ['2026-01-05T00:00:00+07:00', '2026-01-05'],
    ['2026-01-05 23:30:00.000 +0700', '2026-01-05'],
    ['20260105', '2026-01-05'],
    [20_260_105, '2026-01-05'],
  ])('reads %s by the day that is written', (value, day) => {
    expect(daysOf(value, {})).toEqual([day])
  })

  it('lets a weekday decide between two readings', () => {
    expect(daysOf('Jumat, 3/4/2026', {})).toEqual(['2026-04-03'])
    expect(readDate('Selasa, 3/4/2026', {})).toEqual({ days: [], contradicted: '2026-04-03' })
    expect(daysOf('Rabu, 3/4/2026', {})).toEqual(['2026-03-04'])
  })

  it.each([
    ['Senin, 10 Januari 2026', '2026-01-10'],
    ['Selasa 5 Januari 2026', '2026-01-05'],
    ["Jum'at, 2026-01-10", '2026-01-10'],
  ])('%s has another weekday than it says', (value, contradicted) => {
    expect(readDate(value, {})).toEqual({ days: [], contradicted })
  })

  it('guesses no century: a year of two digits has two readings until the caller says which', () => {
    expect(daysOf('22/11/26', {})).toEqual(['2026-11-22', '1926-11-22'])
    expect(daysOf('22/11/26', { century: 2000 })).toEqual(['2026-11-22'])
    expect(daysOf('5 Jan 85', { century: 1900 })).toEqual(['1985-01-05'])
  })

  it('every serial is the day that counting from 1 January 1900 gives, with the day Excel invented', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_959, max: 109_574 }), (serial) => {
        const counted = new Date(Date.UTC(1899, 11, 30))
        counted.setUTCDate(counted.getUTCDate() + serial)
        expect(daysOf(serial, {})).toEqual([counted.toISOString().slice(0, 10)])
      }),
    )
  })
})
