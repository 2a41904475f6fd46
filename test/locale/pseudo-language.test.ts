import { readFileSync } from 'node:fs'
import * as kompetensi from 'kompetensi'
import * as changeEntry from 'kompetensi/change'
import type { ChartSpec } from 'kompetensi/charts'
import * as csvEntry from 'kompetensi/csv'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { type FullLanguage, fullEn } from 'kompetensi/locale/en'
import { nineBoxPanrb } from 'kompetensi/schemes'
import * as talentEntry from 'kompetensi/talent'
import { describe, expect, it } from 'vitest'
import { textsOf } from '../charts/support'
import { allLanguages } from '../support/all-languages'
import { drawn } from './drawn'
import { rareNames } from './rarely-told/charts'
import { told } from './told'

/** A text in other letters and digits: `Gap 3` as `гар ٣`. */
function foreign(text: string): string {
  return text.replace(/[a-z0-9]/gi, (character) => {
    const digit = character >= '0' && character <= '9'
    return String.fromCodePoint(
      digit ? 0x660 + Number(character) : 0x430 + character.toLowerCase().charCodeAt(0) - 97,
    )
  })
}

/** A language that says everything in other letters, names and numbers it is given as well. */
function inOtherLetters<T>(value: T): T
function inOtherLetters(value: unknown): unknown {
  if (typeof value === 'string') return foreign(value)
  if (typeof value === 'function') return (...facts: unknown[]) => inOtherLetters(value(...facts))
  if (Array.isArray(value)) return value.map((entry) => inOtherLetters(entry))
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, inOtherLetters(entry)]))
    : value
}

/** Names of models are in English in it: they have none of its own. */
const pseudo: FullLanguage = { ...inOtherLetters(fullEn), tag: 'xx' }

const describers = [kompetensi, talentEntry, changeEntry, csvEntry].flatMap((entry) =>
  Object.keys(entry).filter((name) => name.startsWith('describe') && name !== 'describeIssue'),
)

describe('a third language', () => {
  it('is asked of every describer', () => {
    expect(Object.keys(told).toSorted()).toEqual(describers.toSorted())
  })

  it.each(Object.entries(told))('says every word and number of %s', (_, results) => {
    for (const say of results) expect(say(pseudo)).not.toMatch(/[a-z0-9]/i)
  })

  it.each(Object.entries(told))(
    'gets from %s what the languages of ours get: as many lines',
    (_, results) => {
      for (const say of results) {
        const lines = [...Object.values(allLanguages), pseudo].map(
          (language) => say(language).split('\n').length,
        )
        expect(new Set(lines).size).toBe(1)
      }
    },
  )

  it.each(Object.entries(drawn))('says every word of %s but names', (_, draw) => {
    const spec = draw({ language: pseudo, width: 1200 })
    const words = [...textsOf(spec), spec.description, ...saysOf(spec)].join(' ').match(/[a-z]{2,}/gi) ?? []
    expect(words.filter((word) => !names.has(word))).toEqual([])
  })
})

/** What marks say to who cannot see them. */
function saysOf({ layer }: ChartSpec): string[] {
  return layer.flatMap(({ mark, data }) => [
    String(mark.ariaRoleDescription ?? ''),
    ...data.values.map((row) => String(row['says'] ?? '')),
  ])
}

/** The words of names that a chart shows as they are: of models, of the boxes, of activities. */
const names = new Set(
  [
    nineBoxPanrb.name.en ?? '',
    ...rareNames,
    ...[...Object.values(lembagaXy.competencies), ...Object.values(lembagaXy.jobs)].map(
      ({ name }) => name.en,
    ),
    ...[...readFileSync('examples/support/chart-samples.ts', 'utf8').matchAll(/en: '([^']+)'/g)].map(
      ([, name = '']) => name,
    ),
  ].flatMap((name) => name.match(/[a-z]{2,}/gi) ?? []),
)
