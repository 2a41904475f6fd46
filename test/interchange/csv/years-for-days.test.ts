import { resolveHoldings } from 'kompetensi'
import { safeParseJobProfilesTable, safeParseRatingsTable, type Table } from 'kompetensi/csv'
import { describe, expect, it } from 'vitest'
import { acme } from '../support/acme'
import { told } from '../support/told'

const options = { raterKind: 'assessor' }

describe('a year where a day stands', () => {
  it.each<[Table]>([
    ['NIP;Kompetensi;Level;Tanggal\n1;SQL;4;2026\n'],
    [
      [
        ['NIP', 'Kompetensi', 'Level', 'Tanggal'],
        ['1', 'SQL', 4, 2024],
      ],
    ],
  ])('is no rating of 1905: %j', (table) => {
    const { ok, value, issues } = safeParseRatingsTable(acme, table, options)
    expect([ok, value, told(issues)]).toEqual([false, [], [['error', 'cell-invalid', 2, 'Tanggal']]])
    expect(issues[0]?.details).toMatchObject({ expected: 'whole-date' })
  })

  it('is told of the end of a rating', () => {
    const table = 'NIP;Kompetensi;Level;Tanggal;Berlaku sampai\n1;SQL;4;5/5/2026;2027\n'
    const { value, issues } = safeParseRatingsTable(acme, table, options)
    expect([value, told(issues)]).toEqual([[], [['error', 'cell-invalid', 2, 'Berlaku sampai']]])
    expect(issues[0]?.message).toBe(
      '"2027" cannot be read as a date: a year alone is none, it needs a day and a month too, as 2026-12-31 has',
    )
  })

  it('is told of a job', () => {
    const table = 'Jabatan;Berlaku sejak;SQL\nAnalis;2026;3\n'
    const { ok, value, issues } = safeParseJobProfilesTable(acme, table)
    expect([ok, value.jobs['Analis']?.validFrom, told(issues)]).toEqual([
      false,
      undefined,
      [['error', 'cell-invalid', 2, 'Berlaku sejak']],
    ])
  })

  it('does not keep serial numbers of days from being read', () => {
    const { value } = safeParseRatingsTable(
      acme,
      [
        ['NIP', 'Kompetensi', 'Level', 'Tanggal'],
        ['1', 'SQL', 4, 46_348],
      ],
      options,
    )
    expect(resolveHoldings(acme, value, { asOf: '2026-11-30', validity: 36 }).holdings).toEqual({ SQL: 4 })
  })
})
