import fc from 'fast-check'
import {
  formatDictionaryRows,
  formatDictionaryTable,
  parseDictionaryTable,
  safeParseDictionaryTable,
} from 'kompetensi/csv'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { id } from 'kompetensi/locale/id'
import { spencer } from 'kompetensi/spencer'
import { describe, expect, it } from 'vitest'
import { soundModel } from '../../support/sound-model'
import { thrownBy } from '../../support/thrown-by'
import { anyLanguage, anyModel, withoutDictionary } from '../support/tables'

describe('parseDictionaryTable', () => {
  it('gives the model the competencies of the table', () => {
    const empty = soundModel({ competencies: {}, jobs: {} })
    const model = parseDictionaryTable(empty, 'Kode;Nama (id);Nama (en)\r\nNEG;Negosiasi;Negotiation\r\n', {
      scale: 'five',
    })
    expect(model).toEqual({
      ...empty,
      competencies: { NEG: { name: { id: 'Negosiasi', en: 'Negotiation' }, scale: 'five' } },
    })
  })

  it('throws with the errors that safeParseDictionaryTable tells', () => {
    const table = 'Kode;Nama;Skala\nSQL;SQL;six\n;Tanpa kode;five\n'
    const error = thrownBy(() => parseDictionaryTable(soundModel(), table))
    const errors = safeParseDictionaryTable(soundModel(), table).issues.filter(
      ({ severity }) => severity === 'error',
    )
    expect(error.issues).toEqual(errors)
    expect(error.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['unknown-reference', 2, 'Skala'],
      ['cell-missing', 3, 'Kode'],
    ])
  })

  it('brings back the dictionary of any model, as text and as rows', () => {
    fc.assert(
      fc.property(anyModel, anyLanguage, (model, language) => {
        const text = formatDictionaryTable(model, { language }).value
        const expected = Object.entries(model.competencies)
        expect(Object.entries(parseDictionaryTable(withoutDictionary(model), text).competencies)).toEqual(
          expected,
        )
        const rows = formatDictionaryRows(model, { language }).value
        expect(Object.entries(parseDictionaryTable(withoutDictionary(model), rows).competencies)).toEqual(
          expected,
        )
      }),
    )
  })

  it.each([lembagaXy, spencer])('brings back $id, claims and all, when read into itself', (model) => {
    expect(parseDictionaryTable(model, formatDictionaryTable(model, { language: id }).value)).toEqual(model)
  })
})
