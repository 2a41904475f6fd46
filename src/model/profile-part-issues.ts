import type { Expected } from '../base/expected'
import { parameterIssue } from '../base/invalid-parameter'
import type { IssuePath } from '../base/issue'
import { shownValue } from '../base/shown-value'
import type { ModelIssue } from './issues'
import type { JobProfile } from './job-profile'

const flag: Expected = { oneOf: [true, false] }

/**
 * Parts of a profile that types cannot see in a model written down as data: what must be true or false and is not, for any
 * text would be taken for true, and what is unknown and no list of codes.
 */
export function profilePartIssues({ id, complete, unknown }: JobProfile, path: IssuePath = []): ModelIssue[] {
  const issues: ModelIssue[] = []
  const tell = (found: unknown, place: IssuePath, expected: Expected): void => {
    const details = { subject: id, parameter: place.join('.'), found: shownValue(found), expected }
    issues.push(parameterIssue({ ...details, path: [...path, ...place] }))
  }
  if (typeof complete !== 'boolean') tell(complete, ['complete'], flag)
  if (unknown !== undefined && !isListOfTexts(unknown)) {
    tell(unknown, ['unknown'], { ofKind: 'list', like: "['INT']" })
  }
  return issues
}

/** Whether something is a list of texts. */
export function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}
