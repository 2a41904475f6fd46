import Ajv from 'ajv'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { bpjsKetenagakerjaan } from 'kompetensi/bpjs-ketenagakerjaan'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { spencer } from 'kompetensi/spencer'
import { describe, expect, it } from 'vitest'
import {
  generateJsonSchema,
  type SchemaKind,
  safeParseActivities,
  safeParseCertificates,
  safeParseHoldings,
  safeParseJobProfile,
  safeParseJobProfiles,
  safeParseModel,
  safeParsePeople,
  safeParseRatings,
  schemaKinds,
} from '../../../src/interchange/schema/index'
import { arbitraryHoldingsCase } from '../../support/arbitraries'
import { runs } from '../../support/runs'
import { soundModel } from '../../support/sound-model'
import { thrownBy } from '../../support/thrown-by'
import { untyped } from '../../support/untyped'
import { fullModel } from './full-model'
import { mutated } from './mutated'
import { samples } from './samples'

const ajv = new Ajv2020({ strict: true, allErrors: true })
addFormats(ajv)
const validators = new Map(schemaKinds.map((kind) => [kind, ajv.compile(generateJsonSchema(kind))]))

function accepts(kind: SchemaKind, data: unknown): boolean {
  return validators.get(kind)?.(data) === true
}

const parsers: Readonly<Record<SchemaKind, (data: unknown) => { readonly ok: boolean }>> = {
  model: safeParseModel,
  'job-profile': (data) => safeParseJobProfile(soundModel(), data),
  'job-profiles': (data) => safeParseJobProfiles(soundModel(), data),
  holdings: (data) => safeParseHoldings(soundModel(), data),
  ratings: (data) => safeParseRatings(soundModel(), data),
  people: (data) => safeParsePeople(soundModel(), data),
  activities: (data) => safeParseActivities(soundModel(), data),
  certificates: (data) => safeParseCertificates(soundModel(), data),
}

