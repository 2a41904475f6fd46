import {
  safeParseDictionaryTable,
  safeParseJobProfilesTable,
  safeParsePeopleTable,
  safeParseRatingsTable,
} from 'kompetensi/csv'
import { describe, expect, it } from 'vitest'
import { acme } from '../support/acme'
import { told, toldAloud } from '../support/told'

const day = { assessedOn: '2026-01-05', raterKind: 'self' } as const
const completeOf = (text: string): unknown[] => {
  const { value, issues } = safeParseJobProfilesTable(acme, text)
  return [toldAloud(issues), ...Object.values(value.jobs).map(({ complete }) => complete)]
}

describe('a column of no competency whose cells look like levels', () => {
  it.each(['9', '33', 'TBD', '?', 'belum', 'belum dinilai', 'mahirr', 'Level 7', '2-3', '80%', '✓', 'x'])(
    'is a warning: %s',
    (cell) => {
      expect(completeOf(`Jabatan;SQL;Renang\nAnalis;3;${cell}\nStaf;2;\n`)).toEqual([
        [['warning', 'column-unknown', 1, 'Renang']],
        false,
        true,
      ])
      const { ok, value, issues } = safeParsePeopleTable(acme, `NIP;SQL;Renang\n1;3;${cell}\n`)
      expect([ok, value]).toEqual([true, [{ id: '1', holdings: { SQL: 3 } }]])
      expect(issues[0]?.details).toEqual({ header: 'Renang', attempts: 1 })
    },
  )

  it.each([
    ...['baik sekali orangnya', 'Jakarta', '-', 'NULL', 'tidak ada', 'S1', '1985', '3172010101850001'],
    ...['12 Januari 2026', '1.250.000', 'TRUE'],
  ])('is none: %s', (cell) => {
    expect(completeOf(`Jabatan;SQL;Lain\nAnalis;3;${cell}\n`)).toEqual([[], true])
  })

  it('is a hint where its header says that it is beside the point, or the caller does', () => {
    expect(completeOf('Jabatan;SQL;Catatan;Jumlah\nAnalis;3;?;9\n')).toEqual([[], true])
    const { issues } = safeParsePeopleTable(acme, 'NIP;SQL;Anak\n1;3;9\n', { columns: { Anak: 'ignored' } })
    expect(issues).toEqual([])
  })

  it.each(['\u200b', '?', '*'])('is one too under a header without a word: %j', (header) => {
    const text = `Jabatan;SQL;${header}\nAnalis;3;4\nStaf;2;\n`
    expect(completeOf(text)).toEqual([[['error', 'column-unknown', 1, header]], false, true])
    expect(completeOf('Jabatan;SQL;#\nAnalis;3;1\nStaf;2;2\n')).toEqual([[], true, true])
  })

  it('says what to do', () => {
    const { issues } = safeParsePeopleTable(acme, 'NIP;SQL;Renang\n1;3;9\n2;3;?\n')
    expect(issues[0]?.message).toBe(
      'the column "Renang" is not known, so 2 cells in it that look like levels are not read; the option "columns" says what it holds, or "ignored"',
    )
  })

  it('is one beside people and jobs where competencies stand in rows', () => {
    const { issues } = safeParsePeopleTable(acme, 'Kompetensi;Adi;Uji\nSQL;3;lulus\nNEG;2;gagal\nAUD;4;2?\n')
    expect(told(issues)).toEqual([['warning', 'column-unknown', 1, 'Uji']])
    expect(completeOf('Kompetensi;Analis;Staf\nSQL;3;2\nRenang;TBD;\nAudit;2;4\n')).toEqual([
      [['warning', 'column-unknown', 3, 'Renang']],
      false,
      true,
    ])
  })
})

describe('a header that has a competency in it', () => {
  it.each(['Bahasa kueri (SQL)', 'SQL - Bahasa kueri', 'SQL (1-5)', '2. SQL', 'Level: SQL', 'Bahasa\nSQL'])(
    'is told with it where levels stand below: %s',
    (header) => {
      const { issues } = safeParsePeopleTable(acme, [
        ['NIP', header, 'NEG'],
        ['1', 3, 2],
      ])
      expect(issues.map(({ code, details }) => [code, details])).toEqual([
        ['column-unknown', { header, suggestion: 'SQL', levels: 1 }],
      ])
    },
  )

  it('is a remark where words stand below', () => {
    const { ok, issues } = safeParsePeopleTable(acme, 'NIP;SQL;Catatan (NEG)\n1;3;rajin\n')
    expect([ok, told(issues)]).toEqual([true, [['hint', 'column-unknown', 1, 'Catatan (NEG)']]])
  })

  it('is told so in a cell too', () => {
    const { issues } = safeParseRatingsTable(acme, 'NIP;Kompetensi;Level\n1;Bahasa kueri (SQL);3\n', day)
    expect(issues[0]?.details).toMatchObject({ suggestion: 'SQL' })
  })
})

