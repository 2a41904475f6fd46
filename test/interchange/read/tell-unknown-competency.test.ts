import { defineModel } from 'kompetensi'
import { safeParseJobProfilesTable, safeParsePeopleTable, safeParseRatingsTable } from 'kompetensi/csv'
import { safeParseHoldingsRows, safeParsePeopleRows, safeParseRatingsRows } from 'kompetensi/rows'
import { expect, it } from 'vitest'

const m = defineModel({
  id: 'acme',
  scales: { five: { levels: [1, 2, 3, 4, 5] } },
  competencies: {
    INT: { scale: 'five', name: 'Integritas' },
    NEG: { scale: 'five', name: { id: 'Negosiasi', en: 'Bargaining' }, aliases: ['Perundingan'] },
  },
  jobs: { analis: { name: 'Analis Kebijakan', requires: { INT: 3 } } },
})

// A name that is misspelt says which one was meant, wherever a cell can name a competency.
const day = { assessedOn: '2026-01-09', raterKind: 'self' } as const
it.each([
  [
    'a long table of jobs',
    (word: string) => safeParseJobProfilesTable(m, `Jabatan;Kompetensi;Level\nA;${word};3\n`),
  ],
  ['ratings', (word: string) => safeParseRatingsTable(m, `NIP;Kompetensi;Nilai\n1;${word};3\n`, day)],
  [
    'rows of levels held',
    (word: string) =>
      safeParseHoldingsRows(m, [{ code: word, level: 3 }], { competency: 'code', level: 'level' }),
  ],
  [
    'rows of people',
    (word: string) =>
      safeParsePeopleRows(m, [{ nip: '1', code: word, level: 3 }], {
        person: 'nip',
        competency: 'code',
        level: 'level',
      }),
  ],
  [
    'rows of ratings',
    (word: string) =>
      safeParseRatingsRows(m, [{ nip: '1', code: word, level: 3, day: '2026-01-09', by: 'self' }], {
        person: 'nip',
        competency: 'code',
        level: 'level',
        assessedOn: 'day',
        raterKind: 'by',
      }),
  ],
])('in %s, a name almost right is asked for', (_, read) => {
  const suggested = ['Negoisasi', 'barganing', 'Perudningan', 'Catatan', 'NGE', 'NEGG'].map((word) => {
    const { ok, issues } = read(word)
    expect(ok).toBe(false)
    const unknown = issues.filter(({ code }) => code === 'unknown-competency')
    expect(unknown).toHaveLength(1)
    return unknown[0]?.details
  })
  expect(suggested).toEqual([
    { competency: 'Negoisasi', model: 'acme', suggestion: 'Negosiasi' },
    { competency: 'barganing', model: 'acme', suggestion: 'Bargaining' },
    { competency: 'Perudningan', model: 'acme', suggestion: 'Perundingan' },
    { competency: 'Catatan', model: 'acme' },
    { competency: 'NGE', model: 'acme' },
    { competency: 'NEGG', model: 'acme', suggestion: 'NEG' },
  ])
})

it('many hints before it do not keep it from being asked for', () => {
  const rows = Array.from({ length: 50 }, (_, i) => `${i};INT;-`).join('\n')
  const { issues } = safeParseRatingsTable(m, `NIP;Kompetensi;Nilai\n${rows}\n99;Negoisasi;3\n`, day)
  expect(issues.at(-1)?.details).toMatchObject({ suggestion: 'Negosiasi' })
})

it('a job is asked for by its name too', () => {
  const { issues } = safeParsePeopleTable(m, 'NIP;Jabatan;INT\n1;Analis Kebijkan;3\n')
  expect(issues[0]?.details).toEqual({
    kind: 'jobs',
    reference: 'Analis Kebijkan',
    suggestion: 'Analis Kebijakan',
  })
})

it('what stands beside the levels is not asked for as something else', () => {
  const { issues } = safeParsePeopleTable(m, 'NIP;INT;Catatan;Umur;Gol;NPI\n1;3;baik;40;III;ya\n')
  expect(issues.map(({ code, details }) => [code, details])).toEqual([
    ['column-unknown', { header: 'Catatan' }],
    ['column-unknown', { header: 'Umur' }],
    ['column-unknown', { header: 'Gol' }],
    ['column-unknown', { header: 'NPI' }],
  ])
})
