import { defineModel, type Issue } from 'kompetensi'
import { formatDictionaryTable, parseDictionaryTable, safeParseDictionaryTable } from 'kompetensi/csv'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'

const empty = defineModel({
  id: 'acme',
  scales: { five: { levels: [1, 2, 3, 4, 5], name: { id: 'Lima tingkat', en: 'Five levels' } } },
  clusters: { core: { name: { id: 'Kompetensi inti', en: 'Core' } } },
  competencies: {},
  jobs: {},
})

const told = (issues: readonly Issue[]): unknown[] =>
  issues.map(({ severity, code, path }) => [severity, code, ...path])

describe('safeParseDictionaryTable', () => {
  it('reads a dictionary as people keep it', () => {
    const text = [
      'Kode;Nama Kompetensi;Nama (en);Kelompok;Skala;Jenis;Dimensi dari;Definisi;Nama lain;Kode luar',
      'ACH;Dorongan berprestasi;Achievement;kompetensi inti;Lima Tingkat;perilaku;;"Bekerja\nbaik";hasil | prestasi;esco: S1 | onet: 2.A',
      'ACH.B;Dampak;;Lain;five;hard;ACH;;;',
    ].join('\r\n')
    const model = parseDictionaryTable(empty, text)
    expect(model.competencies).toEqual({
      ACH: {
        name: { und: 'Dorongan berprestasi', en: 'Achievement' },
        cluster: 'core',
        scale: 'five',
        nature: 'soft',
        definition: { und: 'Bekerja\nbaik' },
        aliases: ['hasil', 'prestasi'],
        externalIds: [
          { system: 'esco', value: 'S1' },
          { system: 'onet', value: '2.A' },
        ],
      },
      'ACH.B': {
        name: { und: 'Dampak' },
        cluster: 'Lain',
        scale: 'five',
        nature: 'hard',
        dimensionOf: 'ACH',
      },
    })
    expect(model.clusters).toMatchObject({ core: {}, Lain: { name: { und: 'Lain' } } })
  })

  it('takes names for codes where there is no column of codes, and the scale the caller names', () => {
    expect(
      parseDictionaryTable(empty, [['Kompetensi'], ['Negosiasi']], { scale: 'five' }).competencies,
    ).toEqual({
      Negosiasi: { name: { und: 'Negosiasi' }, scale: 'five' },
    })
  })

  it('tells of every row it cannot use', () => {
    const text = [
      'Kode;Nama;Skala;Jenis;Dimensi dari;Kode luar',
      'A;Satu;five;soft;;',
      'a;Satu lagi;five;;;',
      'A;Satu;five;soft;;',
      'A;Lain;five;soft;;',
      ';Tanpa kode;five;;;',
      'B;;six;lunak;ZZ;esco',
      '__proto__;P;five;;;',
    ].join('\n')
    const { value, issues } = safeParseDictionaryTable(empty, text)
    expect(value.competencies).toEqual({
      A: { name: { und: 'Satu' }, scale: 'five', nature: 'soft' },
      B: { name: { und: 'B' } },
    })
    expect(told(issues)).toEqual([
      ['error', 'duplicate-key', 3, 'Kode'],
      ['warning', 'row-duplicate', 4, 'Kode'],
      ['error', 'row-duplicate', 5, 'Kode'],
      ['error', 'cell-missing', 6, 'Kode'],
      ['warning', 'text-missing', 7, 'Nama'],
      ['error', 'unknown-reference', 7, 'Skala'],
      ['error', 'cell-invalid', 7, 'Jenis'],
      ['error', 'cell-invalid', 7, 'Kode luar'],
      ['error', 'reserved-key', 8, 'Kode'],
      ['error', 'unknown-competency', 7, 'Dimensi dari'],
    ])
  })

  it('keeps what the table has no column for', () => {
    const before = parseDictionaryTable(empty, 'Kode;Nama (id);Nama (en);Sifat\nA;Satu;One;soft\n', {
      scale: 'five',
    })
    const after = parseDictionaryTable(before, 'Kode;Nama (id)\nA;Satu baru\n')
    expect(after.competencies['A']).toEqual({
      name: { id: 'Satu baru', en: 'One' },
      nature: 'soft',
      scale: 'five',
    })
  })

  it('keeps that a competency is no longer in use, and what carries it on', () => {
    const retired = { successors: ['B'], since: '2026-01-01' }
    const name = { id: 'Satu', en: 'One' }
    const before = { ...empty, competencies: { A: { name, retired }, B: { name: { id: 'Dua', en: 'Two' } } } }
    expect(parseDictionaryTable(before, formatDictionaryTable(before, { language: id }).value)).toEqual(
      before,
    )
  })

  it('puts texts of columns without a language under the one the caller names', () => {
    const text = 'Kode;Nama;Nama (en);Definisi\nA;Satu;One;Angka satu\n'
    expect(parseDictionaryTable(empty, text, { language: id }).competencies['A']).toEqual({
      name: { id: 'Satu', en: 'One' },
      definition: { id: 'Angka satu' },
    })
    expect(parseDictionaryTable(empty, text, { language: { tag: 'su' } }).competencies['A']?.name).toEqual({
      su: 'Satu',
      en: 'One',
    })
  })

  it('reads a column for any language', () => {
    const text =
      'Code;Competency name (jv);Name (zh-Hant);Name (en);Definition (jv);Name (Jawa!)\nA;Siji;一;;Angka;x\n'
    const { value, issues } = safeParseDictionaryTable(empty, text)
    expect(value.competencies['A']).toEqual({
      name: { jv: 'Siji', 'zh-Hant': '一' },
      definition: { jv: 'Angka' },
    })
    expect(told(issues)).toEqual([['hint', 'column-unknown', 1, 'Name (Jawa!)']])
  })

  it('tells of two columns of one language', () => {
    const { ok, issues } = safeParseDictionaryTable(empty, 'Kode;Nama (jv);Name (jv)\nA;Siji;x\n')
    expect(ok).toBe(false)
    expect(told(issues)).toEqual([['error', 'column-duplicate', 1, 'Name (jv)']])
  })

  it('keeps the languages of a name that a column without a language repeats, or that have no column', () => {
    const before = { ...empty, competencies: { A: { name: { id: 'Satu', en: 'One', jv: 'Siji' } } } }
    const nameAfter = (text: string) => parseDictionaryTable(before, text).competencies['A']?.name
    expect(nameAfter('Kode;Nama\nA;Satu\n')).toEqual({ id: 'Satu', en: 'One', jv: 'Siji' })
    expect(nameAfter('Kode;Nama\nA;Lain\n')).toEqual({ und: 'Lain' })
    expect(nameAfter('Kode;Nama (jv)\nA;Setunggal\n')).toEqual({ id: 'Satu', en: 'One', jv: 'Setunggal' })
    expect(nameAfter('Kode;Nama (jv)\nA;\n')).toEqual({ id: 'Satu', en: 'One' })
    expect(nameAfter('Kode;Skala\nA;\n')).toEqual({ id: 'Satu', en: 'One', jv: 'Siji' })
  })
})
