import { checkEntries } from '../base/check-arguments'
import type { Kind } from '../base/kind'
import { aName, someText } from './argument-kinds'
import type { Rating } from './rating'

const aRating: Kind = {
  ofKind: 'object',
  like: '{ person, competency, level, assessedOn, raterKind }',
  parts: {
    person: aName,
    competency: aName,
    raterKind: aName,
    rater: someText,
    evidence: someText,
  },
}

/** Throws where ratings are none; their codes, levels and days are looked at against the model. */
export function checkRatings(subject: string, ratings: readonly Rating[]): void {
  checkEntries(subject, ['ratings', ratings], aRating, isRating)
}

function isRating(rating: Rating | null | undefined): boolean {
  const { person, competency, raterKind, rater = 'r', evidence = '' } = rating ?? {}
  return (
    isName(person) &&
    isName(competency) &&
    isName(raterKind) &&
    typeof rater === 'string' &&
    typeof evidence === 'string'
  )
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}
