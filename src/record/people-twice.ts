import { isFielded } from '../base/is-fielded'
import type { Issue } from '../base/issue'
import { measureIssue } from '../measure/issues'
import type { ResultKind } from './stored-result'

/** Of a kind that lists people, each once: the list, and the field that names one of them. */
const listsOfPeople: Partial<Record<ResultKind, { readonly list: string; readonly person: string }>> = {
  'candidate-ranking': { list: 'candidates', person: 'candidate' },
  team: { list: 'rows', person: 'person' },
}

/** People whom a result lists twice: two lists that were put together by hand are no result of one call. */
export function peopleTwice(
  kind: ResultKind,
  result: unknown,
): Issue<'duplicate-person', { person: string }>[] {
  const its = listsOfPeople[kind]
  const list: unknown = its !== undefined && isFielded(result) ? result[its.list] : undefined
  if (its === undefined || !Array.isArray(list)) return []
  const seen = new Set<unknown>()
  return list.flatMap((row: unknown, i) => {
    const person = isFielded(row) ? row[its.person] : undefined
    const isTwice = seen.has(person)
    seen.add(person)
    if (!isTwice || typeof person !== 'string') return []
    return [measureIssue('duplicate-person', [its.list, i, its.person], { person })]
  })
}
