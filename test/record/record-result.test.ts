import fc from 'fast-check'
import { analyzeGap, assignBand, attainment, scoreFit } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { type ResultKind, recordResult, resultKinds, safeParseResult } from 'kompetensi/record'
import { jpmSelection } from 'kompetensi/schemes'
import { describe, expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { runs } from '../support/runs'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'
import { randomResults } from './random-results'
import { samples } from './samples'

const report = analyzeGap(lembagaXy, 'staf-administrasi', { INT: 1, CFV: 0 })

describe('recordResult', () => {
  it('puts around a result what it takes to read it years later', () => {
    expect(recordResult('gap', report)).toEqual({
      kind: 'gap',
      schema: 1,
      library: packageJson.version,
      model: 'lembaga-xy',
      modelVersion: lembagaXy.version,
      result: report,
    })
  })

  it('names no model beside a result of none, or of two', () => {
    for (const kind of ['nine-box', 'performance', 'certificate', 'diff', 'migration', 'band-set'] as const) {
      expect(Object.keys(recordOf(kind)), kind).toEqual(['kind', 'schema', 'library', 'result'])
    }
  })

  it('gives a fresh copy', () => {
    const stored = recordResult('gap', report)
    expect(stored.result).not.toBe(report)
    expect(stored.result.items).not.toBe(report.items)
  })

  it.each(resultKinds)('takes each %s of the functions, and JSON gives it back as it was', (kind) => {
    for (const result of samples[kind]) expect(backFromJson(kind, result)).toStrictEqual(result)
  })

  it.each(resultKinds)('takes every %s of random models, and JSON gives it back as it was', (kind) => {
    let stored = 0
    fc.assert(
      fc.property(randomResults[kind], (result) => {
        if (result === undefined) return
        stored++
        expect(backFromJson(kind, result)).toEqual(result)
      }),
      { numRuns: runs(200) },
    )
    // What the functions refuse is a small part.
    expect(stored).toBeGreaterThan(runs(200) / 4)
  })

  it.each([
    [
      'a number that is not finite',
      { ...report, shortfall: Number.NaN },
      ['result', 'shortfall'],
      'wrong-type',
    ],
    ['infinity', { ...report, coverage: Number.POSITIVE_INFINITY }, ['result', 'coverage'], 'wrong-type'],
    [
      'a field that is there and undefined',
      { ...report, coverage: undefined },
      ['result', 'coverage'],
      'wrong-type',
    ],
    [
      'a hole in a list',
      { ...report, essentialsBelow: new Array(1) },
      ['result', 'essentialsBelow', 0],
      'wrong-type',
    ],
    ['a date', { ...report, modelVersion: new Date(0) }, ['result', 'modelVersion'], 'wrong-type'],
    ['a map', { ...report, counts: new Map() }, ['result', 'counts'], 'wrong-type'],
    ['a field of another kind of result', { ...report, score: 1 }, ['result', 'score'], 'unknown-field'],
    ['null', null, ['result'], 'wrong-type'],
    ['nothing', undefined, ['result'], 'wrong-type'],
    [
      'a key that reaches a prototype',
      { ...report, jobName: JSON.parse('{"__proto__":"x"}') },
      ['result', 'jobName', '__proto__'],
      'reserved-key',
    ],
  ])('refuses %s, with its place', (_, result, path, code) => {
    const error = thrownBy(() => recordResult('gap', untyped(result)))
    expect([error.code, error.issues[0]?.path]).toEqual([code, path])
  })

  it('refuses a number that is not finite and undefined wherever they stand', () => {
    for (const kind of resultKinds) {
      for (const result of samples[kind]) {
        const places = leavesOf(result)
        for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, undefined]) {
          fc.assert(
            fc.property(fc.constantFrom(...places), (path) => {
              const error = thrownBy(() => recordResult(kind, untyped(put(result, path, bad))))
              expect(error.issues[0]?.path[0]).toBe('result')
            }),
            { numRuns: runs(25) },
          )
        }
      }
    }
  })

  it('leaves out a field that it does not know where the caller says so', () => {
    const fit = scoreFit(lembagaXy, 'staf-administrasi', { INT: 1 }, { method: attainment() })
    const coloured = {
      ...jpmSelection,
      bands: jpmSelection.bands.map((band) => ({ ...band, colour: 'red' })),
    }
    const verdict = assignBand(fit, { bands: coloured })
    expect(thrownBy(() => recordResult('band', verdict)).message).toContain('"colour"')
    const stored = recordResult('band', verdict, { unknownFields: 'drop' })
    expect(stored.result).toEqual(assignBand(fit, { bands: jpmSelection }))
    expect(JSON.stringify(verdict)).toContain('colour')
  })

  it('takes a method of the caller with whatever JSON-able parameters', () => {
    const method = {
      ...attainment(),
      id: 'own',
      parameters: {
        table: [
          [1, 2.5],
          [true, 'x', { deep: [0] }],
        ],
      },
    }
    const fit = scoreFit(lembagaXy, 'staf-administrasi', { INT: 1 }, { method })
    expect(backFromJson('fit', fit)).toEqual(fit)
    const odd = { ...fit, method: { ...fit.method, parameters: { when: null } } }
    expect(thrownBy(() => recordResult('fit', untyped(odd))).issues[0]?.path).toEqual([
      'result',
      'method',
      'parameters',
      'when',
    ])
  })

  it('stores −0, which JSON does not have, as 0', () => {
    const stored = recordResult('gap', { ...report, shortfall: -0 })
    expect(Object.is(stored.result.shortfall, 0)).toBe(true)
  })

  it('refuses a kind that there is not', () => {
    const error = thrownBy(() => recordResult(untyped('gaps'), untyped(report)))
    expect([error.code, error.issues[0]?.path]).toEqual(['parameter-invalid', ['kind']])
    expect(thrownBy(() => recordResult(untyped('constructor'), untyped(report))).code).toBe(
      'parameter-invalid',
    )
    expect(thrownBy(() => recordResult('gap', report, untyped({ unknownFields: 'keep' }))).code).toBe(
      'parameter-invalid',
    )
  })
})

function recordOf(kind: ResultKind): object {
  return recordResult<ResultKind>(kind, samples[kind][0])
}

/** What is read of a result that was stored as text. */
function backFromJson(kind: ResultKind, result: (typeof samples)[ResultKind][number]): unknown {
  const text = JSON.stringify(recordResult<ResultKind>(kind, result))
  const read = safeParseResult(text, { kind })
  if (!read.ok) throw new Error(JSON.stringify(read.issues.slice(0, 3)))
  expect(read.issues).toEqual([])
  return read.value.result
}

type Path = readonly (string | number)[]

/** The paths of everything in plain data that is no list and no object. */
function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, entry]) =>
    leavesOf(entry, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

/** A copy with something else at a path. */
function put(value: unknown, [step, ...rest]: Path, leaf: unknown): unknown {
  if (step === undefined) return leaf
  if (Array.isArray(value)) return value.map((entry, i) => (i === step ? put(entry, rest, leaf) : entry))
  const entry: unknown = Object(value)[step]
  return { ...Object(value), [step]: put(entry, rest, leaf) }
}
