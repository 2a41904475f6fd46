import { safeParseJobProfilesTable, safeParsePeopleTable } from 'kompetensi/csv'
import { describe, expect, it } from 'vitest'
import { acme } from '../support/acme'
import { toldAloud, toldErrors } from '../support/told'

describe('a head in two rows of which a competency is misspelt', () => {
  it.each([
    ['SQL', 'Negoisasi', 'Negosiasi'],
    ['SQL', 'Negoitation', 'Negotiation'],
    ['Bahasa kueri', 'Auidt', 'Audit'],
  ])('is read as one: %s beside %s', (known, misspelt, suggestion) => {
    const { ok, value, issues, reading } = safeParsePeopleTable(
      acme,
      `NIP;Jabatan;\n;${known};${misspelt}\n1;3;4\n`,
    )
    expect([ok, value]).toEqual([false, [{ id: '1', holdings: { SQL: 3 } }]])
    expect(reading.headerRows).toEqual([1, 2])
    expect(toldErrors(issues)).toEqual([['error', 'column-unknown', 2, misspelt]])
    expect(issues[0]?.details).toEqual({ header: misspelt, suggestion, levels: 1 })
  })

  it('leaves the jobs incomplete that have something below it', () => {
    const text = 'Jabatan;Kompetensi teknis;\n;SQL;Negoisasi\nAnalis;3;4\nStaf;2;\n'
    const { value, issues } = safeParseJobProfilesTable(acme, text)
    expect(Object.values(value.jobs).map(({ id, complete }) => [id, complete])).toEqual([
      ['Analis', false],
      ['Staf', true],
    ])
    expect(toldErrors(issues)).toEqual([['error', 'column-unknown', 2, 'Negoisasi']])
  })

  it('is read where every one of them is, or where one is of no competency at all', () => {
    const all = safeParsePeopleTable(acme, 'NIP;Nama;Teknis;\n;;Bahasa kuer;Negoisasi\n1;Adi;3;4\n')
    expect(all.reading.headerRows).toEqual([1, 2])
    expect(toldErrors(all.issues).slice(0, 2)).toEqual([
      ['error', 'column-unknown', 2, 'Bahasa kuer'],
      ['error', 'column-unknown', 2, 'Negoisasi'],
    ])
    const other = safeParsePeopleTable(acme, 'NIP;Teknis;\n;SQL;Renang\n1;3;4\n')
    expect(toldErrors(other.issues)).toEqual([['error', 'column-unknown', 2, 'Renang']])
  })

  it.each(['Negoisasi', 'Renang'])('tells its columns apart where "%s" has several', (head) => {
    const text = `NIP;SQL;;${head};\n;Std;Capaian;Std;Capaian\n1;3;2;4;1\n`
    const { issues, reading } = safeParsePeopleTable(acme, text)
    expect(reading.headerRows).toEqual([1, 2])
    expect(toldErrors(issues).slice(0, 4)).toEqual(
      ['SQL Std', 'SQL Capaian', `${head} Std`, `${head} Capaian`].map((header) => [
        'error',
        'column-unknown',
        2,
        header,
      ]),
    )
  })

  it('is no row of an entry that has a level, or says nothing the reader knows', () => {
    const text = 'NIP;Catatan;SQL\n;lembur;\n;Mahir;\n1;;3\n'
    expect(safeParsePeopleTable(acme, text).reading.headerRows).toEqual([1])
  })
})

describe('a head of which the column of jobs or people is misspelt', () => {
  it.each([
    'Jabtan;SQL;NEG\nAnalis;3;4\n\nJabatan;AUD\nAnalis;2\n',
    'Jabtan;Kompetensi;Level\nAnalis;SQL;4\n\nJabatan;Kompetensi;Level\nAnalis;NEG;2\n',
  ])('is not passed over for one further down: %j', (text) => {
    const { ok, value, issues } = safeParseJobProfilesTable(acme, text)
    expect([ok, value.jobs]).toEqual([false, {}])
    expect(toldAloud(issues)).toEqual([
      ['error', 'column-missing', 1],
      ['warning', 'column-unknown', 1, 'Jabtan'],
    ])
    expect(issues[0]?.details).toMatchObject({ suggestion: 'Jabtan' })
  })

  it('is none where what stands above sums up the table below, or explains it', () => {
    const rows = 'NIP;SQL;NEG\n1;3;2\n'
    for (const above of ['Ringkasan;SQL;NEG\nRata-rata;3;2\n\n', 'Level;Arti\n1;Dasar\n3;Mahir\n\n']) {
      const { ok, value } = safeParsePeopleTable(acme, above + rows)
      expect([ok, value]).toEqual([true, [{ id: '1', holdings: { SQL: 3, NEG: 2 } }]])
    }
  })

  it('is no job between the rows of the table above', () => {
    const text = 'Jabatan;SQL;NEG\nAnalis;3;4\n\nJabtan;AUD\nAnalis;2\n'
    const { ok, value, issues, reading } = safeParseJobProfilesTable(acme, text)
    expect(reading.headerRows).toEqual([1, 4])
    expect([ok, Object.keys(value.jobs)]).toEqual([false, ['Analis']])
    expect(value.jobs['Analis']?.complete).toBe(false)
    expect(toldAloud(issues)).toEqual([
      ['warning', 'column-unknown', 4, 'Jabtan'],
      ['error', 'cell-missing', 5, 'Jabatan'],
    ])
    expect(issues[0]?.details).toEqual({ header: 'Jabtan', suggestion: 'jabatan' })
  })
})

describe('a recap whose standard row is asked for', () => {
  const read = (text: string): ReturnType<typeof safeParseJobProfilesTable> =>
    safeParseJobProfilesTable(acme, text, { standardOf: 'Analis' })

  it('is told where it has none, with what the row may be called', () => {
    const { ok, value, issues } = read('NIP;Nama;SQL;NEG\n;Standr;3;4\n1;Adi;2;2\n')
    expect([ok, value.jobs]).toEqual([false, {}])
    expect(issues.map(({ message }) => message)).toEqual([
      'no row with levels is called standar, standar kompetensi, standar jabatan, so nothing is read as "Analis" (did you mean "Standr"?); call it so, or leave out the option "standardOf"',
    ])
  })

  it.each([
    ['NIP;Nama;SQL;Negoisasi\n;Standar;3;tinggi\n1;Adi;2;2\n', 'Negoisasi'],
    ['NIP;Nama;SQL;Renang\n;Standar;3;TBD\n1;Adi;2;2\n', 'Renang'],
    ['NIP;Nama;Negoisasi;Lain\n;Standar;3;\n1;Adi;2;2\n', 'Negoisasi'],
  ])('leaves the job incomplete that has something under a header of no competency: %j', (text, header) => {
    const { value, issues } = read(text)
    expect(value.jobs['Analis']?.complete).toBe(false)
    expect(toldAloud(issues).map(([, code, , column]) => [code, column])).toEqual([
      ['column-unknown', header],
    ])
  })

  it('is complete where the standard row has nothing there', () => {
    const { ok, value } = read('NIP;Nama;SQL;Negoisasi\n;Standar;3;\n1;Adi;2;2\n')
    expect([ok, value.jobs['Analis']?.complete]).toEqual([true, true])
  })
})
