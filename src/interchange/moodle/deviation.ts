import type { IssuePath } from '../../base/issue'
import type { Findings } from '../read/findings'
import { exchangeIssue } from '../read/issues'
import type { MoodleIssue } from './issues'

/** Tells of a cell that Moodle does not take as it is. */
export function tellDeviation(
  field: string,
  problem: 'missing' | 'wrong-type' | 'not-one-of',
  path: IssuePath,
  found: Findings<MoodleIssue>,
): void {
  found.add(exchangeIssue('schema-deviation', path, { field, problem, times: 1 }, 'warning'))
}
