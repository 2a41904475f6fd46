import type { IssuePath } from '../../base/issue'
import { lintIssue } from '../../model/issues'
import type { Findings } from './findings'

/**
 * Tells of the first key that does not stand where its row does: an object has keys that are whole numbers first.
 *
 * @param entries - what the rows became, by key
 * @param rows - what was read, by key, from the top down
 * @param pathOf - where it stands
 */
export function tellOrder<T>(
  {
    kind,
    entries,
  }: { readonly kind: 'competencies' | 'jobs'; readonly entries: Readonly<Record<string, unknown>> },
  rows: ReadonlyMap<string, T>,
  pathOf: (read: T) => IssuePath,
  found: Findings,
): void {
  const written = rows.keys()
  const moved = Object.keys(entries).find((key) => written.next().value !== key)
  const read = moved === undefined ? undefined : rows.get(moved)
  if (moved === undefined || read === undefined) return
  found.add(lintIssue('key-loses-order', pathOf(read), { key: moved, kind }, 'hint'))
}
