import { expect, test } from 'vitest'
import { exampleItem } from './example-item'
import { type Locale, locales } from './locales'
import type { TextItem } from './text-items'
import { sentences } from './text-sets'
import { wordsOf } from './words-of'

/** Texts that stand twice in a language, letter case and punctuation apart. */
function repeated(items: readonly TextItem[], locale: Locale): readonly string[] {
  const first = new Map<string, string>()
  return items.flatMap((item) => {
    const key = wordsOf(item[locale]).join(' ')
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, item.place)
    return earlier === undefined ? [] : [`${item.place} = ${earlier}`]
  })
}

/** The model with proposed levels has the definitions of the stated one. */
const own = sentences.filter(
  ({ kind, model }) => kind !== 'definition' || model !== 'bpjs-ketenagakerjaan-proposed',
)

test.each(locales)('no sentence stands twice (%s)', (locale) => {
  expect(repeated(own, locale)).toEqual([])
})

test('refuses a repetition with another full stop', () => {
  const items = [
    exampleItem('Menyusun jadwal kunjungan.', { place: 'a' }),
    exampleItem('Menyusun jadwal kunjungan', { place: 'b' }),
  ]
  expect(repeated(items, 'id')).toEqual(['b = a'])
})
