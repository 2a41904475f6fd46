import fc from 'fast-check'
import { describeIssue, isCompetencyError } from 'kompetensi'
import { fullId } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import {
  activitiesSchema,
  certificatesSchema,
  holdingsSchema,
  jobProfileSchema,
  modelSchema,
  type ParseOptions,
  parseActivities,
  parseCertificates,
  parseHoldings,
  parseJobProfile,
  parseJobProfiles,
  parseModel,
  parsePeople,
  parseRatings,
  peopleSchema,
  ratingsSchema,
  type SchemaKind,
  schemaKinds,
} from '../../../../src/interchange/schema/index'
import { mutated } from '../../../interchange/schema/mutated'
import { samples } from '../../../interchange/schema/samples'
import { soundModel } from '../../../support/sound-model'

/** `KOMPETENSI_FUZZ=20` makes twenty times as many runs. */
const runs = (usual: number): number => usual * Number(process.env['KOMPETENSI_FUZZ'] ?? 1)

const model = soundModel()

const parsers: Readonly<Record<SchemaKind, (data: unknown, options?: ParseOptions) => unknown>> = {
  model: (data, options) => parseModel(data, { ...options }),
  'job-profile': (data, options) => parseJobProfile(model, data, options),
  'job-profiles': (data, options) => parseJobProfiles(model, data, options),
  holdings: (data, options) => parseHoldings(model, data, options),
  ratings: (data, options) => parseRatings(model, data, options),
  people: (data, options) => parsePeople(model, data, options),
  activities: (data, options) => parseActivities(model, data, options),
  certificates: (data, options) => parseCertificates(model, data, options),
}

const schemas = {
  model: modelSchema(),
  'job-profile': jobProfileSchema(model),
  'job-profiles': undefined,
  holdings: holdingsSchema(model),
  ratings: ratingsSchema(model),
  people: peopleSchema(model),
  activities: activitiesSchema(model),
  certificates: certificatesSchema(model),
} as const

const language = fullId
const natives = JSON.stringify(
  [Reflect.ownKeys(Object.prototype), Reflect.ownKeys(Array.prototype), Reflect.ownKeys(Object)],
  (_, value) => (typeof value === 'symbol' ? String(value) : value),
)

/** Whether a parser takes data; anything it throws but a `CompetencyError` with issues fails the test. */
function takes(kind: SchemaKind, data: unknown, options: ParseOptions = {}): boolean {
  try {
    parsers[kind](data, options)
    return true
  } catch (error) {
    if (!isCompetencyError(error)) throw error
    expect(error.issues.length).toBeGreaterThan(0)
    for (const issue of error.issues) {
      expect(issue.severity).toBe('error')
      for (const said of [issue.message, describeIssue(issue, { language })]) {
        expect(said).not.toMatch(/undefined|\[object/)
      }
    }
    return false
  } finally {
    const now = JSON.stringify(
      [Reflect.ownKeys(Object.prototype), Reflect.ownKeys(Array.prototype), Reflect.ownKeys(Object)],
      (_, value) => (typeof value === 'symbol' ? String(value) : value),
    )
    expect(now).toBe(natives)
  }
}

const hostileKeys = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'valueOf',
    'then',
    'toJSON',
    'length',
    '0',
  ),
  fc.constantFrom('id', 'jobs', 'scales', 'competencies', 'holdings', 'levels', 'name'),
  fc.string({ maxLength: 4 }),
)
const anything = fc.anything({
  key: hostileKeys,
  withDate: true,
  withMap: true,
  withSet: true,
  withBigInt: true,
  withNullPrototype: true,
  withSparseArray: true,
  withTypedArray: true,
  withUnicodeString: true,
})
const deep = fc
  .record({ depth: fc.integer({ min: 1, max: 3000 }), key: fc.option(hostileKeys), end: fc.jsonValue() })
  .map(({ depth, key, end }) => {
    let data: unknown = end
    for (let i = 0; i < depth; i++)
      data =
        key === null
          ? [data]
          : JSON.parse(`{${JSON.stringify(key)}:0}`, (_, value) => (value === 0 ? data : value))
    return data
  })

describe.each(schemaKinds)('the parser of %s', (kind) => {
  it('throws nothing but CompetencyError on anything at all', () => {
    fc.assert(
      fc.property(anything, (data) => {
        takes(kind, data)
        takes(kind, [data])
      }),
      { numRuns: runs(300) },
    )
  })

  it('nor on any text', () => {
    const text = fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(text, (data) => {
        takes(kind, data)
      }),
      { numRuns: runs(300) },
    )
  })

  it('nor on sound data with something changed, and judges text and data alike', () => {
    fc.assert(
      fc.property(mutated(samples[kind]), (data) => {
        const taken = takes(kind, data)
        // What JSON cannot say (NaN, undefined in a list) becomes null there.
        const text = JSON.stringify(data)
        const plain: unknown = text === undefined ? undefined : JSON.parse(text)
        if (text !== undefined) expect(takes(kind, text)).toBe(takes(kind, plain))
        const kept = takes(kind, data, { unknownFields: 'drop' })
        // Leaving unknown fields out never makes data worse.
        if (taken) expect(kept).toBe(true)
      }),
      { numRuns: runs(300) },
    )
  })

  it('nor on data nested deep', () => {
    fc.assert(
      fc.property(deep, (data) => {
        takes(kind, data)
        takes(kind, [data])
      }),
      { numRuns: runs(30) },
    )
  })

  it('agrees with the schema', () => {
    const schema = schemas[kind]
    if (schema === undefined) return
    fc.assert(
      fc.property(mutated(samples[kind]), (data) => {
        expect(schema.safeParse(data).success).toBe(takes(kind, data))
      }),
      { numRuns: runs(100) },
    )
  })

  it('gives what it takes back as it was', () => {
    fc.assert(
      fc.property(mutated(samples[kind]), (data) => {
        const plain: unknown = JSON.parse(JSON.stringify(data ?? null))
        if (takes(kind, plain)) expect(parsers[kind](plain)).toEqual(plain)
      }),
      { numRuns: runs(200) },
    )
  })
})
