import { safeParseJobProfilesTable, safeParsePeopleTable } from 'kompetensi/csv'
import { describe, expect, it } from 'vitest'
import { acme } from '../support/acme'
import { told, toldAloud } from '../support/told'

const jobsOf = (text: string, options = {}): unknown[] => {
  const { ok, value, issues } = safeParseJobProfilesTable(acme, text, options)
  return [ok, told(issues), Object.values(value.jobs).map(({ id, complete }) => [id, complete])]
}

const aloudOf = (text: string): unknown[] => {
  const { ok, value, issues } = safeParseJobProfilesTable(acme, text, { standardOf: 'Analis' })
  return [ok, toldAloud(issues), value.jobs['Analis']?.complete]
}

describe('what a sheet with competencies in rows says of each beside its level', () => {
  it.each([
    ['Bobot', '25%', '75%'],
    ['Weight', '20', '80'],
    ['Wajib', 'ya', 'tidak'],
    ['Mandatory', 'x', ''],
  ])('is told, and leaves every job of the table incomplete: %s', (header, first, second) => {
    const text = `Kompetensi;${header};Analis;Kepala\nSQL;${first};3;4\nNegosiasi;${second};2;3\n`
    expect(jobsOf(text)).toEqual([
      true,
      [['warning', 'column-unknown', 1, header]],
      [
        ['Analis', false],
        ['Kepala', false],
      ],
    ])
  })

  it.each(['Bobot Analis', 'Analis Bobot', 'Analis (Bobot)'])('is told also of one job: %s', (header) => {
    const text = `Kompetensi;Analis;${header};Kepala\nSQL;3;25%;4\nNegosiasi;2;75%;3\n`
    const { issues, value } = safeParseJobProfilesTable(acme, text)
    expect([told(issues), value.jobs['Analis']?.complete]).toEqual([
      [['warning', 'column-unknown', 1, header]],
      false,
    ])
  })

  it('says where it is read', () => {
    const { issues } = safeParseJobProfilesTable(
      acme,
      'Kompetensi;Bobot;Analis\nSQL;25%;3\nNegosiasi;75%;2\n',
    )
    expect(issues.map(({ message }) => message)).toEqual([
      'the column "Bobot" holds weights, which are read from a table with a row a level alone (job, competency, level, weight), so it is not read; write such a table, or say "ignored" in the option "columns"',
    ])
  })

  it('is told also where the caller names the field, or the column of the job', () => {
    const text = 'Kompetensi;Std;B\nSQL;3;25%\nNegosiasi;2;75%\n'
    const incomplete = [true, [['warning', 'column-unknown', 1, 'B']], [['Std', false]]]
    expect(jobsOf(text, { columns: { B: 'weight' } })).toEqual(incomplete)
    const options = { layout: 'competency-rows', columns: { B: 'weight', Std: 'job' } }
    expect(jobsOf(text, options)).toEqual(incomplete)
  })

  it('says nothing where it is passed over on purpose, holds nothing, or counts people', () => {
    const complete = (column: string): unknown[] => [
      true,
      [['hint', 'column-unknown', 1, column]],
      [['Analis', true]],
    ]
    const text = 'Kompetensi;Bobot;Analis\nSQL;25%;3\nNegosiasi;75%;2\n'
    expect(jobsOf(text, { columns: { Bobot: 'ignored' } })).toEqual(complete('Bobot'))
    expect(jobsOf('Kompetensi;Bobot;Analis\nSQL;;3\nNegosiasi;;2\n')).toEqual(complete('Bobot'))
    const counts = { layout: 'competency-rows', columns: { Analis: 'job' } }
    expect(jobsOf('Kompetensi;Analis;Required\nSQL;3;2\nNegosiasi;2;1\n', counts)).toEqual(
      complete('Required'),
    )
  })

  it('says nothing of people, who have no weights', () => {
    const { issues } = safeParsePeopleTable(acme, 'Kompetensi;Bobot;Adi\nSQL;25%;3\nNegosiasi;75%;2\n')
    expect(told(issues)).toEqual([['hint', 'column-unknown', 1, 'Bobot']])
  })
})

describe('a table of jobs without a competency', () => {
  const missing = ['warning', 'competency-column-missing', 1]

  it.each([
    ['Jabatan;Unit\nAnalis;Keuangan\n', [missing, ['hint', 'unknown-reference', 2, 'Unit']]],
    ['Jabatan\nAnalis\n', [missing]],
    ['Jabatan;Catatan\nAnalis;baik\n', [['hint', 'column-unknown', 1, 'Catatan'], missing]],
  ])('is told, and no job of it is complete: %j', (text, expected) => {
    expect(jobsOf(text)).toEqual([true, expected, [['Analis', false]]])
  })

  it('says nothing where the table says itself which profile is complete, or has no jobs', () => {
    expect(jobsOf('Jabatan;Lengkap\nAnalis;ya\nStaf;tidak\n')).toEqual([
      true,
      [],
      [
        ['Analis', true],
        ['Staf', false],
      ],
    ])
    expect(jobsOf('Jabatan;Unit\n')).toEqual([true, [], []])
  })
})

