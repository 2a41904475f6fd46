import { expect, test } from 'vitest'
import { definitionOpenings } from '../words/spans'
import { exampleItem } from './example-item'
import { type Locale, locales } from './locales'
import type { TextItem } from './text-items'
import { sentences } from './text-sets'

/** Definitions that do not begin as all do. */
function otherwise(items: readonly TextItem[], locale: Locale): readonly string[] {
  return items.filter((item) => !definitionOpenings[locale].test(item[locale])).map(({ place }) => place)
}

test.each(locales)('definitions begin alike (%s)', (locale) => {
  const definitions = sentences.filter((item) => item.kind === 'definition')
  expect(otherwise(definitions, locale)).toEqual([])
})

test('refuses a noun', () => {
  expect(otherwise([exampleItem('Keahlian memeriksa klaim.', { place: 'a' })], 'id')).toEqual(['a'])
})
