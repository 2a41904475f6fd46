import { expect, test } from 'vitest'
import { readWords } from '../words/read-words'
import { exampleItem } from './example-item'
import { type Locale, locales } from './locales'
import type { TextItem } from './text-items'
import { indicators } from './text-sets'
import { wordsOf } from './words-of'

/** Verbs that may open an indicator. */
const verbs: Readonly<Record<Locale, ReadonlySet<string>>> = {
  id: readWords('verbs-id.txt'),
  en: readWords('verbs-en.txt'),
}

/** What a verb of the list looks like: active me- and ber- forms; third person singular. */
const forms: Readonly<Record<Locale, RegExp>> = { id: /^(me|ber)\p{L}{3,}$/u, en: /^[\p{L}-]+[^s]s$/u }

/** Verbs that say no more than that somebody has the competency. */
const stative: Readonly<Record<Locale, readonly string[]>> = {
  id: ['memahami', 'mengetahui', 'mengenali', 'memiliki', 'menjadi', 'merupakan'],
  en: ['is', 'can', 'has', 'does', 'understands', 'knows', 'recognises', 'ensures', 'demonstrates', 'shows'],
}

/** Indicators that do not open with a verb of the list. */
function withoutVerb(items: readonly TextItem[], locale: Locale): readonly string[] {
  return items.filter((item) => !verbs[locale].has(wordsOf(item[locale])[0] ?? '')).map((item) => item.place)
}

test.each(locales)('every indicator opens with a verb of the list (%s)', (locale) => {
  expect(withoutVerb(indicators, locale)).toEqual([])
})

test.each(locales)('the list holds active forms only, each in use (%s)', (locale) => {
  const used = new Set(indicators.map((item) => wordsOf(item[locale])[0]))
  expect([...verbs[locale]].filter((verb) => !forms[locale].test(verb))).toEqual([])
  expect([...verbs[locale]].filter((verb) => stative[locale].includes(verb))).toEqual([])
  expect([...verbs[locale]].filter((verb) => !used.has(verb))).toEqual([])
})

test('refuses a passive, a noun and a state', () => {
  const bad = ['Disusun bersama kader.', 'Penyusunan jadwal kunjungan.', 'Memahami jadwal kunjungan.']
  expect(
    withoutVerb(
      bad.map((text) => exampleItem(text)),
      'id',
    ),
  ).toEqual(bad)
  expect(withoutVerb([exampleItem('Understands the referral procedure.')], 'en')).toHaveLength(1)
})
