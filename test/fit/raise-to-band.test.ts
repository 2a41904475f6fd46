import {
  attainment,
  type BandSet,
  jobPersonMatch,
  metShare,
  profileMatching,
  raiseToBand,
  similarity,
} from 'kompetensi'
import { jpmSelection } from 'kompetensi/schemes'
import { describe, expect, it } from 'vitest'
import { cheapestRaises } from '../../src/fit/cheapest-raises'
import { eighthsHeld, halfEven, tieModel } from '../support/half-even'
import { isBrief } from '../support/runs'
import { soundJob, soundModel, withJobs } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const method = attainment()
const options = { method, bands: jpmSelection, to: 'memenuhi-syarat' }
const model = withJobs(
  soundJob('j', [
    { competency: 'SQL', level: 5 },
    { competency: 'NEG', level: 5 },
  ]),
  soundJob('strict', [
    { competency: 'SQL', level: 5 },
    { competency: 'NEG', level: 2, essential: true },
  ]),
  soundJob('heavy', [
    { competency: 'SQL', level: 5 },
    { competency: 'NEG', level: 5, weight: 2 },
  ]),
)

describe('raiseToBand', () => {
  it('finds the fewest rungs; among equals the fewest competencies, then the larger shortfall', () => {
    const answer = raiseToBand(model, 'j', { SQL: 3, NEG: 2 }, options)
    expect(answer).toMatchObject({
      outcome: 'raises',
      cost: 3,
      to: 'memenuhi-syarat',
      bandSet: 'jpm-selection',
      job: 'j',
      model: 'acme',
    })
    expect(answer.raises).toEqual([{ competency: 'NEG', from: 2, to: 5, rungs: 3 }])
    expect([answer.before.score, answer.after.score]).toEqual([50, 80])
    expect(raiseToBand(model, 'heavy', { SQL: 3, NEG: 3 }, options).raises).toEqual([
      { competency: 'NEG', from: 3, to: 5, rungs: 2 },
    ])
  })

  it('takes the larger weighted shortfall where rungs gain the same', () => {
    const unweighted = { ...options, method: jobPersonMatch({ variant: 'ratioOfSums', cap: 'item' }) }
    expect(raiseToBand(model, 'heavy', { SQL: 3, NEG: 3 }, unweighted).raises).toEqual([
      { competency: 'NEG', from: 3, to: 5, rungs: 2 },
    ])
  })

  it('settles equal shortfalls by the order of the profile', () => {
    expect(raiseToBand(model, 'j', { SQL: 3, NEG: 3 }, options).raises).toEqual([
      { competency: 'SQL', from: 3, to: 5, rungs: 2 },
    ])
  })

  it('has nothing to raise in the band already', () => {
    expect(raiseToBand(model, 'j', { SQL: 4, NEG: 4 }, options)).toMatchObject({
      outcome: 'already',
      raises: [],
      cost: 0,
    })
  })

  it('is not there at a tie that is rounded down', () => {
    const answer = raiseToBand(tieModel, 'eighths', eighthsHeld(5, 3), {
      method: metShare(),
      bands: halfEven,
      to: 'at',
    })
    expect(answer).toMatchObject({
      outcome: 'raises',
      cost: 1,
      before: { score: 62.5 },
      after: { score: 75 },
    })
    // From four met the tie is not enough either.
    expect(
      raiseToBand(tieModel, 'eighths', eighthsHeld(4, 4), { method: metShare(), bands: halfEven, to: 'at' })
        .cost,
    ).toBe(2)
  })

  it('lifts essentials below their level, also where the score is high enough', () => {
    const answer = raiseToBand(model, 'strict', { SQL: 5, NEG: 1 }, options)
    expect(answer.before.score).toBeGreaterThan(80)
    expect(answer.raises).toEqual([{ competency: 'NEG', from: 1, to: 2, rungs: 1 }])
  })

  it('raises only what is assessed: what is not may be at its worst, unless the caller leaves it out', () => {
    expect(raiseToBand(model, 'j', { SQL: 1 }, options)).toMatchObject({ outcome: 'impossible', raises: [] })
    expect(raiseToBand(model, 'j', { SQL: 1 }, { ...options, unassessed: 'exclude' }).raises).toEqual([
      { competency: 'SQL', from: 1, to: 4, rungs: 3 },
    ])
    const known = { NEG: { lowest: 3, highest: 5 } }
    expect(raiseToBand(model, 'j', { SQL: 1 }, { ...options, outcomes: known }).cost).toBe(4)
    expect(raiseToBand(model, 'j', {}, { ...options, unassessed: 'exclude' }).outcome).toBe('impossible')
  })

  it('raises above a requirement only when the caller says so', () => {
    const uncapped = { ...options, method: jobPersonMatch({ variant: 'ratioOfSums', cap: 'none' }) }
    const low = withJobs(
      soundJob('j', [
        { competency: 'SQL', level: 1 },
        { competency: 'NEG', level: 5 },
      ]),
    )
    expect(raiseToBand(low, 'j', { SQL: 1 }, uncapped).outcome).toBe('impossible')
    expect(raiseToBand(low, 'j', { SQL: 1 }, { ...uncapped, aboveRequired: true }).raises).toEqual([
      { competency: 'SQL', from: 1, to: 5, rungs: 4 },
    ])
  })

  it('climbs a continuous scale by steps, and the last one to the requirement', () => {
    const scales = { five: { levels: [0, 7], continuous: true, floor: 0 } }
    const jobs = { j: soundJob('j', [{ competency: 'SQL', level: 4 }]) }
    const smooth = soundModel({ scales, jobs })
    expect(thrownBy(() => raiseToBand(smooth, 'j', { SQL: 1 }, options))).toMatchObject({
      code: 'step-needed',
      details: { competency: 'SQL' },
    })
    expect(raiseToBand(smooth, 'j', { SQL: 1.1 }, { ...options, step: 0.5 }).raises).toEqual([
      { competency: 'SQL', from: 1.1, to: 3.6, rungs: 5 },
    ])
    const to = { ...options, bands: perfect, to: 'all', step: 2 }
    expect(raiseToBand(smooth, 'j', { SQL: 1 }, to).raises).toEqual([
      { competency: 'SQL', from: 1, to: 4, rungs: 2 },
    ])
    for (const step of [0, -1, Number.NaN, Number.POSITIVE_INFINITY, 1e-9])
      expect(thrownBy(() => raiseToBand(smooth, 'j', { SQL: 1 }, { ...options, step })).code).toBe(
        step === 1e-9 ? 'step-too-short' : 'parameter-invalid',
      )
  })

  const name = { id: 'x', en: 'x' }
  const perfect: BandSet = {
    id: 'all',
    name,
    bands: [
      { id: 'some', name },
      { id: 'all', name, from: 100 },
    ],
  }

  it('moves towards the requirement under a method that is not monotone', () => {
    const matching = profileMatching({ core: ['SQL'], fractional: 'interpolate' })
    const bands: BandSet = {
      id: 'five',
      name,
      bands: [
        { id: 'low', name },
        { id: 'high', name, from: 4.6 },
      ],
    }
    const answer = raiseToBand(
      model,
      'j',
      { SQL: 3, NEG: 5 },
      { method: matching, bands, to: 'high', aboveRequired: true },
    )
    expect(answer.raises).toEqual([{ competency: 'SQL', from: 3, to: 5, rungs: 2 }])
  })

  // Tens of millions of steps, each of which counts itself where mutants are tried.
  it.skipIf(isBrief)('is exact for a whole dictionary', () => {
    const codes = Array.from({ length: 86 }, (_, i) => `C${i}`)
    const large = soundModel({
      competencies: Object.fromEntries(
        codes.map((code) => [code, { name: { id: code, en: code }, scale: 'five' }]),
      ),
      jobs: {
        j: soundJob(
          'j',
          codes.map((competency, i) => ({ competency, level: 5, weight: 1 + (i % 7) })),
        ),
      },
    })
    const holdings = Object.fromEntries(codes.map((code) => [code, 0]))
    const answer = raiseToBand(large, 'j', holdings, { ...options, bands: perfect, to: 'all' })
    expect(answer).toMatchObject({ outcome: 'raises', cost: 430 })
    expect(raiseToBand(large, 'j', holdings, options).after.score).toBeGreaterThanOrEqual(80 * (1 - 1e-9))
  })

  it.skipIf(isBrief)('says when an exact answer would take too long', () => {
    const codes = Array.from({ length: 40 }, (_, i) => `C${i}`)
    const large = soundModel({
      scales: { five: { levels: [0, 100], continuous: true, floor: 0 } },
      competencies: Object.fromEntries(
        codes.map((code) => [code, { name: { id: code, en: code }, scale: 'five' }]),
      ),
      jobs: {
        j: soundJob(
          'j',
          codes.map((competency) => ({ competency, level: 100 })),
        ),
      },
    })
    const holdings = Object.fromEntries(codes.map((code) => [code, 0]))
    expect(thrownBy(() => raiseToBand(large, 'j', holdings, { ...options, step: 0.1 })).code).toBe(
      'search-too-large',
    )
  })

  it.each([
    ['a method without parts', 'method-not-separable', { method: similarity({ measure: 'cosine' }) }],
    ['a band it does not know', 'parameter-invalid', { to: 'sempurna' }],
    ['no bands', 'bands-empty', { bands: { ...jpmSelection, bands: [] } }],
    ['an unknown policy', 'parameter-invalid', { unassessed: untyped('best') }],
  ] as const)('refuses %s', (_, code, change) => {
    expect(thrownBy(() => raiseToBand(model, 'j', { SQL: 1, NEG: 1 }, { ...options, ...change })).code).toBe(
      code,
    )
  })
})

describe('cheapestRaises', () => {
  it('adds gains in one order everywhere, so that an edge met to the bit is met', () => {
    const gains = [0.1, 0.2, 0.3, 0.7, 1e-17, 1e17, -1e17]
    const ladders = gains.map((gain) => ({ gains: [0, gain], least: 1, priority: 0 }))
    const all = gains.reduceRight((sum, gain) => gain + sum, 0)
    expect(cheapestRaises(ladders, (gain) => gain >= all)).toEqual(gains.map(() => 1))
  })
})
