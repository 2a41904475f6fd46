// What holds for whatever a language says of results, in sentences and in charts.

import type { FullLanguage } from 'kompetensi/locale/en'
import { describe, expect, it } from 'vitest'
import { allLanguages } from '../support/all-languages'
import { drawn } from './drawn'
import { told } from './told'

/** The lines that describers say. */
function said(language: FullLanguage): readonly string[] {
  const lines = Object.values(told)
    .flat()
    .flatMap((say) => String(say(language)).split('\n'))
  return [...new Set(lines)]
}

/** The texts that charts show, whose axes name the unit. */
function shown(language: FullLanguage): readonly string[] {
  return [...new Set(Object.values(drawn).flatMap((draw) => textsIn(draw({ language, width: 1200 }))))]
}

/** The texts of a chart, wherever they stand in it. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** By what a reader would stumble over. */
const faults: Readonly<Record<string, RegExp>> = {
  'a space before a percent sign': /\d\s%/,
  'a percent sign at one end of a range only': /\d (?:dan|and|to|sampai) \d[\d.,]*%/,
  'a print or a source that a model need not have':
    /tercetak|\bprinted\b|sumber (?:hanya|tidak|memperlihatkan)|the source (?:shows|gives)/i,
  'a word that says more than is known, or less': /\d kurang\b|tidak siap|\bKursi\b/,
  'two marks in a row': /[,;:.] ?[,;:]|\.\.$/,
  'brackets with nothing in them': /\(\s*\)/,
}

/** A level or an effort of which a sentence does not say that it is one. */
const withoutUnit =
  /(?:dipersyaratkan|dimiliki|required|requires|holds|held|effort|upaya) \d[\d.,]*(?:[;,)]|$)/

const decimalComma = /\d,\d+, /

describe.each(Object.entries(allLanguages))('what is said in %s', (tag, language) => {
  const sentences = said(language)
  const lines = [...sentences, ...shown(language)]

  it.each(Object.entries(faults))('has nowhere %s', (_fault, pattern) => {
    expect(lines.filter((line) => pattern.test(line))).toEqual([])
  })

  it('has no level and no effort without its unit', () => {
    expect(sentences.filter((line) => withoutUnit.test(line))).toEqual([])
  })

  it('never has the comma of a decimal beside the comma of a list', () => {
    const items = [1.5, 2.25, 3].map((level) => `A ${language.number(level)}`)
    const listed = tag === 'en' ? [] : [...lines, language.list(items)]
    expect(listed.filter((line) => decimalComma.test(line))).toEqual([])
  })
})

describe('a list in Indonesian', () => {
  const { list } = allLanguages['id'] ?? {}

  it('is parted by commas', () => {
    expect(list?.(['A 1', 'B 2', 'C 3'])).toBe('A 1, B 2, dan C 3')
  })

  it('is parted by semicolons where an item holds a decimal', () => {
    expect(list?.(['A 1,5', 'B 2', 'C 3'])).toBe('A 1,5; B 2; dan C 3')
    expect(list?.(['A 1,5', 'B 2'])).toBe('A 1,5 dan B 2')
  })
})