describe('generateJsonSchema', () => {
  it.each(schemaKinds)('%s is valid draft 2020-12 and takes what the parser takes', (kind) => {
    const schema = generateJsonSchema(kind)
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(ajv.validateSchema(schema)).toBe(true)
    expect(parsers[kind](samples[kind]).ok).toBe(true)
    expect(accepts(kind, samples[kind])).toBe(true)
    expect(accepts(kind, 3)).toBe(false)
  })

  it('takes texts by tag, at least one', () => {
    const named = (name: object) => accepts('model', { ...JSON.parse(JSON.stringify(soundModel())), name })
    expect([named({ jv: 'a' }), named({ id: 'a', en: 'b', 'zh-Hant': 'c' })]).toEqual([true, true])
    expect([named({}), named({ indonesia: 'a' }), named({ id: 1 })]).toEqual([false, false, false])
  })

  it.each([lembagaXy, spencer, bpjsKetenagakerjaan, fullModel])('takes the model $id', (model) => {
    const plain = JSON.parse(JSON.stringify(model))
    expect(accepts('model', plain), ajv.errorsText(validators.get('model')?.errors)).toBe(true)
    expect(accepts('job-profiles', Object.values(plain.jobs))).toBe(true)
  })

  it('refuses what has another shape', () => {
    expect(accepts('model', { ...soundModel(), extra: 1 })).toBe(false)
    expect(accepts('model', { ...soundModel(), version: 1 })).toBe(false)
    expect(accepts('model', { ...soundModel(), validFrom: '2026-02-30' })).toBe(false)
    expect(accepts('model', { ...soundModel(), scales: { five: { levels: [], floor: 0 } } })).toBe(false)
    expect(accepts('holdings', { SQL: '3' })).toBe(false)
    expect(accepts('people', [{ id: ' ', holdings: {} }])).toBe(false)
  })

  // The reverse does not hold: references and levels of a scale are beyond JSON Schema.
  it.each(schemaKinds)('refuses of %s nothing the parser takes', (kind) => {
    fc.assert(
      fc.property(mutated(samples[kind]), (changed) => {
        const data: unknown = JSON.parse(JSON.stringify(changed ?? null))
        if (parsers[kind](data).ok) expect(accepts(kind, data)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('gives a fresh copy of plain data, the same each time', () => {
    for (const kind of schemaKinds) {
      const schema = generateJsonSchema(kind)
      expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
      expect(generateJsonSchema(kind)).not.toBe(schema)
      expect(JSON.stringify(generateJsonSchema(kind))).toBe(JSON.stringify(schema))
    }
  })

  it('has a definition for each kind of entry', () => {
    expect(Object.keys(Object(generateJsonSchema('model')['$defs']))).toEqual(
      expect.arrayContaining(['Scale', 'Competency', 'JobProfile', 'Requirement', 'Claim', 'LocalizedText']),
    )
  })
})

describe('generateJsonSchema in draft 7', () => {
  it.each(schemaKinds)('says of %s what draft 2020-12 says', (kind) => {
    const schema = generateJsonSchema(kind, { draft: '7' })
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#')
    const validate = addFormats(new Ajv({ strict: true, allErrors: true })).compile({ ...schema })
    fc.assert(
      fc.property(mutated(samples[kind]), (changed) => {
        const data: unknown = JSON.parse(JSON.stringify(changed ?? null))
        expect(validate(data)).toBe(accepts(kind, data))
      }),
      { numRuns: 50 },
    )
  })

  it('refuses a dialect that is none', () => {
    expect(thrownBy(() => generateJsonSchema('people', { draft: untyped('2019-09') })).code).toBe(
      'parameter-invalid',
    )
  })
})

describe('generateJsonSchema with a model', () => {
  const form = generateJsonSchema('holdings', { model: lembagaXy, draft: '7', language: { tag: 'id' } })

  it('has a property for each code, with its name and the ends of its scale, and no other', () => {
    const properties: object = Object(form['properties'])
    expect(Object.keys(properties)).toEqual(Object.keys(lembagaXy.competencies))
    expect(properties).toMatchObject({
      INT: { type: 'number', title: 'Integritas', minimum: 0, maximum: 5 },
    })
    expect([form['additionalProperties'], form['required']]).toEqual([false, undefined])
    const [english, unknown] = [{ language: { tag: 'en' } }, {}].map((language) =>
      JSON.stringify(generateJsonSchema('holdings', { model: lembagaXy, ...language })),
    )
    expect(english).toContain('"title":"Integrity"')
    expect(unknown).toBe(english)
  })

  // Else Ajv takes `constructor`, which every object answers to, for a level that somebody holds.
  const options = { strict: true, ownProperties: true }

  it('takes of holdings exactly what safeParseHoldings takes', () => {
    fc.assert(
      fc.property(
        arbitraryHoldingsCase().chain((given) =>
          fc.record({ given: fc.constant(given), data: mutated(given.holdings) }),
        ),
        fc.constantFrom('2020-12', '7'),
        ({ given: { model, holdings }, data: changed }, draft) => {
          const validator = draft === '7' ? new Ajv(options) : new Ajv2020(options)
          const validate = validator.compile({ ...generateJsonSchema('holdings', { model, draft }) })
          for (const data of [holdings, JSON.parse(JSON.stringify(changed ?? null))]) {
            expect(validate(data)).toBe(safeParseHoldings(model, data).ok)
          }
        },
      ),
      { numRuns: runs(300) },
    )
  })

  it('refuses of people what they cannot hold', () => {
    const validate = addFormats(new Ajv2020({ strict: true })).compile({
      ...generateJsonSchema('people', { model: lembagaXy }),
    })
    expect(validate([{ id: 'p1', holdings: { INT: 3 } }])).toBe(true)
    expect(validate([{ id: 'p1', holdings: { INT: 6 } }])).toBe(false)
    expect(validate([{ id: 'p1', holdings: { KOM: 3 } }])).toBe(false)
  })

  it('refuses a model with a kind of data that cannot know it', () => {
    const error = thrownBy(() => generateJsonSchema('ratings', untyped({ model: lembagaXy })))
    expect(error.code).toBe('parameter-invalid')
    // @ts-expect-error no such option of this kind
    expect(() => generateJsonSchema('model', { model: lembagaXy })).toThrow()
  })

  // The guide warns of this: "not assessed" is not "assessed, nothing shown".
  it('cannot help where a validator coerces null into 0', () => {
    const coerced: unknown = { INT: null, CFV: '3' }
    expect(new Ajv({ coerceTypes: true }).compile({ ...form })(coerced)).toBe(true)
    expect(coerced).toEqual({ INT: 0, CFV: 3 })
    expect(new Ajv().compile({ ...form })({ INT: null })).toBe(false)
    expect(safeParseHoldings(lembagaXy, { INT: null }).ok).toBe(false)
  })
})
