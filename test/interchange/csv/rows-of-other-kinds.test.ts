import { defineModel } from 'kompetensi'
import {
  formatPeopleTable,
  safeParseDictionaryTable,
  safeParseJobProfilesTable,
  safeParsePeopleTable,
} from 'kompetensi/csv'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'

const names = ['Dasar', 'Menengah', 'Madya', 'Mahir', 'Pakar']
const model = defineModel({
  id: 'm',
  scales: {
    five: {
      levels: [1, 2, 3, 4, 5],
      definitions: names.map((name, i) => ({ value: i + 1, name: { id: name, en: name } })),
    },
  },
  competencies: {
    INT: { scale: 'five', name: 'Integritas' },
    NEG: { scale: 'five', name: 'Negosiasi' },
    SQL: { scale: 'five', name: 'Bahasa kueri' },
  },
  jobs: {},
})
const empty = { ...model, competencies: {} }

interface Told {
  readonly severity: string
  readonly code: string
  readonly path: readonly (string | number)[]
}

/** Issues of rows, and whatever is more than a hint. */
const told = (issues: readonly Told[]): unknown[][] =>
  issues
    .filter(({ code, severity }) => code === 'row-passed-over' || severity !== 'hint')
    .map(({ severity, code, path }) => [severity, code, path[0]])

const people = (text: string): unknown[] => {
  const { ok, value, issues } = safeParsePeopleTable(model, text)
  return [ok, value.map((person) => person.id), told(issues)]
}
const jobs = (text: string): unknown[] => {
  const { ok, value, issues } = safeParseJobProfilesTable(model, text)
  return [ok, Object.keys(value.jobs), told(issues)]
}

describe('a legend below the entries', () => {
  const adi = 'No;Nama;INT;NEG\n1;Adi;3;4\n2;Budi;2;3\n'
  const plain = 'Nama;INT;NEG\nAdi;3;4\nBudi;2;3\n'
  const hint = (...rows: number[]): unknown[][] => rows.map((row) => ['hint', 'row-passed-over', row])
  const warning = (...rows: number[]): unknown[][] => rows.map((row) => ['warning', 'row-passed-over', row])

  it.each([
    ['numbers before their names', `${adi}\n;1;Dasar;\n;2;Menengah;\n`, warning(5, 6)],
    ['names before their numbers', `${plain}\nDasar;1\nMenengah;2\n`, warning(5, 6)],
    ['below a word with a colon', `${plain}\nLegenda:\n1;Dasar\n2;Menengah\n`, hint(5, 6, 7)],
    ['below a word', `${plain}\nSkala\nDasar;1\nMenengah;2\n`, hint(5, 6, 7)],
    ['in the column of numbers', `${adi}\nKeterangan;;;\n1;Dasar;;\n2;Menengah;;\n`, hint(5, 6, 7)],
    ['without a blank row', `${plain}Keterangan\n1;Dasar\n2;Menengah\n`, hint(4, 5, 6)],
    ['with descriptions', `${plain}\nKey\n1;Dasar;tahu\n2;Menengah;bisa\n`, hint(5, 6, 7)],
    [
      'with names that the scale does not have',
      `${plain}\nSkala:\nAwal;1\nLanjut;2\n`,
      [...hint(5), ...warning(6, 7)],
    ],
    ['from the highest level down', `${plain}\nSkala level\n5;Pakar\n4;Mahir\n`, hint(5, 6, 7)],
    ['in one cell', `${plain}\n1 = Dasar\n2 = Menengah\n`, warning(5, 6)],
    ['with a word before each number', `${plain}\nKet.\nLevel 1;Dasar\nLevel 2;Menengah\n`, hint(5, 6, 7)],
    ['with a 0 below the scale', `${plain}\n0;Belum ada\n1;Dasar\n2;Menengah\n`, warning(5, 6, 7)],
    ['with the usual steps of any scale', `${plain}\nSangat Baik;5\nBaik;4\n`, warning(5, 6)],
    ['in one row', `${plain}1 = Dasar;2 = Menengah\n`, hint(4)],
    ['in one row behind a word', `${plain}\nKeterangan;1 = Dasar;2 = Menengah\n`, hint(5)],
    ['in one row behind a word with a colon', `${plain}Skala: 1 = Kurang;2 = Cukup;\n`, hint(4)],
  ])('%s', (_, text, issues) => {
    expect(people(text)).toEqual([true, ['Adi', 'Budi'], issues])
  })

  it('is none of people either', () => {
    expect(people(`${plain}\nCitra;1;2\nDewi;2;1\n`)).toEqual([true, ['Adi', 'Budi', 'Citra', 'Dewi'], []])
    expect(people('NIP;INT\n1;Dasar\n2;Menengah\n')).toEqual([true, ['1', '2'], []])
    expect(people('Nama;INT;NEG\nAdi;1 - Dasar;2 - Menengah\n')).toEqual([true, ['Adi'], []])
    expect(people(`${plain}\nSkala\nCitra;1\nDewi;3\n`)[1]).toEqual(['Adi', 'Budi', 'Skala', 'Citra', 'Dewi'])
    expect(people(`${plain}\nCitra;1\nDewi;1\n`)).toEqual([true, ['Adi', 'Budi', 'Citra', 'Dewi'], []])
  })

  it('is no job', () => {
    expect(jobs('Jabatan;INT;NEG\nAnalis;3;4\n\nSkala\nDasar;1\nMenengah;2\n')).toEqual([
      true,
      ['Analis'],
      hint(4, 5, 6),
    ])
  })

  it('is no competency', () => {
    const text = 'No;Kompetensi\n1;Audit\n2;Riset\n\nKeterangan;\n1;Dasar\n2;Menengah\n'
    const { value, issues } = safeParseDictionaryTable(empty, text, { scale: 'five' })
    expect([Object.keys(value.competencies), told(issues)]).toEqual([['Audit', 'Riset'], hint(5, 6, 7)])
  })
})

