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
  const seen = new Set<string>()
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
    const rater = raterOf(rating)
    if (rater === undefined) continue
    const key = JSON.stringify([rating.person, competency, rater, assessedOn])
    if (seen.has(key)) {
      issues.push(ratingIssue('duplicate-rating', path, { competency, rater, date: assessedOn }))
    }
    seen.add(key)
  }
  return issues
}
