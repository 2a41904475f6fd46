import { invalidParameter } from '../../base/invalid-parameter'
import { isIsoDate } from '../../base/is-iso-date'
import { someName } from '../../model/argument-kinds'
import type { CompetencyModel } from '../../model/competency-model'
import { type CheckedOptions, checkOptions, type GivenOptions, type RowsKind } from './check-options'
import type { GivenOfRatings } from './rows-options'

/** Options of ratings as they are given. */
interface RatingsOptions extends GivenOptions, Readonly<Partial<Record<RatingField, unknown>>> {
  readonly given?: GivenOfRatings
  readonly dates?: 'utc' | 'local'
}

/** What a column of ratings can hold, beside competencies and levels. */
export type RatingField =
  | 'person'
  | 'assessedOn'
  | 'raterKind'
  | 'validUntil'
  | 'rater'
  | 'evidence'
  | 'model'

/** The reader of ratings, as messages name it. */
const ratingsSubject = 'safeParseRatingsRows'

const kind: RowsKind<RatingField> = {
  subject: ratingsSubject,
  fields: ['person', 'assessedOn', 'raterKind', 'validUntil', 'rater', 'evidence', 'model'],
  needed: ['person'],
  others: {
    given: { fields: { assessedOn: someName, raterKind: someName } },
    dates: { oneOf: ['utc', 'local'] },
  },
  inapplicable: true,
}

/** How ratings are read, checked. */
export interface CheckedRatingsOptions {
  readonly checked: CheckedOptions<RatingField>
  readonly dates: 'utc' | 'local' | undefined
  readonly given: GivenOfRatings
}

/** The options of the reader of ratings, checked with the model they are about. */
export function ratingsOptions(model: CompetencyModel, options: RatingsOptions): CheckedRatingsOptions {
  const checked = checkOptions(model, options, kind)
  const { dates, given = {} } = options
  for (const field of ['assessedOn', 'raterKind'] as const) {
    // What has no column must be said of every rating.
    if (given[field] !== undefined || checked.columns.has(field)) continue
    throw invalidParameter(ratingsSubject, field, undefined, { ofKind: 'name', or: `given: { ${field} }` })
  }
  if (given.assessedOn !== undefined && !isIsoDate(given.assessedOn)) {
    throw invalidParameter(ratingsSubject, 'given.assessedOn', given.assessedOn, { like: 'YYYY-MM-DD' })
  }
  const needed = (['assessedOn', 'raterKind'] as const).filter((field) => given[field] === undefined)
  return { checked: { ...checked, needed: [...checked.needed, ...needed] }, dates, given }
}
