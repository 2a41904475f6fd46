import {
  assignBand,
  type BandSet,
  type FitScore,
  jobPersonMatch,
  metShare,
  profileMatching,
  scoreFit,
  similarity,
} from 'kompetensi'
import { jpmMapping, jpmSelection } from 'kompetensi/schemes'
import { describe, expect, it } from 'vitest'
import { eighthsHeld, halfEven, tieModel } from '../support/half-even'
import { soundJob, withJobs } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const method = jobPersonMatch({ variant: 'ratioOfSums', cap: 'item' })
const model = withJobs(
  soundJob('j', [
    { competency: 'SQL', level: 5, essential: true },
    { competency: 'NEG', level: 5, essential: true },
  ]),
)
const fit = scoreFit(model, 'j', { SQL: 4 }, { method })

/** The band of a score, as scored. */
function bandOf(score: number, bandSet: BandSet): string {
  const scored: FitScore = { ...fit, score, lowest: score, highest: score }
  const [verdict, same] = [
    assignBand(scored, { bands: bandSet }),
    assignBand(scored, { bands: bandSet, evidence: 'as-scored' }),
  ]
  if (verdict.outcome !== 'assigned' || same.outcome !== 'assigned') throw new Error(verdict.outcome)
  expect(same.band).toEqual(verdict.band)
  return verdict.band.id
}

