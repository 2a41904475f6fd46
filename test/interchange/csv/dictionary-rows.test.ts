import { dictionaryRows, parseDictionaryTable } from 'kompetensi/csv'
import { describe, expect, it } from 'vitest'
import { soundModel } from '../../support/sound-model'

const five = { id: 'Lima', en: 'Five' }
const model = soundModel({
  jobs: {},
  competencies: {
    ACH: {
      name: { id: 'Dorongan berprestasi', en: 'Achievement' },
      cluster: 'core',
      scale: 'five',
      nature: 'soft',
      definition: { id: '=hasil', en: 'Results' },
      aliases: ['hasil', 'a|b'],
      externalIds: [{ system: 'esco', value: 'S1' }],
    },
    'ACH.B': { name: five, scale: 'five', dimensionOf: 'ACH' },
  },
})

describe('dictionaryRows', () => {
  it('is a header, then a row a competency or dimension; null is a blank cell', () => {
    const [header, ...rows] = dictionaryRows(model, { locale: 'id' })
    expect(header?.join(';')).toBe(
      'Kode;Nama (id);Nama (en);Kelompok;Skala;Sifat;Dimensi dari;Definisi (id);Definisi (en);Nama lain;Kode luar',
    )
    expect(rows).toEqual([
      [
        'ACH',
        'Dorongan berprestasi',
        'Achievement',
        'core',
        'five',
        'soft',
        null,
        "'=hasil",
        'Results',
        'hasil | a\\|b',
        'esco: S1',
      ],
      ['ACH.B', 'Lima', 'Five', null, 'five', null, 'ACH', null, null, null, null],
    ])
  })

  it('has its headers in English too', () => {
    expect(dictionaryRows(model, { locale: 'en' })[0]?.join(',')).toBe(
      'Code,Name (id),Name (en),Cluster,Scale,Nature,Dimension of,Definition (id),Definition (en),Other names,External ids',
    )
  })

  it('is read back as it was', () => {
    const empty = { ...model, competencies: {} }
    expect(parseDictionaryTable(empty, dictionaryRows(model, { locale: 'en' }))).toEqual(model)
  })

  it('is the header alone for a model without competencies', () => {
    expect(dictionaryRows({ ...model, competencies: {} }, { locale: 'id' })).toHaveLength(1)
  })
})
