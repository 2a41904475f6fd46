import { type CompetencyModel, lintModel } from 'kompetensi'
import { asn } from 'kompetensi/asn'
import { bpjsKetenagakerjaan } from 'kompetensi/bpjs-ketenagakerjaan'
import {
  formatTemplate,
  safeParseDictionaryTable,
  safeParseJobProfilesTable,
  safeParsePeopleTable,
  safeParseRatingsTable,
} from 'kompetensi/csv'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { en } from 'kompetensi/locale/en'
import { id } from 'kompetensi/locale/id'
import { spencer } from 'kompetensi/spencer'
import { describe, expect, it } from 'vitest'

describe('formatTemplate', () => {
  it('has a sheet for each kind of table, and one of the levels', () => {
    const { value } = formatTemplate(lembagaXy, { language: id })
    expect(value.map(({ name, holds }) => [name, holds])).toEqual([
      ['Kamus', 'dictionary'],
      ['Standar jabatan', 'job-profiles'],
      ['Pegawai', 'people'],
      ['Penilaian', 'ratings'],
      ['Level', 'levels'],
    ])
    const people = value[2]
    expect(people?.rows).toHaveLength(1)
    expect(people?.dropDowns.slice(0, 3).map(({ header }) => header)).toEqual(['Jabatan', 'INT', 'CFV'])
    expect(value[4]?.rows[0]).toEqual(['Skala', 'Level', 'Nama level', 'Uraian'])
  })

  it.each<CompetencyModel>([lembagaXy, spencer, bpjsKetenagakerjaan, asn])(
    'is read back by the readers of its kinds: $id',
    (model) => {
      for (const language of [id, en]) {
        const [dictionary, jobs, people, ratings] = formatTemplate(model, { language }).value
        const read = safeParseDictionaryTable(model, dictionary?.rows ?? [])
        expect(read.ok).toBe(true)
        expect(read.value.competencies).toEqual(model.competencies)
        const profiles = safeParseJobProfilesTable(model, jobs?.rows ?? [])
        expect(profiles.ok).toBe(true)
        expect(lintModel(profiles.value).filter(({ severity }) => severity === 'error')).toEqual([])
        expect(safeParsePeopleTable(model, people?.rows ?? []).ok).toBe(true)
        expect(safeParseRatingsTable(model, ratings?.rows ?? []).ok).toBe(true)
      }
    },
  )

  it('has a column for every competency where jobs stand, required of one or not', () => {
    const competencies = { ...spencer.competencies, BARU: { name: { id: 'Baru' } } }
    const jobs = formatTemplate({ ...spencer, competencies }, { language: id }).value[1]
    expect(jobs?.rows[0]?.slice(-Object.keys(competencies).length)).toEqual(Object.keys(competencies))
    expect(jobs?.rows.slice(1).every((row) => row.at(-1) === null)).toBe(true)
  })

  it('offers choices that its reader takes', () => {
    const people = formatTemplate(lembagaXy, { language: id }).value[2]
    const list = people?.dropDowns.find(({ header }) => header === 'INT')
    const rows = (list?.choices ?? []).map((choice, i) => [`p${i}`, choice])
    const { ok, value } = safeParsePeopleTable(lembagaXy, [['NIP', 'INT'], ...rows])
    expect(ok).toBe(true)
    expect(value.map(({ holdings }) => holdings['INT'])).toEqual([1, 2, 3, 4, 5])
  })
})
