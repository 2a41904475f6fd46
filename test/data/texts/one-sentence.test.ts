import { expect, test } from 'vitest'
import { exampleItem } from './example-item'
import { type Locale, locales } from './locales'
import type { TextItem } from './text-items'
import { sentences } from './text-sets'

/** Texts that do not begin with a capital or figure and end with one full stop, or indicators of more than a sentence. */
function illFormed(items: readonly TextItem[], locale: Locale): readonly string[] {
  return items
    .filter((item) => {
      const text = item[locale]
      const framed = /^[\p{Lu}\p{N}].*[^.\s]\.$/u.test(text) && !/\s{2}|\s[,.;:]/.test(text)
      const sentences = text.split(/[.!?]\s+(?=\p{Lu})/u).length
      return !framed || sentences > (item.kind === 'indicator' ? 1 : 2)
    })
    .map((item) => item.place)
}

test.each(locales)('indicators are one sentence, other texts one or two (%s)', (locale) => {
  expect(illFormed(sentences, locale)).toEqual([])
})

test('refuses a missing stop, a small letter, a stray space and a second sentence', () => {
  const bad = [
    'Menyusun jadwal',
    'menyusun jadwal.',
    'Menyusun jadwal .',
    'Menyusun jadwal. Mengirimkannya kepada kader.',
  ]
  expect(
    illFormed(
      [...bad, 'Menyusun jadwal kader.'].map((text) => exampleItem(text)),
      'id',
    ),
  ).toEqual(bad)
})
