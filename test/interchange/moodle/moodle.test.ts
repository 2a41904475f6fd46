import fc from 'fast-check'
import { type CompetencyModel, defineModel, isCompetencyError } from 'kompetensi'
import { asn } from 'kompetensi/asn'
import { bpjsKetenagakerjaan } from 'kompetensi/bpjs-ketenagakerjaan'
import {
  type FormatMoodleOptions,
  formatMoodle,
  parseMoodle,
  safeParseMoodle,
} from 'kompetensi/interchange/moodle'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { lembagaXyTextId } from 'kompetensi/lembaga-xy/text'
import { spencer } from 'kompetensi/spencer'
import { describe, expect, it } from 'vitest'
import { arbitraryModel } from '../../support/arbitraries'
import { soundModel } from '../../support/sound-model'
import { thrownBy } from '../../support/thrown-by'
import { isHere, sharedText, skipped } from '../case/official'
import { fullModel } from '../schema/full-model'
import { imported } from './importer'

const options: FormatMoodleOptions = { locale: 'id', proficientFrom: 'highest' }
const five = { levels: [1, 2, 3, 4, 5], floor: 0 }

const embedded: readonly (readonly [string, CompetencyModel, Partial<FormatMoodleOptions>])[] = [
  ['lembaga-xy', lembagaXy, { texts: lembagaXyTextId, proficientFrom: { kemahiran: 3 } }],
  ['spencer', spencer, { locale: 'en' }],
  ['bpjs-ketenagakerjaan', bpjsKetenagakerjaan, { scale: five }],
  ['asn', asn, {}],
  ['a model with everything', fullModel, { locale: 'en' }],
]

const head =
  'Parent,ID,Name,Description,Format,Scale,Configuration,Rule,Outcome,Config,Related,Exported,Framework,Taxonomy'
const configuration = '"[{""scaleid"":""1""},{""id"":1,""scaledefault"":1,""proficient"":1}]"'
const framework = (taxonomy = '') => `,F,Frame,,1,"Low,High",${configuration},,,,,,1,${taxonomy}`
const file = (...rows: readonly string[]): string => [head, framework(), ...rows].join('\r\n')

/** What reading tells beside the hint that every file gets: which levels count as proficient has no place. */
const told = (text: string): string[] =>
  safeParseMoodle(text)
    .issues.map(({ code, severity, path }) => `${severity} ${code} ${path.join(' ')}`)
    .filter((line) => line !== 'hint field-not-carried 2 Scale configuration')

describe("Moodle's importer", () => {
  it.each(embedded)('creates every cluster and competency of %s in its place', (_name, model, more) => {
    const { locale } = { ...options, ...more }
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
      if (name[locale].length <= 100) expect(names.get(code)).toBe(name[locale])
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
    const { value } = formatMoodle(lembagaXy, { locale: 'en', proficientFrom: { kemahiran: 3 } })
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
    expect(losses.map(({ code }) => code)).not.toContain('crosswalk-row')
  })
})

