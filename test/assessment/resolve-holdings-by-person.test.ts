import type { Rating } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { resolveHoldings, resolveHoldingsByPerson } from '../../src/assessment/index'
import { soundModel } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'

const model = soundModel()
const options = { asOf: '2026-11-22', combine: 'mean', validity: 36 } as const
const rating = (person: string, level: number, assessedOn: string): Rating => ({
  person,
  competency: 'SQL',
  level,
  assessedOn,
  raterKind: 'superior',
  rater: 's1',
})

describe('resolveHoldingsByPerson', () => {
  const ratings = [
    rating('p2', 3, '2026-01-01'),
    rating('P3', 1, '2020-01-01'),
    rating('p1', 4, '2026-01-01'),
    rating('p2', 5, '2026-02-01'),
  ]

  it('gives each person what resolveHoldings gives them, by id', () => {
    const people = resolveHoldingsByPerson(model, ratings, options)
    expect(people.map(({ person }) => person)).toEqual(['P3', 'p1', 'p2'])
    for (const resolved of people) {
      const own = ratings.filter(({ person }) => person === resolved.person)
      expect(resolved).toEqual(resolveHoldings(model, own, options))
    }
  })

  it('lets one rater rate many people on one day, and no person twice', () => {
    const error = thrownBy(() =>
      resolveHoldingsByPerson(model, [...ratings, rating('p1', 2, '2026-01-01')], options),
    )
    expect(error.issues).toMatchObject([{ code: 'duplicate-rating', path: ['ratings', 4] }])
  })

  it('has nobody without ratings', () => {
    expect(resolveHoldingsByPerson(model, [], options)).toEqual([])
  })
})
