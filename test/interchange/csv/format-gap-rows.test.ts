import { analyzeGap, type CompetencyModel, defineModel } from 'kompetensi'
import { formatGapRows } from 'kompetensi/csv'
import { en } from 'kompetensi/locale/en'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../../support/thrown-by'

const dictionary = defineModel({
  id: 'acme',
  scales: {
    five: { levels: [1, 2, 3], definitions: [{ value: 2, name: { id: 'Madya', en: 'Able' } }] },
  },
  competencies: {
    SQL: { scale: 'five', name: { id: 'Bahasa kueri', en: 'Query language' } },
    NEG: { scale: 'five', name: { id: 'Negosiasi', en: 'Negotiation' } },
    AUD: { scale: 'five', name: { id: 'Audit', en: 'Auditing' } },
    LEAD: { scale: 'five', name: { id: 'Memimpin', en: 'Leading' } },
  },
  jobs: {},
})
const model: CompetencyModel = {
  ...dictionary,
  jobs: {
    chief: {
      model: 'acme',
      id: 'chief',
      name: { id: 'Kepala', en: 'Chief' },
      requirements: [
        { competency: 'SQL', level: 3, weight: 2, essential: true },
        { competency: 'NEG', level: 2 },
        { competency: 'AUD' },
      ],
      complete: false,
      unknown: ['LEAD'],
    },
  },
}

describe('formatGapRows', () => {
  const report = analyzeGap(model, 'chief', { SQL: 2.5 })

  it('is a row a requirement, levels as numbers and by name, and one for what is not known to be required', () => {
    const { value, losses } = formatGapRows(model, [{ person: '007', report }], { language: en })
    expect(losses).toEqual([])
    expect(value.map((row) => row.slice(0, 14))).toEqual([
      [
        ...['Person', 'Job id', 'Job', 'Code', 'Competency', 'Required level', 'Name of the required level'],
        ...[
          'Level held',
          'Name of the level held',
          'Gap',
          'Status',
          'Weight',
          'Essential',
          'Profile complete',
        ],
      ],
      ["'007", 'chief', 'Chief', 'SQL', 'Query language', 3, null, 2.5, null, -0.5, 'below', 2, 'yes', 'no'],
      [
        "'007",
        'chief',
        'Chief',
        'NEG',
        'Negotiation',
        2,
        'Able',
        null,
        null,
        null,
        'not assessed',
        1,
        'no',
        'no',
      ],
      ["'007", 'chief', 'Chief', 'AUD', 'Auditing', null, null, null, null, null, 'no level', 1, 'no', 'no'],
      [
        "'007",
        'chief',
        'Chief',
        'LEAD',
        'Leading',
        null,
        null,
        null,
        null,
        null,
        'not known whether required',
        null,
        null,
        'no',
      ],
    ])
    expect(value.every((row) => row.length === value[0]?.length)).toBe(true)
  })

  it('has Indonesian headers and words, and rows for levels beside the profile', () => {
    const other = analyzeGap(model, 'chief', { LEAD: 2 })
    const { value } = formatGapRows(model, [{ report: other }], { language: id })
    expect(value[0]?.slice(0, 5)).toEqual(['Pegawai', 'Kode jabatan', 'Jabatan', 'Kode', 'Kompetensi'])
    expect(value.at(-1)?.slice(3, 11)).toEqual([
      'LEAD',
      'Memimpin',
      null,
      null,
      2,
      'Madya',
      null,
      'tidak diketahui',
    ])
  })

  it('refuses a report of another model', () => {
    const another = { ...model, id: 'other' }
    const thrown = thrownBy(() => formatGapRows(another, [{ report }], { language: en }))
    expect(thrown.code).toBe('model-mismatch')
  })
})
