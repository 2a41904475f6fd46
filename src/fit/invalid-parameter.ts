import { CompetencyError } from '../model/competency-error'
import { errorIssue } from '../model/issue-of'

/** The error of a parameter that a function cannot work with. */
export function invalidParameter(
  subject: string,
  parameter: string,
  found: unknown,
  expected: string,
): CompetencyError {
  const details = { subject, parameter, found: String(found), expected }
  const message = `${parameter} of ${subject} is ${details.found}; it must be ${expected}`
  return new CompetencyError(errorIssue('parameter-invalid', [parameter], details, message))
}
