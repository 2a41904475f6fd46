import { present } from '../base/present'
import type { EntryDraft } from './entry-drafts'
import type { IndexedEntry, IndexedText, SearchIndex } from './search-index'
import { stemmerOf } from './words/stemmer-of'
import { stopWords } from './words/stop-words'
import { spelledWords } from './words/terms-in'

/** A thing that can be found, its texts as words. */
interface ReadDraft {
  readonly draft: EntryDraft
  readonly definition: readonly string[]
  readonly levels: readonly (readonly [level: number, texts: readonly (readonly string[])[]])[]
}

/** Makes the entries of an index, and the stems that their texts are written in, the most frequent first. */
export function writeEntries(
  drafts: readonly EntryDraft[],
  language: string,
): Pick<SearchIndex, 'terms' | 'forms' | 'entries'> {
  const read = drafts.map(readDraft)
  const words = read.flatMap(({ definition, levels }) => [
    ...definition,
    ...levels.flatMap(([, texts]) => texts.flat()),
  ])
  const stems = stemsOf(new Set(words), language)
  const stemOf = (word: string): string => stems.get(word) ?? word
  const counts = new Map<string, number>()
  for (const word of words) counts.set(stemOf(word), (counts.get(stemOf(word)) ?? 0) + 1)
  // Sorting is stable: among equals the one that comes first in the texts.
  const terms = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
  const places = new Map(terms.map((stem, i) => [stem, i]))
  const forms = terms.map((): string[] => [])
  for (const [word, stem] of stems)
    if (word !== stem) forms[places.get(stem) ?? 0]?.push(word.replace(stem, '~'))
  const numbered = (text: readonly string[]): IndexedText =>
    text.flatMap((word) => places.get(stemOf(word)) ?? [])
  return {
    terms,
    forms: forms.map((words) => words.sort().join(' ')),
    entries: read.map((each) => entryOf(each, numbered)),
  }
}

function readDraft(draft: EntryDraft): ReadDraft {
  const { levelDescriptions = {}, indicators = {} } = draft.levels
  const levels = new Set([...Object.keys(levelDescriptions), ...Object.keys(indicators)].map(Number))
  return {
    draft,
    definition: draft.definitions.flatMap(sayingWords),
    levels: [...levels]
      .sort((a, b) => a - b)
      .map((level) => [
        level,
        [levelDescriptions[level] ?? '', ...(indicators[level] ?? [])].map(sayingWords),
      ]),
  }
}

/** The words of a text that say something. */
function sayingWords(text: string): string[] {
  return spelledWords(text).flatMap((word) => (stopWords.has(word.text) ? [] : [word.text]))
}

/** The stems of words; a word that has none of the listed roots may have another of them for its root. */
function stemsOf(words: ReadonlySet<string>, language: string): ReadonlyMap<string, string> {
  const listed = stemmerOf(language)
  const stems = new Map([...words].map((word) => [word, listed(word)]))
  const bare = new Set([...words].filter((word) => stems.get(word) === word))
  const isKnown = (text: string, word: string): boolean => text !== word && text.length > 3 && bare.has(text)
  const known = stemmerOf(language, isKnown)
  for (const word of bare) {
    const stem = known(word)
    stems.set(word, bare.has(stem) ? known(stem) : stem)
  }
  return stems
}

function entryOf(
  { draft, definition, levels }: ReadDraft,
  numbered: (text: readonly string[]) => IndexedText,
): IndexedEntry {
  const { kind, model, id, names } = draft
  const byLevel = levels.map(([level, texts]) => [level, texts.map(numbered)] as const)
  return present({
    kind,
    model,
    id,
    names: [...names],
    definition: definition.length === 0 ? undefined : numbered(definition),
    levels: byLevel.length === 0 ? undefined : Object.fromEntries(byLevel),
  })
}
