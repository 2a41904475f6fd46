import type { Issue, IssuePath } from '../base/issue'
import { errorIssue } from '../base/issue-of'

/** The issue of a list that has nothing in it. */
export function emptyList(path: IssuePath): Issue {
  const details = { list: path.join('.') }
  return errorIssue('empty-list', path, details, `${details.list} is empty, so there is nothing to compare`)
}

/** The issues of jobs that stand in a list twice. */
export function duplicateJobs(profiles: readonly { readonly id: string }[]): Issue[] {
  const seen = new Set<string>()
  return profiles.flatMap(({ id }, i) => {
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return [errorIssue('duplicate-id', ['jobs', i], { id, kind: 'jobs' }, `the job "${id}" is there twice`)]
  })
}
