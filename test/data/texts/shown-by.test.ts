// Who can show a level: nobody needs people to lead for what a job without any requires.

import { asn } from 'kompetensi/asn'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { expect, test } from 'vitest'
import { exampleItem } from './example-item'
import { type Locale, locales } from './locales'
import { responsibilities } from './responsibilities'
import type { TextItem } from './text-items'
import { sentences } from './text-sets'

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

/** Levels that jobs without anybody below them require: in the civil service those of staff and of specialists. */
const requiredWithoutPeople: Readonly<Record<string, readonly number[]>> = (() => {
  const superiors = new Set(Object.values(lembagaXy.jobs).map(({ superior }) => superior))
  return {
    'lembaga-xy': levelsOf(Object.values(lembagaXy.jobs).filter(({ id }) => !superiors.has(id))),
    asn: levelsOf(Object.values(asn.jobs).filter(({ id }) => /^(?:pelaksana|jf-)/.test(id))),
  }
})()

interface Requiring {
  readonly requirements: readonly { readonly level?: number }[]
}

function levelsOf(jobs: readonly Requiring[]): readonly number[] {
  return jobs.flatMap(({ requirements }) => requirements.flatMap(({ level }) => level ?? []))
}

test.each(['lembaga-xy', 'asn'])(
  'a job of %s that leads nobody requires levels that anyone can show',
  (model) => {
    const levels = requiredWithoutPeople[model] ?? []
    expect(levels.length).toBeGreaterThan(0)
    expect(levels.filter((level) => responsibilities[model]?.[level]?.shownBy !== 'anyone')).toEqual([])
  },
)

test('refuses subordinates', () => {
  const item = exampleItem('Membimbing bawahan.', { model: 'asn', level: 2, place: 'a' })
  expect(needPeople([item], 'id')).toEqual(['a'])
})
