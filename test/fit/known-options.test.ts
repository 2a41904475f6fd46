// What a method does not understand would be left out of the score without a word, so it is refused by its name.

import {
  attainment,
  jobPersonMatch,
  metShare,
  profileMatching,
  proportionalReadiness,
  similarity,
} from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { type MethodId, methodIds } from '../../src/fit/methods'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const aspect = { id: 'a', share: 1, core: ['SQL'], secondary: ['NEG'] }
const group = { id: 'g', share: 1, competencies: ['SQL'] }
const match = { variant: 'ratioOfSums', cap: 'none' }

/** Options that each method takes, for others to be put beside. */
const sound: Readonly<Record<MethodId, object>> = {
  attainment: { surplus: 'counted' },
  jobPersonMatch: match,
  profileMatching: { core: ['SQL'] },
  metShare: {},
  proportionalReadiness: {},
  similarity: { measure: 'cosine' },
}

const factories: Readonly<Record<MethodId, (options: never) => unknown>> = {
  attainment,
  jobPersonMatch,
  profileMatching,
  metShare,
  proportionalReadiness,
  similarity,
}

function make(id: MethodId, options: object): unknown {
  return factories[id](untyped(options))
}

describe('an option that a method does not have', () => {
  it.each(methodIds)('is refused by %s', (id) => {
    expect(make(id, sound[id])).toMatchObject({ id })
    const { code, details, issues } = thrownBy(() => make(id, { ...sound[id], mislaid: 7 }))
    expect(code).toBe('parameter-invalid')
    expect(details).toMatchObject({ subject: id, parameter: 'mislaid', found: '7' })
    expect(issues[0]?.path).toEqual(['mislaid'])
    expect(issues[0]?.message).toContain('mislaid')
  })

  it.each<[MethodId, object, string, readonly string[]]>([
    ['attainment', { surplus: { cappedAt: 1.2, from: 3 } }, 'surplus.from', ['cappedAt']],
    [
      'profileMatching',
      { aspects: [{ ...aspect, coreshare: 0.8 }] },
      'aspects.0.coreshare',
      ['id', 'share', 'core', 'secondary', 'coreShare'],
    ],
    ['profileMatching', { core: [], weights: { full: 5, 1: 4 } }, 'weights.1', ['full']],
    [
      'jobPersonMatch',
      { ...match, groups: [group, { ...group, weight: 2 }] },
      'groups.1.weight',
      ['id', 'share', 'competencies'],
    ],
  ])('is refused within a part of those of %s', (id, options, parameter, named) => {
    expect(thrownBy(() => make(id, options)).details).toMatchObject({
      subject: id,
      parameter,
      expected: { named },
    })
  })
})
