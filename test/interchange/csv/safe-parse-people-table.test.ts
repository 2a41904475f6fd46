import type { Issue } from 'kompetensi'
import {
  formatPeopleTable,
  parsePeopleTable,
  safeParseJobProfilesTable,
  safeParsePeopleTable,
} from 'kompetensi/csv'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { soundModel } from '../../support/sound-model'

const model = soundModel()
const told = (issues: readonly Issue[]): unknown[] =>
  issues.map(({ severity, code, path }) => [severity, code, ...path])

describe('safeParsePeopleTable', () => {
  it('reads a row a person: blank is not assessed, 0 is "assessed, nothing shown"', () => {
    const text =
      'NIP;Nama;Jabatan;Unit kerja;Kinerja;SQL;Negotiation\r\n1;Budi;Clerk;office;87,5;0;\r\n2;Ani;chief;-;;3,5;belum dinilai\r\n'
    const { ok, value, issues } = safeParsePeopleTable(model, text)
    expect(ok).toBe(true)
    expect(value).toEqual([
      { id: '1', holdings: { SQL: 0 }, job: 'clerk', unit: 'office', performance: 87.5 },
      { id: '2', holdings: { SQL: 3.5 }, job: 'chief' },
    ])
    expect(told(issues)).toEqual([['hint', 'column-unknown', 1, 'Nama']])
  })

  it('keeps a person with a bad cell, without that level', () => {
    const text =
      'NIP;Jabatan;SQL;NEG;sql\n1;clerk;9;3;1\n1;clerk;;3;\n1;clerk;;4;\n;clerk;1;1;\n3;direktur;x;;\n'
    const { value, issues } = safeParsePeopleTable(model, text)
    expect(value).toEqual([
      { id: '1', holdings: { NEG: 3 }, job: 'clerk' },
      { id: '3', holdings: {} },
    ])
    expect(told(issues)).toEqual([
      ['error', 'column-duplicate', 1, 'sql'],
      ['error', 'level-off-scale', 2, 'SQL'],
      ['warning', 'row-duplicate', 3, 'NIP'],
      ['error', 'row-duplicate', 4, 'NIP'],
      ['error', 'cell-missing', 5, 'NIP'],
      ['error', 'cell-invalid', 6, 'SQL'],
      ['error', 'unknown-reference', 6, 'Jabatan'],
    ])
  })

  it('tells of a column of people that is missing once, not of each row', () => {
    const text = `SQL;NEG\n${'3;4\n'.repeat(1000)}`
    expect(told(safeParsePeopleTable(model, text).issues)).toEqual([['error', 'column-missing', 1]])
  })

  it('says so when no column is a competency', () => {
    expect(told(safeParsePeopleTable(model, 'NIP;Nama\n1;Budi\n').issues)).toEqual([
      ['hint', 'column-unknown', 1, 'Nama'],
      ['error', 'competency-column-missing', 1],
    ])
  })

  it('tells a competency from a column of the table by the name of the model', () => {
    const { SQL } = model.competencies
    const clash = soundModel({
      competencies: { ...model.competencies, ...(SQL === undefined ? {} : { Potensi: SQL }) },
    })
    const people = [{ id: '1', holdings: { Potensi: 2, SQL: 1 }, potential: 9 }]
    const text = formatPeopleTable(clash, people, { language: id, byteOrderMark: false }).value
    expect(text.split('\r\n')[0]).toBe('Pegawai;Jabatan;Unit kerja;Kinerja;Potensi;SQL;NEG;ART;acme:Potensi')
    expect(parsePeopleTable(clash, text)).toEqual(people)
  })
})

describe('a table beside another', () => {
  const beside = 'NIP;SQL;;NIP;Negotiation\n1;3;;2;4\n'

  it('gives nothing to the people of the first', () => {
    const { ok, value, issues } = safeParsePeopleTable(model, beside)
    expect(ok).toBe(false)
    expect(value).toEqual([{ id: '1', holdings: { SQL: 3 } }])
    expect(told(issues)).toEqual([['error', 'table-beside', 1, 'NIP']])
  })

  it('is one without a blank column between them too', () => {
    const { value, issues } = safeParsePeopleTable(model, 'NIP;SQL;NIP;Negotiation\n1;3;2;4\n')
    expect(value).toEqual([{ id: '1', holdings: { SQL: 3 } }])
    expect(told(issues)).toEqual([['error', 'table-beside', 1, 'NIP']])
  })

  it('gives nothing to the jobs of the first, which are incomplete', () => {
    const { ok, value, issues } = safeParseJobProfilesTable(model, beside.replaceAll('NIP', 'Jabatan'))
    expect(ok).toBe(false)
    expect(value.jobs['1']).toMatchObject({
      requirements: [{ competency: 'SQL', level: 3 }],
      complete: false,
    })
    expect(told(issues)).toContainEqual(['error', 'table-beside', 1, 'Jabatan'])
  })
})

describe('a row with places that nothing was put in', () => {
  it('has blank cells there', () => {
    const header: string[] = []
    header[1] = 'NIP'
    header[3] = 'SQL'
    const { ok, value } = safeParsePeopleTable(model, [header, [null, '1', null, 3]])
    expect(ok).toBe(true)
    expect(value).toEqual([{ id: '1', holdings: { SQL: 3 } }])
  })
})
