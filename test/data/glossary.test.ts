import { readdirSync, readFileSync } from 'node:fs'
import { glossary } from 'kompetensi/glossary'
import { describe, expect, it } from 'vitest'
import { entries } from '../../.ci/entries'
import { models } from '../../.ci/registry'
import type { ModelAbout } from '../../src/data/model-about'
import { locales } from './texts/locales'
import { allItems } from './texts/text-sets'

const all = Object.entries(glossary)

/** What looks like an abbreviation: capitals, two or more, with figures, a stroke, a slash or a plural's s between or behind. */
const abbreviation =
  /(?<![\p{L}\p{N}-])\p{Lu}[\p{Lu}\p{N}*]*(?:[-/]?\p{Lu}[\p{Lu}\p{N}]*)+s?(?![\p{L}\p{N}])/gu

/** Those of a text. */
function abbreviationsIn(text: string): readonly string[] {
  return [...text.matchAll(abbreviation)].map(([found]) => found)
}

/** Codes of scales that sources print, numerals, and names in capitals: none of them stands for words. */
const noAbbreviations = new Set([
  'INF',
  'ING',
  'II',
  'III',
  'IV',
  'VI',
  'XY',
  'A4',
  'KOMPETENSI',
  'STAF',
  'FUNGSIONAL',
  'PERIL',
  'RUKUNAN',
  'RUJUKAN',
])

const known = new Set(
  all.flatMap(([, { abbreviation: short = {}, aliases = {} }]) => [
    ...Object.values(short),
    ...Object.values(aliases).flat(),
  ]),
)

describe('the glossary', () => {
  it('has every field in both languages, in a sentence', () => {
    for (const [id, { term, meaning, use }] of all) {
      for (const locale of locales) {
        expect(term[locale].trim(), id).not.toBe('')
        expect(meaning[locale], id).toMatch(/^[\p{Lu}\p{N}"“].*\.$/u)
        // A function begins small, at the start of a sentence too.
        expect(use[locale], id).toMatch(/\.$/)
      }
    }
  })

  it('has a term once, and an abbreviation once', () => {
    for (const locale of locales) {
      const terms = all.map(([, { term }]) => term[locale].toLowerCase())
      const shorts = all.flatMap(([, { abbreviation: short = {} }]) => short[locale] ?? [])
      expect(terms.filter((term, i) => terms.indexOf(term) !== i)).toEqual([])
      expect(shorts.filter((short, i) => shorts.indexOf(short) !== i)).toEqual([])
    }
  })

  it('names functions and types that some entry exports', async () => {
    const exported = new Set<string>()
    for (const source of Object.values(entries)) {
      for (const name of Object.keys(await import(`../../${source}`))) exported.add(name)
    }
    const typeNames = new Set(
      readdirSync('src', { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .flatMap((file) =>
          [...readFileSync(`src/${file}`, 'utf8').matchAll(/^export (?:interface|type) (\w+)/gm)].map(
            ([, name = '']) => name,
          ),
        ),
    )
    const named = all.flatMap(([id, { functions = [] }]) => functions.map((name) => [id, name] as const))
    expect(named.filter(([, name]) => !exported.has(name) && !typeNames.has(name))).toEqual([])
  })

  const isKnown = (short: string): boolean =>
    known.has(short) || known.has(short.replace(/s$/, '')) || noAbbreviations.has(short)

  it('has every abbreviation of our texts', async () => {
    const codes = new Set<string>()
    for (const model of models) {
      const { about }: { about: ModelAbout } = await import(`../../src/data/${model}/about.ts`)
      for (const code of Object.keys(about.model.competencies)) codes.add(code)
    }
    const lacking = new Set(
      allItems.flatMap((item) =>
        [...abbreviationsIn(item.id), ...abbreviationsIn(item.en)].filter(
          (short) => !short.split('/').every(isKnown) && !isKnown(short) && !codes.has(short),
        ),
      ),
    )
    expect([...lacking].sort()).toEqual([])
  })

  it('finds an abbreviation that it lacks, and takes no word for one', () => {
    expect(abbreviationsIn('Peserta PBI dan FKTP, menurut SLAs; Tim D4/S1, INA-CBG, O*NET.')).toEqual([
      'PBI',
      'FKTP',
      'SLAs',
      'D4/S1',
      'INA-CBG',
      'O*NET',
    ])
    expect(abbreviationsIn('Menilai Rencana.')).toEqual([])
  })
})
