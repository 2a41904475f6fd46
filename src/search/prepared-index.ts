import { checkArguments } from '../base/check-arguments'
import type { CompetencyError } from '../base/competency-error'
import { groupedBy } from '../base/grouped-by'
import { invalidParameter } from '../base/invalid-parameter'
import { isLanguageTag } from '../model/language-tag'
import { anIndex } from './argument-kinds'
import type { IndexedEntry, SearchIndex } from './search-index'
import { type SearchField, searchFields } from './weights'
import { remembered } from './words/remembered'
import { type Stemmer, stemmedLanguages, stemmerOf } from './words/stemmer-of'
import { spelledWords, termsIn } from './words/terms-in'

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
  /** The parts that are names, in every reading, each stem once. */
  readonly names: readonly { readonly part: PreparedPart; readonly stems: readonly string[] }[]
  /** The words of each of its names, as they are spelt. */
  readonly nameWords: readonly (readonly string[])[]
  /** The stems of its names and its definition. */
  readonly defining: ReadonlySet<string>
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
  /** The entries that have a stem in a name or a definition, by the stem. */
  readonly byDefiningStem: ReadonlyMap<string, readonly PreparedEntry[]>
  /** The entries that have a stem in a name, by the stem. */
  readonly byNameStem: ReadonlyMap<string, readonly PreparedEntry[]>
  /** Whether a text of an entry has a word, as it is written. */
  readonly isWritten: (word: string) => boolean
  /** All stems, and all words of names as they are written, by their first letter: for what is typed in part or wrongly. */
  readonly vocabulary: ReadonlyMap<string, readonly (readonly [word: string, stem: string])[]>
  /** The words of all entries by field, for the mean length. */
  readonly totals: readonly number[]
  /** Stems of a word that somebody types: in the language of the texts, and in others where the texts do not have it. */
  readonly stemsOf: (word: string) => readonly string[]
}

const prepared = /* @__PURE__ */ new WeakMap<SearchIndex, PreparedIndex>()

/** An index looked at and made ready; once for each that is kept. */
export function preparedIndex(subject: string, index: SearchIndex): PreparedIndex {
  const known = typeof index === 'object' && index !== null ? prepared.get(index) : undefined
  if (known !== undefined) return known
  checkIndex(subject, index)
  const made = prepare(index)
  prepared.set(index, made)
  return made
}

/** Refuses what is no index, such as a model that has not been indexed, and one whose parts do not fit each other. */
function checkIndex(subject: string, index: SearchIndex): void {
  const refused = (found: unknown): CompetencyError =>
    invalidParameter(subject, 'index', found, { like: 'what indexCompetencies returns' })
  if (typeof index === 'string') throw refused(`a text of ${String(index).length} characters`)
  if (typeof index !== 'object' || index === null) throw refused(index)
  if (!Object.hasOwn(index, 'format') && Object.hasOwn(index, 'competencies')) throw refused('a model')
  checkArguments(subject, { index }, { index: anIndex })
  const { language, models, terms, forms, entries } = index
  if (!isLanguageTag(language)) throw refused(`one in ${language}`)
  const stranger = entries.find(({ model }) => model !== undefined && !models.some(({ id }) => id === model))
  if (stranger !== undefined) throw refused(`one with ${stranger.id} of a model that it does not list`)
  const numbers = entries.flatMap(({ definition = [], levels = {} }) => [
    definition,
    ...Object.values(levels).flat(),
  ])
  const isFitting = numbers.every((text) =>
    text.every((term) => typeof term === 'number' && terms[term] !== undefined),
  )
  if (forms.length !== terms.length || !isFitting) throw refused('one with words that it does not list')
}

function prepare(index: SearchIndex): PreparedIndex {
  const known = new Set(index.terms)
  const languages = [index.language, ...stemmedLanguages.filter((tag) => tag !== index.language)]
  // Words of the texts are roots of their own language.
  const stemmers = languages.map((tag, i) => stemmerOf(tag, (text) => i === 0 && known.has(text)))
  const entries = index.entries.map((entry) => preparedEntry(entry, index, stemmers))
  const byStem = entriesBy(entries, ({ counts }) => counts.keys())
  const totals = searchFields.map((_, i) => entries.reduce((sum, { lengths }) => sum + (lengths[i] ?? 0), 0))
  const forms = index.forms.flatMap((words, i) => {
    const stem = index.terms[i]
    return stem === undefined || words === ''
      ? []
      : words.split(' ').map((word) => [word.replace('~', stem), stem] as const)
  })
  const ownWords = new Set([...index.terms, ...forms.map(([word]) => word)])
  const names = entries.flatMap(({ entry }) =>
    entry.names.flatMap((name) => stemmers.flatMap((stem) => termsIn(name, stem))),
  )
  const vocabulary = new Map([
    ...names.flatMap(({ word, stem }) => (byStem.has(stem) ? [[word.text, stem] as const] : [])),
    ...forms,
    ...[...byStem.keys()].map((stem) => [stem, stem] as const),
  ])
  return {
    language: index.language,
    entries,
    byStem,
    byDefiningStem: entriesBy(entries, ({ defining }) => defining),
    byNameStem: entriesBy(entries, (entry) => new Set(entry.names.flatMap(({ stems }) => stems))),
    vocabulary: groupedBy([...vocabulary], ([word]) => word.slice(0, 1)),
    totals,
    isWritten: (word) => vocabulary.has(word),
    stemsOf: remembered((word) => {
      const speaking = ownWords.has(word) ? stemmers.slice(0, 1) : stemmers
      return [...new Set([...speaking.map((stem) => stem(word)), word])]
    }),
  }
}

/** Entries by what each is to be found by. */
function entriesBy<K>(
  entries: readonly PreparedEntry[],
  keysOf: (entry: PreparedEntry) => Iterable<K>,
): ReadonlyMap<K, readonly PreparedEntry[]> {
  const pairs = entries.flatMap((entry) => Array.from(keysOf(entry), (key) => ({ key, entry })))
  const groups = groupedBy(pairs, ({ key }) => key)
  return new Map([...groups].map(([key, its]) => [key, its.map(({ entry }) => entry)]))
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
  const names = parts
    .filter(({ field }) => isOfName(field))
    .map((part) => ({ part, stems: [...new Set(part.stems)] }))
  const defining = new Set(parts.flatMap(({ level, stems }) => (level === undefined ? stems : [])))
  const nameWords = entry.names.map((name) => spelledWords(name).map(({ text }) => text))
  return { entry, language: index.language, parts, names, nameWords, defining, lengths, counts }
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
