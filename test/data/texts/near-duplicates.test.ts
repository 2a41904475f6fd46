import { expect, test } from 'vitest'
import { exampleItem } from './example-item'
import { type Locale, locales } from './locales'
import type { TextItem } from './text-items'
import { indicators } from './text-sets'
import { wordsOf } from './words-of'

/** Overlap of two sets of words: those in both by those in either, 0 … 1. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0
  for (const word of a) if (b.has(word)) both += 1
  return both / (a.size + b.size - both)
}

/** Pairs of indicators whose words overlap by `limit` or more. */
function nearDuplicates(items: readonly TextItem[], locale: Locale, limit: number): readonly string[] {
  const sets = items.map((item) => ({ item, words: new Set(wordsOf(item[locale])) }))
  return sets.flatMap((a, index) =>
    sets
      .slice(0, index)
      .filter((b) => overlap(a.words, b.words) >= limit)
      .map((b) => `${a.item.place} ~ ${b.item.place}`),
  )
}

// Asked for is less than 0.8 between different competencies or levels; the texts keep more, and within a level too.
test.each(locales)('indicators overlap by less than 0.6 (%s)', (locale) => {
  expect(nearDuplicates(indicators, locale, 0.6)).toEqual([])
})

test('refuses two levels that differ by one word', () => {
  const items = [
    exampleItem('Menyusun laporan tunggakan iuran badan usaha.', { place: 'a', level: 2 }),
    exampleItem('Menyusun laporan lengkap tunggakan iuran badan usaha.', { place: 'b', level: 3 }),
    exampleItem('Menelusuri sebab badan usaha berhenti membayar.', { place: 'c', level: 4 }),
  ]
  expect(nearDuplicates(items, 'id', 0.8)).toEqual(['b ~ a'])
})
