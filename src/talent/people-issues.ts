import type { CompetencyModel } from '../model/competency-model'
import type { Holdings } from '../model/holdings'
import { holdingsIssues } from '../model/holdings-issues'
import type { Issue, IssuePath } from '../base/issue'
import { errorIssue } from '../base/issue-of'
import type { JobProfile } from '../model/job-profile'

/** Everything wrong with a list of people as such: it is empty, an id is blank, or one stands in it twice. */
export function peopleIssues(people: readonly { readonly id: string }[], list: string): Issue[] {
  if (people.length === 0) return [emptyList([list])]
  const seen = new Set<string>()
  return people.flatMap(({ id }, i): Issue[] => {
    const path = [list, i, 'id']
    if (typeof id !== 'string' || id.trim() === '') {
      return [errorIssue('blank-id', path, { field: 'id' }, 'the id of a person is blank')]
    }
    if (seen.has(id)) {
      return [errorIssue('duplicate-person', path, { person: id }, `the person "${id}" is there twice`)]
    }
    seen.add(id)
    return []
  })
}

/** The issue of a list that has nothing in it. */
export function emptyList(path: IssuePath): Issue {
  const details = { list: path.join('.') }
  return errorIssue('empty-list', path, details, `${details.list} is empty, so there is nothing to compare`)
}

/** Everything wrong with what a person holds, each issue at its place. */
export function heldIssues<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  holdings: Holdings<Id, C>,
  where: { readonly path: IssuePath; readonly profile?: JobProfile<Id, C> },
): Issue[] {
  return holdingsIssues<Id, C>(model, holdings, where.profile).map((issue) => ({
    ...issue,
    path: [...where.path, ...issue.path],
  }))
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
