import fc from 'fast-check'
import type { CompetencyModel, CompetencyText, LocalizedText } from 'kompetensi'
import { asn } from 'kompetensi/asn'
import { asnTextId } from 'kompetensi/asn/text/id'
import { bpjsKetenagakerjaan } from 'kompetensi/bpjs-ketenagakerjaan'
import {
  type CasePackage,
  type FormatCaseOptions,
  formatCase,
  listCaseIdentifiers,
  parseCase,
} from 'kompetensi/case'
import { lembagaXy, lembagaXyToSpencer } from 'kompetensi/lembaga-xy'
import { lembagaXyTextEn } from 'kompetensi/lembaga-xy/text/en'
import { lembagaXyTextId } from 'kompetensi/lembaga-xy/text/id'
import { en } from 'kompetensi/locale/en'
import { id } from 'kompetensi/locale/id'
import { spencer } from 'kompetensi/spencer'
import { describe, expect, it } from 'vitest'
import { isUuid } from '../../../src/interchange/read/uuid'
import { arbitraryModel } from '../../support/arbitraries'
import { said } from '../../support/said'
import { soundModel } from '../../support/sound-model'
import { thrownBy } from '../../support/thrown-by'
import { fullModel } from '../schema/full-model'
import { isHere, officialErrors, officialSchema, skipped } from './official'

const options: FormatCaseOptions = {
  language: id,
  creator: 'Lembaga XY',
  baseUri: 'https://example.org',
  lastChange: '2026-11-22',
}

const crosswalks = [{ crosswalk: lembagaXyToSpencer, to: spencer, baseUri: 'https://example.org/spencer' }]

const embedded: readonly (readonly [string, CompetencyModel, Partial<FormatCaseOptions>])[] = [
  ['lembaga-xy', lembagaXy, { texts: lembagaXyTextId, crosswalks }],
  ['lembaga-xy in English', lembagaXy, { language: en, texts: lembagaXyTextEn, crosswalks }],
  ['spencer', spencer, {}],
  ['spencer in English', spencer, { language: en }],
  ['bpjs-ketenagakerjaan', bpjsKetenagakerjaan, {}],
  ['asn', asn, { texts: asnTextId }],
  ['asn in English', asn, { language: en }],
  ['a model with everything', fullModel, { language: en }],
]

/** What CASE carries of a model, in one language. */
function carried(model: CompetencyModel, tag: string) {
  const text = (texts: LocalizedText | undefined) => texts?.[tag]?.trim()
  return {
    version: model.version,
    name: text(model.name),
    period: [model.validFrom, model.validUntil],
    scales: Object.entries(model.scales).map(([key, { name, levels, definitions = [] }]) => ({
      key,
      name: text(name),
      levels,
      definitions: definitions.map(({ value, name, description }) => [value, text(name), text(description)]),
    })),
    clusters: Object.entries(model.clusters).map(([key, { name, description, parent }]) => ({
      key,
      name: text(name),
      description: text(description),
      parent,
    })),
    competencies: Object.entries(model.competencies).map(([code, competency]) => ({
      code,
      name: text(competency.name),
      definition: text(competency.definition),
      // The cluster of a dimension is that of its competency.
      cluster: (model.competencies[competency.dimensionOf ?? code] ?? competency).cluster,
      scale: competency.scale,
      dimensionOf: competency.dimensionOf,
      successors: competency.retired?.successors.length === 0 ? undefined : competency.retired?.successors,
    })),
  }
}

