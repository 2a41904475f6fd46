import { CompetencyError } from '../base/competency-error'
import { parameterIssue } from '../base/invalid-parameter'
import type { Issue, IssuePath } from '../base/issue'
import { type MeasureIssue, measureIssue } from './issues'

/**
 * Everything wrong with people of a list, in its order: an id is blank, or no text, or stands in it twice. Whether the list may be empty
 * is for each function to say.
 *
 * @param path - of the list
 * @param others - what else is wrong with one of them
 */
export function peopleIssues<P extends { readonly id: string }>(
  people: readonly P[],
  path: IssuePath,
  others: (person: P, path: IssuePath, before: number) => readonly Issue[] = () => [],
): Issue[] {
  const issues: Issue[] = []
  const twice = duplicateTest()
  for (const [i, person] of people.entries()) {
    const at = [...path, i]
    if (typeof person !== 'object' || person === null) {
      throw noPerson(person, at)
    }
    const { id } = person
    if (typeof id !== 'string' || id.trim() === '') issues.push(noId(id, [...at, 'id']))
    else if (twice(id)) issues.push(duplicatePerson(id, [...at, 'id']))
    for (const issue of others(person, at, issues.length)) issues.push(issue)
  }
  return issues
}

/** The error of what stands in a list of people and is none: nothing more can be said of the list then. */
export function noPerson(found: unknown, path: IssuePath): CompetencyError {
  const expected = { ofKind: 'object', like: '{ id, holdings }' } as const
  const subject = String(path[0])
  return new CompetencyError(parameterIssue({ subject, parameter: path.join('.'), found, expected, path }))
}

/** The issue of an id that is blank, or no text at all. */
export function noId(found: unknown, path: IssuePath): Issue {
  if (typeof found === 'string') return measureIssue('blank-id', path, { field: 'id' })
  const subject = String(path[0])
  return parameterIssue({ subject, parameter: path.join('.'), found, expected: { ofKind: 'text' }, path })
}

/** Says of one id after the other whether it was there before. */
export function duplicateTest(): (id: string) => boolean {
  const seen = new Set<string>()
  return (id) => {
    const twice = seen.has(id)
    seen.add(id)
    return twice
  }
}

/** The issue of a person who is in a list twice. */
export function duplicatePerson(person: string, path: IssuePath): MeasureIssue {
  return measureIssue('duplicate-person', path, { person })
}
