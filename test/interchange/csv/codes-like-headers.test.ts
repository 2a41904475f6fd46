import { type CompetencyModel, defineModel } from 'kompetensi'
import {
  formatDictionaryTable,
  formatJobProfilesTable,
  formatPeopleTable,
  parseDictionaryTable,
  parseJobProfilesTable,
  parsePeopleTable,
  safeParseDictionaryTable,
  safeParseJobProfilesTable,
  safeParsePeopleTable,
} from 'kompetensi/csv'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import { acme } from '../support/acme'
import { toldAloud } from '../support/told'

const empty: CompetencyModel<'acme'> = defineModel({
  id: 'acme',
  scales: { five: { levels: [1, 2, 3, 4, 5] } },
  competencies: {},
  jobs: {},
})
const scale = 'five'
const headers = ['Kode', 'kode', 'Code', 'ID', 'id', 'Ref', 'Nama', 'Name', 'Kompetensi', 'nameId', 'Skill']

describe('a code that is a header', () => {
  it('is an entry of a dictionary, and the names below stay what they are', () => {
    const { ok, value, issues, reading } = safeParseDictionaryTable(
      empty,
      'ID;Nama\nA;a\nID;Inovasi Digital\nB;Bahasa\n',
      { scale },
    )
    expect([ok, toldAloud(issues)]).toEqual([true, []])
    expect(Object.entries(value.competencies).map(([code, { name }]) => [code, name])).toEqual([
      ['A', { und: 'a' }],
      ['ID', { und: 'Inovasi Digital' }],
      ['B', { und: 'Bahasa' }],
    ])
    expect(reading.headerRows).toEqual([1])
  })

  it.each([
    'ID;Nama;Definisi\nA;a;d\nID;Inovasi Digital;Mencipta\nB;Bahasa;e\n',
    'ID;Nama;Kelompok\nA;a;d\nID;Inovasi Digital;Area\nB;Bahasa;e\n',
    'Ref;Competency;Area\nA;a;d\nRef;Reflection;k\nB;Bahasa;e\n',
    'Kode;Nama\nA;a\nKode;Kode etik\nB;Bahasa\n',
    'Kode;Nama;Definisi\nA;a;d\nKode;Kode etik;\nB;Bahasa;e\n',
    'Kode;Nama\nA;a\nID;Inovasi Digital\nB;Bahasa\n',
    'ID;Judul;Nama\nA;a;a\nID;Inovasi Digital;Inovasi\nB;b;Bahasa\n',
  ])('is no header: %j', (table) => {
    const { ok, value } = safeParseDictionaryTable(empty, table, { scale })
    expect([ok, Object.keys(value.competencies).length]).toEqual([true, 3])
    expect(value.competencies['B']?.name).toEqual({ und: 'Bahasa' })
  })

  it('is none beside a name that the reader does not find', () => {
    const { value } = safeParseDictionaryTable(empty, 'ID;Judul\nA;a\nID;Inovasi Digital\nB;b\n', { scale })
    expect(Object.keys(value.competencies)).toEqual(['A', 'ID', 'B'])
  })

  it('is read of every competency of a model that has one', () => {
    const names = Object.entries(lembagaXy.competencies).map(([code, { name }]) => [code, name.id])
    const { value } = safeParseDictionaryTable(empty, [['ID', 'Nama'], ...names], { scale })
    expect(Object.entries(value.competencies).map(([code, { name }]) => [code, name['und']])).toEqual(names)
  })

  it.each(['id', 'en'])('comes back from a table in the language %s, whatever its name', (tag) => {
    const names = ['', 'Definisi', 'Kode', 'Etik']
    const competencies = headers.flatMap((code) =>
      names.map(
        (name, i) => [i === 0 ? code : `${code} ${i}`, { scale, name: { [tag]: name || code } }] as const,
      ),
    )
    const clusters = { Area: { name: { id: 'Area' } } }
    const model = {
      ...empty,
      clusters,
      competencies: Object.fromEntries(
        competencies.map(([code, one]) => [code, { ...one, cluster: 'Area' }]),
      ),
    }
    const alone = headers.filter((code) => !['kode', 'id'].includes(code))
    const few = { ...model, competencies: pick(model.competencies, alone) }
    for (const each of [few, { ...few, competencies: withoutNames(few.competencies) }]) {
      const { value } = formatDictionaryTable(each, { language: { tag } })
      expect(Object.keys(parseDictionaryTable({ ...empty, clusters }, value).competencies)).toEqual(alone)
    }
  })
})

function pick<T>(record: Readonly<Record<string, T>>, keys: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => keys.includes(key)))
}

function withoutNames<T extends object>(
  record: Readonly<Record<string, T>>,
): Record<string, T & { name: object }> {
  return Object.fromEntries(Object.entries(record).map(([key, one]) => [key, { ...one, name: {} }]))
}

describe('a row of headers', () => {
  it.each([
    ['Kode;Nama;Contoh', 'Kode;Nama;Contoh'],
    ['Kode;Nama;Definisi', 'Kode;Nama;Definsi'],
    ['Kode;Nama', 'Kode;Definisi'],
  ])('is one again below %j: %j', (first, again) => {
    const { value } = safeParseDictionaryTable(empty, `${first}\nA;a\n${again}\nB;b\n`, { scale })
    expect(Object.keys(value.competencies)).toEqual(['A', 'B'])
  })

  it('is one where a competency beside it is misspelt', () => {
    const { value } = safeParsePeopleTable(acme, 'NIP;SQL\np1;3\n\nNIP;Negosisi\np2;2\n')
    expect(value.map(({ id }) => id)).toEqual(['p1', 'p2'])
  })

  it('has no level in it', () => {
    const { value } = safeParseJobProfilesTable(
      acme,
      'Role;SQL;NEG\nAnalis;3;2\nRole;Mahir;Mahir\nStaf;1;1\n',
      {
        levels: { Mahir: 4 },
      },
    )
    expect(Object.values(value.jobs).map(({ id, requirements }) => [id, requirements.length])).toEqual([
      ['Analis', 2],
      ['Role', 2],
      ['Staf', 2],
    ])
  })
})

describe('an id that a database writes for nothing', () => {
  it.each(['id', 'en'])('comes back from tables in the language %s', (tag) => {
    const language = { tag }
    const model = defineModel({
      id: 'acme',
      scales: { five: { levels: [1, 2, 3, 4, 5] } },
      competencies: { NULL: { scale: 'five', name: 'Nol' } },
      jobs: { NULL: { name: 'Nol', requires: { NULL: 3 } } },
    })
    const dictionary = parseDictionaryTable(empty, formatDictionaryTable(model, { language }).value)
    expect(Object.keys(dictionary.competencies)).toEqual(['NULL'])
    for (const layout of ['long', 'wide'] as const) {
      const jobs = formatJobProfilesTable(model, { language, layout }).value
      expect(parseJobProfilesTable(dictionary, jobs).jobs['NULL']?.requirements).toEqual([
        { competency: 'NULL', level: 3 },
      ])
    }
    const people = [{ id: 'NULL', holdings: { NULL: 2 } }]
    expect(parsePeopleTable(model, formatPeopleTable(model, people, { language }).value)).toEqual(people)
  })
})
