// One language beside English, sentence by sentence: the facts that each shows, and the words that each says of its own.

import { fullEn } from 'kompetensi/locale/en'
import { type Asked, askedKey } from './recorder'

type Say = (facts: readonly unknown[]) => string

/** Where a fact stands among those that a sentence is given: `['0', 'items', '2']`. */
type Place = readonly string[]

/** A text or number that a sentence is given; in several places where it is told only that they are equal. */
interface Fact {
  readonly places: readonly Place[]
  readonly value: string | number
}

/**
 * The same, and beside it what a sentence is asked where one of its facts is another: a number 0, 1 or 2, a choice the other
 * way round, a fact not there. So both ways of a sentence that says one thing in one case and another in the other are compared.
 */
export function withVariants(asked: readonly Asked[]): Asked[] {
  const all = new Map(asked.map((one) => [askedKey(one), one]))
  for (const { path, facts } of asked) {
    const english = sentenceAt(fullEn, path)
    for (const { place, others } of choicesIn(facts)) {
      for (const other of others) {
        const variant = {
          path,
          facts: facts.map((fact, i) => replaced(fact, inPart([place], String(i)), other)),
        }
        const key = askedKey(variant)
        if (!all.has(key) && isSound(english, variant.facts)) all.set(key, variant)
      }
    }
  }
  return [...all.values()]
}

/** Whether English can say it; where a fact is missing that it needs, it cannot. */
function isSound(english: Say, facts: readonly unknown[]): boolean {
  try {
    return !/undefined|NaN/.test(english(facts))
  } catch {
    return false
  }
}

/** What else may stand in the place of a fact; lists are left as they are. */
function choicesIn(
  value: unknown,
  place: Place = [],
): { readonly place: Place; readonly others: readonly unknown[] }[] {
  if (typeof value === 'number') return [{ place, others: [0, 1, 2, undefined] }]
  if (typeof value === 'boolean') return [{ place, others: [!value] }]
  if (typeof value === 'string' || typeof value !== 'object' || value === null)
    return [{ place, others: [undefined] }]
  if (place.length > 0 && Array.isArray(value)) return []
  const parts = Object.entries(value).flatMap(([key, part]) => choicesIn(part, [...place, key]))
  return place.length > 0 ? [{ place, others: [undefined] }, ...parts] : parts
}

/** The facts that one of the two languages shows and the other does not. */
export function factsThatDiffer(asked: readonly Asked[], language: object): string[] {
  return asked.flatMap(({ path, facts }) => {
    const [english, other] = [sentenceAt(fullEn, path), sentenceAt(language, path)]
    const [inEnglish, inOther] = [placesShown(english, facts), placesShown(other, facts)]
    const differing = [
      ...inEnglish.filter((place) => !inOther.includes(place)),
      ...inOther.filter((place) => !inEnglish.includes(place)),
    ]
    return differing.map((place) => `${path}, fact ${place}: ${english(facts)} | ${other(facts)}`)
  })
}

/** The sentences that do not say the same numbers in the two languages, given or worked out; how often is free. */
export function numbersThatDiffer(asked: readonly Asked[], language: object): string[] {
  return asked.flatMap(({ path, facts }) => {
    const [english, other] = [fullEn, language].map((each) => sentenceAt(each, path)(facts))
    return numbersOf(english) === numbersOf(other) ? [] : [`${path}: ${english} | ${other}`]
  })
}

/** The words of English that a language says as well, with where it does first; what a sentence is given counts for neither. */
export function wordsInCommon(asked: readonly Asked[], language: object): ReadonlyMap<string, string> {
  const common = new Map<string, string>()
  for (const { path, facts } of asked) {
    const [english, other] = [fullEn, language].map((each) => ownWords(sentenceAt(each, path), facts))
    for (const word of english ?? []) {
      if (other?.has(word) === true && !common.has(word)) common.set(word, path)
    }
  }
  return common
}

function sentenceAt(language: object, path: string): Say {
  let found: unknown = language
  for (const key of path.split('.')) found = Reflect.get(Object(found), key)
  return typeof found === 'function' ? (facts) => String(found(...facts)) : () => String(found)
}

const mark = '⟦⟧'
/** No number of a test, and none that a language says in a word. */
const markedNumber = 70_007

function placesShown(say: Say, facts: readonly unknown[]): string[] {
  return factsShown(say, facts).map(({ places }) => places.map((place) => place.join('.')).join(' = '))
}

/** The facts that a sentence shows: where something else stands in their place, it shows that. */
function factsShown(say: Say, facts: readonly unknown[]): Fact[] {
  return withEqual(factsIn(facts)).filter(({ places, value }) =>
    typeof value === 'string'
      ? saidWith(say, facts, places, mark).includes(mark)
      : withPlainNumbers(saidWith(say, facts, places, markedNumber)).includes(String(markedNumber)),
  )
}

function ownWords(say: Say, facts: readonly unknown[]): ReadonlySet<string> {
  const texts = factsShown(say, facts).filter(({ value }) => typeof value === 'string')
  const said = saidWith(
    say,
    facts,
    texts.flatMap(({ places }) => places),
    mark,
  )
  return new Set(said.toLowerCase().match(/\p{L}{2,}/gu))
}

function factsIn(value: unknown, place: Place = []): Fact[] {
  if (typeof value === 'string' || typeof value === 'number') return [{ places: [place], value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => factsIn(part, [...place, key]))
}

/** The facts, and those that are equal together: what a sentence says of equal ones shows only while they are. */
function withEqual(facts: readonly Fact[]): Fact[] {
  const byValue = new Map<string | number, Fact[]>()
  for (const fact of facts) byValue.set(fact.value, [...(byValue.get(fact.value) ?? []), fact])
  const equal = [...byValue].filter(([, same]) => same.length > 1)
  return [
    ...facts,
    ...equal.map(([value, same]) => ({ value, places: same.flatMap(({ places }) => places) })),
  ]
}

/** What is said with something else in some places; nothing where that is refused, as the name of a choice may be. */
function saidWith(say: Say, facts: readonly unknown[], places: readonly Place[], instead: unknown): string {
  try {
    return say(facts.map((fact, i) => replaced(fact, inPart(places, String(i)), instead)))
  } catch {
    return ''
  }
}

function replaced(value: unknown, places: readonly Place[], instead: unknown): unknown {
  if (places.some((place) => place.length === 0)) return instead
  if (places.length === 0 || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((part, i) => replaced(part, inPart(places, String(i)), instead))
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, replaced(part, inPart(places, key), instead)]),
  )
}

function inPart(places: readonly Place[], part: string): Place[] {
  return places.filter(([first]) => first === part).map(([, ...rest]) => rest)
}

/** The numbers of a text, without those that may be words: 0 and 1. */
function numbersOf(text = ''): string {
  const numbers = new Set(withPlainNumbers(text).match(/\d+/g))
  return [...numbers]
    .filter((number) => number !== '0' && number !== '1')
    .toSorted()
    .join()
}

/** A text without what languages put between the digits of a number. */
function withPlainNumbers(text: string): string {
  return text.replace(/(?<=\d)[.,\u00a0\u202f ](?=\d)/g, '')
}
