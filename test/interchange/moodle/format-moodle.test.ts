import fc from 'fast-check'
import { type CompetencyModel, defineModel } from 'kompetensi'
import { asn } from 'kompetensi/asn'
import { bpjsKetenagakerjaan } from 'kompetensi/bpjs-ketenagakerjaan'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { lembagaXyTextId } from 'kompetensi/lembaga-xy/text/id'
import { en } from 'kompetensi/locale/en'
import { id } from 'kompetensi/locale/id'
import { type FormatMoodleOptions, formatMoodle, parseMoodle } from 'kompetensi/moodle'
import { spencer } from 'kompetensi/spencer'
import { describe, expect, it } from 'vitest'
import { arbitraryModel } from '../../support/arbitraries'
import { said } from '../../support/said'
import { soundModel } from '../../support/sound-model'
import { thrownBy } from '../../support/thrown-by'
import { fullModel } from '../schema/full-model'
import { options } from '../support/moodle'
import { imported } from './importer'

const five = { levels: [1, 2, 3, 4, 5], floor: 0 }

const embedded: readonly (readonly [string, CompetencyModel, Partial<FormatMoodleOptions>])[] = [
  ['lembaga-xy', lembagaXy, { texts: lembagaXyTextId, proficientFrom: { kemahiran: 3 } }],
  ['spencer', spencer, { language: en }],
  ['bpjs-ketenagakerjaan', bpjsKetenagakerjaan, { scale: five }],
  ['asn', asn, {}],
  ['a model with everything', fullModel, { language: en }],
]

