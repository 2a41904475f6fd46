import type { IssuePath } from '../../base/issue'
import { shown } from '../read/cell-text'
import type { Findings } from '../read/findings'

/** Tells of a link to something that the package does not have. */
export function tellUnknownLink(
  kind: string,
  id: string | undefined,
  path: IssuePath,
  found: Findings,
): void {
  const reference = shown(id ?? '')
  found.warning('unknown-reference', path, { kind, reference }, `${kind} has no "${reference}"`)
}

/** Tells of something that stands twice; the first holds. */
export function tellTwice(kind: string, name: string, path: IssuePath, found: Findings): void {
  const id = shown(name)
  found.warning('duplicate-id', path, { id, kind }, `"${id}" stands twice in ${kind}`)
}
