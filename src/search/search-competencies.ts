import { checkArguments } from '../base/check-arguments'
import { invalidParameter } from '../base/invalid-parameter'
import type { Kinds, OptionKinds } from '../base/kind'
import { present } from '../base/present'
import { primaryLanguage } from '../model/language-tag'
import { someSynonyms, someTexts, someWeights } from './argument-kinds'
import { bestPart, type Excerpt, excerptOf } from './excerpt'
import { expressionFinder } from './expression-finder'
import { searchTag } from './index-competencies'
import { isList } from './is-list'
import { isPhrase, phrasePart } from './phrase'
import { type PreparedIndex, type PreparedPart, preparedIndex } from './prepared-index'
import { type QueryUnit, readQuery, type SoughtWord, soughtIn } from './query'
import { type Answer, type AnsweredWord, answersOf, isWeak, scoringOf } from './rank-entries'
import type { SearchIndex, SearchKind } from './search-index'
import type { SearchLanguage, SearchTexts } from './search-sources'
import { type SearchWeights, usualWeights } from './weights'
import { type SynonymGroup, synonyms as usualSynonyms } from './words/synonyms'

export type { Excerpt, ExcerptRange } from './excerpt'
export type { AnsweredWord } from './rank-entries'

/** How an entry answers, the best first. */
export const matchRanks = ['code', 'name', 'phrase', 'all-words', 'some-words'] as const

/** How an entry answers. */
export type MatchRank = (typeof matchRanks)[number]

/** Something that was found. */
export interface SearchHit {
  /** What it is. */
  readonly kind: SearchKind
  /** Id of its model; absent of a term. */
  readonly model?: string
  /** Code of the competency; id of the job, the cluster or the term. */
  readonly id: string
  /** Its name, in the language of the index. */
  readonly name: string
  /** Tag of the language of the index that it was found in. */
  readonly language: string
  /** The level whose texts answer best; absent where a name or a definition does. */
  readonly level?: number
  /**
   * How it answers: its code or its name is what was typed; the words stand in it one after the other, or its name says the same in
   * other words; it has all of them, or some.
   */
  readonly rank: MatchRank
  /** How well, among those of the same rank: BM25, no scale; comparable within one search alone. */
  readonly score: number
  /** The words that it answers, and by which stem. */
  readonly words: readonly AnsweredWord[]
  /** The text that answers best, with the words to mark; absent where the texts were not given and it is not the name. */
  readonly excerpt?: Excerpt
}

/** How to search. */
export interface SearchCompetenciesOptions {
  /** How many answers at most; 10 when absent. */
  readonly limit?: number
  /** The language of the indexes to search; all of those given when absent. */
  readonly language?: SearchLanguage
  /** What to find; everything in the index when absent. */
  readonly kinds?: readonly SearchKind[]
  /** The texts that were indexed, for excerpts: by competency, or by model where the index has several. */
  readonly texts?: SearchTexts | Readonly<Record<string, SearchTexts | undefined>>
  /** How much a word counts by where it stands; the rest as usual: 6 in a name, 4 in another name, 3, 1.5 and 1 in texts. */
  readonly weights?: Partial<SearchWeights>
  /** Groups of expressions that mean the same, in place of `searchSynonyms`. */
  readonly synonyms?: readonly SynonymGroup[]
}

const usualLimit = 10
/** Longer texts are no queries: `tagText` reads those. */
const longestQuery = 200

const searchCompetenciesOptions: OptionKinds<SearchCompetenciesOptions> = {
  limit: { whole: true, atLeast: 1 },
  language: {},
  kinds: { each: { oneOf: ['competency', 'job', 'cluster', 'term'] } },
  texts: someTexts,
  weights: someWeights,
  synonyms: someSynonyms,
}

const searchCompetenciesArguments: Kinds = {
  query: { due: true, ofKind: 'text' },
  options: { fields: searchCompetenciesOptions },
}

/**
 * Finds competencies by what people say, and jobs, clusters and terms of a glossary: an exact code first, then an exact name, then what
 * has the words one after the other, all of them, or some of them; among equals by BM25 over weighted fields. Words are found by their
 * stem, in everyday spellings, by abbreviations and by expressions of either language that say the same; one that no text has is taken
 * for the beginning of another, or for a typing error.
 *
 * @param indexes - what `indexCompetencies` returned, or several of them: one a model, one a language
 * @param query - what somebody typed, at most 200 characters
 * @param options - how many, in which language, which kinds, texts for excerpts
 * @returns what was found, the best first; what is found in two languages stands once. The same order on every runtime
 * @throws `CompetencyError` `parameter-invalid`: a query that is too long, an index of another form
 * @example
 * ```ts
 * import { asn } from 'kompetensi/asn'
 * import { asnTextId } from 'kompetensi/asn/text/id'
 * import { indexCompetencies, searchCompetencies } from 'kompetensi/search'
 *
 * const index = indexCompetencies(asn, { texts: asnTextId, language: 'id' })
 * const [hit] = searchCompetencies(index, 'ngomong depan umum', { kinds: ['competency'], texts: asnTextId })
 * console.log(hit?.id, hit?.name, hit?.rank) // M03 Komunikasi all-words
 * ```
 */
