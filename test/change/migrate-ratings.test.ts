import type { Rating } from 'kompetensi'
import { diffModels, migrateRatings } from 'kompetensi/change'
import { describe, expect, it } from 'vitest'
import { after, before } from '../support/change-models'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

type Code = keyof typeof before.competencies

const diff = diffModels(before, after)
const back = diffModels(after, before)
const rating = (
  competency: Code,
  level: Rating['level'],
  more: Partial<Rating> = {},
): Rating<'acme', Code> => ({
  person: 'p1',
  assessedOn: '2025-06-30',
  raterKind: 'superior',
  rater: 'r1',
  ...more,
  model: 'acme',
  competency,
  level,
})

describe('migrateRatings', () => {
  it('keeps date, rater and evidence, and tells each rating by its position', () => {
    const ratings = [
      rating('FAX', 2),
      rating('OLD', 3, { evidence: 'negotiated the lease', validUntil: '2028-06-30' }),
      rating('INT', 4),
    ]
    const migration = migrateRatings(ratings, diff, { acceptGuesses: true })
    expect(migration.ratings).toEqual([{ ...ratings[1], competency: 'NEGO' }, ratings[2]])
    expect(migration.unplaced).toEqual([
      { rating: 0, competency: 'FAX', level: 2, withheld: [{ obstacle: 'removed' }] },
    ])
    expect(migration.moved).toMatchObject([{ rating: 1, to: [{ competency: 'NEGO', level: 3 }] }])
    expect(migration.kept).toEqual([{ rating: 2, competency: 'INT', level: 4 }])
    expect(migration.journey[0]?.lost).toEqual(['FAX'])
  })

  it('does not merge by itself', () => {
    const { ratings, unplaced } = migrateRatings([rating('SELL', 2), rating('SERVE', 4)], diff)
    expect(ratings).toEqual([])
    expect(unplaced.map(({ withheld }) => withheld[0]?.obstacle)).toEqual([
      'combination-not-named',
      'combination-not-named',
    ])
  })

  it('merges what one rater gave one person on one day, and nothing else', () => {
    const migration = migrateRatings(
      [
        rating('SELL', 2, { evidence: 'b', validUntil: '2028-01-31' }),
        rating('SERVE', 4, { rater: 'r2' }),
        rating('SERVE', 4, { evidence: 'a', validUntil: '2027-12-31' }),
        rating('SERVE', 5, { person: 'p2' }),
        rating('SERVE', 1, { assessedOn: '2025-07-01' }),
      ],
      diff,
      { combine: 'mean' },
    )
    expect(
      migration.ratings.map(({ person, rater, level, evidence }) => [person, rater, level, evidence]),
    ).toEqual([
      ['p1', 'r1', 3, 'a; b'],
      ['p1', 'r2', 4, undefined],
      ['p2', 'r1', 5, undefined],
      ['p1', 'r1', 1, undefined],
    ])
    expect(migration.ratings[0]?.validUntil).toBe('2027-12-31')
    expect(migration.combined).toEqual([
      { result: 0, competency: 'CUST', from: [0, 2], notRated: [] },
      { result: 1, competency: 'CUST', from: [1], notRated: ['SELL'] },
      { result: 2, competency: 'CUST', from: [3], notRated: ['SELL'] },
      { result: 3, competency: 'CUST', from: [4], notRated: ['SELL'] },
    ])
    expect(migration.reversible).toBe(false)
  })

  it('does not merge ratings whose raters cannot be told apart', () => {
    const anonymous = (competency: Code, level: number): Rating<'acme', Code> => {
      const { rater: _, ...rest } = rating(competency, level, { raterKind: 'peer' })
      return rest
    }
    const ratings = [anonymous('SELL', 2), anonymous('SELL', 3), anonymous('SERVE', 4)]
    expect(migrateRatings(ratings, diff, { combine: 'mean' }).unplaced).toMatchObject(
      [0, 1, 2].map((i) => ({ rating: i, withheld: [{ competency: 'CUST', obstacle: 'raters-ambiguous' }] })),
    )
    expect(migrateRatings(ratings.slice(0, 2), diff, { combine: 'mean' }).ratings).toHaveLength(2)
    expect(migrateRatings(ratings.slice(1), diff, { combine: 'mean' }).ratings).toMatchObject([
      { level: 3.5 },
    ])
  })

  it('carries "not applicable" as it is and leaves it out of sums', () => {
    const options = { combine: 'mean', splits: 'copy', scaling: 'linear', rounding: 'nearest' } as const
    const levels = (...ratings: Rating<'acme', Code>[]) =>
      migrateRatings(ratings, diff, options).ratings.map(({ level }) => level)
    expect(levels(rating('LEAD', 'not-applicable'))).toEqual(['not-applicable'])
    expect(levels(rating('IT', 'not-applicable'))).toEqual(['not-applicable', 'not-applicable'])
    expect(levels(rating('SELL', 'not-applicable'), rating('SERVE', 2))).toEqual([2])
    expect(levels(rating('SELL', 'not-applicable'), rating('SERVE', 'not-applicable'))).toEqual([
      'not-applicable',
    ])
  })

  it('goes back where nothing was lost, and refuses where something was', () => {
    const ratings = [rating('OLD', 2), rating('INT', 'not-applicable')]
    const there = migrateRatings(ratings, diff, { acceptGuesses: true })
    expect(migrateRatings(there, back, { acceptGuesses: true }).ratings).toEqual(ratings)
    const lossy = migrateRatings([rating('IT', 2)], diff, { splits: 'copy' })
    expect(thrownBy(() => migrateRatings(lossy, back))).toMatchObject({
      code: 'way-back-lossy',
      details: { competency: 'IT' },
    })
  })

  it('refuses ratings that are none, all at once', () => {
    const wrong = [
      rating(untyped('INTT'), 1),
      rating('INT', 9),
      rating('INT', untyped('3')),
      { ...rating('INT', 3), model: untyped('spencer') },
      rating('INT', 3, { assessedOn: '2025-02-29' }),
      rating('INT', 3, { validUntil: '2024-01-01' }),
    ]
    expect(thrownBy(() => migrateRatings(wrong, diff)).issues.map(({ code, path }) => [code, path])).toEqual([
      ['unknown-competency', [0, 'competency']],
      ['level-off-scale', [1, 'level']],
      ['level-not-a-number', [2, 'level']],
      ['model-mismatch', [3, 'model']],
      ['date-invalid', [4, 'assessedOn']],
      ['period-reversed', [5, 'validUntil']],
    ])
  })
})
