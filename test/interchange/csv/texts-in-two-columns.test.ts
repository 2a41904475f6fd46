import { safeParseDictionaryTable, safeParseJobProfilesTable } from 'kompetensi/csv'
import { describe, expect, it } from 'vitest'
import { soundModel } from '../../support/sound-model'

const empty = soundModel({ competencies: {}, jobs: {} })
const options = { scale: 'five', language: { tag: 'id' } }
const read = (text: string): unknown[] => {
  const { value, issues } = safeParseDictionaryTable(empty, text, options)
  const aloud = issues.filter(({ severity }) => severity !== 'hint')
  return [
    Object.values(value.competencies).map(({ name }) => name),
    aloud.map(({ code, path, details }) => [code, ...path, details]),
  ]
}

describe('a text in a column that names no language, beside one of its language', () => {
  it('stands where the other says nothing, also in a table above', () => {
    expect(read('Kode;Nama;Nama (id)\nA;Audit;\n')).toEqual([[{ id: 'Audit' }], []])
    expect(read('Kode;Nama\nA;Audit\n\nKode;Nama (id)\nB;Bahasa\n')).toEqual([
      [{ id: 'Audit' }, { id: 'Bahasa' }],
      [],
    ])
  })

  it('is told where the other says something else, which holds', () => {
    expect(read('Kode;Nama;Nama (id)\nA;Audit;Pemeriksaan\nB;Bahasa;Bahasa\n')).toEqual([
      [{ id: 'Pemeriksaan' }, { id: 'Bahasa' }],
      [['cell-conflict', 2, 'Nama', { found: 'Audit', earlier: 'Pemeriksaan', row: 2 }]],
    ])
    const jobs = 'Kode jabatan;Nama jabatan;Nama jabatan (id);SQL\nA;Analis;Penelaah;3\n'
    const { value, issues } = safeParseJobProfilesTable(soundModel(), jobs, { language: { tag: 'id' } })
    expect(value.jobs['A']?.name).toEqual({ id: 'Penelaah' })
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([['cell-conflict', 2, 'Nama jabatan']])
  })

  it('stands for what the model has in any language, but for what another column says', () => {
    const named = soundModel({
      competencies: { A: { scale: 'five', name: { id: 'Tawar', en: 'Deal' } } },
      jobs: {},
    })
    const nameIn = (text: string): unknown => {
      const { value, issues } = safeParseDictionaryTable(named, text)
      return [value.competencies['A']?.name, issues.map(({ code }) => code)]
    }
    expect(nameIn('Kode;Nama;Nama (id)\nA;Tawar;\n')).toEqual([{ id: 'Tawar', en: 'Deal' }, []])
    expect(nameIn('Kode;Nama;Nama (en)\nA;Tawar;Bid\n')).toEqual([{ id: 'Tawar', en: 'Bid' }, []])
    expect(nameIn('Kode;Nama;Nama (id)\nA;Tawar;Nego\n')).toEqual([
      { id: 'Nego', en: 'Deal' },
      ['cell-conflict'],
    ])
  })

  it('is the code where the table has none', () => {
    const { value, issues } = safeParseDictionaryTable(empty, 'Kompetensi;Nama (id)\nAUD;Audit\n', options)
    expect(Object.keys(value.competencies)).toEqual(['AUD'])
    expect(issues).toEqual([])
  })
})
