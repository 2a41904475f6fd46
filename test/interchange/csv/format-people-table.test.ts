import { formatPeopleRows, formatPeopleTable, parsePeopleTable } from 'kompetensi/csv'
import { en } from 'kompetensi/locale/en'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { soundModel } from '../../support/sound-model'

const model = soundModel()

describe('formatPeopleTable', () => {
  it('writes semicolons and decimal commas in Indonesian', () => {
    const people = [{ id: '1', holdings: { SQL: 3.5 }, unit: 'office', performance: 87.25 }]
    const text = formatPeopleTable(model, people, { language: id }).value
    expect(text).toBe(
      '\uFEFFPegawai;Jabatan;Unit kerja;Kinerja;Potensi;SQL;NEG;ART\r\n1;;office;87,25;;3,5;;\r\n',
    )
    expect(parsePeopleTable(model, text)).toEqual(people)
  })

  it('writes commas and decimal points in English', () => {
    const people = [{ id: 'a,b', holdings: { NEG: 0.5 } }]
    const text = formatPeopleTable(model, people, { language: en, byteOrderMark: false }).value
    expect(text).toBe('Person,Job,Unit,Performance,Potential,SQL,NEG,ART\r\n"a,b",,,,,,0.5,\r\n')
    expect(parsePeopleTable(model, text)).toEqual(people)
  })

  it('tells what stays behind, as the rows do', () => {
    const people = [{ id: 'a', holdings: { SQL: 3 }, qualifications: [] }]
    const { losses } = formatPeopleTable(model, people, { language: id })
    expect(losses.map(({ code }) => code)).toEqual(['qualifications'])
    expect(losses).toEqual(formatPeopleRows(model, people, { language: id }).losses)
  })
})
