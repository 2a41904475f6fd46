import { CompetencyError } from '../base/competency-error'
import type { Issue } from '../base/issue'
import { errorIssue } from '../base/issue-of'

/** The error of a move from a job to itself. */
export function sameJobTwice(job: string): CompetencyError {
  const message = `"${job}" is the job being left and the new job; name another job, or another unit for a rotation`
  return new CompetencyError(errorIssue('same-job', ['to'], { job }, message))
}

/** The error of a job of which no level is known. */
export function noLevels(job: string): CompetencyError {
  const message = `no requirement of "${job}" has a level, so nothing can be measured against it`
  return new CompetencyError(errorIssue('no-levels', ['requirements'], { job }, message))
}

/** The issue of two jobs that measure a competency differently. */
export function scalesDiffer(competency: string, job: string, other: string): Issue {
  const message = `"${job}" and "${other}" measure "${competency}" on different scales; their levels cannot be compared`
  return errorIssue('scales-differ', ['jobs', job], { competency, job, other }, message)
}

/** The error of a search that would need more than its limit. */
export function tooLarge(limit: number): CompetencyError {
  const message = `the search would build more than ${limit} partial paths; limit kinds, ranks, shortfalls or moves, or raise the option "work"`
  return new CompetencyError(errorIssue('search-too-large', ['work'], { limit }, message))
}
