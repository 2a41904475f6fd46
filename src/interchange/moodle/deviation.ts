import type { Issue, IssuePath } from '../../base/issue'
import { issueOf } from '../../base/issue-of'

/** The warning of a cell that Moodle does not take as it is. */
export function deviation(
  field: string,
  problem: 'missing' | 'wrong-type' | 'not-one-of',
  path: IssuePath,
): Issue {
  const words = {
    missing: 'has to be there and is not',
    'wrong-type': 'holds another kind of data than the format asks for',
    'not-one-of': 'is none of the choices that the format has',
  }
  return issueOf(
    'warning',
    'schema-deviation',
    path,
    { field, problem, times: 1 },
    `"${field}" ${words[problem]} (once)`,
  )
}
