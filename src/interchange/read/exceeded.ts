import type { IssueDetails, IssuePath } from '../../base/issue'
import type { Findings } from './findings'

/** Tells of data that exceed a limit. */
export function tellTooLarge(
  what: IssueDetails['data-too-large']['what'],
  most: number,
  path: IssuePath,
  found: Findings,
): void {
  const unit = what === 'entries' ? 'entries in one list' : what
  found.error('data-too-large', path, { what, most }, `the data exceed the limit of ${most} ${unit}`)
}

/** Tells of data nested too deep. */
export function tellTooDeep(deepest: number, path: IssuePath, found: Findings): void {
  const message = `the data are nested deeper than ${deepest} or contain themselves`
  found.error('too-deep', path, { deepest }, message)
}
