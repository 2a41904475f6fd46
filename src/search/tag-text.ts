import { checkArguments } from '../base/check-arguments'
import { invalidParameter } from '../base/invalid-parameter'
import type { Kinds, OptionKinds } from '../base/kind'
import { present } from '../base/present'
import { someSynonyms, someWeights } from './argument-kinds'
import type { ExcerptRange } from './excerpt'
import { expressionFinder } from './expression-finder'
import { isList } from './is-list'
import { isPhrase } from './phrase'
import { type PreparedEntry, type PreparedIndex, preparedIndex } from './prepared-index'
import { type QueryUnit, readWords, type SoughtWord, soughtIn } from './query'
import { type Answer, type AnsweredWord, answersOf, type Scoring, scoringOf } from './rank-entries'
import type { SearchIndex } from './search-index'
import { type SearchWeights, usualWeights } from './weights'
import { doingStems } from './words/doing-stems'
import { genericStems } from './words/generic-stems'
import { properNamesIn } from './words/proper-names'
import { stopWords } from './words/stop-words'
import { type SynonymGroup, synonyms as usualSynonyms } from './words/synonyms'
import { spelledWords } from './words/terms-in'
import { weakWords } from './words/weak-words'
import type { Word } from './words/words-in'

/** A competency that a text speaks of. */
export interface TextTag {
  /** Id of its model. */
  readonly model: string
  /** Its code. */
  readonly id: string
  /** Its name, in the language of the index. */
  readonly name: string
  /** Tag of the language of the index. */
  readonly language: string
  /** Whether the text has its name, another name, or an expression that says the same; else words of what it is. */
  readonly by: 'name' | 'words'
  /** How much of it the text says: BM25 of the sentence that says most, no scale. */
  readonly score: number
  /** The words that say so, as the text has them, in its order. */
  readonly words: readonly string[]
  /** Where they stand. */
  readonly ranges: readonly ExcerptRange[]
}

/** How to tag a text. */
export interface TagTextOptions {
  /** How many competencies at most; 10 when absent. */
  readonly limit?: number
  /** How much a word counts by where it stands, as in a search. */
  readonly weights?: Partial<SearchWeights>
  /** Groups of expressions that mean the same, in place of `searchSynonyms`. */
  readonly synonyms?: readonly SynonymGroup[]
}

const usualLimit = 10
/** Longer texts are no duty and no vacancy. */
const longestText = 20_000
/** The least share of what a sentence says that a competency has to answer, where its name is not there. */
const leastShare = 0.5
/** The fewest words of what it is, where its name is not there. */
const fewestWords = 2

const tagTextOptions: OptionKinds<TagTextOptions> = {
  limit: { whole: true, atLeast: 1 },
  weights: someWeights,
  synonyms: someSynonyms,
}

const tagTextArguments: Kinds = {
  text: { due: true, ofKind: 'text' },
  options: { fields: tagTextOptions },
}

/**
 * Finds the competencies that a free text speaks of, sentence by sentence: a duty, the outline of a training, a vacancy. One is spoken
 * of where a sentence has its name, another name or an expression that says the same, or where most of what the sentence says is what
 * the competency is. What is found is a proposal to look at: nobody has or needs a competency for it.
 *
 * @param indexes - what `indexCompetencies` returned, or several of them
 * @param text - the text, at most 20,000 characters
 * @param options - how many
 * @returns the competencies, those by name first, then by score; each once a model, with the words that say so
 * @throws `CompetencyError` `parameter-invalid`: a text that is too long, an index of another form
 * @example
 * ```ts
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { lembagaXyTextId } from 'kompetensi/lembaga-xy/text/id'
 * import { indexCompetencies, tagText } from 'kompetensi/search'
 *
 * const index = indexCompetencies(lembagaXy, { texts: lembagaXyTextId, language: 'id' })
 * const duty = 'Menyiapkan siaran pers. Memeriksa kelengkapan berkas klaim rumah sakit.'
 * console.log(tagText(index, duty).map(({ id, words }) => [id, words.join(' ')]))
 * // [ [ 'PR', 'siaran pers' ], [ 'CLM', 'klaim' ] ]
 * ```
 */
