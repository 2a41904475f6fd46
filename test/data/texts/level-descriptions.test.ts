import { expect, test } from 'vitest'
import { levelOpenings, measures, spans } from '../words/spans'
import { exampleItem } from './example-item'
import { type Locale, locales } from './locales'
import { responsibilities } from './responsibilities'
import type { TextItem } from './text-items'
import { sentences } from './text-sets'

const descriptions = sentences.filter(({ kind }) => kind === 'level')

/** Descriptions of levels that do not begin as all do, do not name the span that the axis gives the level, or, at level 1, not what they are measured by. */
function incomplete(items: readonly TextItem[], locale: Locale): readonly string[] {
  return items.flatMap((item) => {
    const text = item[locale]
    const level = item.level ?? 0
    const span = responsibilities[item.model]?.[level]?.span
    return [
      ...(levelOpenings[locale].test(text) ? [] : [`${item.place}: opening`]),
      ...(span !== undefined && spans[locale][span].test(text) ? [] : [`${item.place}: span`]),
      ...(level > 1 || measures[locale].test(text) ? [] : [`${item.place}: measure`]),
    ]
  })
}

test.each(locales)(
  'each level says what it is, how far it reaches and, the first, how it is measured (%s)',
  (locale) => {
    expect(incomplete(descriptions, locale)).toEqual([])
  },
)

test.each(Object.entries(responsibilities))(
  'no level of %s reaches less far than the one below',
  (_, levels) => {
    const widths = Object.values(levels).map(({ span }) => Object.keys(spans.en).indexOf(span))
    expect(widths).toEqual(widths.toSorted((a, b) => a - b))
    expect(new Set(widths).size).toBe(Object.keys(spans.en).length)
  },
)

test('a competency whose levels are described has five descriptions', () => {
  const counts = new Map<string, number>()
  for (const { model, owner } of descriptions) {
    counts.set(`${model} ${owner}`, (counts.get(`${model} ${owner}`) ?? 0) + 1)
  }
  expect([...counts].filter(([, count]) => count !== 5)).toEqual([])
})

test('refuses another opening, a missing span and a first level nobody can measure', () => {
  const item = (text: string, level: number) =>
    exampleItem(text, { kind: 'level', model: 'asn', level, place: `${level}` })
  const items = [item('Dapat memeriksa klaim yang menjadi tugasnya.', 2), item('Mampu memeriksa klaim.', 3)]
  expect(incomplete(items, 'id')).toEqual(['2: opening', '3: span'])
  expect(incomplete([item('Mampu menjelaskan klaim dalam tugasnya.', 1)], 'id')).toEqual(['1: measure'])
})