describe('assignBand', () => {
  it('says what is possible, what is open and what settles it', () => {
    expect(assignBand(fit, { bands: jpmSelection })).toStrictEqual({
      model: 'acme',
      modelVersion: '1',
      method: {
        id: 'jobPersonMatch',
        parameters: { variant: 'ratioOfSums', cap: 'item', weighted: false },
        full: 100,
        monotone: true,
        separable: true,
      },
      bandSet: 'jpm-selection',
      job: 'j',
      evidence: 'interval',
      essentialsBelow: ['SQL'],
      essentialsNotAssessed: ['NEG'],
      essentialsUnspecified: [],
      profileComplete: true,
      outcome: 'undetermined',
      touched: jpmSelection.bands,
      open: [{ competency: 'NEG', share: 1 }],
      settledBy: [
        { band: 'memenuhi-syarat', when: 'best', competencies: ['NEG'] },
        { band: 'kurang-memenuhi-syarat', when: 'worst', competencies: ['NEG'] },
      ],
    })
  })

  it('gives a band when the whole interval lies in it, with the essentials that are open', () => {
    const verdict = assignBand(scoreFit(model, 'j', { SQL: 4, NEG: 4 }, { method }), { bands: jpmMapping })
    expect(verdict).toMatchObject({
      outcome: 'assigned',
      band: { id: 'cukup-optimal' },
      essentialsBelow: ['SQL', 'NEG'],
    })
  })

  it('has nothing to say without a score or an interval', () => {
    const none = scoreFit(model, 'j', {}, { method })
    expect(assignBand(none, { bands: jpmSelection, evidence: 'as-scored' }).outcome).toBe('no-score')
    const alike = scoreFit(model, 'j', { SQL: 4 }, { method: similarity({ measure: 'cosine' }) })
    expect(assignBand(alike, { bands: jpmSelection }).outcome).toBe('no-score')
    expect(assignBand(alike, { bands: jpmSelection, evidence: 'as-scored' })).toMatchObject({
      outcome: 'assigned',
      evidence: 'as-scored',
    })
  })

  it('puts 0.8 · 100 in the 80 band, by whatever way floating point reaches it', () => {
    const tenths = Array.from({ length: 8 }, () => 0.1).reduce((sum, tenth) => sum + tenth, 0)
    expect(tenths).toBeLessThan(0.8)
    for (const score of [80, 0.8 * 100, tenths * 100, 100 * (0.1 + 0.7), 80 * (1 - 9e-10)])
      expect(bandOf(score, jpmSelection)).toBe('memenuhi-syarat')
    for (const score of [80 * (1 - 1.1e-9), 79.9999, 68])
      expect(bandOf(score, jpmSelection)).toBe('masih-memenuhi-syarat')
  })

  it('knows an edge at 0 and edges below it', () => {
    const name = { id: 'x', en: 'x' }
    const set: BandSet = {
      id: 's',
      name,
      bands: [
        { id: 'a', name },
        { id: 'b', name, from: -10 },
        { id: 'c', name, from: 0 },
      ],
    }
    expect([-10.1, -10, -10 * (1 + 9e-10), -1e-12, 0, 1e-12].map((score) => bandOf(score, set))).toEqual([
      'a',
      'b',
      'b',
      'b',
      'c',
      'c',
    ])
  })

  it('compares unrounded, unless the band set declares a rounding', () => {
    expect(bandOf(79.5, jpmSelection)).toBe('masih-memenuhi-syarat')
    expect(bandOf(79.5, { ...jpmSelection, rounding: { digits: 0 } })).toBe('memenuhi-syarat')
    expect(bandOf(79.49999999999999, { ...jpmSelection, rounding: { digits: 0 } })).toBe('memenuhi-syarat')
    expect(bandOf(79.49, { ...jpmSelection, rounding: { digits: 0 } })).toBe('masih-memenuhi-syarat')
    expect(bandOf(79.99, { ...jpmSelection, rounding: { digits: 0, mode: 'down' } })).toBe(
      'masih-memenuhi-syarat',
    )
    expect(bandOf(79.99999999999999, { ...jpmSelection, rounding: { digits: 0, mode: 'down' } })).toBe(
      'memenuhi-syarat',
    )
  })

  it('rounds a tie once, to the even digit: 62.5 is 62, whatever noise there is', () => {
    for (const by of [1, 1 - 1e-15, 1 + 1e-15, 1 - 9e-10, 1 + 9e-10])
      expect(bandOf(62.5 * by, halfEven)).toBe('below')
    expect(bandOf(62.5 * (1 + 1.1e-9), halfEven)).toBe('at')
    expect(
      bandOf(63.5 * (1 - 9e-10), {
        ...halfEven,
        bands: halfEven.bands.map((band, i) => (i === 0 ? band : { ...band, from: 64 })),
      }),
    ).toBe('at')
    const negative = {
      ...halfEven,
      bands: halfEven.bands.map((band, i) => (i === 0 ? band : { ...band, from: -62 })),
    }
    // Half-up goes away from 0, and down towards it, noise aside.
    expect(bandOf(-62.5, { ...negative, rounding: { mode: 'half-up' } })).toBe('below')
    expect(bandOf(-63.00000000000001, { ...negative, rounding: { mode: 'down' } })).toBe('below')
    expect(bandOf(-62.99999999999999, { ...negative, rounding: { mode: 'down' } })).toBe('below')

    const five = scoreFit(tieModel, 'eighths', eighthsHeld(5, 3), { method: metShare() })
    expect(five.score).toBe(62.5)
    for (const evidence of ['interval', 'as-scored'] as const)
      expect(assignBand(five, { bands: halfEven, evidence })).toMatchObject({ band: { id: 'below' } })
    // Two are open: one at its best is enough for the band, neither for 62.5.
    const open = scoreFit(tieModel, 'eighths', eighthsHeld(5, 1), { method: metShare() })
    expect(assignBand(open, { bands: halfEven })).toMatchObject({
      outcome: 'undetermined',
      settledBy: [
        { band: 'at', when: 'best', competencies: ['G'] },
        { band: 'below', when: 'worst', competencies: ['G', 'H'] },
      ],
    })
  })

  const name = { id: 'x', en: 'x' }
  it.each([
    ['no bands', 'bands-empty', []],
    ['an edge under the lowest band', 'bands-not-ascending', [{ id: 'a', name, from: 0 }]],
    [
      'no edge in another band',
      'bands-not-ascending',
      [
        { id: 'a', name },
        { id: 'b', name },
      ],
    ],
    [
      'edges that do not ascend',
      'bands-not-ascending',
      [
        { id: 'a', name },
        { id: 'b', name, from: 80 },
        { id: 'c', name, from: 80 },
      ],
    ],
    [
      'an edge that is NaN',
      'bands-not-ascending',
      [
        { id: 'a', name },
        { id: 'b', name, from: Number.NaN },
      ],
    ],
    [
      'one id twice',
      'duplicate-id',
      [
        { id: 'a', name },
        { id: 'a', name, from: 80 },
      ],
    ],
  ])('refuses a band set with %s', (_, code, bands) => {
    expect(thrownBy(() => assignBand(fit, { bands: { id: 's', name, bands } })).code).toBe(code)
  })

  it('refuses scores on another scale than its edges: 4.6 of 5 points is not 4.6 %', () => {
    const points = scoreFit(model, 'j', { SQL: 4, NEG: 5 }, { method: profileMatching({ core: ['SQL'] }) })
    expect(points.score).toBeCloseTo(4.4, 9)
    expect(thrownBy(() => assignBand(points, { bands: jpmSelection })).details).toMatchObject({
      bandSet: 'jpm-selection',
      full: 100,
      method: 5,
    })
    const { full: _, ...any } = jpmSelection
    expect(assignBand(points, { bands: any }).outcome).toBe('assigned')
  })

  it('refuses evidence it does not know, and a rounding that is none', () => {
    expect(thrownBy(() => assignBand(fit, { bands: jpmSelection, evidence: untyped('hope') })).code).toBe(
      'parameter-invalid',
    )
    const rounding = { digits: Number.NaN }
    expect(thrownBy(() => assignBand(fit, { bands: { ...jpmSelection, rounding } })).code).toBe(
      'number-out-of-range',
    )
  })
})
