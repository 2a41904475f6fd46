import { CompetencyError } from '../base/competency-error'
import { parameterIssue } from '../base/invalid-parameter'
import { isKey } from '../base/is-key'
import type { Issue, IssuePath } from '../base/issue'
import { misspelt } from '../base/misspelt'
import { ownNames } from '../base/own-names'
import { shownValue } from '../base/shown-value'
import { partsOfPerson } from '../model/argument-kinds'
import { keyIssue } from '../model/key-issue'
import { type MeasureIssue, measureIssue } from './issues'

/**
 * Everything wrong with people of a list, in its order: an id is no text, blank or has a character that misleads, or stands in it
 * twice; a field has a name that is nearly one that is read. Whether the list may be empty is for each function to say.
 *
 * @param path - of the list
 * @param others - what else is wrong with one of them
 */
export function peopleIssues<P extends { readonly id: string; readonly unit?: string }>(
  people: readonly P[],
  path: IssuePath,
  others: (person: P, path: IssuePath, before: number) => readonly Issue[] = () => [],
): Issue[] {
  const issues: Issue[] = []
  const twice = duplicateTest()
  const hasOwnNames = ownNames(personFields)
  for (const [i, person] of people.entries()) {
    const at = [...path, i]
    if (typeof person !== 'object' || person === null) {
      throw noPerson(person, at)
    }
    issues.push(...identityIssues(person, at, twice))
    if (!hasOwnNames(person)) issues.push(...misspeltFields(person, at))
    for (const other of others(person, at, issues.length)) issues.push(other)
  }
  return issues
}

/** What is wrong with who somebody is, and with where they are. */
function identityIssues(
  { id, unit }: { readonly id: string; readonly unit?: string },
  path: IssuePath,
  twice: (id: string) => boolean,
): Issue[] {
  const at = [...path, 'id']
  const ofId = idIssue(id, at) ?? (twice(id) ? duplicatePerson(id, at) : undefined)
  const ofUnit = unit === undefined ? undefined : idIssue(unit, [...path, 'unit'])
  return [ofId, ofUnit].flatMap((issue) => issue ?? [])
}

/** The fields of a person that are read by some function or other. */
const personFields = /* @__PURE__ */ Object.keys(partsOfPerson)

function misspeltFields(person: object, path: IssuePath): Issue[] {
  const subject = String(path[0])
  return Object.keys(person).flatMap((name) => {
    const suggestion = personFields.includes(name) ? undefined : misspelt(name, personFields)
    if (suggestion === undefined) return []
    const at = [...path, name]
    const found = shownValue(Reflect.get(person, name))
    const expected = { named: personFields }
    return [parameterIssue({ subject, parameter: at.join('.'), found, expected, path: at, suggestion })]
  })
}

/** The error of what stands in a list of people and is none: nothing more can be said of the list then. */
export function noPerson(found: unknown, path: IssuePath): CompetencyError {
  const expected = { ofKind: 'object', like: '{ id, holdings }' } as const
  const subject = String(path[0])
  return new CompetencyError(parameterIssue({ subject, parameter: path.join('.'), found, expected, path }))
}

/** The issue of an id that nobody can be told apart by: no text at all, blank, or with a character that nobody sees. */
export function idIssue(found: unknown, path: IssuePath): Issue | undefined {
  if (typeof found !== 'string') {
    const subject = String(path[0])
    return parameterIssue({ subject, parameter: path.join('.'), found, expected: { ofKind: 'text' }, path })
  }
  if (found.trim() === '') return measureIssue('blank-id', path, { field: String(path.at(-1)) })
  return isKey(found) ? undefined : keyIssue(found, String(path[0]), path)
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
