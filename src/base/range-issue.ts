import type { NumberRange } from './expected'
import type { Issue, IssuePath } from './issue'
import { numberIssue, type ValueIssues } from './issues'
import { shownValue } from './shown-value'

/** The issue of a number out of its range, which is told by its path. */
export function rangeIssue(
  value: unknown,
  path: IssuePath,
  range: NumberRange,
): Issue<'number-out-of-range', ValueIssues['number-out-of-range']> {
  return numberIssue('number-out-of-range', path, {
    field: path.join('.'),
    found: shownValue(value),
    range,
  })
}
