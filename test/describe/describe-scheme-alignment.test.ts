import { lembagaXy } from 'kompetensi/lembaga-xy'
import { en } from 'kompetensi/locale/en'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { describeSchemeAlignment } from '../../src/describe/describe-scheme-alignment'
import { checkSchemeAlignment } from '../../src/development/index'
import { soundModel } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

describe('describeSchemeAlignment', () => {
  const same = (text: string) => ({ id: text, en: text })
  const model = soundModel({
    schemes: {
      one: { name: same('One'), certifies: [{ competency: 'NEG' }] },
      none: { name: same('None') },
    },
  })

  it('says what is certified and what is not', () => {
    expect(describeSchemeAlignment(model, checkSchemeAlignment(model), { language: en }).split('\n')).toEqual(
      [
        'Of the 3 competencies of the model, its 2 certification schemes certify 1: 1 of 3 of no stated nature.',
        'One of them is certified by a single scheme.',
        'No scheme of the model certifies SQL and Art.',
        'The model does not say what is certified by None.',
      ],
    )
    expect(describeSchemeAlignment(model, checkSchemeAlignment(model), { language: id }).split('\n')).toEqual(
      [
        'Dari 3 kompetensi dalam model, 2 skema sertifikasinya mencakup 1: 1 dari 3 kompetensi yang jenisnya tidak disebut.',
        '1 di antaranya hanya dicakup satu skema.',
        'Belum dicakup skema mana pun: SQL dan Art.',
        'Model tidak menyebut kompetensi yang disertifikasi oleh None.',
      ],
    )
  })

  it('says that a model has no schemes', () => {
    const bare = soundModel()
    expect(describeSchemeAlignment(bare, checkSchemeAlignment(bare), { language: en })).toBe(
      'The model names no certification scheme for its 3 competencies.',
    )
    expect(describeSchemeAlignment(bare, checkSchemeAlignment(bare), { language: id })).toMatch(
      /^Model ini tidak/,
    )
  })

  it('parts technical from behavioural competencies', () => {
    const said = describeSchemeAlignment(lembagaXy, checkSchemeAlignment(lembagaXy), { language: en })
    expect(said).toMatch(/\d+ of 67 technical \(hard\) and \d+ of 19 behavioural \(soft\)\./)
    expect(said).toMatch(/and \d+ more\./)
  })

  it('refuses an alignment of another model', () => {
    const other = untyped(checkSchemeAlignment(lembagaXy))
    expect(thrownBy(() => describeSchemeAlignment(model, other, { language: en })).code).toBe(
      'model-mismatch',
    )
  })
})