export function tagText(
  indexes: SearchIndex | readonly SearchIndex[],
  text: string,
  options: TagTextOptions = {},
): TextTag[] {
  checkArguments('tagText', { text, options }, tagTextArguments)
  if (text.length > longestText) {
    const found = `a text of ${text.length} characters`
    throw invalidParameter('tagText', 'text', found, { like: `one of at most ${longestText}` })
  }
  const given = isList(indexes) ? indexes : [indexes]
  const { limit = usualLimit, weights = {}, synonyms = usualSynonyms } = options
  const searched = given.map((index) => preparedIndex('tagText', index))
  const scoring = scoringOf(searched, { ...usualWeights, ...present(weights) })
  const expressions = expressionFinder(synonyms)
  const found = new Map<string, TextTag>()
  for (const words of sentencesIn(text)) {
    const read = readWords(
      words.map((word) => word.text),
      expressions,
    )
    for (const index of searched) {
      for (const tag of tagsOf(soughtIn(read, index), words, index, scoring)) {
        const key = JSON.stringify([tag.model, tag.id])
        const written = tag.ranges.map(([from, to]) => text.slice(from, to))
        found.set(key, better(found.get(key), { ...tag, words: written }))
      }
    }
  }
  return [...found.values()].sort(byTag).slice(0, limit)
}

/**
 * The words that say something of each sentence, and of each part of one that stands between commas or `dan`; without names of streets,
 * buildings and firms.
 */
function sentencesIn(text: string): Word[][] {
  const names = properNamesIn(text)
  const all = spelledWords(text).filter(
    ({ start }) => !names.some(([from, to]) => from <= start && start < to),
  )
  const sentences = partsOf(all, text, /[.!?;:\n•]/, new Set())
  const clauses = partsOf(all, text, /[.!?;:,\n•]/, joining)
  const seen = new Set<string>()
  return [...sentences, ...clauses].filter((words) => {
    const said = words.map((word) => word.text).join(' ')
    const isNew = words.length > 0 && !seen.has(said)
    seen.add(said)
    return isNew
  })
}

/** Words that join what could stand by itself. */
const joining: ReadonlySet<string> = /* @__PURE__ */ new Set(['dan', 'serta', 'atau', 'and', 'or'])

/** Words parted where something between them matches, or where one of some words stands; without those that say nothing. */
function partsOf(all: readonly Word[], text: string, end: RegExp, parting: ReadonlySet<string>): Word[][] {
  const parts: Word[][] = [[]]
  let before = 0
  for (const word of all) {
    if (end.test(text.slice(before, word.start)) || parting.has(word.text)) parts.push([])
    if (!stopWords.has(word.text)) parts.at(-1)?.push(word)
    before = word.end
  }
  return parts
}

function tagsOf(
  all: readonly QueryUnit[],
  words: readonly Word[],
  index: PreparedIndex,
  scoring: Scoring,
): Omit<TextTag, 'words'>[] {
  const units = all.filter((unit) => !unit.words.every(isOfDoing))
  const { rarity } = scoring
  const named = units.map((unit) => namedBy(unit, index))
  const sentence = { units, named, said: rarityOf(units, rarity), rarity }
  return answersOf(units, index.byDefiningStem, scoring).flatMap((answer) => {
    const { entry, score } = answer
    const { kind, model, id, names } = entry.entry
    if (kind !== 'competency' || model === undefined) return []
    const naming = [...namingWords(answer, units), ...sayingTheSame(answer, units, 2)]
    const by = naming.length > 0 ? 'name' : 'words'
    const told = by === 'name' ? naming : tellingWords(answer, sentence, index)
    if (told.length === 0) return []
    const written = new Set(told.flatMap(({ text }) => text.split(' ')))
    const ranges = words.flatMap(({ text, start, end }): ExcerptRange[] =>
      written.has(text) ? [[start, end]] : [],
    )
    return [{ model, id, name: names[0] ?? id, language: entry.language, by, score, ranges }]
  })
}

