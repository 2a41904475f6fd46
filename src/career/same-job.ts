import { CompetencyError } from '../base/competency-error'
import { errorIssue } from '../base/issue-of'

/** The error of a move from a job to itself. */
export function sameJobTwice(job: string): CompetencyError {
  const message = `"${job}" is the job being left and the new job; name another job, or another unit for a rotation`
  return new CompetencyError(errorIssue('same-job', ['to'], { job }, message))
}
