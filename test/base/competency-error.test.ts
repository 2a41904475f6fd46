import { analyzeGap, CompetencyError, type CompetencyModel, defineModel } from 'kompetensi'
import { expect, it } from 'vitest'
import { thrownBy } from '../support/thrown-by'

it('is named after its first issue and has them all', () => {
  const first = { code: 'one', severity: 'error', path: [], details: { a: 1 }, message: 'the first' } as const
  const other = { ...first, code: 'two', message: 'the other' } as const
  const error = new CompetencyError(first, [other])
  expect(error).toMatchObject({ name: 'CompetencyError', code: 'one', details: { a: 1 } })
  expect(error.issues).toEqual([first, other])
  expect(error.message).toBe('one: the first\ntwo: the other')
})

it('tells the first 20 issues in its message, and how many more there are', () => {
  const issue = { code: 'one', severity: 'error', path: [], details: {}, message: 'wrong' } as const
  const many = (count: number) =>
    new CompetencyError(
      issue,
      Array.from({ length: count - 1 }, () => issue),
    )
  expect(many(20).message.split('\n')).toHaveLength(20)
  const { message, issues } = many(100_000)
  expect(message.split('\n').slice(19)).toEqual(['one: wrong', '… and 99980 more'])
  expect(issues).toHaveLength(100_000)
})

it('clips the sentence of a megabyte key in the middle; details have all of it', () => {
  const key = 'k'.repeat(1_000_000)
  const model = defineModel({
    id: 'm',
    scales: {},
    competencies: { A: { name: 'A' } },
    jobs: { job: { name: 'Job', requires: { A: {} } } },
  })
  const holdings: Record<string, number> = { [key]: 1 }
  const run = () => analyzeGap(model as CompetencyModel, 'job', holdings)
  const [issue] = thrownBy(run).issues
  expect(issue?.message).toHaveLength(1003)
  expect(issue?.message).toMatch(/^"k+ … k+" is not a competency of "m"$/)
  expect(issue?.details).toEqual({ competency: key, model: 'm' })
})
