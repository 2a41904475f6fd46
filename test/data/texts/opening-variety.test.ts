import { expect, test } from 'vitest'
import { exampleItem } from './example-item'
import { type Locale, locales } from './locales'
import type { TextItem } from './text-items'
import { indicators } from './text-sets'
import { wordsOf } from './words-of'

/** Verbs that open too many indicators of a competency: more than 3 of 15, or more than 1 of 5. */
function overused(items: readonly TextItem[], locale: Locale): readonly string[] {
  const counts = new Map<string, number>()
  const totals = new Map<string, number>()
  for (const item of items) {
    const key = `${item.owner} ${wordsOf(item[locale])[0] ?? ''}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
    totals.set(item.owner, (totals.get(item.owner) ?? 0) + 1)
  }
  return [...counts.entries()]
    .filter(([key, count]) => count > ((totals.get(key.split(' ')[0] ?? '') ?? 0) > 5 ? 3 : 1))
    .map(([key]) => key)
}

test.each(locales)('no verb opens too many indicators of a competency (%s)', (locale) => {
  expect(overused(indicators, locale)).toEqual([])
})

test('refuses the same verb on two levels of a technical competency', () => {
  const items = ['Menyusun jadwal.', 'Menyusun anggaran.', 'Menilai usulan.'].map((text) => exampleItem(text))
  expect(overused(items, 'id')).toEqual(['A menyusun'])
})
