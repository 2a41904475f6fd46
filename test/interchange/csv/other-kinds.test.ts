import { describeIssue } from 'kompetensi'
import {
  safeParseDictionaryTable,
  safeParseJobProfilesTable,
  safeParsePeopleTable,
  safeParseRatingsTable,
  type Table,
} from 'kompetensi/csv'
import { fullId } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { soundModel } from '../../support/sound-model'

const model = soundModel()

const read = {
  safeParseDictionaryTable: (table: Table) => safeParseDictionaryTable(model, table),
  safeParseJobProfilesTable: (table: Table) => safeParseJobProfilesTable(model, table),
  safeParsePeopleTable: (table: Table) => safeParsePeopleTable(model, table),
  safeParseRatingsTable: (table: Table) => safeParseRatingsTable(model, table),
}
type Reader = keyof typeof read

const tables: Readonly<Record<Reader, readonly string[]>> = {
  safeParseDictionaryTable: ['Kode;Nama;Kelompok\nSQL;Bahasa kueri;Teknis\nNEG;Negosiasi;Inti\n'],
  safeParseJobProfilesTable: [
    'Kode jabatan;Kompetensi;Level\nclerk;SQL;3\nclerk;NEG;2\n',
    'Kode jabatan;SQL;NEG\nclerk;3;2\n',
  ],
  safeParsePeopleTable: [
    'NIP;Nama;SQL;NEG\n1001;Adi;3;2\n1002;Budi;4;1\n',
    'Rekap 2026;;;\n\nNama;SQL;NEG\nAdi;3;2\n',
    'NIP;Jabatan;SQL;NEG\n1001;clerk;3;2\n',
  ],
  safeParseRatingsTable: ['NIP;Kompetensi;Level;Tanggal;Jenis penilai\n1001;SQL;3;2026-11-22;asesor\n'],
}

const readers = Object.keys(read) as Reader[]
const cases = readers.flatMap((kind) =>
  tables[kind].flatMap((text) =>
    readers
      .filter((reader) => reader !== kind)
      .map((reader): [Reader, Reader, string] => [reader, kind, text]),
  ),
)

/** Where the headers leave a doubt, nothing is told of another reader. */
const untold: readonly (readonly [Reader, string])[] = [
  // Here the names are those of people, of whom no competency is known: that is told.
  ['safeParsePeopleTable', 'Kode;Nama;Kelompok\nSQL;Bahasa kueri;Teknis\nNEG;Negosiasi;Inti\n'],
  // Here the names are those of competencies, for all that can be seen.
  ['safeParseDictionaryTable', 'Rekap 2026;;;\n\nNama;SQL;NEG\nAdi;3;2\n'],
]

describe('a table of another kind', () => {
  it.each(cases)('%s names the reader that takes it: %s, %j', (reader, kind, text) => {
    if (untold.some(([one, table]) => one === reader && table === text)) return
    const { issues } = read[reader](text)
    const naming = issues.filter(({ message }) => message.includes(kind))
    expect(naming).toHaveLength(1)
    expect(naming.map((issue) => describeIssue(issue, { language: fullId }))).toEqual([
      expect.stringContaining(kind),
    ])
    expect(issues.filter(({ severity }) => severity !== 'hint')).not.toEqual([])
  })

  it.each(readers)('%s says nothing of the kind of its own', (reader) => {
    for (const text of tables[reader]) {
      expect(read[reader](text).issues.filter(({ message }) => message.includes('safeParse'))).toEqual([])
    }
  })

  it('is read as the caller says', () => {
    const text = 'NIP;Jabatan;SQL;NEG\n1001;Analis;3;2\n'
    const { ok, issues } = safeParseJobProfilesTable(model, text, { columns: { NIP: 'ignored' } })
    expect(ok).toBe(true)
    expect(issues).toEqual([])
  })
})
