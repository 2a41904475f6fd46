import { CompetencyError } from './competency-error'
import type { Issue, IssuePath } from './issue'
import { errorIssue } from './issue-of'

/** A parameter that cannot be used. */
interface UnusableParameter {
  /** Whose parameter it is: a function, or a format. */
  readonly subject: string
  readonly parameter: string
  readonly found: unknown
  /** What it must be, to go behind "it must be". */
  readonly expected: string
  /** Where it stands; the parameter itself when absent. */
  readonly path?: IssuePath | undefined
}

/** The issue of a parameter that cannot be used. */
export function parameterIssue({
  subject,
  parameter,
  found,
  expected,
  path = [parameter],
}: UnusableParameter): Issue {
  const details = { subject, parameter, found: String(found), expected }
  const message = `${parameter} of ${subject} is ${details.found}; it must be ${expected}`
  return errorIssue('parameter-invalid', path, details, message)
}

/** The error of a parameter that cannot be used. */
export function invalidParameter(
  subject: string,
  parameter: string,
  found: unknown,
  expected: string,
): CompetencyError {
  return new CompetencyError(parameterIssue({ subject, parameter, found, expected }))
}