describe('formatCase', () => {
  it('writes a model: items, tree and rubrics', () => {
    const { value } = formatCase(soundModel(), options)
    const [core, sql] = value.CFItems
    expect(value.CFDocument).toEqual({
      identifier: expect.any(String),
      uri: `https://example.org/ims/case/v1p1/CFDocuments/${value.CFDocument.identifier}`,
      caseVersion: '1.1',
      creator: 'Lembaga XY',
      title: 'Acme',
      lastChangeDateTime: '2026-11-22T00:00:00Z',
      language: 'id',
      version: '1',
    })
    expect([core, sql]).toMatchObject([
      { fullStatement: 'Core', humanCodingScheme: 'core', CFItemType: 'Cluster' },
      { fullStatement: 'SQL', humanCodingScheme: 'SQL', CFItemType: 'Competency' },
    ])
    expect(value.CFAssociations[1]).toMatchObject({
      associationType: 'isChildOf',
      sequenceNumber: 1,
      originNodeURI: { title: 'SQL', identifier: sql?.identifier, targetType: 'CASE' },
      destinationNodeURI: { title: 'Core', identifier: core?.identifier, targetType: 'CASE' },
    })
    const [general, first] = value.CFRubrics[0]?.CFRubricCriteria ?? []
    expect(general).toMatchObject({ category: 'five', position: 1 })
    expect(first).toMatchObject({
      category: 'Core',
      description: 'SQL',
      CFItemURI: { identifier: sql?.identifier },
    })
    expect(first?.CFRubricCriterionLevels.map(({ score, position }) => [score, position])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
      [5, 5],
    ])
  })

  it.skipIf(!isHere).each(embedded)(
    `%s is valid against the official schema ${isHere ? '' : skipped}`,
    (_name, model, more) => {
      const { value } = formatCase(model, { ...options, ...more })
      expect(officialErrors(officialSchema(), JSON.parse(JSON.stringify(value)))).toEqual([])
    },
  )

  it.each(embedded)('%s: what CASE carries comes back', (_name, model, more) => {
    const all = { ...options, ...more }
    const { value } = formatCase(model, all)
    const back = parseCase(JSON.stringify(value), { as: model.id })
    const withTexts = withDefinitions(model, all.texts ?? {}, all.language.tag)
    expect(carried(back.model, all.language.tag)).toEqual(carried(withTexts, all.language.tag))
    const { model: document, clusters, competencies } = listCaseIdentifiers(model, all)
    expect(back.identifiers).toEqual({ model: document, clusters, competencies })
    // Given back, the UUIDs stay, even at another address.
    const again = formatCase(back.model, { ...all, baseUri: 'https://elsewhere.example', crosswalks: [] })
    const competenciesOf = ({ CFItems }: CasePackage) =>
      CFItems.filter(({ CFItemType }) => CFItemType !== 'Cluster').map(({ identifier }) => identifier)
    expect(competenciesOf(again.value)).toEqual(competenciesOf(value))
    const same = formatCase(back.model, { ...all, identifiers: back.identifiers, crosswalks: [] })
    expect(same.value.CFItems).toEqual(value.CFItems)
    expect(same.value.CFRubrics).toEqual(value.CFRubrics)
  })

  it('says in which language an item is written, and that it is another', () => {
    const model = soundModel({
      competencies: {
        A: { name: { jv: 'Siji', en: 'One' } },
        B: { name: { id: 'Dua' }, definition: { en: 'Number two' } },
        C: { name: { id: 'Tiga', jv: 'Telu' } },
        D: { name: { jv: 'Papat' } },
      },
      jobs: {},
    })
    const { value, losses } = formatCase(model, { ...options, texts: { D: { definition: 'Angka empat' } } })
    const items = value.CFItems.filter(({ CFItemType }) => CFItemType === 'Competency')
    expect(items.map(({ language, fullStatement }) => [language, fullStatement])).toEqual([
      ['en', 'One'],
      ['mul', 'Number two'],
      ['id', 'Tiga'],
      ['mul', 'Angka empat'],
    ])
    const told = losses.filter(({ path }) => path[0] === 'competencies')
    expect(told.map(({ code, path }) => [code, ...path.slice(1)])).toEqual([
      ['language-missing', 'A', 'name', 'en'],
      ['other-language', 'A', 'name', 'jv'],
      ['language-missing', 'B', 'definition', 'en'],
      ['other-language', 'C', 'name', 'jv'],
      ['language-missing', 'D', 'name', 'jv'],
    ])
    expect(told[0]?.message).toBe(
      'the text is not there in the language of the file, so it is written in another (competencies → A → name → en)',
    )
  })

  it('carries indicators in rubrics', () => {
    const { value } = formatCase(lembagaXy, { ...options, texts: lembagaXyTextId })
    const back = parseCase(value, { as: 'lembaga-xy' })
    expect(back.texts).toEqual(lembagaXyTextId)
    expect(value.CFRubrics).toHaveLength(1)
    expect(value.CFRubrics[0]?.CFRubricCriteria).toHaveLength(87)
  })

  it('carries the crosswalk, each match with its relation', () => {
    const { value, losses } = formatCase(lembagaXy, { ...options, crosswalks })
    const types = value.CFAssociations.map(({ associationType }) => associationType)
    expect(new Set(types)).toEqual(new Set(['isChildOf', 'exactMatchOf', 'isRelatedTo']))
    const { crosswalk } = parseCase(value, { as: 'lembaga-xy' })
    const { competencies } = listCaseIdentifiers(spencer, { baseUri: 'https://example.org/spencer' })
    const codes = new Map(Object.entries(competencies).map(([code, uuid]) => [uuid, code]))
    const back = crosswalk.rows.flatMap(({ from, relation, targets }) =>
      targets.map((target) => `${from} ${relation} ${codes.get(target)}`),
    )
    const there = lembagaXyToSpencer.rows.flatMap(({ from, relation, targets, related = [] }) => [
      ...targets.map((target) => `${from} ${relation} ${target}`),
      ...related.map((target) => `${from} related ${target}`),
    ])
    expect(new Set(back)).toEqual(new Set(there))
    expect(losses.some(({ code }) => code === 'crosswalk-row')).toBe(true)
  })

  it('gives the same bytes in every run, and UUIDs that the version of the model does not change', () => {
    const bytes = (model: CompetencyModel) => JSON.stringify(formatCase(model, options).value)
    expect(bytes(lembagaXy)).toBe(bytes(lembagaXy))
    const uuids = (model: CompetencyModel) =>
      formatCase(model, options).value.CFItems.map(({ identifier }) => identifier)
    expect(uuids({ ...lembagaXy, version: '2.0.0' })).toEqual(uuids(lembagaXy))
    // Held: what is published once must not change with a new version of this library.
    expect(listCaseIdentifiers(lembagaXy, options).competencies.INT).toMatchInlineSnapshot(
      `"93c63dfa-4e9d-53da-b597-28f1ab3cb1cc"`,
    )
  })

  it('names no two things alike', () => {
    for (const [, model, more] of embedded) {
      const { value } = formatCase(model, { ...options, ...more })
      const uuids = uuidsIn(value)
      expect(uuids.every(isUuid)).toBe(true)
      expect(new Set(uuids).size).toBe(uuids.length)
    }
  })

  it('lists what stays behind, in both languages', () => {
    const { losses } = formatCase(lembagaXy, options)
    const jobs = losses.filter(({ code }) => code === 'required-levels')
    expect(jobs.map(({ path }) => path[1])).toEqual(Object.keys(lembagaXy.jobs))
    expect(said(jobs[0])).toEqual({
      id: `Standar kompetensi jabatan beserta level yang dipersyaratkan tidak ikut (jobs → ${jobs[0]?.path[1]}).`,
      en: `A job profile with its required levels stays behind (jobs → ${jobs[0]?.path[1]}).`,
    })
    const codes = formatCase(fullModel, { ...options, language: en }).losses.map(({ code }) => code)
    expect(new Set(codes)).toEqual(
      new Set([
        'model-id',
        'claims',
        'scale-properties',
        'nature',
        'aliases',
        'external-ids',
        'retirement-facts',
        'organisation',
        'required-levels',
        'certification',
        'other-language',
        'dimension-cluster',
      ]),
    )
  })

  it('loses nothing of a model that has nothing but what CASE carries', () => {
    const small = soundModel({
      sources: {},
      families: {},
      tracks: {},
      grades: {},
      units: {},
      jobs: {},
    })
    expect(formatCase(small, options).losses.map(({ code }) => code)).toEqual(['model-id'])
  })

  it('tells of indicators without a level and of a second definition', () => {
    const texts: Readonly<Record<string, CompetencyText>> = {
      SQL: { definition: 'a', indicators: { 1: ['x'], 9: ['y'] } },
      ART: { definition: 'b', indicators: { 1: ['z'] } },
      NEG: { definition: 'c' },
    }
    const model = soundModel()
    const neg = {
      ...model.competencies['NEG'],
      name: { id: 'N', en: 'N' },
      definition: { id: 'own', en: 'own' },
    }
    const changed = { ...model, competencies: { ...model.competencies, NEG: neg } }
    const { losses } = formatCase(changed, { ...options, texts })
    const told = losses
      .filter(({ path }) => path[0] === 'texts')
      .map(({ code, path }) => `${code} ${path.join('.')}`)
    expect(told).toEqual([
      'indicators-off-scale texts.SQL.indicators.9',
      'indicators-off-scale texts.ART.indicators.1',
      'definition texts.NEG.definition',
    ])
  })

  it('brings any model back', () => {
    const validate = isHere ? officialSchema() : undefined
    fc.assert(
      fc.property(arbitraryModel(), ({ model }) => {
        const { value } = formatCase(model, options)
        if (validate !== undefined) expect(officialErrors(validate, value)).toEqual([])
        expect(carried(parseCase(value).model, 'id')).toEqual(carried(model, 'id'))
      }),
      { numRuns: 50 },
    )
  })

  it('does not touch what it is given', () => {
    const before = JSON.stringify(fullModel)
    formatCase(fullModel, options)
    expect(JSON.stringify(fullModel)).toBe(before)
  })
})