/** Whether a word says that something is done, and not what. */
function isOfDoing({ text, stems }: SoughtWord): boolean {
  return doingStems.has(text) || stems.some(({ stem }) => doingStems.has(stem))
}

/** A sentence as an index reads it. */
interface ReadSentence {
  readonly units: readonly QueryUnit[]
  /** What each unit names. */
  readonly named: readonly NamedEntries[]
  /** How rare its words are together. */
  readonly said: number
  readonly rarity: (stem: string) => number
}

/** The words of a sentence without a name of an entry that tell of it all the same. */
function tellingWords(
  answer: Answer,
  { units, named, said, rarity }: ReadSentence,
  index: PreparedIndex,
): AnsweredWord[] {
  const defining = definingWords(answer).filter(
    ({ stem, text }) => isTelling(stem, index) && !weakWords.has(text) && !genericStems.has(stem),
  )
  const isTold =
    isMost(defining, said, rarity) || defining.some((word) => isOfName(word, answer.entry, index))
  const ofDuty = dutyWords(answer, named)
  return [
    ...sayingTheSame(answer, units, 1),
    ...sayingAll(answer.entry, named),
    ...(rarityTold(ofDuty, rarity) >= said * leastShare ? ofDuty : []),
    ...(isTold ? defining : []),
  ]
}

/** How rare the words of a sentence are together. */
function rarityOf(units: readonly QueryUnit[], rarity: (stem: string) => number): number {
  const words = units.flatMap((unit) => unit.words)
  return words.reduce((sum, { stems }) => sum + Math.max(0, ...stems.map(({ stem }) => rarity(stem))), 0)
}

/** The words that are a whole name of an entry, one after the other. */
function namingWords({ entry, words }: Answer, units: readonly QueryUnit[]): AnsweredWord[] {
  const said = units.flatMap((unit) => unit.words)
  const named = entry.names.flatMap(({ stems }) =>
    said.some((_, at) => isPhrase(said.slice(at, at + stems.length), stems)) ? stems : [],
  )
  const naming = new Set(named)
  return words.filter(({ stem }) => naming.has(stem))
}

/** The words of expressions, of so many words at least, that say the same as a name of an entry. */
function sayingTheSame({ entry }: Answer, units: readonly QueryUnit[], fewest: number): AnsweredWord[] {
  return units.flatMap(({ words, synonyms }) => {
    if (words.length < fewest) return []
    const name = entry.names.find(({ stems }) => synonyms.some((expression) => isPhrase(expression, stems)))
    return name === undefined
      ? []
      : words.map(({ text }) => ({ text, stem: name.stems.join(' '), by: 'synonym' as const }))
  })
}

/** The words that say the same as all that a name says: *pelatihan* as *Manajemen Pembelajaran*. */
function sayingAll(entry: PreparedEntry, named: readonly NamedEntries[]): AnsweredWord[] {
  return saidOf(entry, named).filter(
    ({ stem, by }) =>
      by === 'synonym' && entry.names.some(({ stems }) => tellingStems(stems).join() === stem),
  )
}

/** The words that stand in a name or a definition of an entry. */
function definingWords({ entry, words }: Answer): AnsweredWord[] {
  return words.filter(({ stem }) => entry.defining.has(stem))
}

/** Whether words are most of what a sentence says: so many different ones, and so large a share of their rarity. */
function isMost(words: readonly AnsweredWord[], said: number, rarity: (stem: string) => number): boolean {
  const isEnough = new Set(words.map(({ text }) => text)).size >= fewestWords
  return isEnough && rarityTold(words, rarity) >= said * leastShare
}

/** How rare words are together. */
function rarityTold(words: readonly AnsweredWord[], rarity: (stem: string) => number): number {
  const stems = new Set(words.map(({ stem }) => stem))
  return [...stems].reduce((sum, stem) => sum + rarity(stem), 0)
}

/** The largest share of entries that have a word which tells of one of them: *mampu* and *kelola* stand nearly everywhere. */
const largestShare = 0.35

