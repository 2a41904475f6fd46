// The weights of gaps between, at and beyond the ends of a table or of the closed form.

import { profileMatching } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { checkReach, type GapWeightPolicy, turningLevels, weighingOf } from '../../src/fit/gap-weights'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const policy: GapWeightPolicy = { fractional: 'refuse', offTable: 'refuse' }
const scale = { levels: [1, 2, 3, 4, 5], floor: 0 }
const requirement = { competency: 'SQL', required: 4, weight: 1, essential: false, scale }

describe('the closed form', () => {
  const ended = weighingOf({ full: 5 }, { ...policy, offTable: 'end-weight' })

  it('gives the gap that is reached and the next, at the ends the end alone', () => {
    expect(ended.around(0.5)).toEqual([
      [0, 5],
      [1, 4.5],
    ])
    expect(ended.around(-4)).toEqual([
      [-4, 1],
      [-3, 2],
    ])
    expect(ended.around(-4.5)).toEqual([[-4, 1]])
    expect(ended.around(3.5)).toEqual([
      [3, 2.5],
      [4, 1.5],
    ])
    expect(ended.around(4)).toEqual([[4, 1.5]])
    expect(ended.around(6)).toEqual([[4, 1.5]])
  })

  it('goes on beyond its ends where that is refused elsewhere', () => {
    const endless = weighingOf({ full: 5 }, policy)
    expect(endless.around(-7)).toEqual([
      [-7, -2],
      [-6, -1],
    ])
    expect(endless).toMatchObject({ reach: 4, closed: true, full: 5, nextBelow: 1, gaps: [] })
  })
})

describe('a table', () => {
  const table = { [-1]: 4, 0: 5, 1: 4.5, 2: 4, 3: 3.5 }

  it('gives the gap that is reached and the next, beyond its ends the end alone', () => {
    const { around, ...rest } = weighingOf(table, policy)
    expect(rest).toEqual({ reach: 1, closed: false, full: 5, nextBelow: 1, gaps: [-1, 0, 1, 2, 3] })
    expect(around(-3)).toEqual([[-1, 4]])
    expect(around(3)).toEqual([[3, 3.5]])
    expect(around(1.5)).toEqual([
      [1, 4.5],
      [2, 4],
    ])
  })

  it('may leave whole gaps out where they are thresholds, and reaches as far as the last of them', () => {
    const holed = { [-2]: 3, 0: 5, 3: 4 }
    const { reach } = weighingOf(holed, { ...policy, fractional: 'threshold' })
    expect(reach).toBe(2)
    for (const fractional of ['refuse', 'interpolate'] as const) {
      expect(thrownBy(() => weighingOf(holed, { ...policy, fractional })).issues[0]).toMatchObject({
        code: 'gap-weights-invalid',
        details: { problem: 'holes' },
      })
    }
  })

  it.each([
    ['a blank gap', { 0: 5, ' ': 4 }],
    ['a word', { 0: 5, satu: 4 }],
    ['no gap 0', { 1: 4 }],
    ['no points for gap 0', { 0: 0, [-1]: 0 }],
    ['a weight without end', { 0: 5, [-1]: Number.POSITIVE_INFINITY }],
    ['two gaps within noise', { 0: 5, [-1e-12]: 4 }],
  ])('refuses %s', (_, weights) => {
    expect(thrownBy(() => weighingOf(untyped(weights), policy)).issues[0]).toMatchObject({
      code: 'gap-weights-invalid',
      details: { problem: 'entries' },
    })
  })

  it('must reach the widest scale of a profile', () => {
    const wide = { ...requirement, competency: 'NEG', scale: { levels: [0, 9], floor: 0 } }
    const weighing = { ...weighingOf(table, policy), ...policy }
    expect(thrownBy(() => checkReach([requirement, wide], weighing)).details).toEqual({
      reach: 1,
      span: 9,
      closed: false,
    })
    expect(() => checkReach([requirement, wide], { ...weighing, offTable: 'end-weight' })).not.toThrow()
    expect(() => checkReach([requirement], { ...weighing, reach: 4 })).not.toThrow()
  })

  it('turns at the levels of the scale that give its gaps', () => {
    expect(turningLevels(requirement, weighingOf(table, policy))).toEqual([3, 4, 5])
    expect(turningLevels({ ...requirement, required: 1 }, weighingOf(table, policy))).toEqual([1, 2, 3, 4])
  })

  it('is kept in the order of its gaps', () => {
    const { parameters } = profileMatching({ core: ['SQL'], weights: { 0: 5, [-1]: 4, 1: 4.5, [-2]: 3 } })
    expect(Object.keys(Object(parameters['weights'])).filter((gap) => Number(gap) < 0)).toEqual(['-2', '-1'])
    expect(profileMatching({ core: ['SQL'], weights: { full: 4 } }).parameters['weights']).toEqual({
      full: 4,
    })
  })
})
