// The seven profiles are jobs of the certification body: each competency they require can be shown by its work.

import { lembagaXy } from 'kompetensi/lembaga-xy'
import { expect, test } from 'vitest'
import { exampleItem } from './example-item'
import { type Locale, locales } from './locales'
import type { TextItem } from './text-items'
import { indicators } from './text-sets'

/** Words of the work of a certification body. */
const work: Readonly<Record<Locale, RegExp>> = {
  id: /\b(?:asesi|asesor|skema|uji kompetensi|surveilans|TUK|LSP|sertifika\p{L}*)\b/u,
  en: /\b(?:candidates?|assessors?|assess\p{L}*|schemes?|surveillance|certif\p{L}*)\b/u,
}

/** Each competency with each level that a printed profile requires. */
const required: readonly (readonly [code: string, level: number])[] = [
  ...new Map(
    Object.values(lembagaXy.jobs)
      .flatMap(({ requirements }) => requirements)
      .map(({ competency, level = 0 }) => [`${competency} ${level}`, [competency, level] as const]),
  ).values(),
]

/** Required levels of which no indicator is of the work of the certification body. */
function withoutWork(items: readonly TextItem[], locale: Locale): readonly string[] {
  return required
    .filter(([code, level]) =>
      items
        .filter((item) => item.model === 'lembaga-xy' && item.owner === code && item.level === level)
        .every((item) => !work[locale].test(item[locale])),
    )
    .map(([code, level]) => `${code} ${level}`)
}

test.each(locales)(
  'each required level has an indicator of the work of the certification body (%s)',
  (locale) => {
    expect(withoutWork(indicators, locale)).toEqual([])
  },
)

test('refuses a level of which no indicator is', () => {
  const item = exampleItem('Memeriksa klaim.', { model: 'lembaga-xy', owner: 'INT', level: 1 })
  expect(withoutWork([item], 'id')).toContain('INT 1')
  expect(withoutWork([{ ...item, id: 'Memeriksa berkas asesi.' }], 'id')).not.toContain('INT 1')
})
