import { profileMatrix } from 'kompetensi'
import { formatMatrixRows, parseJobProfilesTable } from 'kompetensi/csv'
import { en } from 'kompetensi/locale/en'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { soundModel } from '../../support/sound-model'
import { thrownBy } from '../../support/thrown-by'

const five = { id: 'Lima', en: 'Five' }
const scale = 'five'
const base = soundModel({ jobs: {}, competencies: {} })
const model = {
  ...base,
  competencies: {
    SQL: { name: five, scale },
    NEG: { name: five, scale },
    '1.10': { name: five, scale },
  },
  jobs: {
    chief: {
      model: base.id,
      id: 'chief',
      name: { id: 'Kepala', en: 'Chief' },
      requirements: [{ competency: 'SQL', level: 3, weight: 2, essential: true }, { competency: 'NEG' }],
      complete: false,
      unknown: ['1.10'],
    },
    clerk: {
      model: base.id,
      id: 'clerk',
      name: { id: 'Staf', en: 'Clerk' },
      requirements: [{ competency: '1.10', level: 1 }],
      complete: true,
    },
  },
}

describe('formatMatrixRows', () => {
  const matrix = profileMatrix(model)

  it('is a row a job and a column a competency; nothings stay apart', () => {
    expect(formatMatrixRows(model, matrix, { language: id }).value).toEqual([
      ['Kode jabatan', 'Nama jabatan', 'SQL', 'NEG', "'1.10"],
      ['chief', 'Kepala', 3, 'tanpa level', '?'],
      ['clerk', 'Staf', null, null, 1],
    ])
    expect(formatMatrixRows(model, matrix, { language: en }).value[1]).toEqual([
      ...['chief', 'Chief', 3, 'no level', '?'],
    ])
  })

  it('tells of weights and essentials', () => {
    const { losses } = formatMatrixRows(model, matrix, { language: id })
    expect(losses.map(({ code, path }) => [code, ...path])).toEqual([
      ['weight', 'cells', 0, 0, 'weight'],
      ['essential', 'cells', 0, 0, 'essential'],
    ])
  })

  it('is read by the reader of job profiles', () => {
    const { value } = formatMatrixRows(model, matrix, { language: id })
    const { jobs } = parseJobProfilesTable({ ...model, jobs: {} }, value)
    expect(jobs['chief']?.requirements).toEqual([{ competency: 'SQL', level: 3 }, { competency: 'NEG' }])
    expect(jobs['chief']?.unknown).toEqual(['1.10'])
    expect(jobs['clerk']?.requirements).toEqual([{ competency: '1.10', level: 1 }])
  })

  it('refuses the matrix of another model', () => {
    const other = { ...matrix, model: 'other' }
    expect(thrownBy(() => formatMatrixRows(model, other, { language: id })).code).toBe('model-mismatch')
  })
})