export function searchCompetencies(
  indexes: SearchIndex | readonly SearchIndex[],
  query: string,
  options: SearchCompetenciesOptions = {},
): SearchHit[] {
  checkArguments('searchCompetencies', { query, options }, searchCompetenciesArguments)
  checkLength(query)
  const { limit = usualLimit, kinds, texts, weights = {}, synonyms = usualSynonyms } = options
  const given: readonly SearchIndex[] = isList(indexes) ? indexes : [indexes]
  const language =
    options.language === undefined ? undefined : searchTag('searchCompetencies', options.language)
  const searched = given
    .map((index) => preparedIndex('searchCompetencies', index))
    .filter(
      (index) => language === undefined || primaryLanguage(index.language) === primaryLanguage(language),
    )
  const scoring = scoringOf(searched, { ...usualWeights, ...present(weights) })
  const read = readQuery(query, searched, expressionFinder(synonyms))
  const found = searched.flatMap((index) => {
    const units = soughtIn(read, index)
    const rankOf = rankerOf(units)
    const ranked = answersOf(units, index.byStem, scoring).map((answer) => ({
      index,
      answer,
      ...rankOf(answer),
    }))
    return [...codesIn(query, index), ...ranked].filter(
      ({ answer }) => kinds === undefined || kinds.includes(answer.entry.entry.kind),
    )
  })
  return foundOnce(found, limit).map((each) =>
    hitOf(each, given.length === 1 && given[0]?.models.length === 1, texts),
  )
}

/** An answer, where it was found, and how. */
interface Found {
  readonly index: PreparedIndex
  readonly answer: Answer
  readonly rank: MatchRank
  /** The text that made the rank, and the stems that it may have of what was typed; absent where another answers best. */
  readonly text?: { readonly part: PreparedPart; readonly stems: readonly string[] }
}

/** What was found, the best first, each thing once: so many at most. */
function foundOnce(found: readonly Found[], limit: number): Found[] {
  const sorted = [...found].sort(
    (a, b) => matchRanks.indexOf(a.rank) - matchRanks.indexOf(b.rank) || b.answer.score - a.answer.score,
  )
  const best = new Map<string, Found>()
  for (const each of sorted) {
    const { kind, model = '', id } = each.answer.entry.entry
    const key = JSON.stringify([kind, model, id])
    if (!best.has(key)) best.set(key, each)
    if (best.size === limit) break
  }
  return [...best.values()]
}

/** Competencies whose code is the query: as it is written, or in any case, which comes after names where it is a word of texts. */
function codesIn(query: string, index: PreparedIndex): Found[] {
  const typed = query.trim()
  const wanted = codeKey(typed)
  const isWord = index.stemsOf(typed.toLowerCase()).some((stem) => index.byStem.has(stem))
  return index.entries
    .filter(({ entry }) => entry.kind === 'competency' && codeKey(entry.id) === wanted)
    .map((entry) => ({
      index,
      answer: { entry, score: 0, isWhole: true, words: [] },
      rank: entry.entry.id === typed || !isWord ? 'code' : 'phrase',
    }))
}

/** What codes have in common that somebody may mean: in any case, without the zeros of *M01*. */
function codeKey(code: string): string {
  return code.toLowerCase().replace(/(?<!\d)0+(?=\d)/g, '')
}

/** Finds the rank of an answer to a query, and the text that makes it. */
function rankerOf(units: readonly QueryUnit[]): (answer: Answer) => Pick<Found, 'rank' | 'text'> {
  const typed = units.flatMap((unit) => unit.words)
  // The beginning of a word is not yet the word, and one that was taken for another may have been meant as it is.
  const whole = typed.map((word) => ({
    ...word,
    stems: word.stems.filter(({ by }) => by === 'word' || by === 'synonym'),
  }))
  const strong = units.filter((each) => !isWeak(each))
  const same = strong.length === 1 ? (strong[0]?.synonyms ?? []) : []
  return ({ entry, isWhole }) => {
    const named = (expression: readonly SoughtWord[]): PreparedPart | undefined =>
      entry.names.find(({ stems }) => isPhrase(expression, stems))?.part
    const name = named(whole)
    if (name !== undefined) return { rank: 'name', text: { part: name, stems: stemsIn(whole) } }
    if (!isWhole) return { rank: 'some-words' }
    // What was typed stands in its name, or its name says the same as all of it.
    const phrase = phrasePart(typed, entry)
    const isInName = phrase?.field === 'name' || phrase?.field === 'alias'
    if (phrase !== undefined && (typed.length > 1 || isInName))
      return { rank: 'phrase', text: { part: phrase, stems: stemsIn(typed) } }
    for (const expression of same) {
      const part = named(expression)
      if (part !== undefined) return { rank: 'phrase', text: { part, stems: stemsIn(expression) } }
    }
    return { rank: 'all-words' }
  }
}

function stemsIn(words: readonly SoughtWord[]): string[] {
  return words.flatMap(({ stems }) => stems.map(({ stem }) => stem))
}

function hitOf(
  { index, answer, rank, text }: Found,
  isOneModel: boolean,
  texts: SearchCompetenciesOptions['texts'],
): SearchHit {
  const { entry, score, words } = answer
  const { kind, model, id, names } = entry.entry
  const part = text?.part ?? bestPart(entry, words)
  const answered = words.map(({ stem }) => stem)
  const stems = part?.stems.some((stem) => answered.includes(stem)) ? answered : (text?.stems ?? [])
  return present({
    kind,
    model,
    id,
    name: names[0] ?? id,
    language: entry.language,
    level: part?.level,
    rank,
    score,
    words,
    excerpt: part === undefined ? undefined : excerptOf(part, { entry, stems, index, texts, isOneModel }),
  })
}

function checkLength(query: string): void {
  if (query.length <= longestQuery) return
  const found = `a text of ${query.length} characters`
  throw invalidParameter('searchCompetencies', 'query', found, { like: `one of at most ${longestQuery}` })
}
