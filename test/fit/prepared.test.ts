// What a method says of itself to those who score many people by it, and how it keeps apart from what it was given.

import {
  attainment,
  type MethodRequirement,
  metShare,
  proportionalReadiness,
  scoreFit,
  similarity,
} from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { soundJob, soundModel } from '../support/sound-model'

const scale = { levels: [1, 2, 3, 4, 5], floor: 0 }
const requirements: readonly MethodRequirement[] = [
  { competency: 'A', required: 4, weight: 3, essential: false, scale },
  { competency: 'B', required: 2, weight: 1, essential: true, scale },
]

describe('a method of one group', () => {
  it.each([attainment(), metShare(), proportionalReadiness()])('$id', (method) => {
    const whole = method.prepare(requirements, requirements)
    const part = method.prepare(requirements.slice(1), requirements)
    expect(whole?.groups).toEqual([0, 0])
    // What is there keeps its weight, and the sum of what is there divides.
    expect(part?.weights).toEqual(whole?.weights.slice(1))
    expect(part?.divisor).toBe(part?.weights[0])
  })
})

describe('the parameters of a method', () => {
  it('are a copy of what it was given', () => {
    const surplus = { cappedAt: 1.5 }
    const method = attainment({ surplus })
    surplus.cappedAt = 9
    expect(method.parameters).toEqual({ surplus: { cappedAt: 1.5 } })
  })
})

describe('similarity', () => {
  const named = { id: 'x', en: 'x' }
  const model = soundModel({
    scales: {
      five: { levels: [0, 1, 2, 3, 4, 5], floor: 0 },
      neutral: { levels: [-1, 1, 3], floor: 1 },
      harm: { levels: [-3, -2, -1, 0], floor: 0 },
    },
    competencies: {
      SQL: { name: named, scale: 'five' },
      NEG: { name: named, scale: 'five' },
      ODD: { name: named, scale: 'neutral' },
      BAD: { name: named, scale: 'harm' },
    },
    jobs: {},
  })
  const cosine = { method: similarity({ measure: 'cosine' }) }
  const euclid = { method: similarity({ measure: 'euclidean' }) }

  it('takes what is above the floor by noise alone for the floor', () => {
    const job = soundJob('j', [{ competency: 'SQL', level: 3 }])
    for (const held of [5e-10, 1e-9])
      expect(scoreFit(model, job, { SQL: held }, cosine)).not.toHaveProperty('score')
    expect(scoreFit(model, job, { SQL: 2e-9 }, cosine).score).toBe(100)
  })

  it('measures from a floor that is not 0, below it too', () => {
    const job = soundJob('j', [{ competency: 'ODD', level: 3 }])
    expect(scoreFit(model, job, { ODD: -1 }, euclid).score).toBe(-100)
    expect(scoreFit(model, job, { ODD: -1 }, cosine).score).toBe(-100)
    expect(scoreFit(model, job, { ODD: 1 }, euclid).score).toBe(0)
  })

  it('has none where no level is above a floor, and counts nothing then', () => {
    const harmless = soundJob('j', [{ competency: 'BAD', level: 0 }])
    expect(scoreFit(model, harmless, { BAD: -1 }, euclid)).not.toHaveProperty('score')
    const floor = soundJob('j', [{ competency: 'SQL', level: 0 }])
    const fit = scoreFit(model, floor, { SQL: 2, NEG: 4 }, cosine)
    expect(fit).not.toHaveProperty('score')
    expect(fit.countedAsFloor).toEqual([])
  })
})
