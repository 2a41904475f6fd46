import { remembered } from './words/remembered'
import { stemmedLanguages, stemmerOf } from './words/stemmer-of'
import { stopWords } from './words/stop-words'
import type { SynonymGroup } from './words/synonyms'
import { spelledWords } from './words/terms-in'

/** Finds the longest expression that stands at a place among words, and what says the same. */
export type ExpressionFinder = (
  words: readonly string[],
  at: number,
) => {
  /** How many words it has; 0 where none stands there. */
  readonly length: number
  /** The words of each expression that says the same. */
  readonly others: readonly (readonly string[])[]
}

/** An expression of a group. */
interface Expression {
  readonly group: SynonymGroup
  readonly words: readonly string[]
  /** The stems of each word, in every language. */
  readonly stems: readonly (readonly string[])[]
}

const finders = /* @__PURE__ */ new WeakMap<readonly SynonymGroup[], ExpressionFinder>()

/** The finder of the expressions of groups; made once for each list of groups that is kept. */
export function expressionFinder(groups: readonly SynonymGroup[]): ExpressionFinder {
  const known = finders.get(groups)
  if (known !== undefined) return known
  const made = finderOf(groups)
  finders.set(groups, made)
  return made
}

/** The stems of a word in every language, and the word itself. */
type WordStems = (word: string) => readonly string[]

function finderOf(groups: readonly SynonymGroup[]): ExpressionFinder {
  const known = new Set(groups.flat().flatMap((text) => spelledWords(text).map((word) => word.text)))
  const isKnown = (text: string, word: string): boolean => text !== word && text.length > 3 && known.has(text)
  const stemmers = stemmedLanguages.map((tag) => stemmerOf(tag, isKnown))
  const stemsOf = remembered((word) => [...new Set([...stemmers.map((stem) => stem(word)), word])])
  const byGroup = new Map(
    groups.map((group) => [group, group.map((text) => expressionOf(text, group, stemsOf))]),
  )
  const byFirst = new Map<string, Expression[]>()
  for (const expression of [...byGroup.values()].flat()) {
    for (const stem of expression.stems[0] ?? []) {
      byFirst.set(stem, [...(byFirst.get(stem) ?? []), expression])
    }
  }
  return (words, at) => {
    const first = new Set(stemsOf(words[at] ?? '').flatMap((stem) => byFirst.get(stem) ?? []))
    const there = [...first].filter(({ stems }) =>
      stands(stems, words.slice(at, at + stems.length).map(stemsOf)),
    )
    const length = Math.max(0, ...there.map(({ stems }) => stems.length))
    const longest = there.filter(({ stems }) => stems.length === length)
    const others = longest
      .flatMap(({ group }) => byGroup.get(group) ?? [])
      .filter((each) => !longest.includes(each))
    const different = new Map(others.map((each) => [each.words.join(' '), each.words]))
    return { length, others: [...different.values()] }
  }
}

function expressionOf(text: string, group: SynonymGroup, stemsOf: WordStems): Expression {
  const all = spelledWords(text).map((word) => word.text)
  const saying = all.filter((word) => !stopWords.has(word))
  const words = saying.length === 0 ? all : saying
  return { group, words, stems: words.map(stemsOf) }
}

/** Whether words are those of an expression. */
function stands(stems: readonly (readonly string[])[], words: readonly (readonly string[])[]): boolean {
  return stems.every((each, i) => words[i]?.some((stem) => each.includes(stem)) ?? false)
}
