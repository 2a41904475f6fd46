import fc from 'fast-check'
import { formatDictionaryRows, parseDictionaryTable } from 'kompetensi/csv'
import { en } from 'kompetensi/locale/en'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { said } from '../../support/said'
import { soundModel } from '../../support/sound-model'
import { nothingWrong, wrongLosses } from '../support/losses'
import { anyLanguage, richModel, withoutDictionary } from '../support/tables'

const five = { id: 'Lima', en: 'Five' }
const model = soundModel({
  jobs: {},
  competencies: {
    ACH: {
      name: { id: 'Dorongan berprestasi', en: 'Achievement' },
      cluster: 'core',
      scale: 'five',
      nature: 'soft',
      definition: { id: '=hasil', en: 'Results' },
      aliases: ['hasil', 'a|b'],
      externalIds: [{ system: 'esco', value: 'S1' }],
    },
    'ACH.B': { name: five, scale: 'five', dimensionOf: 'ACH' },
  },
})

describe('formatDictionaryRows', () => {
  it('is a header, then a row a competency or dimension; null is a blank cell', () => {
    const [header, ...rows] = formatDictionaryRows(model, { language: id }).value
    expect(header?.join(';')).toBe(
      'Kode;Nama (id);Nama (en);Kelompok;Skala;Sifat;Dimensi dari;Definisi (id);Definisi (en);Nama lain;Kode luar',
    )
    expect(rows).toEqual([
      [
        'ACH',
        'Dorongan berprestasi',
        'Achievement',
        'core',
        'five',
        'soft',
        null,
        "'=hasil",
        'Results',
        'hasil | a\\|b',
        'esco: S1',
      ],
      ['ACH.B', 'Lima', 'Five', null, 'five', null, 'ACH', null, null, null, null],
    ])
  })

  it('has its headers in English too', () => {
    expect(formatDictionaryRows(model, { language: en }).value[0]?.join(',')).toBe(
      'Code,Name (id),Name (en),Cluster,Scale,Nature,Dimension of,Definition (id),Definition (en),Other names,External ids',
    )
  })

  it('is read back as it was', () => {
    const empty = { ...model, competencies: {} }
    expect(parseDictionaryTable(empty, formatDictionaryRows(model, { language: en }).value)).toEqual(model)
  })

  it('is the header alone for a model without competencies', () => {
    expect(formatDictionaryRows({ ...model, competencies: {} }, { language: id }).value).toHaveLength(1)
  })

  it('tells what has no column of clusters: other names than the key, and those without competencies', () => {
    const clusters = {
      core: { name: { id: 'Inti', en: 'Core' }, binds: 'everyone', parent: 'top' },
      top: { name: { und: 'top' } },
      empty: { name: { und: 'empty' } },
    } as const
    const { losses } = formatDictionaryRows({ ...model, clusters }, { language: id })
    expect(losses.map(({ code, path }) => [code, ...path])).toEqual([
      ['cluster-facts', 'clusters', 'core', 'name'],
      ['cluster-facts', 'clusters', 'core', 'binds'],
      ['cluster-facts', 'clusters', 'empty'],
    ])
  })

  it('tells what has no column: claims, and that a competency is no longer in use', () => {
    expect(formatDictionaryRows({ ...model, clusters: {} }, { language: id }).losses).toEqual([])
    const retired = { successors: [] }
    const claims = [{ basis: 'authored', confidence: 'proposed' }] as const
    const old = {
      ...model,
      clusters: {},
      competencies: { SQL: { name: five, claims }, NEG: { name: five, retired } },
    }
    const { losses } = formatDictionaryRows(old, { language: id })
    expect(losses.map((loss) => ({ code: loss.code, path: loss.path, sentence: said(loss) }))).toEqual([
      {
        code: 'claims',
        path: ['competencies', 'SQL', 'claims'],
        sentence: {
          id: 'Sumber dan asal-usul fakta tidak ikut (competencies → SQL → claims).',
          en: 'Sources, and where facts come from, stay behind (competencies → SQL → claims).',
        },
      },
      {
        code: 'retirement',
        path: ['competencies', 'NEG', 'retired'],
        sentence: {
          id: 'Bahwa kompetensi tidak dipakai lagi, dan penggantinya, tidak ikut (competencies → NEG → retired).',
          en: 'That a competency is no longer in use, and what carries it on, stays behind (competencies → NEG → retired).',
        },
      },
    ])
  })

  it('tells of a field that it has never heard of', () => {
    const entry = { name: { id: 'Seni', en: 'Art' }, colour: 'red' }
    const { losses } = formatDictionaryRows(
      { ...model, clusters: {}, competencies: { ART: entry } },
      { language: id },
    )
    expect(losses.map(({ code, path }) => [code, ...path])).toEqual([
      ['anything-else', 'competencies', 'ART', 'colour'],
    ])
  })

  it('has a column for each language of names and definitions, and English headers where it has no others', () => {
    const competencies = {
      ART: { name: { jv: 'Seni', und: 'Art' }, definition: { jv: 'Kabeh seni' } },
      SQL: { name: { en: 'SQL' } },
    }
    const { value, losses } = formatDictionaryRows(
      { ...model, clusters: {}, competencies },
      { language: { tag: 'jv' } },
    )
    const [header, art, sql] = value
    expect(header?.slice(0, 4)).toEqual(['Code', 'Name', 'Name (en)', 'Name (jv)'])
    expect(header?.filter((cell) => String(cell).startsWith('Def'))).toEqual(['Definition (jv)'])
    expect([art?.slice(0, 4), sql?.slice(0, 4)]).toEqual([
      ['ART', 'Art', null, 'Seni'],
      ['SQL', null, 'SQL', null],
    ])
    expect(losses).toEqual([])
    expect(parseDictionaryTable({ ...model, competencies: {} }, value).competencies).toEqual(competencies)
  })

  it('names all that does not come back, and nothing else', () => {
    fc.assert(
      fc.property(richModel, anyLanguage, (given, language) => {
        const { value, losses } = formatDictionaryRows(given, { language })
        const bare = { ...withoutDictionary(given), clusters: {} }
        const { competencies, clusters } = parseDictionaryTable(bare, value)
        const written = { competencies: given.competencies, clusters: given.clusters }
        expect(wrongLosses(written, { competencies, clusters }, losses)).toEqual(nothingWrong)
      }),
    )
  })
})
