import { CompetencyError } from '../base/competency-error'
import type { Issue } from '../base/issue'
import { careerIssue } from './issues'

/** The error of a move from a job to itself. */
export function sameJobTwice(job: string): CompetencyError {
  return new CompetencyError(careerIssue('same-job', ['to'], { job }))
}

/** The error of a job of which no level is known. */
export function noLevels(job: string): CompetencyError {
  return new CompetencyError(careerIssue('no-levels', ['requirements'], { job }))
}

/** The issue of two jobs that measure a competency differently. */
export function scalesDiffer(competency: string, job: string, other: string): Issue {
  return careerIssue('scales-differ', ['jobs', job], { competency, job, other })
}
