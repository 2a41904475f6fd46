import { findLevel } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { expect, test } from 'vitest'
import { authorityVerbs } from '../words/authority-verbs'
import { exampleItem } from './example-item'
import { type Locale, locales } from './locales'
import type { TextItem } from './text-items'
import { indicators } from './text-sets'
import { wordsOf } from './words-of'

/** Indicators of level 4 that only somebody with a post can show. */
function needPost(items: readonly TextItem[], locale: Locale): readonly string[] {
  return items
    .filter((item) => item.level === 4 && authorityVerbs[locale].includes(wordsOf(item[locale])[0] ?? ''))
    .map((item) => item.place)
}

test.each(locales)('level 4 judges and advises; it needs no post (%s)', (locale) => {
  expect(needPost(indicators, locale)).toEqual([])
})

test.each(locales)('nor does what the scale says of it (%s)', (locale) => {
  const { description } = findLevel(lembagaXy, 'INT', 4) ?? {}
  expect(description).toBeDefined()
  expect(
    wordsOf(description?.[locale] ?? '').filter((word) => authorityVerbs[locale].includes(word)),
  ).toEqual([])
})

test('refuses a decision at level 4 alone', () => {
  const items = [4, 5].map((level) => exampleItem('Menolak usulan.', { level, place: `${level}` }))
  expect(needPost(items, 'id')).toEqual(['4'])
})
