import type { IssuePath } from '../../base/issue'
import { lintIssue } from '../../model/issues'
import type { Findings } from './findings'

/**
 * Tells of the first key that does not stand where its row does: an object has keys that are whole numbers first.
 *
 * @param entries - what the rows became, by key
 * @param keys - what was read, from the top down
 * @param pathOf - where it stands
 */
export function tellOrder(
  {
    kind,
    entries,
  }: { readonly kind: 'competencies' | 'jobs'; readonly entries: Readonly<Record<string, unknown>> },
  keys: Iterable<string>,
  pathOf: (key: string) => IssuePath,
  found: Findings,
): void {
  const written = keys[Symbol.iterator]()
  const moved = Object.keys(entries).find((key) => written.next().value !== key)
  if (moved === undefined) return
  found.add(lintIssue('key-loses-order', pathOf(moved), { key: moved, kind }, 'hint'))
}