describe('a row of required levels or of sums', () => {
  const standards = [
    ...['Nilai standar', 'SKJ', 'Level Kompetensi Jabatan', 'Level standar jabatan', 'Standar Analis'],
    ...['Nilai minimal', 'Level minimum', 'Minimum required', 'Benchmark', 'Passing grade', 'Batas lulus'],
    ...['Target 2026', 'Profil jabatan'],
  ]
  const sums = [
    ...['Rata-rata Biro SDM', 'Rata-rata Unit SDM', 'TOTAL UNIT A', 'Avg', 'Nilai akhir', 'Modus'],
    ...['Persentase pencapaian', 'Rata-rata total'],
  ]

  const begun = ['Standar Analis', 'Target 2026', 'Rata-rata Biro SDM', 'Rata-rata Unit SDM', 'TOTAL UNIT A']

  it.each([...standards, ...sums])('is nobody: %s', (word) => {
    const numbered = `No;Nama;INT\n1;Adi;3\n2;Budi;2\n;${word};3\n`
    expect(people(numbered)).toEqual([true, ['Adi', 'Budi'], [['hint', 'row-passed-over', 4]]])
    // Where no row has a number, it could be somebody who is called so.
    const severity = begun.includes(word) ? 'warning' : 'hint'
    const plain = `Nama;INT\nAdi;3\nBudi;2\n${word};3\n`
    expect(people(plain)).toEqual([true, ['Adi', 'Budi'], [[severity, 'row-passed-over', 4]]])
  })

  it.each(['Rata-rata;;;2,5;3,5', 'JUMLAH;;;5;7', 'Standar;;;3;3', 'SKJ;;;3;3'])(
    'is one with its word in merged cells: %s',
    (row) => {
      const text = `No;NIP;Nama;INT;NEG\n1;1001;Adi;3;4\n${row}\n`
      expect(people(text)).toEqual([true, ['1001'], [['hint', 'row-passed-over', 3]]])
    },
  )

  it('is no job where its words leave no doubt, and told of a job that it may be', () => {
    expect(jobs('Jabatan;INT\nAnalis;3\nRata-rata total;3\n')).toEqual([
      true,
      ['Analis'],
      [['hint', 'row-passed-over', 3]],
    ])
    expect(jobs('Jabatan;INT\nAnalis;3\nRata-rata Unit SDM;3\n')).toEqual([
      true,
      ['Analis', 'Rata-rata Unit SDM'],
      [['warning', 'entry-doubtful', 3]],
    ])
    const real = 'No;Jabatan;INT\n1;Standar Operasi Analis;3\n2;Target Manager;2\n3;Total Rewards Manager;2\n'
    expect(jobs(real)).toEqual([
      true,
      ['Standar Operasi Analis', 'Target Manager', 'Total Rewards Manager'],
      [],
    ])
  })

  it('is told of a person who is called so and has a number', () => {
    const text = 'No;Nama;INT\n1;Target;3\n2;Standar;3\n3;Rata-rata Biro;3\n4;Max;2\n'
    expect(people(text)).toEqual([
      true,
      ['Target', 'Standar', 'Rata-rata Biro', 'Max'],
      [2, 3, 4].map((row) => ['warning', 'entry-doubtful', row]),
    ])
  })

  it('is told of a word that is a name as well', () => {
    expect(people('Nama;INT\nMax;3\nMin;2\nBudi;4\n')).toEqual([true, ['Max', 'Min', 'Budi'], []])
    expect(people('Nama;INT\nAdi;3\nMax;2\nBudi;4\n')).toEqual([
      true,
      ['Adi', 'Max', 'Budi'],
      [['warning', 'entry-doubtful', 3]],
    ])
    expect(people('Nama;INT\nAdi;3\nBudi;4\nMax;4\nMin;3\n')).toEqual([
      true,
      ['Adi', 'Budi'],
      [4, 5].map((row) => ['warning', 'row-passed-over', row]),
    ])
    expect(people('Nama;INT\nAdi;3\nBudi;4\nRata-rata;3,5\nMax;4\n')[2]).toEqual([
      ['hint', 'row-passed-over', 4],
      ['hint', 'row-passed-over', 5],
    ])
    expect(people('No;Nama;INT\n1;Adi;3\n2;Budi;4\n;Max;4\n')).toEqual([
      true,
      ['Adi', 'Budi'],
      [['hint', 'row-passed-over', 4]],
    ])
  })
})

