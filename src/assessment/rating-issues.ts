import { at } from '../base/at'
import { periodIssues } from '../base/date-issues'
import { groupedBy } from '../base/grouped-by'
import { isIsoDate } from '../base/is-iso-date'
import type { IssuePath } from '../base/issue'
import { modelMismatch, unknownCompetency } from '../model/competency-issues'
import type { CompetencyModel } from '../model/competency-model'
import { heldIssue } from '../model/holdings-issues'
import { measureFinder } from '../model/measure-finder'
import type { Rating } from '../model/rating'
import { isHeldOn } from '../model/scale-of'
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
  const isSound = soundRating(model)
  for (const [index, rating] of ratings.entries()) {
    const rater = twice.get(index)
    if (rater === undefined && isSound(rating)) continue
    const path: IssuePath = ['ratings', index]
    issues.push(...issuesOf(model, rating, path, issues.length))
    if (rater === undefined) continue
    const { competency, assessedOn } = rating
    issues.push(ratingIssue('duplicate-rating', path, { competency, rater, date: assessedOn }))
  }
  return issues
}

/** @param found - how many issues there are already: of the first alone it is asked which code was meant */
function issuesOf<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  rating: Rating<Id, C>,
  path: IssuePath,
  found: number,
): RatingIssue[] {
  const issues: RatingIssue[] = []
  const { competency, level, assessedOn, validUntil } = rating
  const isKnown = measureFinder(model)(competency) !== undefined
  if (rating.model !== undefined && rating.model !== model.id) {
    issues.push(modelMismatch(model.id, rating.model, [...path, 'model']))
  }
  if (!isKnown) {
    issues.push(unknownCompetency(model, competency, [...path, 'competency'], found + issues.length))
  } else if (level !== 'not-applicable') {
    const issue = heldIssue(model, competency, level, { path: [...path, 'level'] })
    if (issue !== undefined) issues.push(issue)
  }
  issues.push(...periodIssues({ field: 'assessedOn', date: assessedOn }, validUntil, path))
  return issues
}

/** Finds whether a rating by itself is sound: first of all, so that only what is not is looked at for its issues. */
function soundRating<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
): (rating: Rating<Id, C>) => boolean {
  const measureOf = measureFinder(model)
  const days = new Set<string>()
  const isDay = (day: string): boolean => {
    if (days.has(day)) return true
    const isOne = isIsoDate(day)
    if (isOne) days.add(day)
    return isOne
  }
  return ({ model: its, competency, level, assessedOn, validUntil }) => {
    const measure = measureOf(competency)
    return (
      measure !== undefined &&
      (its === undefined || its === model.id) &&
      (level === 'not-applicable' || (typeof level === 'number' && isHeldOn(measure, level))) &&
      isDay(assessedOn) &&
      (validUntil === undefined || (isDay(validUntil) && validUntil >= assessedOn))
    )
  }
}

/** By index, the rater of each rating of which there was one before: of this person and competency, by this rater, of this day. */
function duplicateRatings(ratings: readonly Rating[]): ReadonlyMap<number, string> {
  // Person by person, so that no more is in memory than the ratings of one.
  const people = groupedBy([...ratings.keys()], (index) => at(ratings, index).person)
  const twice = new Map<number, string>()
  for (const indices of people.values()) {
    const raterIfTwice = duplicateFinder()
    for (const index of indices) {
      const rater = raterIfTwice(at(ratings, index))
      if (rater !== undefined) twice.set(index, rater)
    }
  }
  return twice
}

/** Finds the rater of a rating of which the person had one before. One that names no rater is never there twice. */
function duplicateFinder(): (rating: Rating) => string | undefined {
  const seen = new Map<string, Set<string>>()
  return (rating) => {
    const rater = raterOf(rating)
    const { competency, assessedOn } = rating
    // A day that is no text is told as none.
    if (rater === undefined || typeof assessedOn !== 'string') return undefined
    // Every day that exists is as long, so that day and rater are told apart; of others it is told that they are none.
    const key = `${assessedOn}${rater}`
    const known = seen.get(competency)
    if (known === undefined) seen.set(competency, new Set([key]))
    else if (known.has(key)) return rater
    else known.add(key)
    return undefined
  }
}
