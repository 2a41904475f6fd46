import { defineModel } from 'kompetensi'
import {
  safeParseDictionaryTable,
  safeParseJobProfilesTable,
  safeParsePeopleTable,
  safeParseRatingsTable,
} from 'kompetensi/csv'
import { describe, expect, it } from 'vitest'

const acme = defineModel({
  id: 'acme',
  scales: { five: { levels: [1, 2, 3, 4, 5] } },
  competencies: {
    INT: { scale: 'five', name: 'Integritas' },
    NEG: { scale: 'five', name: 'Negosiasi' },
    SQL: { scale: 'five', name: 'SQL' },
  },
  jobs: {},
})
const told = (
  issues: readonly { severity: string; code: string; path: readonly (string | number)[] }[],
): unknown[][] => issues.map(({ severity, code, path }) => [severity, code, ...path])

describe('below a sum', () => {
  const names = (text: string): string[] =>
    Object.keys(safeParseDictionaryTable({ ...acme, competencies: {} }, text).value.competencies)

  it.each([
    ['No;Kompetensi\n1;Satu\n;Jumlah\n2;Dua\n3;Tiga\n', ['Satu', 'Dua', 'Tiga']],
    ['No;Kompetensi;Analis\n1;Satu;3\n;Jumlah;3\n2;Dua;4\n', ['Satu', 'Dua']],
    ['No;Kompetensi\n1;Satu\n2;Total\n3;Gap\n4;Dua\n', ['Satu', 'Total', 'Gap', 'Dua']],
    ['Kompetensi\nSatu\nJumlah\nDua\n', ['Satu', 'Dua']],
    ['Kompetensi;Analis\nSatu;3\nJumlah;3\nDua;4\n', ['Satu', 'Dua']],
  ])('competencies are read on: %j', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it('a row without the number that the others have is a note, or a further sum', () => {
    expect(names('No;Kompetensi;Analis\n1;Satu;3\n;Jumlah;3\n;Persentase;80%\n;Lihat lampiran;\n')).toEqual([
      'Satu',
    ])
  })

  it('a numbered person without a level is one', () => {
    const { value } = safeParsePeopleTable(acme, 'No;NIP;INT\n1;a;3\n;Jumlah;3\n2;b;\n;Lihat lampiran;\n')
    expect(value.map(({ id }) => id)).toEqual(['a', 'b'])
  })
})

describe('below a signature', () => {
  const jobs = (rows: string, options = {}): unknown => {
    const text = `Jabatan;Kompetensi;Level\n${rows}`
    const { ok, value, issues } = safeParseJobProfilesTable(acme, text, options)
    return [ok, Object.values(value.jobs).map(({ id, complete }) => [id, complete]), told(issues)]
  }
  const signature = ['hint', 'row-passed-over', 3]

  it.each([
    ['A;SQL;tinggi', 'Kompetensi'],
    ['A;SQL;', 'Kompetensi'],
    [';SQL;2', 'Kompetensi'],
    ['A;;tinggi', 'Level'],
  ])('a row with something in a column that is read is an error: %s', (row, column) => {
    for (const fillDown of [false, true]) {
      expect(jobs(`A;INT;3\nMengetahui,;;\n${row}\n`, { fillDown })).toEqual([
        false,
        [['A', false]],
        [signature, ['error', 'row-passed-over', 4, column]],
      ])
    }
  })

  it('leaves the job incomplete that the row names, or every job where it names none', () => {
    const rows = 'A;INT;3\nB;INT;3\nMengetahui,;;\n'
    const of = (row: string): unknown[] => {
      const text = `Jabatan;Kompetensi;Level\n${rows}${row}\n`
      return Object.values(safeParseJobProfilesTable(acme, text).value.jobs).map(({ complete }) => complete)
    }
    expect(of('b;SQL;tinggi')).toEqual([true, false])
    expect(of(';SQL;tinggi')).toEqual([false, false])
    expect(of('Kepala Biro;;')).toEqual([true, true])
  })

  it('says where something stands that is not read', () => {
    const { issues } = safeParseJobProfilesTable(
      acme,
      'Jabatan;Kompetensi;Level\nA;INT;3\nMengetahui,;;\nA;SQL;tinggi\n',
    )
    expect(issues.at(-1)?.message).toBe(
      'the row "A" is not read: it belongs to a signature, yet it has something in the column "Kompetensi"; move it above, or clear that cell',
    )
  })

  it.each([
    ['NIP;Nama;INT;NEG\n1;Adi;3;2\n;Mengetahui,;;\n;Budi;4;4\n', 4, 'INT'],
    ['NIP;INT;NEG\n1;3;2\nMengetahui,;;\n2;tinggi;\n', 4, 'INT'],
    ['NIP;INT;NEG\n1;3;2\nNIP. 2;tinggi;\n', 3, 'INT'],
  ])('no person is lost unnoticed: %j', (text, row, column) => {
    const { ok, issues } = safeParsePeopleTable(acme, text)
    expect(ok).toBe(false)
    expect(told(issues)).toContainEqual(['error', 'row-passed-over', row, column])
  })

  it('no rating is lost unnoticed', () => {
    const text = 'NIP;Kompetensi;Nilai;Jenis penilai\nA;INT;3;atasan\nMengetahui,;;;\nB;NEG;tinggi;\n'
    const { ok, issues } = safeParseRatingsTable(acme, text)
    expect(ok).toBe(false)
    expect(told(issues)).toContainEqual(['error', 'row-passed-over', 4, 'Nilai'])
  })

  it('names and offices below the words of a signature stay a hint, in two columns too', () => {
    const below = 'Mengetahui,;;Menyetujui,\nKepala Biro;;Ketua Tim\nBudi;;Citra\nNIP. 1;;NIP. 2\n'
    const { ok, value, issues } = safeParsePeopleTable(acme, `NIP;INT;NEG\n1;3;2\n${below}`)
    expect([ok, value]).toEqual([true, [{ id: '1', holdings: { INT: 3, NEG: 2 } }]])
    expect(told(issues)).toEqual([3, 4, 5, 6].map((row) => ['hint', 'row-passed-over', row]))
  })

  it('a row is an entry whose number goes on from the one before, and so is what stands below a further header', () => {
    const rows = '1;Satu;a\n;Catatan: b;\n1;tanpa level;\n2;Dua;\n;Mengetahui,;\n3;Tiga;\n'
    const numbered = `No;Kompetensi;Definisi\n${rows}`
    const { value } = safeParseDictionaryTable({ ...acme, competencies: {} }, numbered)
    expect(Object.keys(value.competencies)).toEqual(['Satu', 'Dua', 'Tiga'])
    const people = safeParsePeopleTable(acme, 'NIP;INT\n1;3\nMengetahui,;\nNIP;NEG\n2;4\n3;\n')
    expect(people.value).toEqual([
      { id: '1', holdings: { INT: 3 } },
      { id: '2', holdings: { NEG: 4 } },
      { id: '3', holdings: {} },
    ])
  })
})

describe('a row that is numbered as those above it', () => {
  it.each(['NIP', 'Catatan: mutu', 'Mengetahui', 'Jakarta, 5 Mei 2026', 'Standar', 'Jumlah'])(
    'is an entry of a dictionary: %s',
    (word) => {
      const { ok, value, issues } = safeParseDictionaryTable(
        { ...acme, competencies: {} },
        [
          ['No', 'Kompetensi'],
          [1, 'Audit'],
          [2, word],
          [3, 'Negosiasi'],
        ],
        { scale: 'five' },
      )
      expect([ok, Object.keys(value.competencies)]).toEqual([true, ['Audit', word, 'Negosiasi']])
      expect(issues.filter(({ code }) => code === 'row-passed-over')).toEqual([])
    },
  )
})
