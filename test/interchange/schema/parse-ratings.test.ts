import type { Rating } from 'kompetensi'
import { parseRatings, safeParseRatings } from 'kompetensi/schema'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../../support/thrown-by'
import { model, rating } from '../support/entries'

describe('parseRatings', () => {
  it('reads ratings', () => {
    const all: Rating[] = [
      rating,
      { ...rating, level: 'not-applicable', raterKind: 'peer', rater: 'p2', model: 'acme' },
      { ...rating, competency: 'NEG', level: 2.5, validUntil: '2026-02-28', evidence: 'seen' },
    ]
    expect(parseRatings(model, JSON.stringify(all))).toEqual(all)
    expect(parseRatings(model, [])).toEqual([])
  })

  it('throws with the issues that safeParseRatings gives', () => {
    const data = [rating, { ...rating, competency: 'SQK' }]
    const error = thrownBy(() => parseRatings(model, data))
    expect(error.issues).toEqual(safeParseRatings(model, data).issues)
    expect(error.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['unknown-competency', 1, 'competency'],
    ])
  })
})
