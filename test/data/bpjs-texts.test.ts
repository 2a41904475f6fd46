import { existsSync, readdirSync, readFileSync } from 'node:fs'
import * as names from 'kompetensi/bpjs-ketenagakerjaan'
import { bpjsKetenagakerjaan } from 'kompetensi/bpjs-ketenagakerjaan'
import * as texts from 'kompetensi/bpjs-ketenagakerjaan/text'
import { bpjsKetenagakerjaanTextEn } from 'kompetensi/bpjs-ketenagakerjaan/text/en'
import { bpjsKetenagakerjaanTextId } from 'kompetensi/bpjs-ketenagakerjaan/text/id'
import * as work from 'kompetensi/bpjs-ketenagakerjaan/work'
import { describe, expect, it } from 'vitest'
import { wordsOf } from './texts/words-of'

const exported: Readonly<Record<string, unknown>> = { ...names, ...work, ...texts }

/** Every object a value holds, with its path. */
function* objectsIn(value: unknown, path: string): Generator<readonly [string, object]> {
  if (typeof value !== 'object' || value === null) return
  yield [path, value]
  for (const [key, entry] of Object.entries(value)) yield* objectsIn(entry, `${path}.${key}`)
}

/** Every string a value holds, with its path. */
function* stringsIn(value: unknown, path: string): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [path, value]
  if (typeof value !== 'object' || value === null) return
  for (const [key, entry] of Object.entries(value)) yield* stringsIn(entry, `${path}.${key}`)
}

const objects = Object.entries(exported).flatMap(([name, value]) => [...objectsIn(value, name)])
const strings = Object.entries(exported).flatMap(([name, value]) => [...stringsIn(value, name)])

describe('everything that is exported', () => {
  it('is deeply frozen', () => {
    expect(objects.length).toBeGreaterThan(1000)
    expect(objects.filter(([, value]) => !Object.isFrozen(value)).map(([path]) => path)).toEqual([])
  })

  it('survives JSON unchanged', () => {
    for (const [name, value] of Object.entries(exported)) {
      expect(JSON.parse(JSON.stringify(value)), name).toStrictEqual(value)
    }
  })

  it('is in both languages, and empty in neither', () => {
    // `id` is a language beside `en` or under a text's name; on jobs, steps and models it is an id.
    const halves = objects.filter(
      ([path, value]) =>
        'en' in value !== 'id' in value &&
        ('en' in value || /\.(?:name|note|description|definition|scope|days|closed)$/.test(path)),
    )
    expect(halves.map(([path]) => path)).toEqual([])
    expect(strings.filter(([, text]) => text.trim() === '').map(([path]) => path)).toEqual([])
  })

  it('names sources of the model, in every claim that names one', () => {
    const sources = new Set([...Object.keys(bpjsKetenagakerjaan.sources), 'spencer-1993'])
    const claimed = strings.filter(([path]) => /\.claims\.\d+\.source$/.test(path))
    expect(claimed.length).toBeGreaterThan(300)
    expect(claimed.filter(([, source]) => !sources.has(source))).toEqual([])
  })

  it('names a source wherever it is not ours', () => {
    const claims = objects.filter(([path]) => /\.claims\.\d+$/.test(path)).map(([, claim]) => claim)
    expect(
      claims.filter((claim) => !('source' in claim) && 'basis' in claim && claim.basis !== 'authored'),
    ).toEqual([])
  })

  it('mentions no file it was prepared from', () => {
    expect(strings.filter(([, text]) => /seed-|\.txt|\/work|\.json/i.test(text))).toEqual([])
  })
})

describe('the definitions', () => {
  it('are there for all 20 in both languages, without indicators, since there are no levels', () => {
    for (const table of [bpjsKetenagakerjaanTextId, bpjsKetenagakerjaanTextEn]) {
      expect(Object.keys(table)).toEqual(Object.keys(bpjsKetenagakerjaan.competencies))
      expect(Object.values(table).filter((text) => 'indicators' in text)).toEqual([])
    }
  })
})

const seeds = new URL('../../../shared/seeds/', import.meta.url)
const runLength = 8

/** Runs of eight words of a text. */
function runsOf(text: string): readonly string[] {
  const words = wordsOf(text)
  return words.slice(runLength - 1).map((_, start) => words.slice(start, start + runLength).join(' '))
}

describe.skipIf(!existsSync(seeds))('source documents (skipped where ../shared/seeds is absent)', () => {
  it('share no eight words in a row with a text; titles excepted', () => {
    const runs = new Set(
      readdirSync(seeds).flatMap((seed) => runsOf(readFileSync(new URL(seed, seeds), 'utf8'))),
    )
    expect(runs.size).toBeGreaterThan(1000)
    const borrowed = strings.filter(
      ([path, text]) => !/\.sources\.[^.]+\.title$/.test(path) && runsOf(text).some((run) => runs.has(run)),
    )
    expect(borrowed).toEqual([])
  })
})