describe('options of formatCase', () => {
  it.each([
    ['ftp://example.org'],
    ['https://'],
    ['https://example.org/a b'],
    ['https://example.org?x=1'],
    [''],
  ])('refuses the address %j', (baseUri) => {
    expect(thrownBy(() => formatCase(lembagaXy, { ...options, baseUri })).code).toBe('parameter-invalid')
  })

  it.each([['2026-02-30'], ['2026-11-22T25:00:00Z'], ['22/11/2026'], ['2026-11-22T10:00:00']])(
    'refuses the time %j',
    (lastChange) => {
      expect(thrownBy(() => formatCase(lembagaXy, { ...options, lastChange })).code).toBe('parameter-invalid')
    },
  )

  it('takes a time with an offset, and a stroke behind the address', () => {
    const { value } = formatCase(lembagaXy, {
      ...options,
      baseUri: 'https://example.org/',
      lastChange: '2026-11-22T10:00:00+07:00',
    })
    expect(value.CFDocument.lastChangeDateTime).toBe('2026-11-22T10:00:00+07:00')
    expect(value.CFDocument.uri).toBe(
      `https://example.org/ims/case/v1p1/CFDocuments/${value.CFDocument.identifier}`,
    )
  })

  it('takes given UUIDs, and refuses what is none, is given twice or is of nothing', () => {
    const uuid = '4f3c6a12-e83b-4654-b7ce-1738552191e4'
    const given = (competencies: Record<string, string>) =>
      formatCase(lembagaXy, { ...options, identifiers: { competencies } })
    expect(
      given({ INT: uuid }).value.CFItems.find(({ humanCodingScheme }) => humanCodingScheme === 'INT')
        ?.identifier,
    ).toBe(uuid)
    for (const wrong of [
      { INT: 'x' },
      { INT: uuid, CFV: uuid },
      { NONE: uuid },
      { INT: uuid.toUpperCase() },
    ]) {
      expect(thrownBy(() => given(wrong)).code).toMatch(
        /^(parameter-invalid|duplicate-id|unknown-reference)$/,
      )
    }
  })

  it('takes the UUIDs of externalIds, each once, and none that is no UUID', () => {
    const uuid = '4f3c6a12-e83b-4654-b7ce-1738552191e4'
    const model = soundModel()
    const name = { id: 'x', en: 'x' }
    const competencies = {
      A: { name, externalIds: [{ system: 'case', value: uuid }] },
      B: { name, externalIds: [{ system: 'case', value: uuid }] },
      C: { name, externalIds: [{ system: 'case', value: '10000000-0000-0000-0000-000000000001' }] },
    }
    const { value, losses } = formatCase({ ...model, competencies, jobs: {} }, options)
    const [, a, b, c] = value.CFItems.map(({ identifier }) => identifier)
    expect(a).toBe(uuid)
    expect(b).not.toBe(uuid)
    expect(isUuid(c ?? '')).toBe(true)
    expect(losses.filter(({ code }) => code === 'external-ids').map(({ path }) => path[1])).toEqual([
      'B',
      'C',
    ])
  })

  it('refuses a blank creator, texts of another model and a crosswalk of another', () => {
    expect(thrownBy(() => formatCase(lembagaXy, { ...options, creator: ' ' })).code).toBe('parameter-invalid')
    const texts = { INTT: { definition: 'x' } }
    expect(thrownBy(() => formatCase(lembagaXy, { ...options, texts })).code).toBe('unknown-competency')
    expect(thrownBy(() => formatCase(spencer, { ...options, crosswalks })).code).toBe('model-mismatch')
    const rows = [{ from: 'INT', relation: 'exact', targets: ['NONE'] }] as const
    const crosswalk = { from: 'lembaga-xy', to: 'spencer', rows }
    const wrong = [{ crosswalk, to: spencer, baseUri: 'https://example.org' }]
    expect(thrownBy(() => formatCase(lembagaXy, { ...options, crosswalks: wrong })).code).toBe(
      'unknown-competency',
    )
  })
})

/** The model with the definitions of the texts, as the reader of a file sees it. */
function withDefinitions(
  model: CompetencyModel,
  texts: Readonly<Record<string, CompetencyText>>,
  tag: string,
): CompetencyModel {
  const competencies = Object.entries(model.competencies).map(([code, competency]) => {
    const text = texts[code]?.definition
    if (competency.definition !== undefined || text === undefined || text === competency.name[tag]) {
      return [code, competency] as const
    }
    return [code, { ...competency, definition: { [tag]: text } }] as const
  })
  return { ...model, competencies: Object.fromEntries(competencies) }
}

/** The UUIDs of all objects of a package. */
function uuidsIn({ CFDocument, CFItems, CFAssociations, CFRubrics }: CasePackage): string[] {
  const criteria = CFRubrics.flatMap(({ CFRubricCriteria }) => CFRubricCriteria)
  const levels = criteria.flatMap(({ CFRubricCriterionLevels }) => CFRubricCriterionLevels)
  return [CFDocument, ...CFItems, ...CFAssociations, ...CFRubrics, ...criteria, ...levels].map(
    ({ identifier }) => identifier,
  )
}
