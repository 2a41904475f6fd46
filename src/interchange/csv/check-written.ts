import { dateIssues } from '../../base/date-issues'
import type { Issue } from '../../base/issue'
import { pushEach } from '../../base/push-each'
import { throwIssues } from '../../base/throw-issues'
import { peopleIssues } from '../../measure/people-issues'
import type { CompetencyModel } from '../../model/competency-model'
import { heldIssue, notARecord, ownLevels } from '../../model/holdings-issues'
import { offScaleIssue } from '../../model/off-scale-issue'
import type { Person } from '../../model/person'
import { profilePartIssues } from '../../model/profile-part-issues'
import type { Rating } from '../../model/rating'
import { requirementIssues } from '../../model/requirement-issues'

// A cell of what is no level would be blank, which says "not assessed".

/**
 * Throws where people cannot be told apart, or hold what is no level; levels of competencies that the model does not have are told as
 * left behind.
 */
export function checkHeldOf(model: CompetencyModel, people: readonly Person[]): void {
  const issues = peopleIssues(people, ['people'])
  for (const [i, { holdings }] of people.entries()) {
    const path = ['people', i, 'holdings']
    const levels = ownLevels(holdings)
    if (levels === undefined) {
      issues.push(notARecord(holdings, path))
      continue
    }
    for (const [code, level] of Object.entries(levels)) {
      if (level === undefined || !Object.hasOwn(model.competencies, code)) continue
      const issue = heldIssue(model, code, level, { path: [...path, code] })
      if (issue !== undefined) issues.push(issue)
    }
  }
  throwIssues(issues)
}

/** Throws where ratings have what is no level, or days that are none. */
export function checkRated(ratings: readonly Rating[]): void {
  const issues: Issue[] = []
  for (const [i, { competency, level, assessedOn, validUntil }] of ratings.entries()) {
    const path = ['ratings', i]
    if (level !== 'not-applicable' && !Number.isFinite(level)) {
      issues.push(offScaleIssue('held', { competency, level }, [...path, 'level'], undefined))
    }
    issues.push(...dateIssues(assessedOn, [...path, 'assessedOn']))
    if (validUntil !== undefined) issues.push(...dateIssues(validUntil, [...path, 'validUntil']))
  }
  throwIssues(issues)
}

/** Throws where jobs of a model require what cannot be required. */
export function checkRequired(model: CompetencyModel): void {
  const issues: Issue[] = []
  for (const [id, job] of Object.entries(model.jobs)) {
    pushEach(issues, profilePartIssues(job, ['jobs', id]))
    pushEach(issues, requirementIssues(model, job, ['jobs', id], issues.length))
  }
  throwIssues(issues)
}
