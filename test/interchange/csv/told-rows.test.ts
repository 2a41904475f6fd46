import { defineModel } from 'kompetensi'
import { safeParseDictionaryTable, safeParseJobProfilesTable, safeParseRatingsTable } from 'kompetensi/csv'
import { describe, expect, it } from 'vitest'

const model = defineModel({
  id: 'm',
  scales: { five: { levels: [1, 2, 3, 4, 5] } },
  competencies: {
    INT: { scale: 'five', name: 'Integritas' },
    NEG: { scale: 'five', name: 'Negosiasi' },
  },
  jobs: {},
})

describe('what is told of a row', () => {
  it('reads the standard row as a job where a column has the name of the job', () => {
    const text = 'No;NIP;Nama;Jabatan;INT;NEG\n;;Standar;Analis;3;2\n1;1001;Adi;Analis;3;1\n'
    const { ok, value, issues } = safeParseJobProfilesTable(model, text, { standardOf: 'Analis' })
    expect([ok, issues.filter(({ severity }) => severity !== 'hint')]).toEqual([true, []])
    expect(value.jobs['Analis']?.requirements).toEqual([
      { competency: 'INT', level: 3 },
      { competency: 'NEG', level: 2 },
    ])
  })

  it.each(['Standar Analis;;;;3;2', ';;SKJ Analis;;3;2'])(
    'reads a standard row that names its job: %s',
    (row) => {
      const text = `No;NIP;Nama;Jabatan;INT;NEG\n${row}\n1;1001;Adi;Analis;3;1\n`
      const { ok, value } = safeParseJobProfilesTable(model, text, { standardOf: 'Analis' })
      expect([ok, value.jobs['Analis']?.requirements.length]).toEqual([true, 2])
    },
  )

  it.each(['', '\n'])(
    'takes a row that numbers the columns for no job where the numbers begin below it',
    (gap) => {
      const text = `No;Jabatan;INT;NEG\n1;2;3;4\n${gap}1;Analis;3;4\n`
      const { ok, value, reading } = safeParseJobProfilesTable(model, text)
      const passed = reading.passedOver.map(({ row, as }) => [row, as])
      expect([ok, Object.keys(value.jobs), passed]).toEqual([true, ['Analis'], [[2, 'numbering']]])
    },
  )

  it('says what stands in a cell of ratings that is no level', () => {
    const message = (cell: string): unknown =>
      safeParseRatingsTable(
        model,
        `NIP;Kompetensi;Nilai;Tanggal;Jenis penilai\n1;INT;${cell};2026-01-05;atasan\n`,
      ).issues.map(({ message: text }) => text)
    expect(message('-')).toEqual(['the row is left out, because "-" means that nobody has assessed it'])
    expect(message('')).toEqual([
      'the row is left out, because its level is blank, which means that nobody has assessed it',
    ])
  })

  it('names the option that fills merged cells of clusters', () => {
    const text = 'Kode;Kelompok\nINT;Inti\nNEG;\nSQL;\n'
    const read = (fillDown: boolean): unknown[] =>
      safeParseDictionaryTable({ ...model, competencies: {} }, text, { scale: 'five', fillDown })
        .issues.filter(({ code }) => code === 'cell-missing')
        .map(({ severity, path }) => [severity, ...path])
    expect(read(false)).toEqual([['hint', 3, 'Kelompok']])
    expect(read(true)).toEqual([])
  })
})