describe('a misspelt header of a field', () => {
  it.each([
    ['Jabatan;Rumpn;SQL\nAnalis;Inti;3\nStaf;;3\n', 'Rumpn', undefined],
    ['Jabatan;Kompetensi;Level;Bobt\nAnalis;SQL;3;2\nStaf;SQL;2;\n', 'Bobt', undefined],
    ['Jabatan;Kompetensi;Level;Wajb\nAnalis;SQL;3;ya\nStaf;SQL;2;\n', 'Wajb', undefined],
  ])('leaves incomplete who has something below it: %j', (text, header) => {
    expect(completeOf(text)).toEqual([[['warning', 'column-unknown', 1, header]], false, true])
    const { value } = safeParseJobProfilesTable(acme, text)
    expect(value.jobs['Analis']?.requirements).toEqual([{ competency: 'SQL', level: 3 }])
    expect(value.jobs['Analis']?.unknown).toEqual([])
  })

  it('may have said that the profile is incomplete: then any competency may be required', () => {
    const { value } = safeParseJobProfilesTable(acme, 'Jabatan;Lengkp;SQL\nAnalis;tidak;3\n')
    expect(value.jobs['Analis']).toMatchObject({ complete: false })
    expect(value.jobs['Analis']?.unknown).toBe(undefined)
  })

  it('is a warning of people, ratings and dictionaries too, and a hint where nothing stands below it', () => {
    const issuesOf = [
      safeParsePeopleTable(acme, 'NIP;Kinerj;SQL\n1;80;3\n'),
      safeParsePeopleTable(acme, 'NIP;Kinerj;SQL\n1;;3\n'),
      safeParseRatingsTable(acme, 'NIP;Kompetensi;Nilai;Bukt\n1;SQL;3;wawancara\n', day),
      safeParseDictionaryTable(acme, 'Kode;Nama;Definsi\nSQL;Bahasa kueri;Menulis kueri\n'),
    ].map(({ issues }) => issues.map(({ severity, details }) => [severity, details]))
    expect(issuesOf).toEqual([
      [['warning', { header: 'Kinerj', suggestion: 'kinerja' }]],
      [['hint', { header: 'Kinerj', suggestion: 'kinerja' }]],
      [['warning', { header: 'Bukt', suggestion: 'bukti' }]],
      [['warning', { header: 'Definsi', suggestion: 'definisi' }]],
    ])
  })
})

describe('a cell that should say whether a profile is complete', () => {
  it('does not say that it is where it cannot be read', () => {
    expect(completeOf('Jabatan;Lengkap;SQL\nAnalis;tdak;3\nStaf;;3\nKepala;ya;3\n')).toEqual([
      [['error', 'cell-invalid', 2, 'Lengkap']],
      false,
      true,
      true,
    ])
  })
})

