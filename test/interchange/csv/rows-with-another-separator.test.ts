import type { CompetencyModel, Issue } from 'kompetensi'
import {
  formatDictionaryTable,
  parseDictionaryTable,
  safeParseDictionaryTable,
  safeParseJobProfilesTable,
  safeParsePeopleTable,
  safeParseRatingsTable,
} from 'kompetensi/csv'
import { describe, expect, it } from 'vitest'
import { acme } from '../support/acme'
import { told, toldErrors } from '../support/told'

const empty: CompetencyModel = { ...acme, competencies: {} }
const passed = (row: number): unknown[] => ['error', 'row-passed-over', row]

const jobsIn = (text: string) => {
  const { ok, value, issues, reading } = safeParseJobProfilesTable(acme, text)
  const jobs = Object.values(value.jobs).map(({ id, complete, requirements }) => [
    id,
    complete,
    requirements.map(({ competency, level }) => `${competency} ${level}`).join(),
  ])
  return { ok, errors: toldErrors(issues), jobs, passed: reading.passedOver }
}

describe('a row that is parted by another sign than the header', () => {
  it.each([
    'NIP;SQL;NEG\n1001,3,2\n1002;4;1\n',
    'NIP;SQL;NEG\n1001\t3\t2\n1002;4;1\n',
    'NIP;SQL;NEG\n1001, 3, 2\n1002;4;1\n',
    'NIP,SQL,NEG\n"1001,3,2"\n1002,4,1\n',
    'NIP,SQL,NEG\n1001;3;2\n1002,4,1\n',
    'NIP\tSQL\tNEG\n1001|3|2\n1002\t4\t1\n',
    'NIP;SQL;NEG;AUD\n1001,3,\n1002;4;1;\n',
    'NIP;SQL\n1001,3\n1002;4\n',
    'NIP;SQL;NEG\n1001,3,2;;\n1002;4;1\n',
    'NIP;SQL;NEG\n1001,3\n1002;4;1\n',
    'NIP,SQL,NEG\n1001\t3\n1002,4,1\n',
  ])('is no person: %j', (text) => {
    const { ok, value, issues, reading } = safeParsePeopleTable(acme, text)
    expect([ok, value.map(({ id }) => id), told(issues)]).toEqual([false, ['1002'], [passed(2)]])
    expect(reading.passedOver).toMatchObject([{ row: 2, as: 'other-separator' }])
  })

  it('is none where a reader of workbooks gives it with blank cells', () => {
    const { ok, value } = safeParsePeopleTable(acme, [
      ['NIP', 'SQL', 'NEG'],
      ['1001,3,2', null, null],
      ['1002', 4, 1],
    ])
    expect([ok, value.map(({ id }) => id)]).toEqual([false, ['1002']])
  })

  it('says what to do', () => {
    const { issues } = safeParsePeopleTable(acme, 'NIP;SQL;NEG\n1001,3,2\n1002;4;1\n')
    expect(issues.map(({ message }: Issue) => message)).toEqual([
      'the row "1001,3,2" is not read: it is parted by another sign than the header, or stands in quotes as a whole; write the sign of the header in it, without those quotes',
    ])
  })

  it('leaves the job incomplete that it speaks of, and no other', () => {
    const { ok, errors, jobs } = jobsIn('Jabatan;Kompetensi;Level\nA;SQL;3\nA,NEG,2\nB;SQL;1\n')
    expect([ok, errors, jobs]).toEqual([
      false,
      [passed(3)],
      [
        ['A', false, 'SQL 3'],
        ['B', true, 'SQL 1'],
      ],
    ])
  })

  it('leaves every job incomplete where it names none', () => {
    const { jobs } = jobsIn('Jabatan;Kompetensi;Level\nA;SQL;3\n,NEG,2\nB;SQL;1\n')
    expect(jobs).toEqual([
      ['A', false, 'SQL 3'],
      ['B', false, 'SQL 1'],
    ])
  })

  it('is no job of a wide table', () => {
    const { errors, jobs } = jobsIn('Jabatan;SQL;NEG\nA,3,2\nB;1;2\n')
    expect([errors, jobs]).toEqual([[passed(2)], [['B', true, 'SQL 1,NEG 2']]])
  })

  it('is told where competencies stand in rows, and leaves every job incomplete', () => {
    const { ok, errors, jobs } = jobsIn('Kompetensi;A;B\nSQL;3;2\nNEG,1,2\nAUD;1;1\n')
    expect([ok, errors, jobs.map(([id, complete]) => [id, complete])]).toEqual([
      false,
      [passed(3)],
      [
        ['A', false],
        ['B', false],
      ],
    ])
  })

  it('is told in a table below another', () => {
    const { ok, errors } = jobsIn('Jabatan;SQL\nA;3\n\nJabatan;NEG\nA,2\n')
    expect([ok, errors]).toEqual([false, [passed(5)]])
  })

  it('is no competency, and no rating', () => {
    const { value, issues } = safeParseDictionaryTable(empty, 'Kode;Nama\nA,Audit\nB;Bahasa\n', {
      scale: 'five',
    })
    expect([Object.keys(value.competencies), toldErrors(issues)]).toEqual([['B'], [passed(2)]])
    const ratings = safeParseRatingsTable(acme, 'NIP;Kompetensi;Level;Tanggal\n1,SQL,4,2026-01-05\n', {
      raterKind: 'assessor',
    })
    expect(toldErrors(ratings.issues)).toEqual([passed(2)])
  })
})

describe('a comma in the one cell of a row', () => {
  it.each([
    'Kompetensi;Definisi\nPerencanaan, pengendalian\nB;Bahasa\n',
    'Kompetensi;Definisi\nPerencanaan,pengendalian;\nB;Bahasa\n',
    'Kompetensi\nPerencanaan,pengendalian\nB\n',
  ])('is one of its text: %j', (text) => {
    const { value } = safeParseDictionaryTable(empty, text, { scale: 'five' })
    expect(Object.keys(value.competencies)).toHaveLength(2)
  })

  it('is one of a signature', () => {
    const { value, issues } = safeParsePeopleTable(acme, 'NIP;SQL\n1;3\n"Jakarta,5 Mei 2026"\n')
    expect([value.length, toldErrors(issues)]).toEqual([1, []])
  })

  it('comes back from a table of the library', () => {
    const model = { ...acme, competencies: { 'a,b,c,d': { name: {} } } }
    const { value } = formatDictionaryTable(model, { language: { tag: 'en' } })
    expect(Object.keys(parseDictionaryTable(empty, value).competencies)).toEqual(['a,b,c,d'])
  })
})
