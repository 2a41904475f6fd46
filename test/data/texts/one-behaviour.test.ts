import { expect, test } from 'vitest'
import { readWords } from '../words/read-words'
import { secondActs } from '../words/second-acts'
import { exampleItem } from './example-item'
import { type Locale, locales } from './locales'
import type { TextItem } from './text-items'
import { indicators } from './text-sets'

const verbs: Readonly<Record<Locale, ReadonlySet<string>>> = {
  id: readWords('verbs-id.txt'),
  en: readWords('verbs-en.txt'),
}

/** Indicators of two behaviours, of which somebody may show one. */
function twofold(items: readonly TextItem[], locale: Locale): readonly string[] {
  return items
    .filter((item) => secondActs[locale](item[locale], verbs[locale]))
    .map((item) => `${item.place}: ${item[locale]}`)
}

test.each(locales)('an indicator is one behaviour (%s)', (locale) => {
  expect(twofold(indicators, locale)).toEqual([])
})

test('refuses a second act, not a second thing', () => {
  const item = (text: string) => exampleItem(text, { place: 'a' })
  expect(twofold([item('Memeriksa klaim dan mencatat hasilnya.')], 'id')).toHaveLength(1)
  expect(twofold([item('Memeriksa klaim, lalu dicatat.')], 'id')).toHaveLength(1)
  expect(twofold([item('Memeriksa klaim dan berkasnya.')], 'id')).toEqual([])
  expect(twofold([item('Checks claims and records the result.')], 'en')).toHaveLength(1)
})
