import { gzipSync } from 'node:zlib'
import { defineModel, isCompetencyError } from 'kompetensi'
import { glossary } from 'kompetensi/glossary'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { indexCompetencies, searchCompetencies, tagText } from 'kompetensi/search'
import { describe, expect, it } from 'vitest'
import { spoilt } from '../entries/support/spoilt'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'
import { indexesIn, searched } from './support'

const sizeOf = (value: unknown): number => gzipSync(JSON.stringify(value)).length

describe('an index', () => {
  it('is plain data: what comes back from JSON answers alike', () => {
    for (const index of indexesIn('id').values()) {
      const stored = JSON.parse(JSON.stringify(index))
      expect(stored).toEqual(index)
      expect(searchCompetencies(stored, 'menyusun laporan')).toEqual(
        searchCompetencies(index, 'menyusun laporan'),
      )
    }
  })

  it('is at most 1.2 times its texts, both gzipped, and has no text in it', () => {
    for (const language of ['id', 'en'] as const) {
      const indexes = indexesIn(language)
      for (const { model, texts } of searched) {
        const own = texts[language]
        if (own === undefined) continue
        const index = indexes.get(model.id)
        expect(sizeOf(index), model.id).toBeLessThanOrEqual(1.2 * sizeOf(own))
        const written = JSON.stringify(index)
        for (const text of Object.values(own)) expect(written).not.toContain(text?.definition)
      }
    }
  })

  it('of names alone is at most 8 kB, gzipped', () => {
    expect(sizeOf(indexCompetencies(lembagaXy, { language: 'id' }))).toBeLessThanOrEqual(8000)
  })

  it('has competencies, clusters and jobs of each model, then terms', () => {
    const two = indexCompetencies(
      [lembagaXy, defineModel({ id: 'own', scales: {}, competencies: {}, jobs: {} })],
      {
        language: { tag: 'EN' },
        glossary,
      },
    )
    expect(two.language).toBe('en')
    expect(two.models.map(({ id }) => id)).toEqual(['lembaga-xy', 'own'])
    const kinds = two.entries.map(({ kind }) => kind)
    expect([...new Set(kinds)]).toEqual(['competency', 'cluster', 'job', 'term'])
    expect(kinds.filter((kind) => kind === 'competency')).toHaveLength(86)
  })

  it('takes the words of a model of one’s own for roots of each other', () => {
    const shop = defineModel({
      id: 'shop',
      scales: { three: { levels: [1, 2, 3] } },
      competencies: {
        W: {
          scale: 'three',
          name: 'Pengelasan',
          definition: { id: 'Menyambung logam.', en: 'Joins metal.' },
        },
        X: { scale: 'three', name: 'Kawat lasan', definition: { id: 'Bahan las.', en: 'Wire.' } },
        Y: { scale: 'three', name: 'Membubut', definition: { id: 'Mesin bubut.', en: 'Turning.' } },
      },
      jobs: {},
    })
    const index = indexCompetencies(shop, { language: 'id' })
    expect(searchCompetencies(index, 'dibubut').map(({ id }) => id)).toEqual(['Y'])
  })

  it('does not take fish for a root of giving', () => {
    const pond = defineModel({
      id: 'pond',
      scales: { three: { levels: [1, 2, 3] } },
      competencies: {
        A: { scale: 'three', name: 'Layanan', definition: { id: 'Memberikan layanan.', en: 'Serves.' } },
        B: { scale: 'three', name: 'Tambak', definition: { id: 'Membudidayakan ikan.', en: 'Fish.' } },
      },
      jobs: {},
    })
    const index = indexCompetencies(pond, { language: 'id' })
    expect(searchCompetencies(index, 'ikan').map(({ id }) => id)).toEqual(['B'])
    expect(searchCompetencies(index, 'diberikan').map(({ id }) => id)).toEqual(['A'])
  })

  it('refuses what is no model, no language and no option', () => {
    for (const call of [
      () => indexCompetencies(untyped({}), { language: 'id' }),
      () => indexCompetencies([lembagaXy, untyped(null)], { language: 'id' }),
      () => indexCompetencies(lembagaXy, untyped({})),
      () => indexCompetencies(lembagaXy, { language: '!' }),
      () =>
        indexCompetencies(lembagaXy, {
          language: 'id',
          texts: { asn: { M01: { definition: 'x' } } } as never,
        }),
      () => indexCompetencies([lembagaXy], { language: 'id', texts: { INT: { definition: 'x' } } }),
      () => indexCompetencies(lembagaXy, untyped({ language: 'id', text: {} })),
    ]) {
      expect(thrownBy(call).code).toBe('parameter-invalid')
    }
  })

  it('says what a language is like where none was given', () => {
    expect(thrownBy(() => indexCompetencies(lembagaXy, untyped({}))).message).toBe(
      'parameter-invalid: "language" of indexCompetencies is undefined; it must be like \'id\'',
    )
  })

  it('that came back spoilt is answered from or refused, and ends in no TypeError', () => {
    const small = defineModel({
      id: 'small',
      scales: { two: { levels: [1, 2] } },
      competencies: {
        A: { scale: 'two', name: 'Audit', definition: { id: 'Memeriksa buku.', en: 'Checks.' } },
      },
      jobs: { j: { name: 'Auditor', requires: { A: 1 } } },
    })
    const texts = { A: { definition: 'Memeriksa buku kas.', indicators: { 1: ['Mencatat temuan.'] } } }
    const index = indexCompetencies(small, { language: 'id', texts })
    const failures = [...spoilt(JSON.parse(JSON.stringify(index)))].flatMap(({ what, value }) => {
      try {
        searchCompetencies(untyped(value), 'memeriksa audit')
        tagText(untyped(value), 'Memeriksa buku.')
        return []
      } catch (error) {
        return isCompetencyError(error) ? [] : [`${what}: ${String(error)}`]
      }
    })
    expect(failures).toEqual([])
  })
})
