import { CompetencyError } from './competency-error'
import type { Expected } from './expected'
import { foundInstead } from './found-instead'
import type { Issue, IssuePath } from './issue'
import { type OptionIssues, optionIssue } from './issues'

/** A parameter that cannot be used. */
interface UnusableParameter {
  /** Whose parameter it is: a function, or a format. */
  readonly subject: string
  readonly parameter: string
  readonly found: unknown
  /** What it must be. */
  readonly expected: Expected
  /** Where it stands; the parameter itself when absent. */
  readonly path?: IssuePath | undefined
  /** What may have been meant. */
  readonly suggestion?: string
}

/** The issue of a parameter that cannot be used. */
export function parameterIssue({
  path,
  found,
  ...details
}: UnusableParameter): Issue<'parameter-invalid', OptionIssues['parameter-invalid']> {
  return optionIssue('parameter-invalid', path ?? [details.parameter], {
    ...details,
    found:
      typeof found === 'function'
        ? `function ${found.name}`
        : typeof found === 'object'
          ? foundInstead(found)
          : String(found),
    // A function stands where what it makes should: the brackets are missing.
    ...(typeof found === 'function' && found.name && { suggestion: `${found.name}()` }),
  })
}

/** The error of a parameter that cannot be used. */
export function invalidParameter(
  subject: string,
  parameter: string,
  found: unknown,
  expected: Expected,
): CompetencyError {
  return new CompetencyError(parameterIssue({ subject, parameter, found, expected }))
}
