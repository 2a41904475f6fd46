import { checkArguments } from '../base/check-arguments'
import { anIndex } from './argument-kinds'
import type { IndexedEntry, SearchIndex } from './search-index'
import { type SearchField, searchFields } from './weights'
import { remembered } from './words/remembered'
import { type Stemmer, stemmedLanguages, stemmerOf } from './words/stemmer-of'
import { termsIn } from './words/terms-in'

/** A text of an entry: a name, a definition, a description or an indicator, as stems. */
export interface PreparedPart {
  readonly field: SearchField
  /** The level that it is of; absent of a name and a definition. */
  readonly level?: number
  /** Its place among the texts of its field and level. */
  readonly place: number
  readonly stems: readonly string[]
}

/** An entry that can be searched. */
export interface PreparedEntry {
  readonly entry: IndexedEntry
  readonly language: string
  readonly parts: readonly PreparedPart[]
  /** How many words there are in each field. */
  readonly lengths: readonly number[]
  /** How often each stem stands in each field. */
  readonly counts: ReadonlyMap<string, readonly number[]>
}

/** An index, made ready for many searches. */
export interface PreparedIndex {
  readonly language: string
  readonly entries: readonly PreparedEntry[]
  /** The entries that have a stem, by the stem. */
  readonly byStem: ReadonlyMap<string, readonly PreparedEntry[]>
  /** All stems, and all words of names as they are written, by their first letter: for what is typed in part or wrongly. */
  readonly vocabulary: ReadonlyMap<string, readonly (readonly [word: string, stem: string])[]>
  /** The words of all entries by field, for the mean length. */
  readonly totals: readonly number[]
  /** Stems of a word that somebody types: in the language of the texts first. */
  readonly stemsOf: (word: string) => readonly string[]
}

const prepared = /* @__PURE__ */ new WeakMap<SearchIndex, PreparedIndex>()

/** An index looked at and made ready; once for each that is kept. */
export function preparedIndex(subject: string, index: SearchIndex): PreparedIndex {
  const known = typeof index === 'object' && index !== null ? prepared.get(index) : undefined
  if (known !== undefined) return known
  checkArguments(subject, { index }, { index: anIndex })
  const made = prepare(index)
  prepared.set(index, made)
  return made
}

function prepare(index: SearchIndex): PreparedIndex {
  const known = new Set(index.terms)
  const languages = [index.language, ...stemmedLanguages.filter((tag) => tag !== index.language)]
  const stemmers = languages.map((tag) => stemmerOf(tag, (text) => known.has(text)))
  const entries = index.entries.map((entry) => preparedEntry(entry, index, stemmers))
  const byStem = new Map<string, PreparedEntry[]>()
  const totals = searchFields.map(() => 0)
  for (const entry of entries) {
    for (const stem of entry.counts.keys()) {
      const others = byStem.get(stem)
      if (others === undefined) byStem.set(stem, [entry])
      else others.push(entry)
    }
    for (const [i, length] of entry.lengths.entries()) totals[i] = (totals[i] ?? 0) + length
  }
  const names = entries.flatMap(({ entry }) =>
    entry.names.flatMap((name) => stemmers.flatMap((stem) => termsIn(name, stem))),
  )
  const vocabulary = new Map([
    ...names.flatMap(({ word, stem }) => (byStem.has(stem) ? [[word.text, stem] as const] : [])),
    ...index.forms.flatMap((words, i) => {
      const stem = index.terms[i]
      return stem === undefined || words === ''
        ? []
        : words.split(' ').map((word) => [word.replace('~', stem), stem] as const)
    }),
    ...[...byStem.keys()].map((stem) => [stem, stem] as const),
  ])
  return {
    language: index.language,
    entries,
    byStem,
    vocabulary: byLetter([...vocabulary]),
    totals,
    stemsOf: remembered((word) => [...new Set([...stemmers.map((stem) => stem(word)), word])]),
  }
}

function byLetter(words: readonly (readonly [word: string, stem: string])[]): PreparedIndex['vocabulary'] {
  const letters = new Map<string, (readonly [string, string])[]>()
  for (const each of words) {
    const letter = each[0].slice(0, 1)
    const others = letters.get(letter)
    if (others === undefined) letters.set(letter, [each])
    else others.push(each)
  }
  return letters
}

function preparedEntry(entry: IndexedEntry, index: SearchIndex, stemmers: readonly Stemmer[]): PreparedEntry {
  const parts = [...nameParts(entry, stemmers), ...textParts(entry, index)]
  const counts = new Map<string, number[]>()
  const lengths = searchFields.map(() => 0)
  const count = (field: SearchField, stems: Iterable<string>): void => {
    const i = searchFields.indexOf(field)
    for (const stem of stems) {
      const own = counts.get(stem) ?? searchFields.map(() => 0)
      own[i] = (own[i] ?? 0) + 1
      lengths[i] = (lengths[i] ?? 0) + 1
      counts.set(stem, own)
    }
  }
  for (const { field, stems } of parts) if (!isOfName(field)) count(field, stems)
  // A name may have been read in several ways, and each of its words counts once.
  for (const [place] of entry.names.entries()) {
    const readings = parts.filter((part) => isOfName(part.field) && part.place === place)
    count(place === 0 ? 'name' : 'alias', new Set(readings.flatMap(({ stems }) => stems)))
  }
  return { entry, language: index.language, parts, lengths, counts }
}

function isOfName(field: SearchField): boolean {
  return field === 'name' || field === 'alias'
}

/** Names in every language, each stemmed as words of any of these languages may be. */
function nameParts({ names }: IndexedEntry, stemmers: readonly Stemmer[]): PreparedPart[] {
  return names.flatMap((name, place) => {
    const field = place === 0 ? 'name' : 'alias'
    const read = stemmers.map((stem) => termsIn(name, stem).map((term) => term.stem))
    const different = read.filter((stems, i) => read.findIndex((each) => each.join() === stems.join()) === i)
    return different.map((stems): PreparedPart => ({ field, place, stems }))
  })
}

function textParts({ definition, levels = {} }: IndexedEntry, { terms }: SearchIndex): PreparedPart[] {
  const written = (text: readonly number[]): string[] => text.flatMap((term) => terms[term] ?? [])
  return [
    ...(definition === undefined
      ? []
      : [{ field: 'definition', place: 0, stems: written(definition) } as const]),
    ...Object.entries(levels).flatMap(([level, texts]) =>
      texts.map(
        (text, i): PreparedPart => ({
          field: i === 0 ? 'description' : 'indicator',
          level: Number(level),
          place: i === 0 ? 0 : i - 1,
          stems: written(text),
        }),
      ),
    ),
  ]
}
