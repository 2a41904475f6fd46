import { defineModel, lintModel } from 'kompetensi'
import { safeParseDictionaryTable, safeParseJobProfilesTable } from 'kompetensi/csv'
import { expect, it } from 'vitest'

const model = defineModel({
  id: 'acme',
  scales: { five: { levels: [1, 2, 3, 4, 5] } },
  competencies: { INT: { scale: 'five', name: 'Integritas' } },
  jobs: {},
})

it.each(['Teknis', 'teknis', 'TEKNIS', 'Ｔeknis', 'Tek\u00adnis'])(
  'an entry that a table adds as Teknis is meant by %j as well',
  (spelt) => {
    const { ok, value } = safeParseDictionaryTable(model, `Kode;Nama;Kelompok\nA;a;Teknis\nB;b;${spelt}\n`, {
      scale: 'five',
    })
    expect([ok, Object.keys(value.clusters), value.competencies['B']?.cluster]).toEqual([
      true,
      ['Teknis'],
      'Teknis',
    ])
    for (const header of ['Rumpun', 'Jalur', 'Unit kerja']) {
      const read = safeParseJobProfilesTable(model, `Kode jabatan;${header};INT\nx;Teknis;1\ny;${spelt};2\n`)
      expect(read.ok).toBe(true)
      expect(lintModel(read.value).filter(({ severity }) => severity === 'error')).toEqual([])
    }
  },
)
