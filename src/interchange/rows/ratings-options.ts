import { isIsoDate } from '../../base/is-iso-date'
import { present } from '../../base/present'
import { type CheckedOptions, checkOptions, type RowsKind, recordOf, wrongOption } from './check-options'
import type { GivenOfRatings } from './rows-options'

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
export const ratingsSubject = 'parseRatingsRows'

const kind: RowsKind<RatingField> = {
  subject: ratingsSubject,
  fields: ['person', 'assessedOn', 'raterKind', 'validUntil', 'rater', 'evidence', 'model'],
  needed: ['person'],
  others: ['given', 'dates'],
  inapplicable: true,
}

/** How ratings are read, checked. */
export interface CheckedRatingsOptions {
  readonly checked: CheckedOptions<RatingField>
  readonly dates: 'utc' | 'local' | undefined
  readonly given: GivenOfRatings
}

/** Checks the options of the reader of ratings. */
export function ratingsOptions(options: unknown): CheckedRatingsOptions {
  const checked = checkOptions(options, kind)
  const { dates, given } = recordOf(options, 'options', ratingsSubject)
  if (dates !== undefined && dates !== 'utc' && dates !== 'local') {
    throw wrongOption(ratingsSubject, 'dates', dates, { oneOf: ['utc', 'local'] })
  }
  const said = givenIn(given, checked.columns)
  const needed = (['assessedOn', 'raterKind'] as const).filter((field) => said[field] === undefined)
  return { checked: { ...checked, needed: [...checked.needed, ...needed] }, dates, given: said }
}

/** What is said of every rating, checked: what has no column must be there. */
function givenIn(given: unknown, columns: ReadonlyMap<RatingField, string>): GivenOfRatings {
  const { assessedOn, raterKind, ...others } = recordOf(given ?? {}, 'given', ratingsSubject)
  const [other] = Object.keys(others)
  if (other !== undefined) {
    throw wrongOption(ratingsSubject, `given.${other}`, others[other], { named: ['assessedOn', 'raterKind'] })
  }
  const checked: GivenOfRatings = present({
    assessedOn: givenText('assessedOn', assessedOn, columns),
    raterKind: givenText('raterKind', raterKind, columns),
  })
  if (checked.assessedOn !== undefined && !isIsoDate(checked.assessedOn)) {
    throw wrongOption(ratingsSubject, 'given.assessedOn', checked.assessedOn, { like: 'YYYY-MM-DD' })
  }
  return checked
}

function givenText(
  field: 'assessedOn' | 'raterKind',
  found: unknown,
  columns: ReadonlyMap<RatingField, string>,
): string | undefined {
  if (found === undefined && columns.has(field)) return undefined
  if (typeof found === 'string' && found.trim() !== '') return found
  const option = found === undefined ? field : `given.${field}`
  throw wrongOption(ratingsSubject, option, found, { ofKind: 'name' })
}
