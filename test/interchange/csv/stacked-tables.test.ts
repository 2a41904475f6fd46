import { safeParseDictionaryTable, safeParseJobProfilesTable, safeParsePeopleTable } from 'kompetensi/csv'
import { describe, expect, it } from 'vitest'
import { soundModel } from '../../support/sound-model'

const model = soundModel()

const told = (issues: readonly { readonly code: string; readonly path: readonly unknown[] }[]): unknown[] =>
  issues.map(({ code, path }) => [code, ...path])

describe('a cell beyond the headers of one of several tables below each other', () => {
  it('is no level of the table below, and told', () => {
    const { value, issues } = safeParsePeopleTable(model, 'NIP;SQL\np1;3;5\n\nNIP;NEG\np2;2\n')
    expect(value).toEqual([
      { id: 'p1', holdings: { SQL: 3 } },
      { id: 'p2', holdings: { NEG: 2 } },
    ])
    expect(told(issues)).toEqual([['table-malformed', 2, 'C']])
  })

  it('is told of a table further below', () => {
    const { value, issues } = safeParsePeopleTable(model, 'NIP;SQL\np1;3\n\nNIP;NEG\np2;2;4\n')
    expect(value[1]?.holdings).toEqual({ NEG: 2 })
    expect(told(issues)).toEqual([['table-malformed', 5, 'C']])
  })

  it('is told in its own row where a person stands in both', () => {
    const { value, issues } = safeParsePeopleTable(model, 'NIP;SQL\np1;3\n\nNIP;NEG\np1;2;4\n')
    expect(value).toEqual([{ id: 'p1', holdings: { SQL: 3, NEG: 2 } }])
    expect(told(issues)).toEqual([['table-malformed', 5, 'C']])
  })

  it('is told of a dictionary', () => {
    const { issues } = safeParseDictionaryTable(model, 'Kode;Nama\na;b;c\n\nKode;Definisi\nd;e\n')
    expect(told(issues)).toContainEqual(['table-malformed', 2, 'C'])
  })

  it('is told where the table below has no rows', () => {
    const { value, issues } = safeParsePeopleTable(model, 'NIP;SQL\np1;3;5\n\nNIP;NEG\n')
    expect(value).toEqual([{ id: 'p1', holdings: { SQL: 3 } }])
    expect(told(issues)).toContainEqual(['table-malformed', 2, 'C'])
  })

  it('makes the profile that it may belong to incomplete', () => {
    const { value } = safeParseJobProfilesTable(
      model,
      'Jabatan;SQL\nclerk;3;2\n\nJabatan;SQL;NEG\nchief;2;3\n',
    )
    expect(value.jobs['clerk']?.complete).toBe(false)
  })
})

describe('the headers of a table below another', () => {
  it('hold for its own rows, also where they only add to those above', () => {
    const { value, issues } = safeParsePeopleTable(model, 'NIP;SQL\np1;3;5\n\nNIP;SQL;NEG\np2;2;4\n')
    expect(value).toEqual([
      { id: 'p1', holdings: { SQL: 3 } },
      { id: 'p2', holdings: { SQL: 2, NEG: 4 } },
    ])
    expect(told(issues)).toEqual([['table-malformed', 2, 'C']])
  })

  it('hold for its own rows, also where they are fewer than those above', () => {
    const { value, issues } = safeParsePeopleTable(model, 'NIP;SQL;NEG\np1;3;5\n\nNIP;SQL\np2;2;4\n')
    expect(value[1]).toEqual({ id: 'p2', holdings: { SQL: 2 } })
    expect(told(issues)).toEqual([['table-malformed', 5, 'C']])
  })

  it('are those above where a sheet repeats them, blank cells behind them or not', () => {
    const { value, reading } = safeParsePeopleTable(model, 'NIP;SQL;NEG;\np1;3;5;\n\nNIP;SQL;NEG\np2;2;4\n')
    expect(value[1]).toEqual({ id: 'p2', holdings: { SQL: 2, NEG: 4 } })
    expect(reading.headerRows).toEqual([1])
  })

  it('are those above where a sheet repeats them with one that stands there twice, which is told once', () => {
    const { value, issues, reading } = safeParsePeopleTable(
      model,
      'NIP;SQL;NEG;SQL\np1;3;2;1\nNIP;SQL;NEG;SQL\np2;4;1;1\n',
    )
    expect(value).toEqual([
      { id: 'p1', holdings: { SQL: 3, NEG: 2 } },
      { id: 'p2', holdings: { SQL: 4, NEG: 1 } },
    ])
    expect(told(issues)).toEqual([['column-duplicate', 1, 'SQL']])
    expect(reading.headerRows).toEqual([1])
  })

  it('are told where one stands twice: the first of the two is read', () => {
    const { value, issues } = safeParsePeopleTable(model, 'NIP;NEG\np1;3\n\nNIP;SQL;SQL\np2;2;\n')
    expect(value[1]?.holdings).toEqual({ SQL: 2 })
    expect(told(issues)).toEqual([['column-duplicate', 4, 'SQL']])
  })
})

describe('a column that one of several tables does not have', () => {
  it('says nothing of its jobs, but that a level is not known', () => {
    const text = 'Jabatan;SQL;Rumpun;Jalur\nLama;3;data;expert\n\nJabatan;NEG\nBaru;2\n'
    const { value, issues } = safeParseJobProfilesTable(model, text)
    expect(value.jobs['Baru']).toEqual({
      model: 'acme',
      id: 'Baru',
      name: { und: 'Baru' },
      requirements: [{ competency: 'NEG', level: 2 }],
      complete: false,
      unknown: ['SQL'],
    })
    expect(Object.keys(value.families)).toEqual(['data'])
    expect(issues).toEqual([])
  })
})

describe('two rows of one person', () => {
  it('are told in a further table as in the first', () => {
    const text = 'NIP;SQL\np1;3\np1;3\n\nNIP;NEG\np2;2\np2;2\n'
    const { value, issues } = safeParsePeopleTable(model, text)
    expect(value.map(({ id }) => id)).toEqual(['p1', 'p2'])
    expect(told(issues)).toEqual([
      ['row-duplicate', 3, 'NIP'],
      ['row-duplicate', 7, 'NIP'],
    ])
  })
})