describe('a row of what is essential among jobs', () => {
  it.each(['Esensial;ya;tidak', 'Wajib;x;', 'Mutlak;-;YA', 'Mandatory;yes;no'])(
    'is told, is no job, and leaves every job incomplete: %s',
    (row) => {
      const text = `Jabatan;SQL;Negosiasi\nAnalis;3;2\n${row}\nKepala;4;3\n`
      expect(jobsOf(text)).toEqual([
        true,
        [['warning', 'row-passed-over', 3]],
        [
          ['Analis', false],
          ['Kepala', false],
        ],
      ])
      expect(safeParseJobProfilesTable(acme, text).reading.passedOver.map(({ as }) => as)).toEqual([
        'essentials',
      ])
    },
  )

  it('is one of levels where it has figures, and none of what another one is called', () => {
    expect(jobsOf('Jabatan;SQL;Negosiasi\nEsensial;1;1\n')).toEqual([true, [], [['Esensial', true]]])
    expect(jobsOf('Jabatan;SQL;Negosiasi\nAnalis;ya;\n')).toEqual([
      false,
      [['error', 'cell-invalid', 2, 'SQL']],
      [['Analis', false]],
    ])
  })

  it('is told beside the standard row of a recap too', () => {
    const recap = 'NIP;Nama;SQL;Negosiasi\n;Standar;3;2\n;Wajib;ya;tidak\n1;Adi;3;1\n'
    expect(aloudOf(recap)).toEqual([true, [['warning', 'row-passed-over', 3]], false])
  })

  it('is read from a table with a row a level, by any of its words', () => {
    const text = 'Jabatan;Kompetensi;Level;Esensial\nAnalis;SQL;3;ya\nAnalis;NEG;2;tidak\n'
    expect(safeParseJobProfilesTable(acme, text).value.jobs['Analis']?.requirements).toEqual([
      { competency: 'SQL', level: 3, essential: true },
      { competency: 'NEG', level: 2, essential: false },
    ])
  })
})

describe('a row of weights among jobs', () => {
  it.each(['Bobot;25%;75%', 'Weight;20;80', 'Bobot;3;2'])(
    'is told, and leaves every job incomplete: %s',
    (row) => {
      expect(jobsOf(`Jabatan;SQL;Negosiasi\nAnalis;3;2\n${row}\nKepala;4;3\n`)).toEqual([
        true,
        [['warning', 'row-passed-over', 3]],
        [
          ['Analis', false],
          ['Kepala', false],
        ],
      ])
    },
  )

  it('says where weights are read', () => {
    const { issues, reading } = safeParseJobProfilesTable(acme, 'Jabatan;SQL\nBobot;25%\nAnalis;3\n')
    expect(issues.map(({ message }) => message)).toEqual([
      'the row "Bobot" is not read: it holds weights, which are read from a table with a row a level alone (job, competency, level, weight); write such a table, or clear the row',
    ])
    expect(reading.passedOver).toEqual([{ row: 2, as: 'weights', found: 'Bobot' }])
  })

  it('is told beside the standard row of a recap too', () => {
    const recap = 'NIP;Nama;SQL;Negosiasi\n;Standar;3;2\n;Bobot;25%;75%\n1;Adi;3;1\n;Jumlah;3;1\n'
    expect(aloudOf(recap)).toEqual([true, [['warning', 'row-passed-over', 3]], false])
  })

  it('is a sum among people, who have no weights, and in a table with a row a level', () => {
    const { issues, reading } = safeParsePeopleTable(acme, 'NIP;SQL\nBobot;25%\n1;3\n')
    expect(told(issues)).toEqual([['hint', 'row-passed-over', 2]])
    expect(reading.passedOver.map(({ as }) => as)).toEqual(['total'])
    expect(jobsOf('Jabatan;Kompetensi;Level;Bobot\nAnalis;SQL;3;1\nBobot;;;100\n')).toEqual([
      true,
      [['hint', 'row-passed-over', 3]],
      [['Analis', true]],
    ])
  })
})

describe('a second standard row of a recap', () => {
  const recap = (second: string): string =>
    `NIP;Nama;SQL;NEG\n;Standar;3;2\n1;Adi;3;1\n;Standar;${second}\n2;Budi;4;2\n`

  it('is an error where it says otherwise, and leaves the job incomplete', () => {
    expect(aloudOf(recap('4;2'))).toEqual([false, [['error', 'row-passed-over', 4, 'SQL']], false])
  })

  it('is nothing more where it says the same', () => {
    expect(aloudOf(recap('3;2'))).toEqual([true, [], true])
  })
})
