import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import {
  modelSchema,
  type ParseLimits,
  parseModel,
  safeParseHoldings,
  safeParseModel,
  safeParsePeople,
} from '../../../../src/interchange/schema/index'
import { soundJob, soundModel } from '../../../support/sound-model'
import { thrownBy } from '../../../support/thrown-by'
import { untyped } from '../../../support/untyped'

function codes(data: unknown, limits: ParseLimits = {}): string[] {
  return [...new Set(safeParseModel(data, { limits }).issues.map(({ code }) => code))]
}

/** The same thing wrapped many times. */
function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let data: unknown = 1
  for (let i = 0; i < depth; i++) data = wrap(data)
  return data
}

const wide = { characters: 1e9 }

describe('a hostile upload ends in an issue', () => {
  it.each<[string, () => unknown, ParseLimits, string]>([
    ['50 MB of brackets', () => '['.repeat(50e6), {}, 'data-too-large'],
    ['50 MB of brackets, where as much is allowed', () => '['.repeat(50e6), wide, 'too-deep'],
    ['50 MB of numbers', () => `[${'1,'.repeat(25e6)}1]`, wide, 'data-too-large'],
    ['50 MB of one text', () => `"${'a'.repeat(50e6)}"`, wide, 'wrong-type'],
    ['50 MB of one key', () => `{"${'\\"'.repeat(25e6)}":1}`, wide, 'missing-field'],
    ['50 MB of one number', () => '1'.repeat(50e6), wide, 'wrong-type'],
    ['50 MB of spaces', () => ' '.repeat(50e6), wide, 'not-json'],
    ['100,000 lists in one another, as text', () => '['.repeat(1e5) + ']'.repeat(1e5), {}, 'too-deep'],
    [
      '100,000 objects in one another, as text',
      () => `${'{"a":'.repeat(1e5)}1${'}'.repeat(1e5)}`,
      {},
      'too-deep',
    ],
    ['100,000 lists in one another', () => nested(1e5, (inner) => [inner]), {}, 'too-deep'],
    ['100,000 objects in one another', () => nested(1e5, (inner) => ({ jobs: inner })), {}, 'too-deep'],
    [
      'lists that hold one list three times, thirty deep',
      () => nested(30, (inner) => [inner, inner, inner]),
      {},
      'data-too-large',
    ],
    ['a list of four thousand million holes', () => new Array(4e9), {}, 'data-too-large'],
  ])('%s', (_, make, limits, expected) => {
    expect(codes(make(), limits)).toContain(expected)
  })

  it('data that contain themselves', () => {
    const circle: Record<string, unknown> = { ...soundModel() }
    circle['scales'] = { a: circle, b: circle }
    expect(safeParseModel(circle).issues).toMatchObject([{ code: 'too-deep', path: ['scales', 'a'] }])
  })

  it('data that stand in two places are no circle', () => {
    const name = { id: 'x', en: 'x' }
    expect(safeParseModel(soundModel({ name, units: { office: { name } } })).ok).toBe(true)
  })

  it('a value that throws, or is no data', () => {
    const thrower = {
      get id(): string {
        throw new RangeError('mine')
      },
    }
    const proxy = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new TypeError('mine')
        },
      },
    )
    expect(codes(thrower)).toEqual(['wrong-type'])
    expect(codes(proxy)).toEqual(['wrong-type'])
    expect(codes({ ...soundModel(), version: Symbol('1') })).toEqual(['wrong-type'])
    expect(codes({ ...soundModel(), version: 1n })).toEqual(['wrong-type'])
    expect(codes({ ...soundModel(), scales: new Map() })).toEqual(['wrong-type'])
    expect(codes({ ...soundModel(), validFrom: new Date(0) })).toEqual(['wrong-type'])
  })

  it('more wrong than anybody reads', () => {
    const result = safeParsePeople(lembagaXy, `[${'1,'.repeat(5000)}1]`)
    expect(result.issues).toHaveLength(1001)
    expect(result.issues.at(-1)).toMatchObject({
      code: 'data-too-large',
      severity: 'error',
      details: { what: 'issues', atMost: 1000 },
    })
    expect(safeParsePeople(lembagaXy, '[1,2,3]', { limits: { issues: 2 } }).issues).toHaveLength(3)
    expect(safeParsePeople(lembagaXy, '[1,2,3]', { limits: { issues: 3 } }).issues).toHaveLength(3)
  })

  it('hints beyond the limit do not make a model unusable', () => {
    const jobs = Object.fromEntries(Array.from({ length: 5 }, (_, i) => [`j${i}`, soundJob(`j${i}`, [])]))
    const result = safeParseModel(soundModel({ jobs }), { limits: { issues: 1 } })
    expect(result.ok).toBe(true)
    expect(result.issues.map(({ severity }) => severity)).toEqual(['warning', 'warning'])
  })

  it('thousands of unknown codes in thousands of profiles', () => {
    const competencies = Object.fromEntries(
      Array.from({ length: 2000 }, (_, i) => [
        `${'C'.repeat(50)}${i}`,
        { name: { id: 'c', en: 'c' }, scale: 'five' },
      ]),
    )
    const requirements = Array.from({ length: 20 }, (_, i) => ({
      competency: `${'C'.repeat(49)}XXX${i}`,
      level: 1,
    }))
    const jobs = Object.fromEntries(
      Array.from({ length: 1000 }, (_, i) => [`j${i}`, soundJob(`j${i}`, requirements)]),
    )
    expect(codes(soundModel({ competencies, jobs }))).toEqual(['unknown-competency', 'data-too-large'])
  })
})

