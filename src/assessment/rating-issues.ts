import { at } from '../base/at'
import { periodIssues } from '../base/date-issues'
import type { IssuePath } from '../base/issue'
import { modelMismatch, unknownCompetency } from '../model/competency-issues'
import type { CompetencyModel } from '../model/competency-model'
import { heldIssue } from '../model/holdings-issues'
import type { Rating } from '../model/rating'
import { type RatingIssue, ratingIssue } from './issues'
import { raterOf } from './rater-of'

/**
 * Everything wrong with ratings, in their order: codes the model lacks, levels off the scale, dates that do not exist
 * or stand in the wrong order, ratings of another model, and two by one rater of one competency on one day.
 */
export function ratingIssues<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  ratings: readonly Rating<Id, C>[],
): RatingIssue[] {
  const issues: RatingIssue[] = []
  const twice = duplicateRatings(ratings)
  for (const [index, rating] of ratings.entries()) {
    const path: IssuePath = ['ratings', index]
    const { competency, level, assessedOn, validUntil } = rating
    if (rating.model !== undefined && rating.model !== model.id) {
      issues.push(modelMismatch(model.id, rating.model, [...path, 'model']))
    }
    if (!Object.hasOwn(model.competencies, competency)) {
      issues.push(unknownCompetency(model, competency, [...path, 'competency'], issues.length))
    } else if (level !== 'not-applicable') {
      const issue = heldIssue(model, competency, level, { path: [...path, 'level'] })
      if (issue !== undefined) issues.push(issue)
    }
    issues.push(...periodIssues({ field: 'assessedOn', date: assessedOn }, validUntil, path))
    if (twice.has(index)) {
      const rater = raterOf(rating) ?? ''
      issues.push(ratingIssue('duplicate-rating', path, { competency, rater, date: assessedOn }))
    }
  }
  return issues
}

/** The indices of ratings of which there was one before: of this person and competency, by this rater, of this day. */
function duplicateRatings(ratings: readonly Rating[]): ReadonlySet<number> {
  // Person by person, so that no more is in memory than the ratings of one.
  const indices = new Map<string, number[]>()
  for (const [index, { person }] of ratings.entries()) {
    const its = indices.get(person)
    if (its === undefined) indices.set(person, [index])
    else its.push(index)
  }
  const twice = new Set<number>()
  for (const its of indices.values()) {
    const isTwice = duplicateRatingTest()
    for (const index of its) if (isTwice(at(ratings, index))) twice.add(index)
  }
  return twice
}

/** Says of one rating of a person after the other whether there was one before. One that names no rater is never there twice. */
function duplicateRatingTest(): (rating: Rating) => boolean {
  const seen = new Map<string, Set<string>>()
  return (rating) => {
    const rater = raterOf(rating)
    if (rater === undefined) return false
    const { competency, assessedOn } = rating
    // Every day that exists is as long, so that day and rater are told apart; of others it is told that they are none.
    const key = `${assessedOn}${rater}`
    const known = seen.get(competency)
    if (known === undefined) seen.set(competency, new Set([key]))
    else if (known.has(key)) return true
    else known.add(key)
    return false
  }
}
