// Raises one rung after the other: where a rung begins, where it ends, and what counts on the way.

import { attainment, type BandSet, metShare, raiseToBand, type Scale, scoreFit } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { soundJob, soundModel } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'

const name = { id: 'x', en: 'x' }
const all: BandSet = {
  id: 'all',
  name,
  bands: [
    { id: 'some', name },
    { id: 'all', name, from: 100 },
  ],
}
const method = metShare()

/** What it takes to meet SQL at a level from another. */
function raiseOn(scale: Scale, held: number, level: number, options: object = {}) {
  const model = soundModel({
    scales: { five: scale },
    jobs: { j: soundJob('j', [{ competency: 'SQL', level }]) },
  })
  return raiseToBand(model, 'j', { SQL: held }, { method, bands: all, to: 'all', ...options })
}

describe('a rung', () => {
  const five: Scale = { levels: [1, 2, 3, 4, 5], floor: 0 }

  it('is the next level of the scale above the held one, noise aside', () => {
    expect(raiseOn(five, 2, 4).raises).toEqual([{ competency: 'SQL', from: 2, to: 4, rungs: 2 }])
    expect(raiseOn(five, 2.5, 4).raises).toEqual([{ competency: 'SQL', from: 2.5, to: 4, rungs: 2 }])
    expect(raiseOn(five, 3 - 5e-10, 4).cost).toBe(1)
    expect(raiseOn(five, 3 - 5e-9, 4).cost).toBe(2)
    expect(raiseOn(five, 0, 1).cost).toBe(1)
  })

  it('is a step of a continuous scale, the last one as long as is left', () => {
    const free: Scale = { levels: [0, 7], floor: 0, continuous: true }
    const climbed = (held: number, level: number, step: number) => {
      const { raises } = raiseOn(free, held, level, { step })
      return raises.map(({ to, rungs }) => [to, rungs])
    }
    expect(climbed(1, 4, 1.5)).toEqual([[4, 2]])
    expect(climbed(1, 4, 1)).toEqual([[4, 3]])
    expect(climbed(1, 4, 0.8)).toEqual([[4, 4]])
    expect(climbed(1, 4, 100)).toEqual([[4, 1]])
    // What is left is noise: no rung more for it.
    expect(climbed(1, 1 + 3e-10 + 3 * 0.1, 0.1)).toEqual([[1 + 3e-10 + 3 * 0.1, 3]])
    // At most ten thousand of them.
    const hundredth = {
      method: attainment(),
      bands: { ...all, bands: all.bands.map((band, i) => (i === 0 ? band : { ...band, from: 1 })) },
    }
    expect(raiseOn(free, 0, 7, { ...hundredth, step: 7 / 10_000 }).cost).toBe(100)
    expect(thrownBy(() => raiseOn(free, 0, 7, { ...hundredth, step: 7 / 10_001 })).code).toBe(
      'step-too-short',
    )
  })

  it('ends at the requirement, or at the top of the scale where the caller lets it', () => {
    const counted = { method: attainment({ surplus: 'counted' }) }
    const model = soundModel({
      jobs: {
        j: soundJob('j', [
          { competency: 'SQL', level: 2 },
          { competency: 'NEG', level: 4 },
        ]),
      },
    })
    const raise = (options: object) =>
      raiseToBand(model, 'j', { SQL: 2, NEG: 3 }, { bands: all, to: 'all', ...counted, ...options })
    expect(raise({}).raises).toEqual([{ competency: 'NEG', from: 3, to: 4, rungs: 1 }])
    const held = { SQL: 1, NEG: 4 }
    const above = { bands: all, to: 'all', ...counted }
    expect(raiseToBand(model, 'j', held, above).raises).toEqual([
      { competency: 'SQL', from: 1, to: 2, rungs: 1 },
    ])
    // NEG would gain as much above its requirement; the larger shortfall climbs.
    expect(raiseToBand(model, 'j', held, { ...above, aboveRequired: true }).raises).toEqual([
      { competency: 'SQL', from: 1, to: 2, rungs: 1 },
    ])
    const surplus = raiseToBand(model, 'j', { SQL: 2, NEG: 1 }, { ...above, aboveRequired: true })
    expect(surplus).toMatchObject({ cost: 3, outcome: 'raises' })
  })
})

describe('the answer', () => {
  const model = soundModel({
    jobs: {
      j: soundJob('j', [
        { competency: 'SQL', level: 4 },
        { competency: 'NEG', level: 4, essential: true },
        { competency: 'ART' },
      ]),
    },
  })

  it('has all it was made from, and the scores before and after', () => {
    const before = { SQL: 3, NEG: 2, ART: 1 }
    const answer = raiseToBand(model, 'j', before, { method, bands: all, to: 'all' })
    expect(answer).toStrictEqual({
      model: 'acme',
      modelVersion: '1',
      job: 'j',
      bandSet: 'all',
      to: 'all',
      outcome: 'raises',
      raises: [
        { competency: 'SQL', from: 3, to: 4, rungs: 1 },
        { competency: 'NEG', from: 2, to: 4, rungs: 2 },
      ],
      cost: 3,
      before: scoreFit(model, 'j', before, { method }),
      after: scoreFit(model, 'j', { ...before, SQL: 4, NEG: 4 }, { method }),
    })
  })

  it('takes the lowest band for reached where essentials are, and lifts them where they are not', () => {
    const low = { method, bands: all, to: 'some' }
    expect(raiseToBand(model, 'j', { SQL: 0, NEG: 4 }, low)).toMatchObject({ outcome: 'already', cost: 0 })
    expect(raiseToBand(model, 'j', { SQL: 0, NEG: 1 }, low).raises).toEqual([
      { competency: 'NEG', from: 1, to: 4, rungs: 3 },
    ])
  })

  it('counts what is known of the unassessed, and only of them', () => {
    const outcomes = { SQL: { lowest: 4, highest: 5 } }
    const options = { method, bands: all, to: 'all' }
    expect(raiseToBand(model, 'j', { NEG: 3 }, { ...options, outcomes })).toMatchObject({
      raises: [{ competency: 'NEG', from: 3, to: 4, rungs: 1 }],
      after: { lowest: 100 },
    })
    expect(raiseToBand(model, 'j', { NEG: 3 }, options).outcome).toBe('impossible')
    expect(
      raiseToBand(model, 'j', { NEG: 3 }, { ...options, outcomes: { SQL: { lowest: 3, highest: 5 } } })
        .outcome,
    ).toBe('impossible')
  })
})