describe("Moodle's importer", () => {
  it.each(embedded)('creates every cluster and competency of %s in its place', (_name, model, more) => {
    const { tag } = { ...options, ...more }.language
    const { value, losses } = formatMoodle(model, { ...options, ...more })
    const { competencies } = imported(value)
    const count = Object.keys(model.clusters).length + Object.keys(model.competencies).length
    expect(competencies).toHaveLength(count)
    const changed = losses.filter(({ code }) => code === 'id-changed')
    expect(changed).toEqual([])
    const parents = new Map(competencies.map(({ id, parent }) => [id, parent]))
    const names = new Map(competencies.map(({ id, name }) => [id, name]))
    for (const [code, { name, cluster, dimensionOf }] of Object.entries(model.competencies)) {
      expect([code, parents.get(code)]).toEqual([code, dimensionOf ?? cluster ?? ''])
      const own = name[tag] ?? ''
      if (own.length <= 100) expect(names.get(code)).toBe(own)
    }
    for (const [key, { parent }] of Object.entries(model.clusters))
      expect(parents.get(key)).toBe(parent ?? '')
  })

  it('creates every entry of any model, and names each change', () => {
    fc.assert(
      fc.property(
        arbitraryModel(),
        fc.array(fc.string({ unit: 'binary', maxLength: 130 }), { maxLength: 6 }),
        ({ model }, odd) => {
          const extra = odd.map((text) => [text, { name: { id: text, en: text } }] as const)
          const competencies = { ...model.competencies, ...Object.fromEntries(extra) }
          const scale = Object.keys(model.scales)[0] ?? five
          const { value, losses } = formatMoodle({ ...model, competencies, jobs: {} }, { ...options, scale })
          const created = imported(value).competencies
          expect(created).toHaveLength(Object.keys(model.clusters).length + Object.keys(competencies).length)
          const ids = new Set(created.map(({ id }) => id))
          const kept = Object.keys(competencies).filter((code) => !ids.has(code))
          const changed = losses.filter(
            ({ code, path }) => code === 'id-changed' && path[0] === 'competencies',
          )
          // What is not there under its own code is told.
          expect(changed.map(({ path }) => path[1])).toEqual(expect.arrayContaining(kept))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('cuts no name that we did not cut before it, and we say which', () => {
    const long = 'Kemampuan '.repeat(12).trim()
    const model = defineModel({
      id: 'acme',
      scales: { five },
      competencies: {
        A: { name: long, scale: 'five' },
        ['B'.repeat(101)]: { name: 'x'.repeat(100), scale: 'five' },
      },
      jobs: {},
    })
    const { value, losses } = formatMoodle(model, options)
    const [a, b] = imported(value).competencies
    expect(a?.name).toHaveLength(100)
    expect(a?.name.endsWith('…')).toBe(true)
    expect(b?.name).toBe('x'.repeat(100))
    expect(b?.id).toMatch(/^B{91}-[0-9a-f]{8}$/)
    const cut = losses.filter(({ code }) => code === 'name-cut' || code === 'id-changed')
    expect(cut.map(({ code, path }) => [code, path[1]?.toString().slice(0, 3)])).toEqual([
      ['id-changed', 'BBB'],
      ['name-cut', 'A'],
    ])
  })

  it('takes ID numbers apart that it would mix up', () => {
    const codes = ['INT', 'int', '1', '01', '1.0', '0', 'a<b', 'a,b', 'a%2Cb', ' ']
    const name = { id: 'x', en: 'x' }
    const competencies = Object.fromEntries(codes.map((code) => [code, { name }]))
    const model = { ...soundModel({ jobs: {}, clusters: { INT: { name } } }), competencies }
    const { value, losses } = formatMoodle(model, { ...options, scale: 'five' })
    expect(imported(value).competencies).toHaveLength(codes.length + 1)
    const changed = losses.filter(({ code }) => code === 'id-changed').map(({ path }) => path.join('.'))
    // Of two that are alike the first keeps its own; keys of digits come first, as everywhere in JavaScript.
    expect(new Set(changed)).toEqual(
      new Set([
        'competencies.01',
        'competencies.1.0',
        'competencies.int',
        'competencies.0',
        'competencies.a<b',
        'competencies.a%2Cb',
        'competencies. ',
        'clusters.INT',
      ]),
    )
  })

  it('takes the scale: the default is the first level that counts as proficient', () => {
    const { value } = formatMoodle(lembagaXy, { language: en, proficientFrom: { kemahiran: 3 } })
    const [, whole] = value.split('\r\n')
    expect(whole).toContain(
      '[{""scaleid"":""1""},{""id"":3,""scaledefault"":1,""proficient"":1},{""id"":4,""scaledefault"":0,""proficient"":1},{""id"":5,""scaledefault"":0,""proficient"":1}]',
    )
    expect(imported(value).framework.scale).toEqual([
      'Knows and can explain',
      'Application and implementation',
      'Analysis and solution',
      'Review and evaluation of analysis and solution',
      'Subject matter expert; development; innovation',
    ])
  })

  it('takes relations, with commas in ID numbers', () => {
    const name = { id: 'x', en: 'x' }
    const model = soundModel({ jobs: {}, competencies: { 'a,b': { name }, c: { name }, d: { name } } })
    const rows = [{ from: 'c', relation: 'related', targets: ['a,b', 'd'] }] as const
    const { value, losses } = formatMoodle(model, { ...options, related: { from: 'acme', to: 'acme', rows } })
    expect(imported(value).competencies.find(({ id }) => id === 'c')?.related).toEqual(['a,b', 'd'])
    expect(parseMoodle(value, { as: 'acme' }).related).toEqual({ from: 'acme', to: 'acme', rows })
    expect(losses.map(({ code }) => code)).not.toContain('relation')
  })
})

describe('formatMoodle', () => {
  it.each(embedded)('%s: what Moodle carries comes back', (_name, model, more) => {
    const all = { ...options, ...more }
    const { value, losses } = formatMoodle(model, all)
    const { model: back } = parseMoodle(value, { language: all.language })
    const { tag } = all.language
    expect(back.id).toBe(model.id)
    const unclear = new Set(
      losses.filter(({ code }) => code === 'cluster-unclear').map(({ path }) => path[1]),
    )
    expect(Object.keys(back.clusters)).toEqual(Object.keys(model.clusters).filter((key) => !unclear.has(key)))
    for (const [code, competency] of Object.entries(model.competencies)) {
      const { cluster, dimensionOf, definition, name } = competency
      const above = model.competencies[dimensionOf ?? code] ?? competency
      expect(back.competencies[code]?.cluster).toBe(above.cluster ?? cluster)
      expect(back.competencies[code]?.dimensionOf).toBe(dimensionOf)
      expect(back.competencies[code]?.name).toEqual({ [tag]: name[tag] })
      const text = definition?.[tag] ?? all.texts?.[code]?.definition
      expect(back.competencies[code]?.definition).toEqual(text === undefined ? undefined : { [tag]: text })
      const levels = model.scales[competency.scale ?? '']?.levels.length
      const read = back.scales[back.competencies[code]?.scale ?? '']?.levels.length
      if (levels !== undefined) expect(read).toBe(levels)
    }
  })

  it('lists what stays behind, in both languages', () => {
    const { losses } = formatMoodle(fullModel, { ...options, language: en })
    expect(new Set(losses.map(({ code }) => code))).toEqual(
      new Set([
        'version',
        'claims',
        'scale-name',
        'scale-properties',
        'level-values',
        'level-descriptions',
        'scale-given',
        'nature',
        'aliases',
        'retirement',
        'external-ids',
        'organisation',
        'required-levels',
        'certification',
        'other-language',
        'dimension-cluster',
      ]),
    )
    for (const loss of losses) expect(said(loss).id).not.toBe(said(loss).en)
    expect(losses.filter(({ code }) => code === 'required-levels').map(({ path }) => path)).toEqual([
      ['jobs', 'chief'],
      ['jobs', 'toString'],
    ])
  })

  it('needs a scale and a level that counts as proficient', () => {
    expect(thrownBy(() => formatMoodle(bpjsKetenagakerjaan, options)).code).toBe('framework-scale-missing')
    for (const proficientFrom of [{}, { kemahiran: 7 }]) {
      expect(
        thrownBy(() => formatMoodle(lembagaXy, { language: id, proficientFrom })).issues[0]?.path,
      ).toEqual(['proficientFrom', 'kemahiran'])
    }
    expect(thrownBy(() => formatMoodle(lembagaXy, { ...options, scale: 'none' })).code).toBe(
      'framework-scale-missing',
    )
    const texts = { NONE: { definition: 'x' } }
    expect(thrownBy(() => formatMoodle(lembagaXy, { ...options, texts })).code).toBe('unknown-competency')
    const related = { from: 'acme', to: 'acme', rows: [] }
    expect(thrownBy(() => formatMoodle(lembagaXy, { ...options, related })).code).toBe('model-mismatch')
  })
})
