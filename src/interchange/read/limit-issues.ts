import type { Issue, IssueDetails, IssuePath } from '../../base/issue'
import { errorIssue } from '../../base/issue-of'

/** The issue of data that exceed a limit. */
export function sizeIssue(
  what: IssueDetails['data-too-large']['what'],
  most: number,
  path: IssuePath,
): Issue {
  const unit = what === 'entries' ? 'entries in one list' : what
  return errorIssue('data-too-large', path, { what, most }, `the data exceed the limit of ${most} ${unit}`)
}

/** The issue of data nested too deep. */
export function depthIssue(deepest: number, path: IssuePath): Issue {
  return errorIssue(
    'too-deep',
    path,
    { deepest },
    `the data are nested deeper than ${deepest} or contain themselves`,
  )
}
