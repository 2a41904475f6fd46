import fc from 'fast-check'
import { asn } from 'kompetensi/asn'
import { asnTextId } from 'kompetensi/asn/text/id'
import { glossary } from 'kompetensi/glossary'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { lembagaXyTextId } from 'kompetensi/lembaga-xy/text/id'
import { indexCompetencies, type SearchCompetenciesOptions, searchCompetencies } from 'kompetensi/search'
import { describe, expect, it } from 'vitest'
import { stopWords } from '../../src/search/words/stop-words'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'
import { indexesIn, searched } from './support'

const xy = indexCompetencies(lembagaXy, { texts: lembagaXyTextId, language: 'id' })
const civil = indexCompetencies(asn, { texts: asnTextId, language: 'id' })
const terms = indexCompetencies([], { language: 'id', glossary })
const found = (query: string, options: SearchCompetenciesOptions = {}): string[] =>
  searchCompetencies([xy, civil, terms], query, options).map(({ kind, id, rank }) => `${kind} ${id} ${rank}`)

describe('a search', () => {
  it('puts an exact code first, in capitals or where it is no word', () => {
    expect(found('INT')[0]).toBe('competency INT code')
    expect(found('m03')[0]).toBe('competency M03 code')
    // RS is a hospital as well: in small letters it is that.
    expect(found('RS', { kinds: ['competency'] })[0]).toBe('competency RS code')
  })

  it('then an exact name in any language, then words one after the other, all of them, some', () => {
    expect(found('Integritas').slice(0, 2).sort()).toEqual(['competency INT name', 'competency M01 name'])
    expect(found('integrity')[0]).toBe('competency INT name')
    expect(found('memeriksa kelengkapan berkas')[0]).toBe('competency CLM phrase')
    expect(found('berkas klaim lengkap', { kinds: ['competency'] })).toContain('competency CLM all-words')
    expect(found('klaim kuda terbang', { kinds: ['competency'] })).toContain('competency CLM some-words')
  })

  it('understands everyday words, abbreviations and both languages', () => {
    expect(found('ngomong depan umum', { kinds: ['competency'] })).toContain('competency M03 all-words')
    expect(found('JPM')[0]).toBe('term job-person-match name')
    expect(found('kesenjangan')[0]).toBe('term gap name')
    expect(searchCompetencies(xy, 'leadership')[0]?.id).toBe('CL')
  })

  it('completes a word while it is typed, and corrects one within a letter or two', () => {
    expect(searchCompetencies(xy, 'negosia')[0]).toMatchObject({
      id: 'NEGO',
      words: [{ text: 'negosia', stem: 'negosiasi', by: 'prefix' }],
    })
    expect(searchCompetencies(xy, 'intergritas')[0]).toMatchObject({
      id: 'INT',
      words: [{ text: 'intergritas', by: 'typing-error' }],
    })
    expect(searchCompetencies(xy, 'xyzzy')).toEqual([])
  })

  it('names the level whose texts answer best, and marks the words in them', () => {
    const [hit] = searchCompetencies(xy, 'memeriksa kelengkapan berkas klaim', { texts: lembagaXyTextId })
    expect(hit).toMatchObject({ id: 'CLM', level: 2, excerpt: { of: 'indicator', level: 2 } })
    const { text = '', ranges = [] } = hit?.excerpt ?? {}
    expect(lembagaXyTextId.CLM.indicators[2]).toContain(text)
    expect(ranges.map(([start, end]) => text.slice(start, end))).toEqual([
      'Memeriksa',
      'kelengkapan',
      'berkas',
      'klaim',
      'periksa',
    ])
    expect(searchCompetencies(xy, 'memeriksa kelengkapan berkas')[0]?.excerpt).toBeUndefined()
    expect(searchCompetencies(xy, 'Integritas')[0]?.excerpt).toEqual({
      of: 'name',
      text: 'Integritas',
      ranges: [[0, 10]],
    })
    const both = { 'lembaga-xy': lembagaXyTextId, asn: asnTextId }
    expect(
      searchCompetencies([xy, civil], 'kelengkapan berkas klaim', { texts: both })[0]?.excerpt?.text,
    ).toContain('klaim')
  })

  it('marks what was sought in a name in another language', () => {
    for (const query of ['integrity', 'leadership', 'bribery', 'negotiation']) {
      for (const { rank, excerpt } of searchCompetencies(xy, query)) {
        if (rank === 'name' || rank === 'phrase')
          expect(excerpt?.ranges.length ?? 1, query).toBeGreaterThan(0)
      }
    }
  })

  it('finds every word of the texts as the word that it is', () => {
    const wrong: string[] = []
    for (const language of ['id', 'en'] as const) {
      for (const index of indexesIn(language).values()) {
        const words = new Set(
          Object.values(searched.find(({ model }) => model.id === index.models[0]?.id)?.texts[language] ?? {})
            .flatMap((text) => Object.values(text?.indicators ?? {}).flat())
            .flatMap((text) => text.toLowerCase().match(/[a-z]{5,}/g) ?? []),
        )
        for (const word of words) {
          if (stopWords.has(word)) continue
          const hits = searchCompetencies(index, word, { synonyms: [], limit: 200 })
          if (!hits.some(({ words: [answered] }) => answered?.by === 'word')) wrong.push(word)
        }
      }
    }
    expect(wrong).toEqual([])
  })

  it('finds a thing in two languages once', () => {
    const all = [...indexesIn('id').values(), ...indexesIn('en').values()]
    const hits = searchCompetencies(all, 'risk management', { limit: 50 })
    const keys = hits.map(({ kind, model, id }) => JSON.stringify([kind, model, id]))
    expect(new Set(keys).size).toBe(keys.length)
    expect(
      searchCompetencies(all, 'risk management', { language: 'en' }).every(
        ({ language }) => language === 'en',
      ),
    ).toBe(true)
  })

  it('weighs words as the caller says, and knows the caller’s synonyms', () => {
    const [plain] = searchCompetencies(xy, 'audit klaim', { limit: 1 })
    const heavy = searchCompetencies(xy, 'audit klaim', { weights: { name: 0, alias: 0, definition: 0 } })
    expect(plain?.score).not.toBe(heavy[0]?.score)
    const synonyms = [['blarak', 'negosiasi']]
    expect(searchCompetencies(xy, 'blarak', { synonyms })[0]?.id).toBe('NEGO')
    expect(searchCompetencies(xy, 'blarak')).toEqual([])
  })

  it('answers or refuses whatever is typed, at once and always alike', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (query) => {
        if (query.length > 200) return
        expect(searchCompetencies(civil, query)).toEqual(searchCompetencies(civil, query))
      }),
      { numRuns: 200 },
    )
    for (const query of [
      '',
      '   ',
      '(a+)+$',
      '<script>',
      '\u202E\u05D0',
      '\0',
      '%',
      '__proto__',
      'constructor',
    ]) {
      expect(() => searchCompetencies([xy, civil], query)).not.toThrow()
    }
    expect(thrownBy(() => searchCompetencies(xy, 'a'.repeat(1_000_000))).message).toBe(
      'parameter-invalid: "query" of searchCompetencies is a text of 1000000 characters; it must be like one of at most 200',
    )
  })

  it('refuses a model that has not been indexed, and names what to do', () => {
    for (const call of [
      () => searchCompetencies(untyped(lembagaXy), 'x'),
      () => searchCompetencies(untyped([lembagaXy]), 'x', { language: 'id' }),
    ]) {
      expect(thrownBy(call).message).toBe(
        'parameter-invalid: "index" of searchCompetencies is a model; it must be like what indexCompetencies returns',
      )
    }
  })

  it('refuses an index with words that it does not list', () => {
    const [entry] = civil.entries
    for (const index of [
      { ...civil, terms: civil.terms.slice(0, 5) },
      { ...civil, forms: [] },
      { ...civil, entries: [{ ...entry, definition: [1.5, 1e9] }] },
    ]) {
      expect(thrownBy(() => searchCompetencies(untyped(index), 'x')).code).toBe('parameter-invalid')
    }
  })

  it('refuses what is no language, and an older code of one, by its own name', () => {
    expect(thrownBy(() => searchCompetencies(xy, 'x', { language: untyped(5) })).message).toContain(
      '"language" of searchCompetencies',
    )
    expect(thrownBy(() => searchCompetencies(xy, 'x', { language: 'in' })).message).toBe(
      'parameter-invalid: "language" of searchCompetencies is in; it must be like \'id\'',
    )
    expect(thrownBy(() => indexCompetencies(lembagaXy, { language: 'in' })).code).toBe('parameter-invalid')
  })

  it('refuses an index that is still a JSON text, without repeating it', () => {
    const stored = JSON.stringify(xy)
    expect(thrownBy(() => searchCompetencies(untyped(stored), 'x')).message).toBe(
      `parameter-invalid: "index" of searchCompetencies is a text of ${stored.length} characters; it must be like what indexCompetencies returns`,
    )
  })

  it('refuses an index in no language, or with entries of a model that it does not list', () => {
    const [entry] = civil.entries
    for (const index of [
      { ...civil, language: 'not a tag!' },
      { ...civil, models: [] },
      { ...civil, entries: [{ ...entry, model: 'zzz' }] },
    ]) {
      expect(thrownBy(() => searchCompetencies(untyped(index), 'x')).code).toBe('parameter-invalid')
    }
    expect(searchCompetencies(terms, 'gap').length).toBeGreaterThan(0)
  })

  it('refuses what is no index of this form', () => {
    for (const index of [null, {}, { ...xy, format: 'kompetensi-search-9' }, [xy, 'x']]) {
      expect(thrownBy(() => searchCompetencies(untyped(index), 'x')).code).toBe('parameter-invalid')
    }
  })
})
