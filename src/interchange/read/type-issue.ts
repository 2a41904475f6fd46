import type { DataKind, Issue, IssuePath } from '../../base/issue'
import { errorIssue } from '../../base/issue-of'

const words: Readonly<Record<DataKind, string>> = {
  text: 'a text',
  number: 'a number',
  'whole-number': 'a whole number',
  'true-or-false': 'true or false',
  object: 'an object',
  list: 'a list',
  'level-or-not-applicable': 'a number or "not-applicable"',
  'not-finite': 'a number that is not finite',
  null: 'null',
  nothing: 'nothing',
  other: 'something that is not data',
}

/** The issue of a value of the wrong kind. */
export function typeIssue(expected: DataKind, found: DataKind, path: IssuePath): Issue {
  return errorIssue(
    'wrong-type',
    path,
    { expected, found },
    `${words[expected]} is expected here, and ${words[found]} was found`,
  )
}
