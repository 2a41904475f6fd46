import { expect, test } from 'vitest'
import { degreeWords } from '../words/degree-words'
import { exampleItem } from './example-item'
import { type Locale, locales } from './locales'
import type { TextItem } from './text-items'
import { indicators } from './text-sets'
import { wordsOf } from './words-of'

/** Indicators that leave the work of a level to a degree word. */
function withDegreeWord(items: readonly TextItem[], locale: Locale): readonly string[] {
  return items.flatMap((item) => {
    const text = ` ${wordsOf(item[locale]).join(' ')} `
    return degreeWords[locale]
      .filter((word) => text.includes(` ${word} `))
      .map((word) => `${item.place}: ${word}`)
  })
}

test.each(locales)('no indicator holds a degree word (%s)', (locale) => {
  expect(withDegreeWord(indicators, locale)).toEqual([])
})

test('refuses a word and a phrase', () => {
  const items = [exampleItem('Memeriksa klaim secara mandiri dan sangat teliti.', { place: 'a' })]
  expect(withDegreeWord(items, 'id')).toEqual(['a: sangat', 'a: secara mandiri'])
  expect(withDegreeWord([exampleItem('Thoroughly checks claims.', { place: 'b' })], 'en')).toEqual([
    'b: thoroughly',
  ])
})
