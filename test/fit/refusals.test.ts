// What is told of what cannot be scored, banded or raised: the code, the place, and what may be written instead.

import {
  assignBand,
  attainment,
  type BandSet,
  type CompetencyError,
  compareMethods,
  jobPersonMatch,
  raiseToBand,
  scoreFit,
  similarity,
} from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { soundJob, soundModel } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const model = soundModel({
  scales: {
    five: { levels: [1, 2, 3, 4, 5], floor: 0 },
    free: { levels: [0, 7], floor: 0, continuous: true },
  },
  competencies: {
    SQL: { name: { id: 'SQL', en: 'SQL' }, scale: 'five' },
    NEG: { name: { id: 'NEG', en: 'NEG' }, scale: 'free' },
    ART: { name: { id: 'ART', en: 'ART' } },
  },
  jobs: {
    clerk: soundJob('clerk', [
      { competency: 'SQL', level: 3 },
      { competency: 'NEG', level: 4 },
    ]),
  },
})
const method = attainment()
const name = { id: 'x', en: 'x' }
const bands: BandSet = {
  id: 'set',
  name,
  bands: [
    { id: 'low', name },
    { id: 'high', name, from: 80 },
  ],
}
const fit = scoreFit(model, 'clerk', { SQL: 2 }, { method })

const score = (options: object, holdings: object = { SQL: 2 }) =>
  thrownBy(() => scoreFit(model, 'clerk', untyped(holdings), { method, ...options }))
const assign = (options: object) => thrownBy(() => assignBand(fit, { bands, ...options }))
const banded = (list: readonly object[]) => assign({ bands: { ...bands, bands: list } })
const raise = (options: object) =>
  thrownBy(() => raiseToBand(model, 'clerk', { SQL: 2, NEG: 1 }, { method, bands, to: 'high', ...options }))
const compare = (options: object) =>
  thrownBy(() => compareMethods(model, 'clerk', [], { methods: [method], ...options }))

const parameter = (subject: string, of: string, expected: object): object => ({
  code: 'parameter-invalid',
  path: [of],
  details: { subject, parameter: of, expected },
})

