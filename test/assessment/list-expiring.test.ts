import type { Rating } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { listExpiring, resolveHoldings } from '../../src/assessment/index'
import { soundModel } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'

const rating = (competency: string, assessedOn: string, more: Partial<Rating> = {}): Rating => ({
  person: 'p1',
  competency,
  level: 3,
  assessedOn,
  raterKind: 'assessor',
  ...more,
})

const resolved = resolveHoldings(
  soundModel(),
  [
    rating('SQL', '2024-05-05'),
    rating('NEG', '2024-03-03'),
    rating('NEG', '2025-01-01', { level: 5 }),
    rating('ART', '2020-01-01'),
  ],
  { asOf: '2026-11-22', validity: 36, combine: 'mean' },
)

describe('listExpiring', () => {
  it('lists the levels that change or lapse before a day, the first first', () => {
    expect(listExpiring(resolved, '2027-12-31')).toEqual([
      { competency: 'NEG', level: 4, standsUntil: '2027-03-03', thereafter: 5 },
      { competency: 'SQL', level: 3, standsUntil: '2027-05-05' },
    ])
  })

  it('lists a level that stands until the day before, not one that stands until the day', () => {
    expect(listExpiring(resolved, '2027-03-03')).toEqual([])
    expect(listExpiring(resolved, '2027-03-04')).toHaveLength(1)
  })

  it('does not list what has expired already', () => {
    expect(listExpiring(resolved, '9999-12-31').map(({ competency }) => competency)).not.toContain('ART')
  })

  it('refuses a day that does not exist', () => {
    expect(thrownBy(() => listExpiring(resolved, '2027-02-29')).issues).toMatchObject([
      { code: 'date-invalid', path: ['date'] },
    ])
  })
})
