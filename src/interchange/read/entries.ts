import type { IssuePath } from '../../base/issue'
import { didYouMean, errorIssue, issueOf } from '../../base/issue-of'
import type { LocalizedText } from '../../model/localized-text'
import { mostSuggestions, suggest } from '../../base/suggest'
import { shown } from './cell-text'
import { type Finder, finderOf, type Named } from './finder'
import type { Findings } from './findings'

/** Entries that cells name, such as clusters or units, and those that the table adds. */
export interface Entries {
  /** The key of the entry a cell names; an entry that is not there yet is added, with a hint. */
  readonly keyOf: (text: string, path: IssuePath) => string | undefined
  /** What was added. */
  readonly added: () => Record<string, { readonly name: LocalizedText }>
}

/** Entries of one kind of a model; a new one gets the cell's text for its key and its name. */
export function entriesOf(
  kind: 'clusters' | 'families' | 'tracks' | 'units',
  entries: Readonly<Record<string, Named>>,
  found: Findings,
): Entries {
  const find = finderOf(entries)
  const added = new Map<string, { readonly name: LocalizedText }>()
  return {
    keyOf: (text, path) => {
      const key = find(text)
      if (key !== undefined || added.has(text)) return key ?? text
      if (isReserved(text)) {
        found.add(reservedKey(text, kind, path))
        return undefined
      }
      found.add(unknownReference('hint', kind, text, Object.keys(entries), path, found.count()))
      added.set(text, { name: { id: text, en: text } })
      return text
    },
    added: () => Object.fromEntries(added),
  }
}

/** The key of an entry that must be there already. */
export function knownKey(
  kind: string,
  find: Finder,
  known: readonly string[],
  text: string,
  path: IssuePath,
  found: Findings,
): string | undefined {
  const key = find(text)
  if (key === undefined) found.add(unknownReference('error', kind, text, known, path, found.count()))
  return key
}

/** Whether a text cannot be a key. */
export function isReserved(text: string): boolean {
  return text === '__proto__' || text.trim() === ''
}

/** The issue of a text that cannot be a key. */
export function reservedKey(key: string, kind: string, path: IssuePath): ReturnType<typeof errorIssue> {
  return errorIssue('reserved-key', path, { key, kind }, `"${key}" cannot be a key of ${kind}`)
}

function unknownReference(
  severity: 'error' | 'hint',
  kind: string,
  text: string,
  known: readonly string[],
  path: IssuePath,
  before: number,
): ReturnType<typeof errorIssue> {
  const reference = shown(text)
  const suggestion = before < mostSuggestions ? suggest(text, known) : undefined
  return issueOf(
    severity,
    'unknown-reference',
    path,
    { kind, reference, ...(suggestion === undefined ? {} : { suggestion }) },
    `${kind} has no "${reference}"${didYouMean(suggestion)}`,
  )
}
