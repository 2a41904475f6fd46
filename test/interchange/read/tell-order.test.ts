import { defineModel } from 'kompetensi'
import { parsePeopleTable, safeParseDictionaryTable, safeParseJobProfilesTable } from 'kompetensi/csv'
import { safeParseMoodle } from 'kompetensi/moodle'
import { describe, expect, it } from 'vitest'

const m = defineModel({
  id: 'acme',
  scales: { five: { levels: [1, 2, 3, 4, 5] } },
  competencies: { INT: { scale: 'five', name: 'Integritas' } },
  jobs: {},
})

describe('the order of rows', () => {
  it('is that of keys, where whole numbers come first; the first that moves is told', () => {
    const { value, issues } = safeParseJobProfilesTable(m, 'Kode jabatan;INT\n10;1\n2;1\nA;1\n1;1\n')
    expect(Object.keys(value.jobs)).toEqual(['1', '2', '10', 'A'])
    expect(issues).toMatchObject([
      { code: 'key-loses-order', severity: 'hint', path: [5], details: { key: '1', kind: 'jobs' } },
    ])
    const dictionary = safeParseDictionaryTable(m, 'Kode;Nama\nA;a\n1;b\n', { scale: 'five' })
    expect(dictionary.issues).toMatchObject([
      { code: 'key-loses-order', path: [3], details: { key: '1', kind: 'competencies' } },
    ])
  })

  it('is told of a framework of Moodle as well', () => {
    const row = (id: string): string => `,${id},Name of ${id},,1,,,,,,,,,`
    const framework = 'header\r\n,F,Kamus,,1,"Kurang,Baik",,,,,,,1,'
    const read = (...ids: string[]): unknown =>
      safeParseMoodle([framework, ...ids.map(row)].join('\r\n'))
        .issues.filter(({ code }) => code === 'key-loses-order')
        .map(({ severity, path, details }) => [severity, path, details])
    expect(read('10', '2', 'A')).toEqual([['hint', [4, 'ID number'], { key: '2', kind: 'competencies' }]])
    expect(read('2', '10', 'A')).toEqual([])
  })

  it('is kept where it is that of the keys anyway', () => {
    expect(safeParseJobProfilesTable(m, 'Kode jabatan;INT\n1;1\n2;1\nA;1\n02;1\n').issues).toEqual([])
  })

  it('is kept by lists: of people, whatever their ids', () => {
    const people = parsePeopleTable(m, 'NIP;INT\n10;1\n2;1\nA;1\n1;1\n')
    expect(people.map(({ id }) => id)).toEqual(['10', '2', 'A', '1'])
  })
})
