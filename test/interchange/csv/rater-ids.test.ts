import { defineModel, resolveHoldingsByPerson } from 'kompetensi'
import { parseRatingsTable, safeParseRatingsTable } from 'kompetensi/csv'
import { parseRatingsRows, safeParseRatingsRows } from 'kompetensi/rows'
import { expect, it } from 'vitest'

// Who rates themselves is one person, however a column is called or a number is grouped.
const model = defineModel({
  id: 'acme',
  scales: { five: { levels: [1, 2, 3, 4, 5] } },
  competencies: { INT: { scale: 'five', name: 'Integritas' } },
  jobs: {},
})
const adi = '19850101 201001 1 001'
const budi = '19700101 199501 1 002'
const rules = { asOf: '2026-11-30', validity: 36, combine: 'mean', excludeSelf: true } as const
const given = { assessedOn: '2026-11-22', raterKind: 'peer' } as const

it.each(['Penilai', 'ID penilai', 'NIP penilai'])('in a table whose raters stand under %j', (header) => {
  const rows = [adi, budi].map((rater, i) => `${adi};INT;${5 - 4 * i};${rater}`)
  const ratings = parseRatingsTable(model, [`NIP;Kompetensi;Nilai;${header}`, ...rows].join('\n'), given)
  expect(ratings.map(({ person, rater }) => [person, rater])).toEqual([
    ['198501012010011001', '198501012010011001'],
    ['198501012010011001', '197001011995011002'],
  ])
  expect(resolveHoldingsByPerson(model, ratings, rules)[0]?.holdings).toEqual({ INT: 1 })
})

it('in rows of a database', () => {
  const columns = { person: 'nip', competency: 'kode', level: 'level', rater: 'penilai', given } as const
  const row = { nip: adi, kode: 'INT', level: 5, penilai: adi }
  expect(parseRatingsRows(model, [row], columns)[0]?.rater).toBe('198501012010011001')
  const { ok, issues } = safeParseRatingsRows(model, [{ ...row, penilai: 'a\u200b' }], columns)
  expect([ok, issues.map(({ code, path }) => [code, ...path])]).toEqual([
    false,
    [['key-malformed', 0, 'penilai']],
  ])
})

it('a kind of rater of the caller is an id as well', () => {
  const kindOf = (kind: string) => {
    const table = safeParseRatingsTable(
      model,
      [
        ['NIP', 'Kompetensi', 'Nilai', 'Jenis penilai'],
        ['p', 'INT', 3, kind],
      ],
      {
        assessedOn: given.assessedOn,
      },
    )
    const row = { nip: 'p', kode: 'INT', level: 3, jenis: kind }
    const columns = { person: 'nip', competency: 'kode', level: 'level', raterKind: 'jenis' } as const
    const rows = safeParseRatingsRows(model, [row], { ...columns, given: { assessedOn: given.assessedOn } })
    return [table, rows].map(({ issues }) => issues.map(({ code }) => code))
  }
  expect(kindOf('panel\u200b')).toEqual([['key-malformed'], ['key-malformed']])
  expect(kindOf('Tim\npenilai')).toEqual([[], ['key-malformed']])
  expect(kindOf('Tim penilai')).toEqual([[], []])
})
