import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { indonesianTerms } from '../words/indonesian-terms'
import { readWords } from '../words/read-words'
import { type Locale, locales } from './locales'
import { allItems } from './text-sets'
import { withoutNames } from './without-names'

const dictionaries: Readonly<Record<Locale, string>> = { id: 'id_ID', en: 'en_GB' }

/** Words that are right and that the dictionary lacks. */
const lists: Readonly<Record<Locale, ReadonlySet<string>>> = {
  id: readWords('spelling-id.txt'),
  en: readWords('spelling-en.txt'),
}

const terms = new Set(Object.keys(indonesianTerms))

/** What hunspell prints, or nothing where it is not installed. */
function hunspell(options: readonly string[], input: string): string | undefined {
  const run = spawnSync('hunspell', options, { input, encoding: 'utf8' })
  return run.error === undefined ? run.stdout + run.stderr : undefined
}

const installed = hunspell(['-D'], '')?.split('\n') ?? []
const isInstalled = (locale: Locale): boolean =>
  installed.some((line) => line.endsWith(`/${dictionaries[locale]}`))

/** The words to look up: as written, for a capital may matter. */
function spelt(texts: readonly string[]): readonly string[] {
  const words = texts.flatMap((text) => withoutNames(text).match(/\p{L}{2,}(?:-\p{L}+)*/gu) ?? [])
  return [...new Set(words)]
}

/**
 * What is left of an Indonesian word without the clitic and the bound forms that the dictionary lacks on most
 * words: -nya, antar-, pasca-, non-, anti-.
 */
function stem(word: string): string {
  return word.replace(/^(?:antar|pasca|non|anti)-?(?=\p{L}{4})/iu, '').replace(/(?<=\p{L}{3})nya$/u, '')
}

/** Words of the texts that neither the dictionary nor the list of accepted words has; one process a call. */
function misspelt(texts: readonly string[], locale: Locale): readonly string[] {
  const known = (word: string): boolean =>
    terms.has(word) ||
    terms.has(word.toLowerCase()) ||
    lists[locale].has(word) ||
    lists[locale].has(word.toLowerCase())
  const words = spelt(texts).filter((word) => !known(word))
  const stems = locale === 'id' ? words.map(stem) : []
  const listed = hunspell(['-d', dictionaries[locale], '-i', 'utf-8', '-l'], [...words, ...stems].join('\n'))
  const unknown = new Set(listed?.split('\n'))
  return words.filter(
    (word) => unknown.has(word) && (locale === 'en' || (unknown.has(stem(word)) && !known(stem(word)))),
  )
}

describe.each(locales)('spelling (%s)', (locale) => {
  describe.skipIf(!isInstalled(locale))(
    `hunspell with ${dictionaries[locale]} (skipped where absent)`,
    () => {
      test('every word is in the dictionary or on the list', () => {
        expect(
          misspelt(
            allItems.map((item) => item[locale]),
            locale,
          ),
        ).toEqual([])
      })

      test('refuses a misspelt word', () => {
        const [right, wrong] = locale === 'id' ? ['risiko', 'resikko'] : ['analyses', 'analizes']
        expect(misspelt([`${right} ${wrong}`], locale)).toEqual([wrong])
      })
    },
  )

  test('every word of the list is in use', () => {
    const used = new Set(
      spelt(allItems.map((item) => item[locale])).flatMap((word) => [word, word.toLowerCase(), stem(word)]),
    )
    expect([...lists[locale]].filter((word) => !used.has(word))).toEqual([])
  })
})