describe('a row without what the other rows have', () => {
  it('is told of where it has no number', () => {
    const text = 'No;Nama;INT;NEG\n1;Adi;3;4\n2;Budi;2;3\n;Nilai Citra;3;3\n'
    expect(people(text)).toEqual([true, ['Adi', 'Budi', 'Nilai Citra'], [['warning', 'entry-doubtful', 4]]])
    const { issues } = safeParsePeopleTable(model, text)
    expect(issues.find(({ code }) => code === 'entry-doubtful')?.message).toBe(
      '"Nilai Citra" has no number in the column "No", although the other rows have one; it is read as an entry: write its number there, or delete the row if it is none',
    )
    expect(people('NIP;Nama;INT\n1001;Adi;3\n1002;Budi;2\nHarapan;;3\n')).toEqual([
      true,
      ['1001', '1002', 'Harapan'],
      [['warning', 'entry-doubtful', 4]],
    ])
  })

  it('is told of a job, and of a competency', () => {
    const text = 'No;Jabatan;INT\n1;Analis;3\n2;Kepala;4\n;Kebutuhan;4\n'
    expect(jobs(text)[2]).toEqual([['warning', 'entry-doubtful', 4]])
    const dictionary = 'No;Kompetensi;Definisi\n1;Audit;a\n2;Riset;b\n;Lain-lain;c\n'
    expect(told(safeParseDictionaryTable(empty, dictionary, { scale: 'five' }).issues)).toEqual([
      ['warning', 'entry-doubtful', 4],
    ])
  })

  it('is an entry where the others have none either', () => {
    expect(people('No;Nama;INT\n1;Adi;3\n;Budi;2\n;Citra;1\n')[2]).toEqual([])
    expect(people('NIP;INT\na;3\nb2;2\n')[2]).toEqual([])
  })
})

describe('people who are called as such rows are', () => {
  it('come back from a sheet that they are written to', () => {
    const all = ['Rata-rata Biro SDM', 'Standar Analis', 'Unit SDM', 'Max', 'Adi'].map((name, i) => ({
      id: name,
      holdings: i === 2 ? {} : { INT: 3 },
    }))
    const { value, issues } = safeParsePeopleTable(
      model,
      formatPeopleTable(model, all, { language: id }).value,
    )
    expect([value, told(issues)]).toEqual([all, []])
  })
})