describe('limits', () => {
  it('take what is exactly as large', () => {
    const text = JSON.stringify({ SQL: 1, NEG: 2 })
    const read = (limits: ParseLimits): boolean => safeParseHoldings(soundModel(), text, { limits }).ok
    expect(read({ characters: text.length, values: 3, depth: 1 })).toBe(true)
    expect(read({ characters: text.length - 1 })).toBe(false)
    expect(read({ values: 2 })).toBe(false)
    const data = (limits: ParseLimits): boolean =>
      safeParseHoldings(soundModel(), { SQL: 1, NEG: 2 }, { limits }).ok
    expect(data({ values: 3, depth: 1 })).toBe(true)
    expect(data({ values: 2 })).toBe(false)
  })

  it('judge text and what was read from it alike', () => {
    for (const values of [1, 5, 20, 100, 1000]) {
      for (const depth of [1, 3, 5, 7]) {
        const model = soundModel()
        expect(codes(JSON.stringify(model), { values, depth })).toEqual(codes(model, { values, depth }))
      }
    }
  })

  it.each([
    { depth: 0 },
    { depth: 1001 },
    { values: Number.NaN },
    { issues: -1 },
    { characters: 1.5 },
    { depth: untyped('9') },
  ])('are refused when they are none: %o', (limits) => {
    expect(thrownBy(() => parseModel({}, { limits })).code).toBe('parameter-invalid')
  })
})

describe('keys that reach a prototype', () => {
  const pollution =
    '{ "__proto__": { "polluted": true }, "constructor": { "prototype": { "polluted": true } } }'

  it('are refused or stay plain keys, and reach nothing', () => {
    for (const text of [pollution, `{ "jobs": ${pollution} }`, `{ "scales": { "s": ${pollution} } }`]) {
      expect(codes(text)).toContain('reserved-key')
      expect(codes(JSON.parse(text))).toContain('reserved-key')
      safeParseHoldings(lembagaXy, text)
      safeParsePeople(lembagaXy, `[${text}]`)
      modelSchema().safeParse(JSON.parse(text))
    }
    expect('polluted' in {}).toBe(false)
    expect('polluted' in Object).toBe(false)
  })

  it('tell where they stand', () => {
    const { issues } = safeParseModel(`{ "units": ${pollution} }`)
    expect(issues).toMatchObject([
      { code: 'reserved-key', path: ['units', '__proto__'], details: { kind: 'units' } },
    ])
  })

  it('that every object answers to can be codes', () => {
    const names = ['constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype']
    const competencies = Object.fromEntries(
      names.map((key) => [key, { name: { id: key, en: key }, scale: 'five' }]),
    )
    const jobs = {
      valueOf: soundJob(
        'valueOf',
        names.map((competency) => ({ competency, level: 1 })),
      ),
    }
    const model = parseModel(JSON.stringify(soundModel({ competencies, jobs })))
    expect(Object.keys(model.competencies)).toEqual(names)
    expect(safeParseHoldings(model, { hasOwnProperty: 2 })).toMatchObject({
      ok: true,
      value: { hasOwnProperty: 2 },
    })
  })
})
