import type { IssuePath } from '../../base/issue'
import { mostSuggestions, suggest } from '../../base/suggest'
import { type EntryIssues, entryIssue } from '../../model/issues'
import { keyAsName } from '../../model/key-as-name'
import { keyIssue } from '../../model/key-issue'
import type { LocalizedText } from '../../model/localized-text'
import { foldWord, plainBlanks, shown } from './cell-text'
import { finderOf, type Named, wordsOf } from './finder'
import type { Findings } from './findings'
import { tableIssue } from './issues'

/** As many keys are told of a name that several entries have. */
const mostKeys = 10

/** The key of the entry that a cell names; one that there is not, or a name that several have, is told. */
export type KeyFinder<K extends string = string> = (text: string, path: IssuePath) => K | undefined

/** A name that several entries of one kind have. */
interface SharedName {
  readonly kind: string
  readonly name: string
  readonly keys: readonly string[]
}

/** Tells of a name that says nothing, because several entries have it. */
export function tellSharedName({ kind, name, keys }: SharedName, path: IssuePath, found: Findings): void {
  const some = keys.slice(0, mostKeys).map(shown)
  found.add(tableIssue('name-ambiguous', path, { found: shown(name), kind, keys: some }))
}

/** Finds entries that must be there already. */
export function knownEntries<K extends string>(
  kind: string,
  entries: Readonly<Record<K, Named>>,
  found: Findings,
): KeyFinder<K> {
  const find = finderOf(entries)
  return (text, path) => {
    const [key, ...others] = find(text)
    if (key === undefined) {
      found.add(entryIssue('unknown-reference', path, unknownReference(kind, text, entries, found)))
    }
    if (key === undefined || others.length === 0) return key
    tellSharedName({ kind, name: text, keys: [key, ...others] }, path, found)
    return undefined
  }
}

/** Entries that cells name, such as clusters or units, and those that the table adds. */
export interface GrowingEntries {
  /** The key of the entry a cell names; an entry that is not there yet is added, with a hint. */
  readonly keyOf: KeyFinder
  /** What was added. */
  readonly added: () => Record<string, { readonly name: LocalizedText }>
}

/** Entries of one kind of a model; a new one gets the cell's text for its key and its name. */
export function growingEntries(
  kind: 'clusters' | 'families' | 'tracks' | 'units',
  entries: Readonly<Record<string, Named>>,
  found: Findings,
): GrowingEntries {
  const find = finderOf(entries)
  const added = new Map<string, { readonly name: LocalizedText }>()
  /** Keys of what was added, by what one reads. */
  const spelt = new Map<string, string>()
  return {
    keyOf: (cell, path) => {
      const text = plainBlanks(cell)
      const [key, ...others] = find(text)
      if (others.length > 0) tellSharedName({ kind, name: text, keys: find(text) }, path, found)
      if (others.length > 0) return undefined
      const known = key ?? spelt.get(foldWord(text))
      if (known !== undefined) return known
      if (!canBeKey(text, kind, path, found)) return undefined
      const details = unknownReference(kind, text, entries, found)
      found.add(entryIssue('unknown-reference', path, details, 'hint'))
      added.set(text, { name: keyAsName(text) })
      spelt.set(foldWord(text), text)
      return text
    },
    added: () => Object.fromEntries(added),
  }
}

/** Whether a text can be a key of a kind of entries; one that cannot is told. */
export function canBeKey(key: string, kind: string, path: IssuePath, found: Findings): boolean {
  const issue = keyIssue(key, kind, path)
  if (issue !== undefined) found.add(issue)
  return issue === undefined
}

function unknownReference(
  kind: string,
  text: string,
  entries: Readonly<Record<string, Named>>,
  found: Findings,
): EntryIssues['unknown-reference'] {
  const reference = shown(text)
  const suggestion = found.count() < mostSuggestions ? suggest(text, wordsOf(entries)) : undefined
  return { kind, reference, ...(suggestion === undefined ? {} : { suggestion }) }
}
