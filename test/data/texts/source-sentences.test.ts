import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { exampleItem } from './example-item'
import { locales } from './locales'
import type { TextItem } from './text-items'
import { allItems } from './text-sets'
import { wordsOf } from './words-of'

const seeds = new URL('../../../../shared/seeds/', import.meta.url)
const runLength = 8

/** Every run of eight words of a text. */
function runsOf(text: string): readonly string[] {
  const words = wordsOf(text)
  return words.slice(runLength - 1).map((_, start) => words.slice(start, start + runLength).join(' '))
}

/** Runs of eight words that a text has in common with a source. */
function borrowed(items: readonly TextItem[], sources: readonly string[]): readonly string[] {
  const runs = new Set(sources.flatMap(runsOf))
  return items.flatMap((item) =>
    locales.flatMap((locale) =>
      runsOf(item[locale])
        .filter((run) => runs.has(run))
        .map((run) => `${item.place}: ${run}`),
    ),
  )
}

describe.skipIf(!existsSync(seeds))('source documents (skipped where ../shared/seeds is absent)', () => {
  test('no text repeats eight words in a row of a source', () => {
    const sources = readdirSync(seeds).map((file) => readFileSync(new URL(file, seeds), 'utf8'))
    expect(sources.length).toBeGreaterThan(0)
    expect(borrowed(allItems, sources)).toEqual([])
  })
})

test('refuses eight words in a row, allows seven', () => {
  const source = 'satu dua tiga empat lima enam tujuh delapan sembilan'
  expect(
    borrowed([exampleItem('Nol, dua tiga empat lima enam tujuh delapan.', { en: '' })], [source]),
  ).toEqual([])
  expect(
    borrowed(
      [exampleItem('Dua tiga empat lima enam tujuh delapan sembilan.', { place: 'a', en: '' })],
      [source],
    ),
  ).toEqual(['a: dua tiga empat lima enam tujuh delapan sembilan'])
})
