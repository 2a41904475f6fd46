import { parse } from 'node:querystring'
import {
  analyzeGap,
  attainment,
  describeGap,
  describeIssue,
  findCareerPaths,
  findJobRoutes,
  getJob,
  resolveHoldings,
  scoreFit,
} from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../support/thrown-by'

/** From JavaScript anything. */
const any = (value: unknown): never => value as never

const bare = (): object => Object.create(null)
const noJob: readonly (readonly [string, unknown, string])[] = [
  ['undefined', undefined, 'undefined'],
  ['null', null, 'null'],
  ['a number', 1, '1'],
  ['an id in an object', { id: 'kepala-lsp' }, 'object'],
  ['requirements alone', { requirements: [] }, 'object'],
  ['a list', ['kepala-lsp'], 'array'],
  ['a function', () => 1, 'function'],
  ['a symbol', Symbol('kepala-lsp'), 'symbol'],
  ['a query', parse('id=kepala-lsp'), 'object'],
  ['an object without a text', { toString: null, valueOf: null }, 'object'],
]

describe.each(noJob)('%s in place of a job', (_, job, found) => {
  it.each<[string, () => unknown]>([
    ['analyzeGap', () => analyzeGap(lembagaXy, any(job), {})],
    ['getJob', () => getJob(lembagaXy, any(job))],
    ['scoreFit', () => scoreFit(lembagaXy, any(job), {}, { method: attainment() })],
  ])('is told by %s, by its name and with a remedy', (_name, call) => {
    const error = thrownBy(call)
    expect(error.message).toBe(`job-malformed: the job is ${found}; use its id`)
    expect(error.issues.map(({ path, details }) => [path, details])).toEqual([[['job'], { found }]])
    expect(error.issues.map((issue) => describeIssue(issue, { language: id }))).toEqual([
      `Jabatannya ${found}; berikan id jabatan pada model, misalnya 'kepala-lsp', atau profil jabatannya.`,
    ])
  })

  it('ends no search for a way in a bare TypeError', () => {
    const ends = { from: any(job), to: 'kepala-lsp' } as const
    thrownBy(() => findJobRoutes(lembagaXy, ends, any({})))
    thrownBy(() => findCareerPaths(lembagaXy, any({ ...ends, holdings: {} }), any({ objectives: ['moves'] })))
  })
})

describe.each([
  ['an object without a prototype', bare()],
  ['a symbol', Symbol('x')],
])('%s where a text stands', (_, value) => {
  const profile = getJob(lembagaXy, 'kepala-lsp')

  it.each<[string, object]>([
    ['id', { id: value }],
    ['id of an empty profile', { id: value, requirements: [] }],
    ['model', { model: value }],
    ['competency', { requirements: [{ competency: value, level: 1 }] }],
  ])('is told as what it is: %s', (_name, part) => {
    const error = thrownBy(() => analyzeGap(lembagaXy, any({ ...profile, ...part }), { INT: 3 }))
    expect(['profile-malformed', 'job-malformed']).toContain(error.code)
  })

  it('is no day of a rating, nor the status of a result', () => {
    const rating = {
      person: 'p',
      competency: 'INT',
      level: 3,
      assessedOn: value,
      raterKind: 'peer',
      rater: 'r',
    }
    const error = thrownBy(() =>
      resolveHoldings(lembagaXy, [any(rating), any(rating)], { asOf: '2026-01-01' }),
    )
    expect(error.code).toBe('date-invalid')
    const report = analyzeGap(lembagaXy, profile, { INT: 3 })
    const items = [{ ...report.items[0], status: value }]
    expect(thrownBy(() => describeGap(lembagaXy, any({ ...report, items }), { language: id })).code).toBe(
      'parameter-invalid',
    )
  })
})
