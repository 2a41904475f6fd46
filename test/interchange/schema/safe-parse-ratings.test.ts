import { safeParseRatings } from 'kompetensi/schema'
import { describe, expect, it } from 'vitest'
import { said } from '../../support/said'
import { model, rating } from '../support/entries'
import { found } from '../support/found'

describe('safeParseRatings', () => {
  it('refuses a rater whom resolveHoldings would not take', () => {
    const raters = ['p2\u200b', ' p2', '', '__proto__', 'p2']
    const result = safeParseRatings(
      model,
      raters.map((rater) => ({ ...rating, rater })),
    )
    expect(found(result)).toEqual([
      '0.rater: key-malformed',
      '1.rater: key-malformed',
      '2.rater: blank-id',
      '3.rater: reserved-key',
    ])
  })

  it('tells what is wrong, entry by entry', () => {
    const data = [
      { ...rating, level: 'high' },
      { ...rating, competency: 'SQK', level: 9 },
      'p1 SQL 3',
      { ...rating, level: 9, model: 'other', assessedOn: '28/02/2026' },
      { ...rating, person: '  ' },
      { ...rating, validUntil: '2026-02-27' },
    ]
    const result = safeParseRatings(model, data)
    expect(found(result)).toEqual([
      '0.level: wrong-type',
      '1.competency: unknown-competency',
      '2: wrong-type',
      '3.model: model-mismatch',
      '3.level: level-off-scale',
      '3.assessedOn: date-invalid',
      '4.person: blank-id',
      '5.validUntil: period-reversed',
    ])
    expect(said(result.issues[0]).id).toBe(
      'Di sini seharusnya bilangan atau "not-applicable", tetapi yang ada teks.',
    )
  })
})
