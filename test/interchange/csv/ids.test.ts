import { defineModel, type Issue } from 'kompetensi'
import {
  parseDictionaryTable,
  parsePeopleTable,
  parseRatingsTable,
  safeParseDictionaryTable,
  safeParseJobProfilesTable,
  safeParsePeopleTable,
  safeParseRatingsTable,
} from 'kompetensi/csv'
import { safeParsePeople, safeParseRatings } from 'kompetensi/schema'
import { describe, expect, it } from 'vitest'

// Two ids that look alike are not two people.
const m = defineModel({
  id: 'acme',
  scales: { five: { levels: [1, 2, 3, 4, 5] } },
  competencies: { INT: { scale: 'five', name: 'Integritas' } },
  jobs: {},
})
const told = (issues: readonly Issue[]): unknown[] =>
  issues.map(({ severity, code, path }) => [severity, code, ...path])
const options = { assessedOn: '2026-01-05', raterKind: 'assessor' } as const

describe('an id', () => {
  it.each(['a', ' a ', '\u00A0a', 'a\t', 'a\uFEFF', '"a\n"', "' a"])(
    'has no blanks at its ends: %j',
    (cell) => {
      expect(parsePeopleTable(m, `NIP;INT\n${cell};3\n`).map(({ id }) => id)).toEqual(['a'])
      expect(parseRatingsTable(m, `NIP;Kompetensi;Level\n${cell};INT;3\n`, options)[0]?.person).toBe('a')
    },
  )

  it.each(['a b', 'a\u00A0b', '"a\r\nb"', 'a\t b'])('has plain spaces: %j', (cell) => {
    expect(parsePeopleTable(m, `Pegawai;INT\n${cell};3\n`).map(({ id }) => id)).toEqual(['a b'])
    const text = `Kode jabatan;INT\n${cell};3\n`
    expect(Object.keys(safeParseJobProfilesTable(m, text).value.jobs)).toEqual(['a b'])
    const names = `Kompetensi\n${cell}\n`
    expect(Object.keys(parseDictionaryTable(m, names, { scale: 'five' }).competencies)).toEqual(['a b'])
  })

  it.each([
    ['a\u200b', 'U+200B', 'invisible'],
    ['a\uFEFFb', 'U+FEFF', 'invisible'],
    ['a\u0000', 'U+0000', 'control'],
    ['a\u202Eb', 'U+202E', 'invisible'],
    ['a\uFE0F', 'U+FE0F', 'invisible'],
    ['a\u2800', 'U+2800', 'invisible'],
    ['a\uD800', 'U+D800', 'half'],
  ])('is refused with a character that misleads: %j', (id, character, problem) => {
    const people = safeParsePeopleTable(m, [
      ['NIP', 'INT'],
      ['a', 3],
      [id, 4],
    ])
    expect(people.value).toEqual([{ id: 'a', holdings: { INT: 3 } }])
    expect(people.issues).toMatchObject([
      { code: 'key-malformed', path: [3, 'NIP'], details: { key: id, kind: 'people', character, problem } },
    ])
    const refused = [['error', 'key-malformed', 2, 'Kode']]
    expect(
      told(
        safeParseDictionaryTable(m, [
          ['Kode', 'Nama'],
          [id, 'x'],
        ]).issues,
      ),
    ).toEqual(refused)
    expect(
      told(
        safeParseJobProfilesTable(m, [
          ['Kode jabatan', 'INT'],
          [id, 3],
        ]).issues,
      ),
    ).toEqual([['error', 'key-malformed', 2, 'Kode jabatan']])
    const ratings = [
      ['NIP', 'Kompetensi', 'Level', 'Penilai'],
      [id, 'INT', 3, 'b'],
      ['a', 'INT', 3, id],
    ]
    expect(told(safeParseRatingsTable(m, ratings, options).issues)).toEqual([
      ['error', 'key-malformed', 2, 'NIP'],
      ['error', 'key-malformed', 3, 'Penilai'],
    ])
    expect(told(safeParsePeople(m, [{ id, holdings: {} }]).issues)).toEqual([
      ['error', 'key-malformed', 0, 'id'],
    ])
    const rating = { person: id, competency: 'INT', level: 3, assessedOn: '2026-01-05', raterKind: 'self' }
    expect(told(safeParseRatings(m, [rating]).issues)).toEqual([['error', 'key-malformed', 0, 'person']])
  })

  it('that is an official number is one however its digits are grouped, where the column says so', () => {
    const text = 'NIP;INT\n19850101 201001 1 001;3\n198501012010011001;3\n'
    const { value, issues } = safeParsePeopleTable(m, text)
    expect(value.map(({ id }) => id)).toEqual(['198501012010011001'])
    expect(told(issues)).toEqual([['warning', 'row-duplicate', 3, 'NIP']])
    const ratings = parseRatingsTable(m, 'NIP;Kompetensi;Level\n19850101\u00A0201001 1 001;INT;3\n', options)
    expect(ratings[0]?.person).toBe('198501012010011001')
    const ids = (header: string, id: string) => parsePeopleTable(m, `${header};INT\n${id};3\n`)[0]?.id
    expect(ids('Pegawai', '12 34')).toBe('12 34')
    expect(ids('NIP', 'A 12')).toBe('A 12')
  })
})

describe('a name that a cell gives', () => {
  it.each(['INT', 'int', 'INT\u200b', 'Integritas\u00A0', '\uFEFFintegritas'])('is found: %j', (name) => {
    expect(
      parsePeopleTable(m, [
        ['NIP', name],
        ['1', 3],
      ]),
    ).toEqual([{ id: '1', holdings: { INT: 3 } }])
  })
})

describe('a text that was read in the wrong encoding', () => {
  it('is hinted at once', () => {
    const text = 'NIP;Nama;INT\n1;Jos\uFFFD;3\n2;Ren\uFFFD;4\n'
    const { ok, issues } = safeParsePeopleTable(m, text)
    expect(ok).toBe(true)
    expect(told(issues)).toEqual([
      ['hint', 'text-damaged', 2],
      ['hint', 'column-unknown', 1, 'Nama'],
    ])
    expect(issues[0]?.details).toEqual({ found: 'Jos\uFFFD' })
    expect(
      told(
        safeParsePeopleTable(m, [
          ['NIP', 'INT'],
          ['\uFFFD1', 3],
        ]).issues,
      ),
    ).toEqual([['hint', 'text-damaged', 2]])
  })
})
