import { expect, test } from 'vitest'
import { exampleItem } from './example-item'
import { type Locale, locales } from './locales'
import type { TextItem } from './text-items'
import { indicators } from './text-sets'
import { wordsOf } from './words-of'

/** Verbs that open more than 3 indicators of a competency. */
function overused(items: readonly TextItem[], locale: Locale): readonly string[] {
  const counts = new Map<string, number>()
  for (const item of items) {
    const key = `${item.owner} ${wordsOf(item[locale])[0] ?? ''}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count > 3).map(([key]) => key)
}

test.each(locales)('no verb opens too many indicators of a competency (%s)', (locale) => {
  expect(overused(indicators, locale)).toEqual([])
})

test('refuses the same verb a fourth time', () => {
  const items = ['jadwal', 'anggaran', 'laporan', 'usulan'].map((thing) => exampleItem(`Menyusun ${thing}.`))
  expect(overused(items, 'id')).toEqual(['A menyusun'])
  expect(overused(items.slice(1), 'id')).toEqual([])
})
