// Verdicts that are open: what is named, in which order, with which shares; and what the last step of a method changes.

import { assignBand, attainment, type BandSet, type FitScore, scoreFit } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { soundJob, soundModel } from '../support/sound-model'
import { ownMethod } from './cases'

const name = { id: 'x', en: 'x' }
const codes = ['A', 'B', 'C', 'D', 'E'] as const
const model = soundModel({
  scales: { four: { levels: [0, 1, 2, 3, 4], floor: 0 } },
  competencies: Object.fromEntries(codes.map((code) => [code, { name, scale: 'four' }])),
  jobs: {
    weighed: soundJob('weighed', [
      { competency: 'A', level: 4, weight: 2 },
      { competency: 'B', level: 4, weight: 1 },
      { competency: 'C', level: 0, weight: 9 },
      { competency: 'D', level: 4, weight: 5, essential: true },
      { competency: 'E', essential: true },
    ]),
  },
})

const set = (...edges: readonly number[]): BandSet => ({
  id: 'set',
  name,
  bands: [{ id: 'b0', name }, ...edges.map((from, i) => ({ id: `b${i + 1}`, name, from }))],
})

/** The verdict on somebody of whom something is open. */
function openVerdict(fit: FitScore, ...edges: readonly number[]) {
  const verdict = assignBand(fit, { bands: set(...edges) })
  if (verdict.outcome !== 'undetermined') throw new Error(verdict.outcome)
  return verdict
}

describe('a verdict that is open', () => {
  it('names what moves the score, the largest share first, and nothing that does not', () => {
    const fit = scoreFit(model, 'weighed', {}, { method: attainment() })
    const verdict = openVerdict(fit, 50)
    // C is required at the floor: it weighs nothing beside the others.
    expect(verdict.open).toEqual([
      { competency: 'D', share: 5 / 8 },
      { competency: 'A', share: 2 / 8 },
      { competency: 'B', share: 1 / 8 },
    ])
    expect(verdict.settledBy).toEqual([
      { band: 'b1', when: 'best', competencies: ['D'] },
      { band: 'b0', when: 'worst', competencies: ['D'] },
    ])
    expect(verdict).toMatchObject({
      essentialsBelow: [],
      essentialsNotAssessed: ['D'],
      essentialsUnspecified: ['E'],
    })
  })

  it('measures a share by what is possible, not by what is reached at best', () => {
    const outcomes = { A: { lowest: 1, highest: 4 }, B: { lowest: 0, highest: 4 } }
    const fit = scoreFit(model, 'weighed', { D: 2 }, { method: attainment(), outcomes })
    expect(openVerdict(fit, 50).open).toEqual([
      { competency: 'A', share: expect.closeTo(6 / 10, 12) },
      { competency: 'B', share: expect.closeTo(4 / 10, 12) },
    ])
  })

  it('keeps the order of the profile among equal shares', () => {
    const job = soundJob(
      'job',
      (['B', 'D', 'A'] as const).map((competency) => ({ competency, level: 4 })),
    )
    const fit = scoreFit(model, job, {}, { method: attainment() })
    const verdict = openVerdict(fit, 10, 60)
    expect(verdict.open.map(({ competency }) => competency)).toEqual(['B', 'D', 'A'])
    expect(verdict.touched.map(({ id }) => id)).toEqual(['b0', 'b1', 'b2'])
    expect(verdict.settledBy).toEqual([
      { band: 'b2', when: 'best', competencies: ['B', 'D'] },
      { band: 'b0', when: 'worst', competencies: ['B', 'D', 'A'] },
    ])
  })

  it('settles on the score after the method’s last step', () => {
    // 3 of 9 parts each: half of 100 points is a root of 7.07, a third of 5.77.
    const job = soundJob(
      'job',
      (['A', 'B', 'D'] as const).map((competency) => ({ competency, level: 4 })),
    )
    const rooted = scoreFit(model, job, {}, { method: ownMethod('step', 'root', 100) })
    expect([rooted.lowest, rooted.highest]).toEqual([0, 10])
    expect(openVerdict(rooted, 8).settledBy).toEqual([
      { band: 'b1', when: 'best', competencies: ['A', 'B'] },
      { band: 'b0', when: 'worst', competencies: ['A', 'B'] },
    ])
    expect(openVerdict(rooted, 5).settledBy).toEqual([
      { band: 'b1', when: 'best', competencies: ['A'] },
      { band: 'b0', when: 'worst', competencies: ['A', 'B', 'D'] },
    ])
    const capped = scoreFit(model, job, {}, { method: ownMethod('step', { cap: 60 }, 100) })
    expect(openVerdict(capped, 60).settledBy).toEqual([
      { band: 'b1', when: 'best', competencies: ['A', 'B'] },
      { band: 'b0', when: 'worst', competencies: ['A', 'B'] },
    ])
  })

  it('is none where one end of the interval is not known', () => {
    const { lowest, highest, ...rest } = scoreFit(model, 'weighed', { A: 1 }, { method: attainment() })
    for (const part of [{ lowest: lowest ?? 0 }, { highest: highest ?? 0 }]) {
      expect(assignBand({ ...rest, ...part }, { bands: set(50) }).outcome).toBe('no-score')
    }
  })

  it('shares no list with the score', () => {
    const fit = scoreFit(model, 'weighed', { A: 1 }, { method: attainment() })
    const verdict = openVerdict(fit, 50)
    for (const key of ['essentialsBelow', 'essentialsNotAssessed', 'essentialsUnspecified'] as const) {
      expect(verdict[key]).toEqual(fit[key])
      expect(verdict[key]).not.toBe(fit[key])
    }
  })
})