function isTelling(stem: string, { byStem, entries }: PreparedIndex): boolean {
  return (byStem.get(stem)?.length ?? 0) <= entries.length * largestShare
}

/** The stems of a name that say what it is about. */
function tellingStems(stems: readonly string[]): string[] {
  return stems.filter((stem) => !genericStems.has(stem))
}

/** Most entries that have a word in their name which tells of each of them. */
const mostNamed = 2

/**
 * Whether a word is all that the name of an entry says, and in that of hardly another: *klaim* of *Manajemen Klaim*. A root alone is
 * not what is made of it: *pasar* is no *Pemasaran*.
 */
function isOfName({ text, stem, by }: AnsweredWord, entry: PreparedEntry, index: PreparedIndex): boolean {
  const isAll = entry.names.some(({ stems }) => tellingStems(stems).join() === stem)
  return (
    by === 'word' &&
    isAll &&
    isWordOfName(text, stem, entry) &&
    (index.byNameStem.get(stem)?.length ?? 0) <= mostNamed
  )
}

/**
 * The words that a single name has, where an entry answers all that is said: *menangani pengaduan* is *Manajemen Layanan
 * dan Pengaduan*. One that stands alone has to be one of two things that the name joins.
 */
function dutyWords({ entry, isWhole, words }: Answer, named: readonly NamedEntries[]): AnsweredWord[] {
  if (!isWhole) return []
  const isAlone = new Set(words.map(({ text }) => text)).size === 1
  const ofOne = named.filter((entries) => entries.size === 1)
  return saidOf(entry, ofOne).filter(({ stem }) => !isAlone || isJoined(stem, entry))
}

/** The entries that a unit of a single word names, and what it says of each: itself, or by a single word that says the same. */
type NamedEntries = ReadonlyMap<PreparedEntry, readonly AnsweredWord[]>

function saidOf(entry: PreparedEntry, named: readonly NamedEntries[]): readonly AnsweredWord[] {
  return named.flatMap((entries) => entries.get(entry) ?? [])
}

/** What a unit names; nothing of an entry whose name is made of its root: *pasar* is no *Pemasaran*, and so no *marketing*. */
function namedBy({ words, synonyms }: QueryUnit, { byNameStem }: PreparedIndex): NamedEntries {
  const named = new Map<PreparedEntry, AnsweredWord[]>()
  const [word, ...rest] = words
  if (word === undefined || rest.length > 0 || weakWords.has(word.text)) return named
  const { text } = word
  const others = synonyms.flatMap((expression) => (expression.length === 1 ? expression : []))
  for (const { stem, by } of [word, ...others].flatMap(({ stems }) => stems)) {
    if (genericStems.has(stem)) continue
    for (const entry of byNameStem.get(stem) ?? [])
      named.set(entry, [...(named.get(entry) ?? []), { text, stem, by }])
  }
  for (const [entry, said] of named) {
    if (said.some(({ stem, by }) => by === 'word' && !isWordOfName(text, stem, entry))) named.set(entry, [])
  }
  return named
}

/** Whether a name is of two things, one of which is a stem. */
function isJoined(stem: string, { names, nameWords }: PreparedEntry): boolean {
  const joins = nameWords.some((name) => name.some((word) => joining.has(word)))
  return joins && names.some(({ stems }) => stems.includes(stem) && tellingStems(stems).length === 2)
}

/** Whether a word is a form of one in a name, or begins one, and is not the root that one was made of with a prefix. */
function isWordOfName(text: string, stem: string, { nameWords }: PreparedEntry): boolean {
  return text !== stem || nameWords.some((name) => name.some((word) => word.startsWith(text)))
}

/** Of two findings of one competency the one by its name, or the one that says more. */
function better(one: TextTag | undefined, other: TextTag): TextTag {
  return one === undefined || byTag(other, one) < 0 ? other : one
}

function byTag(one: TextTag, other: TextTag): number {
  return Number(one.by === 'words') - Number(other.by === 'words') || other.score - one.score
}
