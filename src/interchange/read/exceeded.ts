import type { IssuePath } from '../../base/issue'
import { valueIssue } from '../../base/issues'
import type { Findings } from './findings'
import { type DataSize, dataIssue } from './issues'

/** Tells of data that exceed a limit. */
export function tellTooLarge(
  what: Exclude<DataSize, 'issues'>,
  most: number,
  path: IssuePath,
  found: Findings,
): void {
  found.add(dataIssue('data-too-large', path, { what, atMost: most }))
}

/** Tells of data nested too deep. */
export function tellTooDeep(deepest: number, path: IssuePath, found: Findings): void {
  found.add(valueIssue('too-deep', path, { deepest }))
}

/** Most levels of a scale, in any format: enough for hundredths of 1 … 10, and few enough to look through for each requirement. */
export const mostLevels: number = 1000

/** Most columns of a table, Excel's own limit: what a sheet cannot have is no table that somebody keeps. */
export const mostColumns: number = 16_384
