import { defineModel } from 'kompetensi'
import { safeParseJobProfilesTable, safeParseRatingsTable } from 'kompetensi/csv'
import { describe, expect, it } from 'vitest'

// Two competencies share a name.
const model = defineModel({
  id: 'office',
  scales: { five: { levels: [1, 2, 3, 4, 5] } },
  competencies: {
    A: { name: 'Riset', scale: 'five' },
    B: { name: 'Riset', scale: 'five' },
    NEG: { name: 'Negosiasi', scale: 'five' },
  },
  jobs: {},
})
const told = (issues: readonly { severity: string; code: string; path: readonly unknown[] }[]): unknown[] =>
  issues.map(({ severity, code, path }) => [severity, code, ...path])

describe('a code and a name side by side', () => {
  it('name one competency, whichever comes first', () => {
    for (const [headers, cells] of [
      [
        ['Kode Kompetensi', 'Nama Kompetensi'],
        ['A', 'Riset'],
      ],
      [
        ['Kompetensi', 'Kode Kompetensi'],
        ['Riset', 'A'],
      ],
    ] as const) {
      const profiles = safeParseJobProfilesTable(model, [
        ['Jabatan', ...headers, 'Level'],
        ['x', ...cells, 3],
      ])
      expect(profiles.value.jobs['x']).toMatchObject({
        complete: true,
        requirements: [{ competency: 'A', level: 3 }],
      })
      expect(profiles.issues.map(({ severity }) => severity)).toEqual(['hint'])
      const options = { assessedOn: '2026-01-05', raterKind: 'assessor' } as const
      const ratings = safeParseRatingsTable(
        model,
        [
          ['NIP', ...headers, 'Level'],
          ['p', ...cells, 3],
        ],
        options,
      )
      expect(ratings.value).toMatchObject([{ competency: 'A', level: 3 }])
    }
  })

  it('count for neither where they name two, which makes the job incomplete', () => {
    const rows = [
      ['Jabatan', 'Kode Kompetensi', 'Nama Kompetensi', 'Level'],
      ['x', 'A', 'Negosiasi', 3],
      ['x', 'NEG', 'Berunding', 4],
    ]
    const { value, issues } = safeParseJobProfilesTable(model, rows)
    expect(value.jobs['x']).toMatchObject({
      complete: false,
      requirements: [{ competency: 'NEG', level: 4 }],
      unknown: ['A'],
    })
    expect(told(issues)).toEqual([
      ['hint', 'column-duplicate', 1, 'Nama Kompetensi'],
      ['error', 'codes-differ', 2, 'Kode Kompetensi'],
    ])
  })
})
