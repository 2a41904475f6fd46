import { defineModel, lintModel } from 'kompetensi'
import { safeParseDictionaryTable } from 'kompetensi/csv'
import { describe, expect, it } from 'vitest'

const empty = defineModel({
  id: 'office',
  scales: { five: { levels: [1, 2, 3, 4, 5] } },
  competencies: {},
  jobs: {},
})
const read = (text: string) =>
  safeParseDictionaryTable(empty, text, { scale: 'five', language: { tag: 'id' } })

describe('a column of parents', () => {
  it('makes clusters of the rows that stand above others, by code or by name, at any depth', () => {
    const { ok, value, issues, reading } = read(
      'Kode;Nama;Definisi;Induk\nT;Teknis;Semua teknis;\nA;Audit;;Teknis\nA1;Audit dasar;;A\nA2;Audit TI;;A\nINT;Integritas;;\n',
    )
    expect(issues).toEqual([])
    expect(ok).toBe(true)
    expect(Object.entries(value.competencies).map(([code, { cluster }]) => [code, cluster])).toEqual([
      ['A1', 'A'],
      ['A2', 'A'],
      ['INT', undefined],
    ])
    expect(value.clusters).toEqual({
      T: { name: { id: 'Teknis' }, description: { id: 'Semua teknis' } },
      A: { name: { id: 'Audit' }, parent: 'T' },
    })
    expect(lintModel(value).filter(({ severity }) => severity === 'error')).toEqual([])
    expect(reading.columns.map(({ as }) => as)).toEqual(['code', 'name', 'definition', 'parent'])
  })

  it('tells a parent that no row is, one that goes in a circle, and what a cluster has no place for', () => {
    const { ok, issues } = read(
      'Kode;Nama;Induk;Alias\nA;Audit;;Periksa\nB;Dasar;A;\nC;Lain;Z;\nD;Satu;E;\nE;Dua;D;\n',
    )
    expect(ok).toBe(false)
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['unknown-reference', [4, 'Induk']],
      ['reference-cycle', [5, 'Induk']],
      ['field-not-carried', [2, 'Alias']],
    ])
  })
})