describe('a heading over a group', () => {
  it.each([
    ['No;Nama;INT\nA;SDM;\n1;Adi;3\nB;Umum;\n1;Budi;2\n;Max;3\n', ['Adi', 'Budi'], [2, 4, 6]],
    ['Nama;INT;NEG\nUnit SDM;;\nAdi;3;4\nUnit Keuangan;;\nBudi;1;2\n', ['Adi', 'Budi'], [2, 4]],
    ['NIP;Nama;INT;NEG\nUnit SDM;;;\n1;Adi;3;4\n;Biro Umum;;\n2;Budi;1;2\n', ['1', '2'], [2, 4]],
    ['No;Nama;INT\nA;Unit SDM;\n1;Adi;3\nB;Sekretariat;\n1;Budi;3\n', ['Adi', 'Budi'], [2, 4]],
    ['No;Nama;INT\n1;Adi;3\n;Total Pegawai: 1;\n', ['Adi'], [3]],
  ])('is nobody: %j', (text, ids, rows) => {
    expect(people(text)).toEqual([true, ids, rows.map((row) => ['hint', 'row-passed-over', row])])
  })

  it('is told of a name alone, which may be one', () => {
    expect(people('Nama;INT;NEG\nTim Cook;;\nAdi;3;4\n')).toEqual([
      true,
      ['Tim Cook', 'Adi'],
      [['warning', 'entry-doubtful', 2]],
    ])
    expect(people('Nama;INT;NEG\nCitra;-;-\nAdi;3;4\n')[2]).toEqual([])
    expect(people('No;Nama;INT\n1;Citra;\n2;Adi;3\n')[2]).toEqual([])
    expect(people('Nama;INT\nCitra;\nAdi;\n')[2]).toEqual([])
    expect(people('Nama;INT;NEG\nUnit SDM;3,5;4\nAdi;3;4\n')[2]).toEqual([['warning', 'entry-doubtful', 2]])
    expect(jobs('Jabatan;Kompetensi;Level\nUnit SDM;;\nAnalis;SQL;3\n')).toEqual([
      true,
      ['Unit SDM', 'Analis'],
      [['warning', 'entry-doubtful', 2]],
    ])
    expect(jobs('Jabatan;INT;NEG\nUnit SDM;;\nAnalis;3;4\n')).toEqual([
      true,
      ['Unit SDM', 'Analis'],
      [['warning', 'entry-doubtful', 2]],
    ])
  })

  const dictionary = (text: string): unknown[] => {
    const { ok, value, issues } = safeParseDictionaryTable(empty, text, { scale: 'five' })
    return [
      ok,
      Object.entries(value.competencies).map(([code, { cluster }]) => [code, cluster]),
      told(issues),
    ]
  }

  it.each([
    'No;Kompetensi\nA;Kompetensi Inti\n1;Integritas\nB;Kompetensi Teknis\n1;SQL\n',
    'No;Kompetensi\nI.;Kompetensi Inti\n1;Integritas\nII.;Kompetensi Teknis\n2;SQL\n',
    'No;Kompetensi;Definisi\nKompetensi Inti;;\n1;Integritas;a\nKompetensi Teknis;;\n2;SQL;b\n',
    'Kompetensi;Definisi\nKompetensi Inti;\nIntegritas;a\nKompetensi Teknis;\nSQL;b\n',
  ])('is the cluster of the competencies below it: %j', (text) => {
    const [ok, competencies, issues] = dictionary(text)
    expect([ok, competencies]).toEqual([
      true,
      [
        ['Integritas', 'Kompetensi Inti'],
        ['SQL', 'Kompetensi Teknis'],
      ],
    ])
    expect(issues).toEqual([2, 4].map((row) => ['hint', 'row-passed-over', row]))
  })

  it('is none where a column has the clusters', () => {
    const text = 'No;Kompetensi;Kelompok\nA;Bagian satu;\n1;Integritas;Inti\nB;Bagian dua;\n2;SQL;Teknis\n'
    expect(dictionary(text)[1]).toEqual([
      ['Integritas', 'Inti'],
      ['SQL', 'Teknis'],
    ])
  })

  it('is told of a competency that stands alone where the others have a definition', () => {
    expect(dictionary('Kompetensi;Definisi\nBERAKHLAK;\nIntegritas;a\nSQL;b\n')).toEqual([
      true,
      [
        ['BERAKHLAK', undefined],
        ['Integritas', undefined],
        ['SQL', undefined],
      ],
      [['warning', 'entry-doubtful', 2]],
    ])
  })

  it('is told with letters that are numbers of entries', () => {
    expect(dictionary('No;Kompetensi\nA;Integritas\nB;SQL\n')).toEqual([
      true,
      [
        ['Integritas', undefined],
        ['SQL', undefined],
      ],
      [],
    ])
  })
})
