import { formatDictionaryRows, formatDictionaryTable, parseDictionaryTable } from 'kompetensi/csv'
import { en } from 'kompetensi/locale/en'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { soundModel } from '../../support/sound-model'

const model = soundModel({ jobs: {} })

describe('formatDictionaryTable', () => {
  it('writes what Excel in Indonesian opens: a mark of UTF-8, semicolons, CRLF', () => {
    expect(formatDictionaryTable(model, { language: id }).value).toBe(
      '\uFEFFKode;Nama (id);Nama (en);Kelompok;Skala;Sifat;Dimensi dari;Definisi (id);Definisi (en);Nama lain;Kode luar\r\n' +
        'SQL;SQL;SQL;core;five;;;;;;\r\n' +
        'NEG;Negotiation;Negotiation;;five;;;;;;\r\n' +
        'ART;Art;Art;;;;;;;;\r\n',
    )
  })

  it('writes commas in English, quotes a cell that has one, and leaves the mark away where asked', () => {
    const { SQL } = model.competencies
    const named = { ...model, competencies: { SQL: { ...SQL, name: { id: 'Kueri, SQL', en: '"SQL"' } } } }
    const text = formatDictionaryTable(named, { language: en, byteOrderMark: false }).value
    const [header, first] = text.split('\r\n')
    expect(header?.startsWith('Code,Name (id),')).toBe(true)
    expect(first).toBe('SQL,"Kueri, SQL","""SQL""",core,five,,,,,,')
    expect(parseDictionaryTable({ ...model, competencies: {} }, text)).toEqual(named)
  })

  it('tells what stays behind, as the rows do', () => {
    const name = { id: 'Kueri', en: 'Query' }
    const retired = { ...model, competencies: { SQL: { name, retired: { successors: [] } } } }
    const { losses } = formatDictionaryTable(retired, { language: id })
    expect(losses.map(({ code }) => code)).toEqual(['retirement', 'cluster-facts'])
    expect(losses).toEqual(formatDictionaryRows(retired, { language: id }).losses)
  })
})
