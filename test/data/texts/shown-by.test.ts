// Who can show a level: nobody needs people to lead for what a job without any requires.

import { asnResponsibility } from 'kompetensi/asn/text'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { lembagaXyResponsibility } from 'kompetensi/lembaga-xy/text'
import { expect, test } from 'vitest'
import type { Responsibility } from '../../../src/model/responsibility'
import { exampleItem } from './example-item'
import { type Locale, locales } from './locales'
import type { TextItem } from './text-items'
import { sentences } from './text-sets'

const responsibilities: Readonly<Record<string, Readonly<Record<number, Responsibility>>>> = {
  'lembaga-xy': lembagaXyResponsibility,
  asn: asnResponsibility,
}

/** Words for the people somebody leads. */
const led: Readonly<Record<Locale, RegExp>> = {
  id: /\b(?:bawahan(?:nya)?|anak buah(?:nya)?|stafnya|timnya|anggota timnya)\b/,
  en: /\b(?:subordinates?|direct reports?|(?:their|her|his) (?:own )?staff|(?:their|her|his) (?:own )?team)\b/,
}

/** Texts of a level that anyone can show which speak of people one leads. */
function needPeople(items: readonly TextItem[], locale: Locale): readonly string[] {
  return items
    .filter(({ model, level = 0 }) => responsibilities[model]?.[level]?.shownBy === 'anyone')
    .filter((item) => led[locale].test(item[locale]))
    .map(({ place }) => place)
}

test.each(locales)('what anyone can show needs nobody to lead (%s)', (locale) => {
  expect(needPeople(sentences, locale)).toEqual([])
})

test('a job that leads nobody requires levels that anyone can show', () => {
  const superiors = new Set(Object.values(lembagaXy.jobs).map(({ superior }) => superior))
  const levels = Object.values(lembagaXy.jobs)
    .filter(({ id }) => !superiors.has(id))
    .flatMap(({ requirements }) => requirements.map(({ level = 0 }) => level))
  expect(levels.length).toBeGreaterThan(0)
  const table: Readonly<Record<number, Responsibility>> = lembagaXyResponsibility
  expect(levels.filter((level) => table[level]?.shownBy !== 'anyone')).toEqual([])
})

test('refuses subordinates', () => {
  const item = exampleItem('Membimbing bawahan.', { model: 'asn', level: 2, place: 'a' })
  expect(needPeople([item], 'id')).toEqual(['a'])
})
