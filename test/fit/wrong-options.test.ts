// What an untyped caller writes wrong into a method, a band set or a search: the error names the function, the option and the remedy.

import {
  assessReadiness,
  assignBand,
  attainment,
  bandsFromRanges,
  type CompetencyError,
  compareMethods,
  type FitMethod,
  jobPersonMatch,
  metShare,
  profileMatching,
  proportionalReadiness,
  raiseToBand,
  rankCandidates,
  scoreFit,
  similarity,
} from 'kompetensi'
import { jpmSelection } from 'kompetensi/schemes'
import { describe, expect, it } from 'vitest'
import { soundJob, soundModel } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const model = soundModel({
  jobs: {
    clerk: soundJob('clerk', [
      { competency: 'SQL', level: 3 },
      { competency: 'NEG', level: 2 },
    ]),
  },
})
const method = attainment()
const fit = scoreFit(model, 'clerk', { SQL: 3 }, { method })
const group = { id: 'g', share: 1, competencies: ['SQL', 'NEG'] }
const aspect = { id: 'a', share: 1, core: ['SQL'], secondary: ['NEG'] }

const jpm = (options: object) => () =>
  jobPersonMatch(untyped({ variant: 'ratioOfSums', cap: 'none', ...options }))
const groups = (change: object) => jpm({ groups: [{ ...group, ...change }] })
const matching = (options: object) => () => profileMatching(untyped({ core: ['SQL'], ...options }))
const aspects = (change: object) => () => profileMatching(untyped({ aspects: [{ ...aspect, ...change }] }))

/** Whose mistake it is, at which option, and what may be written instead. */
const wrong: Readonly<
  Record<string, readonly [() => unknown, subject: string, option: string, expected: object]>