describe('formatMoodle', () => {
  it.each(embedded)('%s: what Moodle carries comes back', (_name, model, more) => {
    const all = { ...options, ...more }
    const { value, losses } = formatMoodle(model, all)
    const { model: back } = parseMoodle(value)
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
      expect(back.competencies[code]?.name.en).toBe(name[all.locale])
      const text = definition?.[all.locale] ?? all.texts?.[code]?.definition
      expect(back.competencies[code]?.definition?.en).toBe(text)
      const levels = model.scales[competency.scale ?? '']?.levels.length
      const read = back.scales[back.competencies[code]?.scale ?? '']?.levels.length
      if (levels !== undefined) expect(read).toBe(levels)
    }
  })

  it('lists what stays behind, in both languages', () => {
    const { losses } = formatMoodle(fullModel, { ...options, locale: 'en' })
    expect(new Set(losses.map(({ code }) => code))).toEqual(
      new Set([
        'version',
        'claims',
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
    for (const { sentence } of losses) expect(sentence.id).not.toBe(sentence.en)
    expect(losses.filter(({ code }) => code === 'required-levels').map(({ path }) => path)).toEqual([
      ['jobs', 'chief'],
      ['jobs', 'toString'],
    ])
  })

  it('needs a scale and a level that counts as proficient', () => {
    expect(thrownBy(() => formatMoodle(bpjsKetenagakerjaan, options)).code).toBe('parameter-invalid')
    for (const proficientFrom of [{}, { kemahiran: 7 }]) {
      expect(
        thrownBy(() => formatMoodle(lembagaXy, { locale: 'id', proficientFrom })).issues[0]?.path,
      ).toEqual(['proficientFrom', 'kemahiran'])
    }
    expect(thrownBy(() => formatMoodle(lembagaXy, { ...options, scale: 'none' })).code).toBe(
      'parameter-invalid',
    )
    const texts = { NONE: { definition: 'x' } }
    expect(thrownBy(() => formatMoodle(lembagaXy, { ...options, texts })).code).toBe('unknown-competency')
    const related = { from: 'acme', to: 'acme', rows: [] }
    expect(thrownBy(() => formatMoodle(lembagaXy, { ...options, related })).code).toBe('model-mismatch')
  })
})

describe('safeParseMoodle', () => {
  it.skipIf(!isHere)(`reads the smallest valid file ${isHere ? '' : skipped}`, () => {
    const { model, related } = parseMoodle(sharedText('minimal-valid/moodle-framework.csv'))
    expect(model.id).toBe('SKJ-2017')
    expect(model.clusters).toEqual({
      M: { name: { id: 'Kompetensi manajerial', en: 'Kompetensi manajerial' } },
    })
    expect(model.competencies['M.1']).toEqual({
      name: { id: 'Integritas', en: 'Integritas' },
      cluster: 'M',
      scale: 'framework',
      definition: { id: '…', en: '…' },
    })
    expect(model.scales['framework']).toEqual({ levels: [1, 2, 3, 4, 5], floor: 0 })
    expect(related.rows).toEqual([{ from: 'M.1', relation: 'related', targets: ['M.2'] }])
  })

  it('reads columns by their place, whatever the header says', () => {
    const { model } = parseMoodle(file(',A,Art,,1,,,,,,,,,'))
    expect(model.competencies).toEqual({ A: { name: { id: 'Art', en: 'Art' }, scale: 'framework' } })
    expect(model.scales['framework']?.definitions?.map(({ name }) => name.en)).toEqual(['Low', 'High'])
  })

  it('tells clusters by the taxonomy; what lies below a competency is a dimension', () => {
    const rows = [',A,Area,,1,,,,,,,,,', 'A,B,Skill,,1,,,,,,,,,', 'B,C,Part,,1,,,,,,,,,']
    const named = parseMoodle([head, framework('"domain,competency,skill"'), ...rows].join('\n')).model
    expect(Object.keys(named.clusters)).toEqual(['A'])
    expect(named.competencies).toMatchObject({ B: { cluster: 'A' }, C: { cluster: 'A', dimensionOf: 'B' } })
    const unnamed = parseMoodle([head, framework(), ...rows].join('\n')).model
    expect(Object.keys(unnamed.clusters)).toEqual(['A', 'B'])
    expect(unnamed.clusters['B']?.parent).toBe('A')
  })

  it.each([
    ['a parent that is none', ['X,A,Art,,1,,,,,,,,,'], ['warning unknown-reference 3 Parent ID number']],
    [
      'a circle',
      ['B,A,Art,,1,,,,,,,,,', 'A,B,Bee,,1,,,,,,,,,'],
      ['warning reference-cycle 3 Parent ID number'],
    ],
    ['no name', [',A,,,1,,,,,,,,,'], ['error cell-missing 3 Short name']],
    ['the ID number 0', [',0,Art,,1,,,,,,,,,'], ['error cell-missing 3 ID number']],
    ['a long name', [`,A,${'x'.repeat(101)},,1,,,,,,,,,`], ['warning text-too-long 3 Short name']],
    ['an ID number twice', [',A,Art,,1,,,,,,,,,', ',A,Bee,,1,,,,,,,,,'], ['error row-duplicate 4 ID number']],
    [
      'a relation to nothing',
      [',A,Art,,1,,,,,,X,,,'],
      ['warning unknown-reference 3 Cross-referenced competency ID numbers'],
    ],
    ['a rule', [',A,Art,,1,,,rule,1,{},,,,'], ['hint field-not-carried 3 Rule type (optional)']],
    ['markup', [',A,Art,<p><b>x</b></p>,1,,,,,,,,,'], ['hint field-not-carried 3 Description']],
    [
      'a scale without configuration',
      [',A,Art,,1,"a,b",,,,,,,,'],
      ['warning schema-deviation 3 Scale configuration'],
    ],
    ['a second framework', [framework()], ['error row-duplicate 3 Is framework']],
    ['an open quote', [',A,"Art,,1,,,,,,,,,'], ['error table-malformed 3']],
  ])('tells of %s', (_name, rows, expected) => {
    expect(told(file(...rows)).slice(0, 1)).toEqual(expected)
  })

  it('tells of configurations that Moodle refuses', () => {
    const with_ = (text: string) =>
      safeParseMoodle(
        [head, `,F,Frame,,1,"a,b","${text.replaceAll('"', '""')}",,,,,,1,`].join('\n'),
      ).issues.map(({ code }) => code)
    expect(with_('[{"scaleid":"1"},{"id":1,"scaledefault":1,"proficient":1}]')).toEqual(['field-not-carried'])
    for (const wrong of [
      '[{"scaleid":"1"},{"id":1,"scaledefault":1,"proficient":0}]',
      '[{"scaleid":"1"},{"id":1,"proficient":1}]',
      '[{"id":1,"scaledefault":1,"proficient":1}]',
      '{}',
      'null',
      '{"a":',
    ]) {
      expect(with_(wrong)).toEqual(['schema-deviation'])
    }
  })

  it('refuses a file without a framework', () => {
    expect(told(`${head}\n,A,Art,,1,,,,,,,,,`)).toEqual(['error missing-field '])
    expect(thrownBy(() => parseMoodle('')).code).toBe('missing-field')
  })

  it('ends in a model or in issues, whatever it is given', () => {
    const { value } = formatMoodle(soundModel({ jobs: {} }), options)
    const lines = fc.shuffledSubarray(
      value.split('\r\n').flatMap((line) => [line, line.replace('SQL', '__proto__')]),
    )
    const cuts = fc.tuple(fc.nat(value.length), fc.string({ maxLength: 5 }))
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      lines.map((some) => [head, framework(), ...some].join('\n')),
      cuts.map(([at, put]) => value.slice(0, at) + put + value.slice(at + put.length)),
    )
    fc.assert(
      fc.property(texts, (text) => {
        try {
          expect(Object.isFrozen(parseMoodle(text).model)).toBe(true)
        } catch (error) {
          if (!isCompetencyError(error)) throw error
        }
        expect(Object.hasOwn(Object.prototype, 'name')).toBe(false)
      }),
      { numRuns: 300 * Number(process.env['KOMPETENSI_FUZZ'] ?? 1) },
    )
    expect(safeParseMoodle(JSON.parse('{}')).ok).toBe(false)
  })

  it('reads a chain of twenty thousand, and a description of a million open tags', () => {
    const chain = Array.from(
      { length: 20_000 },
      (_, i) => `${i === 0 ? '' : `x${i - 1}`},x${i},n,,1,,,,,,,,,`,
    )
    expect(safeParseMoodle(file(...chain)).ok).toBe(true)
    expect(safeParseMoodle(file(`,A,Art,${'<'.repeat(900_000)},1,,,,,,,,,`)).ok).toBe(true)
  })
})
