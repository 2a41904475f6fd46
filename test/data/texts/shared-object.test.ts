import { expect, test } from 'vitest'
import { readWords } from '../words/read-words'
import { exampleItem } from './example-item'
import { type Locale, locales } from './locales'
import type { TextItem } from './text-items'
import { indicators } from './text-sets'
import { wordsOf } from './words-of'

/** Words that say nothing of what is worked on: verbs that open indicators, and words of fewer than four letters. */
const opening: Readonly<Record<Locale, ReadonlySet<string>>> = {
  id: readWords('verbs-id.txt'),
  en: readWords('verbs-en.txt'),
}

const small: Readonly<Record<Locale, ReadonlySet<string>>> = {
  id: new Set(
    'yang untuk pada dengan atas oleh agar serta atau dalam kepada menurut berdasarkan bagi sebagai antara tiap setiap sesuai para suatu hingga sehingga secara dari satu tiga lima tidak belum sudah telah akan lain lainnya serupa'.split(
      ' ',
    ),
  ),
  en: new Set(
    'that with from into than what which when where while their each other without between after before them they have been being such same more most three five'.split(
      ' ',
    ),
  ),
}

/** Neighbouring levels of a competency that share no word for what is worked on. */
function apart(items: readonly TextItem[], locale: Locale): readonly string[] {
  const byLevel = new Map<string, Set<string>>()
  for (const item of items) {
    const key = `${item.model} ${item.owner} ${item.level}`
    const words = byLevel.get(key) ?? new Set<string>()
    for (const word of wordsOf(item[locale])) {
      if (word.length > 3 && !small[locale].has(word) && !opening[locale].has(word)) words.add(word)
    }
    byLevel.set(key, words)
  }
  return [...byLevel].flatMap(([key, words]) => {
    const above = byLevel.get(key.replace(/\d+$/, (level) => `${Number(level) + 1}`))
    return above === undefined || [...words].some((word) => above.has(word)) ? [] : [key]
  })
}

test.each(locales)('at most 5 % of neighbouring levels share nothing of what is worked on (%s)', (locale) => {
  const pairs = new Set(indicators.map(({ model, owner }) => `${model} ${owner}`)).size * 4
  expect(apart(indicators, locale).length / pairs).toBeLessThanOrEqual(0.05)
})

test('refuses a ladder whose object changes', () => {
  const items = ['Memeriksa berkas klaim.', 'Menilai klaim.', 'Menyusun peraturan.'].map((text, i) =>
    exampleItem(text, { level: i + 1 }),
  )
  expect(apart(items, 'id')).toEqual(['m A 2'])
})