> = {
  'a variant that is none': [
    jpm({ variant: 'sums' }),
    'jobPersonMatch',
    'variant',
    { oneOf: ['ratioOfSums', 'meanOfRatios'] },
  ],
  'a cap that is none': [jpm({ cap: 100 }), 'jobPersonMatch', 'cap', { oneOf: ['none', 'item', 'total'] }],
  'weights by a word': [jpm({ weighted: 'ya' }), 'jobPersonMatch', 'weighted', { oneOf: [true, false] }],
  'what to do with empty groups that is none': [
    jpm({ groups: [group], emptyGroup: 'other-group' }),
    'jobPersonMatch',
    'emptyGroup',
    { oneOf: ['refuse', 'other-groups'] },
  ],
  'empty groups without groups': [
    jpm({ emptyGroup: 'other-groups' }),
    'jobPersonMatch',
    'emptyGroup',
    { givenWith: 'groups' },
  ],
  'groups that are no list': [jpm({ groups: { g: group } }), 'jobPersonMatch', 'groups', { ofKind: 'list' }],
  'a group with a number for an id': [groups({ id: 1 }), 'jobPersonMatch', 'groups.0.id', { ofKind: 'text' }],
  'a group with an id that is blank': [
    groups({ id: '' }),
    'jobPersonMatch',
    'groups.0.id',
    { ofKind: 'name' },
  ],
  'a group with one code for a list': [
    groups({ competencies: 'SQL' }),
    'jobPersonMatch',
    'groups.0.competencies',
    { ofKind: 'list' },
  ],
  'core factors that are no list': [matching({ core: 'SQL' }), 'profileMatching', 'core', { ofKind: 'list' }],
  'a core share of one': [matching({ coreShare: 1 }), 'profileMatching', 'coreShare', { above: 0, below: 1 }],
  'a core share of nothing': [
    matching({ coreShare: 0 }),
    'profileMatching',
    'coreShare',
    { above: 0, below: 1 },
  ],
  'weighted factors by a word': [
    matching({ weighted: 'ya' }),
    'profileMatching',
    'weighted',
    { oneOf: [true, false] },
  ],
  'gaps between two that are handled otherwise': [
    matching({ fractional: 'round' }),
    'profileMatching',
    'fractional',
    { oneOf: ['refuse', 'interpolate', 'threshold'] },
  ],
  'gaps beyond the table that are handled otherwise': [
    matching({ offTable: 'zero' }),
    'profileMatching',
    'offTable',
    { oneOf: ['refuse', 'end-weight'] },
  ],
  'an empty group of factors that is handled otherwise': [
    matching({ emptyGroup: 'other-groups' }),
    'profileMatching',
    'emptyGroup',
    { oneOf: ['refuse', 'other-group'] },
  ],
  'weights that are a number': [matching({ weights: 5 }), 'profileMatching', 'weights', { ofKind: 'record' }],
  'weights that are nothing': [
    matching({ weights: null }),
    'profileMatching',
    'weights',
    { ofKind: 'record' },
  ],
  'a closed form from 0': [
    matching({ weights: { full: 0 } }),
    'profileMatching',
    'weights.full',
    { above: 0 },
  ],
  'a closed form without end': [
    matching({ weights: { full: Number.POSITIVE_INFINITY } }),
    'profileMatching',
    'weights.full',
    { above: 0 },
  ],
  'aspects that are no list': [
    () => profileMatching(untyped({ aspects: { a: aspect } })),
    'profileMatching',
    'aspects',
    { ofKind: 'list' },
  ],
  'an aspect with a number for an id': [
    aspects({ id: 7 }),
    'profileMatching',
    'aspects.0.id',
    { ofKind: 'text' },
  ],
  'an aspect with one core code': [
    aspects({ core: 'SQL' }),
    'profileMatching',
    'aspects.0.core',
    { ofKind: 'list' },
  ],
  'an aspect with one secondary code': [
    aspects({ secondary: 'NEG' }),
    'profileMatching',
    'aspects.0.secondary',
    { ofKind: 'list' },
  ],
  'an aspect with a core share of nothing': [
    aspects({ coreShare: 0 }),
    'profileMatching',
    'aspects.0.coreShare',
    { above: 0, below: 1 },
  ],
  'a measure that is none': [
    () => similarity(untyped({ measure: 'manhattan' })),
    'similarity',
    'measure',
    { oneOf: ['cosine', 'euclidean'] },
  ],
  'an id of an aspect that is blank': [
    aspects({ id: '' }),
    'profileMatching',
    'aspects.0.id',
    { ofKind: 'name' },
  ],
  'nothing for the options of a method that has none': [
    () => metShare(untyped(null)),
    'metShare',
    'options',
    { absent: true },
  ],
  'a number for the options of a method that has none': [
    () => proportionalReadiness(untyped(5)),
    'proportionalReadiness',
    'options',
    { absent: true },
  ],
  'options of a method that has none': [
    () => metShare(untyped({ weighted: true })),
    'metShare',
    'weighted',
    { absent: true },
  ],
  'a policy for evidence that is none': [
    () => assignBand(fit, untyped({ bands: jpmSelection, evidence: 'all' })),
    'assignBand',
    'evidence',
    { oneOf: ['interval', 'as-scored'] },
  ],
  'a policy for raises that is none': [
    () =>
      raiseToBand(
        model,
        'clerk',
        { SQL: 1 },
        untyped({ method, bands: jpmSelection, to: 'x', unassessed: 'floor' }),
      ),
    'raiseToBand',
    'unassessed',
    { oneOf: ['worst', 'exclude'] },
  ],
  'a limit of disagreements of half a one': [
    () => compareMethods(model, 'clerk', [], { methods: [method, metShare()], limit: 1.5 }),
    'compareMethods',
    'limit',
    { whole: true, atLeast: 1 },
  ],
  'no disagreements at all': [
    () => compareMethods(model, 'clerk', [], { methods: [method, metShare()], limit: 0 }),
    'compareMethods',
    'limit',
    { whole: true, atLeast: 1 },
  ],
}

