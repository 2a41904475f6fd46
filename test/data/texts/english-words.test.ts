import { expect, test } from 'vitest'
import { indonesianTerms } from '../words/indonesian-terms'
import { readWords } from '../words/read-words'
import { exampleItem } from './example-item'
import type { TextItem } from './text-items'
import { allItems } from './text-sets'
import { withoutNames } from './without-names'
import { wordsOf } from './words-of'

const english = readWords('english-words.txt')
const terms = new Set(Object.keys(indonesianTerms).map((term) => term.toLowerCase()))

/** English words in the Indonesian texts, but for terms with a reason and names that are quoted. */
function englishWords(items: readonly TextItem[]): readonly string[] {
  return items.flatMap((item) =>
    wordsOf(withoutNames(item.id))
      .filter((word) => english.has(word) && !terms.has(word))
      .map((word) => `${item.place}: ${word}`),
  )
}

test('Indonesian texts are free of English words', () => {
  expect(englishWords(allItems)).toEqual([])
})

test('every term with a reason is in use', () => {
  const used = new Set(allItems.flatMap((item) => wordsOf(item.id)))
  expect([...terms].filter((term) => !used.has(term))).toEqual([])
})

test('refuses English words, but not a name that is quoted', () => {
  const items = [
    exampleItem('Memberi feedback sebelum deadline lewat dashboard.', { place: 'a' }),
    exampleItem('Sepadan dengan Conceptual Thinking (CT).', { place: 'b' }),
  ]
  expect(englishWords(items)).toEqual(['a: feedback', 'a: deadline', 'a: dashboard'])
})
