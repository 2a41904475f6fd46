import type { Issue, IssuePath } from '../../base/issue'
import { errorIssue, issueOf } from '../../base/issue-of'
import { shown } from '../read/cell-text'
import { isReserved, reservedKey } from '../read/entries'
import { rowDuplicate, sameContent } from '../read/same-rows'

/**
 * The code of a concept: what stands behind the last slash of its URI, with what stands before it where that is
 * digits alone (`isced-f-06`), which JavaScript would sort.
 */
export function codeOfUri(uri: string): string {
  const parts = uri.split('/')
  const last = parts[parts.length - 1] ?? ''
  return /^\d+$/.test(last) ? `${parts[parts.length - 2] ?? ''}-${last}` : last
}

/** Concepts of one file. */
export interface Concepts<T> {
  /** Code by URI, in the order of the file. */
  readonly codes: ReadonlyMap<string, string>
  /** Entry by code, in the order of the file. */
  readonly entries: ReadonlyMap<string, T>
}

/** Concepts in the making. */
export interface ConceptTaker<T> extends Concepts<T> {
  /** Takes a concept; tells of a URI that is no code, or is there already. */
  readonly take: (uri: string, entry: T, row: number) => void
}

/** Collects the concepts of a file. */
export function conceptsOf<T>(kind: string, add: (issue: Issue) => void): ConceptTaker<T> {
  const codes = new Map<string, string>()
  const entries = new Map<string, T>()
  const uris = new Map<string, { readonly uri: string; readonly row: number }>()
  return {
    codes,
    entries,
    take: (uri, entry, row) => {
      const code = codeOfUri(uri)
      const path: IssuePath = [row, 'conceptUri']
      const earlier = uris.get(code)
      if (isReserved(code)) add(reservedKey(code, kind, path))
      else if (earlier === undefined) {
        codes.set(uri, code)
        entries.set(code, entry)
        uris.set(code, { uri, row })
      } else if (earlier.uri === uri) {
        add(rowDuplicate(uri, earlier.row, sameContent(entries.get(code), entry), path))
      } else {
        const details = { key: shown(uri), other: shown(earlier.uri), kind }
        const message = `"${details.key}" and "${details.other}" in ${kind} both get the code "${shown(code)}"`
        add(errorIssue('duplicate-key', path, details, message))
      }
    },
  }
}

/** The warning about a concept that another file does not have. */
export function danglingIssue(kind: string, uri: string, path: IssuePath): Issue {
  const reference = shown(uri)
  return issueOf('warning', 'unknown-reference', path, { kind, reference }, `${kind} has no "${reference}"`)
}
