import { checkEntries } from '../base/check-arguments'
import { isKey } from '../base/is-key'
import type { Kind, Kinds } from '../base/kind'
import { ownNames } from '../base/own-names'
import { aName, someName, someText } from './argument-kinds'
import type { Rating } from './rating'

const parts: Kinds = {
  person: aName,
  competency: aName,
  raterKind: aName,
  rater: someName,
  evidence: someText,
  model: {},
  level: {},
  assessedOn: {},
  validUntil: {},
}

const aRating: Kind = {
  ofKind: 'object',
  like: '{ person, competency, level, assessedOn, raterKind }',
  parts,
}

/** Throws where ratings are none; their codes, levels and days are looked at against the model. */
export function checkRatings(subject: string, ratings: readonly Rating[]): void {
  const isOwnName = ownNames(Object.keys(parts))
  checkEntries(subject, ['ratings', ratings], aRating, (rating) => isRating(rating) && isOwnName(rating))
}

function isRating(rating: Rating | null | undefined): boolean {
  const { person, competency, raterKind, rater = raterKind, evidence = '' } = rating ?? {}
  return (
    isName(person) && isName(competency) && isName(raterKind) && isName(rater) && typeof evidence === 'string'
  )
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && isKey(value)
}