describe('an option that is wrong', () => {
  it.each(Object.entries(wrong))('%s', (_, [call, subject, parameter, expected]) => {
    const error: CompetencyError = thrownBy(call)
    expect(error.issues[0]).toMatchObject({
      code: 'parameter-invalid',
      details: { subject, parameter, expected },
    })
  })

  it('is not what is right at its edge', () => {
    expect(profileMatching({ core: ['SQL'], coreShare: 0.999 }).parameters['coreShare']).toBe(0.999)
    expect(compareMethods(model, 'clerk', [], { methods: [method], limit: 1 }).disagreements).toEqual([])
    expect(jobPersonMatch({ variant: 'ratioOfSums', cap: 'none', groups: [group] }).parameters).toMatchObject(
      {
        emptyGroup: 'refuse',
        groups: [group],
      },
    )
    expect(proportionalReadiness().id).toBe('proportionalReadiness')
    expect(() => bandsFromRanges).not.toThrow()
  })
})

describe('a method that was not called', () => {
  const factories = {
    attainment,
    jobPersonMatch,
    metShare,
    profileMatching,
    proportionalReadiness,
    similarity,
  }
  it.each(Object.entries(factories))('%s is told with its brackets', (name, factory) => {
    const person = { id: 'p1', holdings: { SQL: 3 } }
    const wrongMethod: FitMethod = untyped(factory)
    const calls = [
      () => scoreFit(model, 'clerk', { SQL: 3 }, { method: wrongMethod }),
      () => compareMethods(model, 'clerk', [person], { methods: [wrongMethod] }),
      () => rankCandidates(model, 'clerk', [person], { method: wrongMethod, belowEssential: 'flag' }),
      () => assessReadiness(model, 'clerk', person, { method: wrongMethod, bar: 80, withinMonths: 12 }),
    ]
    for (const call of calls) {
      expect(thrownBy(call).issues).toMatchObject([
        { code: 'parameter-invalid', details: { found: `function ${name}`, suggestion: `${name}()` } },
      ])
    }
  })
})

describe('groups that cannot be used', () => {
  it.each([
    [
      'without a share',
      [
        { ...group, share: 0 },
        { ...group, id: 'h', share: 1, competencies: [] },
      ],
      1,
    ],
    [
      'with a share below nothing',
      [
        { ...group, share: -0.5 },
        { ...group, id: 'h', share: 1.5, competencies: [] },
      ],
      1,
    ],
    ['of less than everything', [{ ...group, share: 0.5 }], 0.5],
  ])('%s', (_, given, total) => {
    expect(thrownBy(jpm({ groups: given })).issues[0]).toMatchObject({
      code: 'shares-invalid',
      path: ['groups'],
      details: { by: 'groups', total },
    })
  })

  it('two of one id, at the second', () => {
    const halves = [
      { ...group, share: 0.5, competencies: ['SQL'] },
      { ...group, share: 0.5, competencies: ['NEG'] },
    ]
    expect(thrownBy(jpm({ groups: halves })).issues[0]).toMatchObject({
      code: 'duplicate-id',
      path: ['groups', 1, 'id'],
      details: { id: 'g', kind: 'groups' },
    })
  })

  it('a code in two of them, and one that none of the profile is in', () => {
    const both = [
      { id: 'g', share: 0.5, competencies: ['SQL', 'NEG'] },
      { id: 'h', share: 0.5, competencies: ['NEG'] },
    ]
    const score = (given: readonly object[], options: object = {}) =>
      thrownBy(() =>
        scoreFit(model, 'clerk', { SQL: 3, NEG: 2 }, { method: jpm({ groups: given, ...options })() }),
      )
    const twice = score(both)
    expect(twice.issues[0]).toMatchObject({ code: 'group-mismatch', path: ['groups'] })
    expect(twice.message).toContain('belongs to 2 of the groups')
    const empty = score([
      { ...group, share: 0.5 },
      { id: 'h', share: 0.5, competencies: [] },
    ])
    expect(empty.issues[0]).toMatchObject({
      code: 'group-empty',
      path: ['groups'],
      details: { by: 'groups', id: 'h' },
    })
    expect(empty.message).toContain('no requirement with a level is in the group "h"')
  })
})
