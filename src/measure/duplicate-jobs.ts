import type { Issue } from '../base/issue'
import { measureIssue } from './issues'
import { duplicateTest } from './people-issues'

/** The issues of jobs that stand in a list twice. */
export function duplicateJobs(profiles: readonly { readonly id: string }[]): Issue[] {
  const twice = duplicateTest()
  return profiles.flatMap(({ id }, i) =>
    twice(id) ? [measureIssue('duplicate-id', ['jobs', i], { id, kind: 'jobs' })] : [],
  )
}