const refusals: Readonly<Record<string, readonly [() => CompetencyError, object]>> = {
  'a method that is none': [
    () => score({ method: {} }),
    parameter('scoreFit', 'method', { ofKind: 'method' }),
  ],
  'a policy that is none': [
    () => score({ unassessed: 'zero' }),
    parameter('scoreFit', 'unassessed', { oneOf: ['exclude', 'floor'] }),
  ],
  'methods to compare of which one is none': [
    () => compare({ methods: [method, 'attainment'] }),
    {
      code: 'parameter-invalid',
      path: ['methods', 1],
      details: { subject: 'compareMethods', parameter: 'methods.1', found: 'attainment' },
    },
  ],
  'a policy to compare by that is none': [
    () => compare({ unassessed: 'zero' }),
    parameter('compareMethods', 'unassessed', { oneOf: ['exclude', 'floor'] }),
  ],
  'nothing to compare': [() => compare({ methods: [] }), { code: 'empty-list', path: ['methods'] }],
  'a cap under what is required': [
    () => thrownBy(() => attainment({ surplus: { cappedAt: 0.5 } })),
    parameter('attainment', 'surplus.cappedAt', { atLeast: 1 }),
  ],
  'a measure that is none': [
    () => thrownBy(() => similarity({ measure: untyped('manhattan') })),
    parameter('similarity', 'measure', { oneOf: ['cosine', 'euclidean'] }),
  ],
  'a variant that is none': [
    () => thrownBy(() => jobPersonMatch({ variant: untyped('sum'), cap: 'none' })),
    parameter('jobPersonMatch', 'variant', { oneOf: ['ratioOfSums', 'meanOfRatios'] }),
  ],
  'a cap that is none': [
    () => thrownBy(() => jobPersonMatch({ variant: 'ratioOfSums', cap: untyped('all') })),
    parameter('jobPersonMatch', 'cap', { oneOf: ['none', 'item', 'total'] }),
  ],
  'outcomes of what the model lacks': [
    () => score({ outcomes: { NEGG: { lowest: 1, highest: 2 } } }),
    {
      code: 'unknown-competency',
      path: ['outcomes', 'NEGG'],
      details: { competency: 'NEGG', suggestion: 'NEG' },
    },
  ],
  'outcomes of what is assessed': [
    () => score({ outcomes: { SQL: { lowest: 1, highest: 2 } } }),
    { code: 'outcomes-assessed', path: ['outcomes', 'SQL'], details: { competency: 'SQL' } },
  ],
  'outcomes below the scale': [
    () => score({ outcomes: { SQL: { lowest: -1, highest: 2 } } }, {}),
    {
      code: 'level-off-scale',
      path: ['outcomes', 'SQL'],
      details: { competency: 'SQL', of: 'possible', level: -1, lowest: 0, highest: 5 },
    },
  ],
  'outcomes above the scale': [
    () => score({ outcomes: { SQL: { lowest: 1, highest: 5.5 } } }, {}),
    { code: 'level-off-scale', details: { level: 5.5 } },
  ],
  'outcomes without a level': [
    () => score({ outcomes: { SQL: { lowest: 1.2, highest: 1.8 } } }, {}),
    {
      code: 'outcomes-empty',
      path: ['outcomes', 'SQL'],
      details: { competency: 'SQL', lowest: 1.2, highest: 1.8 },
    },
  ],
  'outcomes the wrong way round, on a continuous scale': [
    () => score({ outcomes: { NEG: { lowest: 2, highest: 1 } } }),
    { code: 'outcomes-empty', path: ['outcomes', 'NEG'] },
  ],
  'evidence that is none': [
    () => assign({ evidence: 'hope' }),
    parameter('assignBand', 'evidence', { oneOf: ['interval', 'as-scored'] }),
  ],
  'edges on another scale than the score': [
    () => assign({ bands: { ...bands, full: 5 } }),
    {
      code: 'full-score-differs',
      path: ['bands', 'full'],
      details: { bandSet: 'set', full: 5, method: 100 },
    },
  ],
  'no bands': [() => banded([]), { code: 'bands-empty', path: ['bands'], details: { bandSet: 'set' } }],
  'a band twice': [
    () => banded([...bands.bands, { id: 'low', name, from: 90 }]),
    { code: 'duplicate-id', path: ['bands', 2, 'id'], details: { id: 'low', kind: 'bands' } },
  ],
  'an edge under the lowest band': [
    () => banded([{ id: 'low', name, from: 1 }]),
    {
      code: 'bands-not-ascending',
      path: ['bands', 0, 'from'],
      details: { bandSet: 'set', band: 'low', found: '1' },
    },
  ],
  'an edge at the one below': [
    () => banded([...bands.bands, { id: 'top', name, from: 80 }]),
    { code: 'bands-not-ascending', path: ['bands', 2, 'from'], details: { band: 'top', found: '80' } },
  ],
  'no edge under a band but the lowest': [
    () => banded([...bands.bands, { id: 'top', name }]),
    { code: 'bands-not-ascending', path: ['bands', 2, 'from'], details: { found: 'undefined' } },
  ],
  'a band to reach that is none': [
    () => raise({ to: 'top' }),
    parameter('set', 'to', { oneOf: ['low', 'high'] }),
  ],
  'a policy to raise by that is none': [
    () => raise({ unassessed: 'floor' }),
    parameter('raiseToBand', 'unassessed', { oneOf: ['worst', 'exclude'] }),
  ],
  'raises under a method without parts': [
    () => raise({ method: similarity({ measure: 'cosine' }) }),
    {
      code: 'method-not-separable',
      path: ['method'],
      details: { method: 'similarity', purpose: 'raises' },
    },
  ],
  'rungs of no length': [
    () => raise({}),
    { code: 'step-needed', path: ['step'], details: { competency: 'NEG' } },
  ],
  'rungs of length 0': [() => raise({ step: 0 }), parameter('raiseToBand', 'step', { above: 0 })],
  'rungs that are too many': [
    () => raise({ step: 1e-4 }),
    { code: 'step-too-short', path: ['step'], details: { step: 1e-4, atMost: 10_000 } },
  ],
}

describe('refuses', () => {
  it.each(Object.entries(refusals))('%s', (_, [refused, issue]) => {
    expect(refused().issues).toMatchObject([issue])
  })
})
