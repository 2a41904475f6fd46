import type { IssuePath } from '../../base/issue'
import { measureIssue } from '../../measure/issues'
import { entryIssue } from '../../model/issues'
import { shown } from '../read/cell-text'
import type { Findings } from '../read/findings'
import type { CaseIssue } from './issues'

/** Tells of a link to something that the package does not have. */
export function tellUnknownLink(
  kind: string,
  id: string | undefined,
  path: IssuePath,
  found: Findings<CaseIssue>,
): void {
  const reference = shown(id ?? '')
  found.add(entryIssue('unknown-reference', path, { kind, reference }, 'warning'))
}

/** Tells of something that stands twice; the first holds. */
export function tellTwice(kind: string, name: string, path: IssuePath, found: Findings<CaseIssue>): void {
  const id = shown(name)
  found.add(measureIssue('duplicate-id', path, { id, kind }, 'warning'))
}
