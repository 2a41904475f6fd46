import type { IssuePath, Severity } from '../../base/issue'
import { mostSuggestions, suggest } from '../../base/suggest'
import { shown } from './cell-text'
import type { Findings } from './findings'
import { dataIssue } from './issues'

/** Tells of a field that nothing reads, with the known one that is most like it. */
export function tellUnknownField(
  field: string,
  where: { readonly path: IssuePath; readonly known: readonly string[]; readonly severity: Severity },
  found: Findings,
): void {
  const suggestion = found.count() < mostSuggestions ? suggest(field, where.known) : undefined
  const details = { field: shown(field), ...(suggestion === undefined ? {} : { suggestion }) }
  found.add(dataIssue('unknown-field', [...where.path, field], details, where.severity))
}
