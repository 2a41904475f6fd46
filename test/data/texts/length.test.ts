import { expect, test } from 'vitest'
import { exampleItem } from './example-item'
import { type Locale, locales } from './locales'
import type { TextItem, TextKind } from './text-items'
import { sentences } from './text-sets'
import { wordsOf } from './words-of'

/** Fewest and most words of a text, by its kind. */
const bounds: Readonly<Record<Exclude<TextKind, 'fact'>, readonly [fewest: number, most: number]>> = {
  definition: [12, 45],
  level: [10, 32],
  indicator: [7, 26],
  reason: [4, 45],
}

/** Texts that are too short or too long for their kind. */
function outOfBounds(items: readonly TextItem[], locale: Locale): readonly string[] {
  return items.flatMap((item) => {
    if (item.kind === 'fact') return []
    const [fewest, most] = bounds[item.kind]
    const count = wordsOf(item[locale]).length
    return count < fewest || count > most ? [`${item.place}: ${count} words`] : []
  })
}

test.each(locales)('texts keep the bounds of their kind (%s)', (locale) => {
  expect(outOfBounds(sentences, locale)).toEqual([])
})

test('refuses six words and forty', () => {
  const items = [
    exampleItem('Menyusun jadwal kunjungan ke badan usaha.', { place: 'short' }),
    exampleItem('Menyusun jadwal kunjungan bulanan ke badan usaha.', { place: 'right' }),
    exampleItem(Array(40).fill('kata').join(' '), { place: 'long' }),
  ]
  expect(outOfBounds(items, 'id')).toEqual(['short: 6 words', 'long: 40 words'])
})
