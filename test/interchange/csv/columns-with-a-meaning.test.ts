import {
  safeParseDictionaryTable,
  safeParseJobProfilesTable,
  safeParsePeopleTable,
  safeParseRatingsTable,
} from 'kompetensi/csv'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../../support/thrown-by'
import { acme } from '../support/acme'
import { told } from '../support/told'

type Columns = NonNullable<Parameters<typeof safeParseJobProfilesTable>[2]>['columns']

const jobIn = (text: string, columns: Columns, layout?: 'wide' | 'long') => {
  const options = { ...(columns && { columns }), ...(layout && { layout }) }
  const { ok, value, issues } = safeParseJobProfilesTable(acme, text, options)
  const job = value.jobs['A']
  return { ok, issues, complete: job?.complete, unknown: job?.unknown, required: job?.requirements.length }
}

describe('a column of a wide sheet of jobs', () => {
  it.each([
    ['Kritikal', 'ya', 'essential', 'essentials'],
    ['Bobot', '4', 'weight', 'weights'],
    ['Bobot', '25%', 'weight', 'weights'],
    ['Porsi', '25%', 'weight', 'weights'],
  ] as const)(
    '%s is told where the caller gives it a meaning of a row a level: %s, %s',
    (header, cell, field, holds) => {
      const { ok, issues, ...job } = jobIn(`Jabatan;SQL;${header}\nA;3;${cell}\n`, { [header]: field })
      expect([ok, told(issues)]).toEqual([true, [['warning', 'column-unknown', 1, header]]])
      expect(issues[0]?.details).toEqual({ header, holds })
      expect(job).toEqual({ complete: false, unknown: [], required: 1 })
    },
  )

  it('is told where it says by itself what is essential', () => {
    const { ok, issues, complete } = jobIn('Jabatan;SQL;Wajib\nA;3;ya\n', {})
    expect([ok, told(issues), complete]).toEqual([true, [['warning', 'column-unknown', 1, 'Wajib']], false])
    expect(issues[0]?.details).toEqual({ header: 'Wajib', holds: 'essentials' })
    expect(jobIn('Jabatan;SQL;Required\nA;3;12\n', {}).issues[0]?.details).toEqual({
      header: 'Required',
      attempts: 1,
    })
  })

  it('says where such a column is read', () => {
    const { issues } = jobIn('Jabatan;SQL;Tk\nA;3;4\n', { Tk: 'level' })
    expect(issues.map(({ message }) => message)).toEqual([
      'the column "Tk" holds levels of several competencies, which are read from a table with a row a level alone (job, competency, level), so it is not read; write such a table, or say "ignored" in the option "columns"',
    ])
  })

  it('may be of any competency where it is given as levels, or as their names', () => {
    const unknown = { complete: false, unknown: undefined, required: 1 }
    expect(jobIn('Jabatan;SQL;Level\nA;3;4\n', { Level: 'level' })).toMatchObject({ ok: true, ...unknown })
    expect(jobIn('Jabatan;SQL;X\nA;3;NEG\n', { X: 'competency' }, 'wide')).toMatchObject({
      ok: true,
      ...unknown,
    })
  })

  it('says nothing of a job that has nothing in it', () => {
    expect(jobIn('Jabatan;SQL;Bobot\nA;3;\n', { Bobot: 'weight' }).complete).toBe(true)
  })
})

describe('a column that is given as one of a competency', () => {
  it.each(['Catatan', 'Ket', 'Uraian'])('is told where each row names one: %s', (header) => {
    const columns = { [header]: { competency: 'NEG' } }
    const { ok, issues, complete, unknown } = jobIn(
      `Jabatan;Kompetensi;Level;${header}\nA;SQL;3;4\n`,
      columns,
    )
    expect([ok, told(issues)]).toEqual([false, [['error', 'column-unknown', 1, header]]])
    expect([complete, unknown]).toEqual([false, ['NEG']])
    const words = jobIn(`Jabatan;Kompetensi;Level;${header}\nA;SQL;3;baik\n`, columns)
    expect([words.ok, told(words.issues), words.complete]).toEqual([
      true,
      [['warning', 'column-unknown', 1, header]],
      false,
    ])
    expect(words.issues[0]?.message).toBe(
      `the column "${header}" is of one competency, but "Kompetensi" names one in each row, so it is not read; the option "layout" says "long" or "wide"`,
    )
  })

  it('is refused of ratings and of a dictionary, which have none', () => {
    const columns = { Catatan: { competency: 'NEG' } } as never
    const of = (reader: () => unknown) => thrownBy(reader).issues.map(({ details }) => details)
    expect(of(() => safeParseRatingsTable(acme, 'NIP;Kompetensi;Level;Catatan\n', { columns }))).toEqual([
      expect.objectContaining({ subject: 'safeParseRatingsTable', parameter: 'columns.Catatan' }),
    ])
    expect(of(() => safeParseDictionaryTable(acme, 'Kode;Catatan\n', { columns }))).toEqual([
      expect.objectContaining({ subject: 'safeParseDictionaryTable', parameter: 'columns.Catatan' }),
    ])
  })
})

describe('a meaning that no column can have', () => {
  const message = (columns: unknown): string =>
    thrownBy(() => safeParsePeopleTable(acme, 'NIP;SQL\n', { columns: columns as never })).message

  it('is told by its header, with what is accepted and what may have been meant', () => {
    expect(message({ SQL: 'persn' })).toBe(
      'parameter-invalid: "columns.SQL" of safeParsePeopleTable is persn; it must be one of person, job, unit, performance, potential, ignored, or { competency: \'INT\' } (did you mean "person"?)',
    )
    expect(message({ SQL: undefined })).toContain('"columns.SQL" of safeParsePeopleTable is undefined')
    expect(message({ SQL: { competencies: 'SQL' } })).toContain('columns.SQL.competency')
    expect(message({ SQL: { competency: 3 } })).toContain(
      '"columns.SQL.competency" of safeParsePeopleTable is 3',
    )
  })
})
