import { defineModel } from 'kompetensi'
import { safeParsePeopleRows, safeParseRatingsRows } from 'kompetensi/rows'
import { expect, it } from 'vitest'

const model = defineModel({
  id: 'office',
  scales: { five: { levels: [1, 2, 3, 4, 5] } },
  competencies: { A: { name: 'Audit', scale: 'five' } },
  jobs: {},
})
const long = { person: 'p', competency: 'c', level: 'l' } as const

it('hints once at an id with a character that a decoder could not read', () => {
  const rows = [
    { p: 'a', c: 'A', l: 3 },
    { p: 'b\uFFFD', c: 'A', l: 3 },
    { p: 'c\uFFFD', c: 'A', l: 3 },
  ]
  const { ok, value, issues } = safeParsePeopleRows(model, rows, long)
  expect(ok).toBe(true)
  expect(value.map(({ id }) => id)).toEqual(['a', 'b\uFFFD', 'c\uFFFD'])
  expect(issues.map(({ code, severity, path }) => [code, severity, path])).toEqual([
    ['text-damaged', 'hint', [1, 'p']],
  ])
})

it('does so for ratings too', () => {
  const rows = [{ p: '\uFFFD1', c: 'A', l: 3 }]
  const options = { ...long, given: { assessedOn: '2026-11-30', raterKind: 'assessor' } } as const
  expect(safeParseRatingsRows(model, rows, options).issues.map(({ code }) => code)).toEqual(['text-damaged'])
})
