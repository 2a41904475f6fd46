import { safeParseJobProfilesTable, safeParsePeopleTable } from 'kompetensi/csv'
import { describe, expect, it } from 'vitest'
import { acme } from '../support/acme'
import { toldErrors } from '../support/told'

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
