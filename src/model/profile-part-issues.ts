import type { IssuePath } from '../base/issue'
import type { ModelIssue } from './issues'
import type { JobProfile } from './job-profile'
import { malformed, partIssues } from './requirement-issues'

/** What is wrong with the parts of a profile that stands somewhere, the codes that its source does not show among them. */
export function profilePartIssues(profile: JobProfile, path: IssuePath): ModelIssue[] {
  const issues = partIssues(profile)
  const { unknown } = profile
  const odd: unknown = Array.isArray(unknown) ? unknown.find((code) => typeof code !== 'string') : undefined
  if (odd !== undefined) issues.push(malformed('unknown', odd))
  return issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }))
}