describe('a table that names a competency in each row, and one in a header', () => {
  const rows = ';Kompetensi;Level;SQL\nA;SQL;3;\nA;NEG;4;2\nB;NEG;3;\n'

  it('is one of jobs that the option "layout" decides on; who has a level under the header is incomplete', () => {
    const text = `Jabatan${rows}`
    expect(completeOf(text)).toEqual([[['error', 'column-unknown', 1, 'SQL']], false, true])
    const { value, issues } = safeParseJobProfilesTable(acme, text)
    expect(value.jobs['A']?.requirements).toHaveLength(2)
    expect(issues[0]?.message).toBe(
      'the column "SQL" is of one competency, but "Kompetensi" names one in each row, so a level in it cannot be read; the option "layout" says "long" or "wide"',
    )
    expect(safeParseJobProfilesTable(acme, text, { layout: 'long' }).ok).toBe(true)
  })

  it('is one of ratings whose further column is to be passed over', () => {
    const text = `NIP${rows}`
    const { ok, value, issues } = safeParseRatingsTable(acme, text, day)
    expect([ok, value.length]).toEqual([false, 3])
    expect(issues[0]?.message).toContain('; the option "columns" says that it is "ignored"')
    expect(safeParseRatingsTable(acme, text, { ...day, columns: { SQL: 'ignored' } }).ok).toBe(true)
  })

  it('is no table of people, and says which reader it is for', () => {
    const { ok, issues } = safeParsePeopleTable(acme, `NIP${rows}`)
    expect([ok, told(issues)[0]]).toEqual([false, ['error', 'column-unknown', 1, 'Kompetensi']])
    expect(issues[0]?.message).toBe(
      'the column "Kompetensi" names a competency in each row: a table with a row a level is one of ratings, which safeParseRatingsTable reads',
    )
  })

  it('is none where the header has no level below it, or the cells name no competency', () => {
    expect(completeOf('Jabatan;Kompetensi;Level;SQL\nA;NEG;3;\n')).toEqual([[], true])
    const { ok, issues } = safeParsePeopleTable(acme, 'NIP;Kompetensi;SQL\n1;Teknis;3\n')
    expect([ok, told(issues)]).toEqual([true, [['hint', 'column-unknown', 1, 'Kompetensi']]])
  })
})

describe('columns of a wide sheet that is read as a dictionary', () => {
  const read = (text: string): unknown[] => {
    const { ok, value, issues } = safeParseDictionaryTable({ ...acme, competencies: {} }, text, {
      scale: 'five',
      layout: 'wide',
    })
    return [ok, Object.keys(value.competencies), toldAloud(issues)]
  }

  it('are told where they hold levels and have no header, also beyond the last', () => {
    expect(read('NIP;SQL;;NEG\n1;3;4;2\n2;3;4;2\n')).toEqual([
      false,
      ['SQL', 'NEG'],
      [['error', 'column-unknown', 1, 'C']],
    ])
    expect(read('NIP;SQL\n1;3;4\n2;3\n')).toEqual([false, ['SQL'], [['error', 'column-unknown', 1, 'C']]])
    const { issues } = safeParseDictionaryTable(acme, 'NIP;SQL\n1;3;4\n', { layout: 'wide' })
    expect(issues.at(-1)?.message).toBe(
      'the column C has no header, so a level in it cannot be read; write one',
    )
  })

  it('are told where some of their cells are levels, and most are words', () => {
    const text = 'NIP;SQL;NEG;Lokasi\n1;3;baik;Jakarta\n2;3;baik;\n3;3;2;Bandung\n'
    expect(read(text)).toEqual([false, ['SQL'], [['error', 'column-unknown', 1, 'NEG']]])
  })

  it('are none where they number the rows, are of people, or are beside the point', () => {
    const text = ';NIP;SQL;Gol\n1;9;3;III\n2;8;3;IV\n'
    expect(read(text)).toEqual([true, ['SQL'], []])
  })

  it.each(['Noo;NEG;SQL\n1;4;3\n2;5;2\n', 'IP;NEG;SQL\n1001;4;3\n1002;5;2\n'])(
    'are none where they count the rows, or hold numbers far from any level: %j',
    (text) => {
      const columns = { NEG: 'ignored' } as const
      const { value, issues } = safeParseDictionaryTable({ ...acme, competencies: {} }, text, {
        ...{ scale: 'five', layout: 'wide', columns },
      })
      expect(Object.keys(value.competencies)).toEqual(['SQL'])
      expect(told(issues)[0]).toEqual(['hint', 'column-unknown', 1, text.slice(0, text.indexOf(';'))])
    },
  )
})

describe('a column that one of several tables below each other has', () => {
  it('holds nothing of who stands in the others alone', () => {
    expect(completeOf('Jabatan;SQL\nA;3\nB;2\n\nJabatan;AUD;Lokasi\nA;2;Jakarta\nB;1;Bandung\n')).toEqual([
      [],
      true,
      true,
    ])
  })

  it('leaves incomplete who stands in the others, where it may be of a competency', () => {
    expect(completeOf('Jabatan;SQL\nA;3\n\nJabatan;Negoisasi\nB;4\n')).toEqual([
      [['error', 'column-unknown', 4, 'Negoisasi']],
      false,
      false,
    ])
  })
})
