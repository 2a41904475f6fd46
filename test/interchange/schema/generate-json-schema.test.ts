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
import { soundModel } from '../../support/sound-model'
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
