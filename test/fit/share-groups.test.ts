// Job Person Match in groups with a share each: what regulations call 60 % managerial and socio-cultural, 40 % technical.

import { type JobPersonMatchOptions, jobPersonMatch, raiseToBand, scoreFit } from 'kompetensi'
import { jpmSelection } from 'kompetensi/schemes'
import { describe, expect, it } from 'vitest'
import { soundJob, soundModel } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'
import { completions } from './cases'

const codes = ['M1', 'M2', 'M3', 'T1', 'T2'] as const
const competencies = Object.fromEntries(
  codes.map((code) => [code, { name: { id: code, en: code }, scale: 'five' }]),
)
const required = { M1: 3, M2: 3, M3: 3, T1: 5, T2: 4 }
/** The fixed share of each by itself, as a profile without groups has to write it down: 0.6 ÷ 3 and 0.4 ÷ 2. */
const handMade = Object.entries(required).map(([competency, level]) => ({ competency, level, weight: 0.2 }))
const plain = Object.entries(required).map(([competency, level]) => ({ competency, level }))
const model = soundModel({
  competencies,
  jobs: {
    job: soundJob('job', plain),
    weighed: soundJob('weighed', handMade),
    few: soundJob('few', plain.slice(0, 3)),
  },
})
const groups = [
  { id: 'managerial', share: 0.6, competencies: ['M1', 'M2', 'M3'] },
  { id: 'technical', share: 0.4, competencies: ['T1', 'T2'] },
]
const match = { variant: 'meanOfRatios', cap: 'item' } as const
const inGroups = (more: Partial<JobPersonMatchOptions> = {}) => jobPersonMatch({ ...match, groups, ...more })

describe('Job Person Match in groups', () => {
  it('is the sum of share × match of a group, whatever the number of its requirements', () => {
    const held = { M1: 2, M2: 3, M3: 3, T1: 4, T2: 4 }
    const managerial = (2 / 3 + 1 + 1) / 3
    const technical = (4 / 5 + 1) / 2
    const fit = scoreFit(model, 'job', held, { method: inGroups() })
    expect(fit.score).toBeCloseTo(100 * (0.6 * managerial + 0.4 * technical), 12)
    expect(scoreFit(model, 'job', held, { method: inGroups({ variant: 'ratioOfSums' }) }).score).toBeCloseTo(
      100 * (0.6 * (8 / 9) + 0.4 * (8 / 9)),
      12,
    )
    // All assessed, weights by hand say the same of a mean of ratios.
    const byHand = jobPersonMatch({ ...match, weighted: true })
    expect(scoreFit(model, 'weighed', held, { method: byHand }).score).toBeCloseTo(fit.score ?? 0, 12)
    expect(scoreFit(model, 'job', required, { method: inGroups() }).score).toBe(100)
  })

  it('takes what is assessed of a group for the group: 76, where weights by hand give 82.2', () => {
    // Of managerial one of three is assessed, at 2 of 3; technical is 4 of 5 and 4 of 4: 0.6 × 66.7 + 0.4 × 90.
    const held = { M1: 2, T1: 4, T2: 4 }
    const fit = scoreFit(model, 'job', held, { method: inGroups() })
    expect(fit.score).toBeCloseTo(76, 12)
    // Weights by hand let technical, which is assessed in full, count two of three parts: (2/3 + 4/5 + 1) ÷ 3.
    const byHand = scoreFit(model, 'weighed', held, { method: jobPersonMatch({ ...match, weighted: true }) })
    expect(byHand.score).toBeCloseTo((100 * (2 / 3 + 4 / 5 + 1)) / 3, 12)
    expect(byHand.score?.toFixed(1)).toBe('82.2')
    // The interval is the same, for each requirement has the same fixed share.
    expect([fit.lowest, fit.highest].map((end) => end?.toFixed(9))).toEqual(
      [byHand.lowest, byHand.highest].map((end) => end?.toFixed(9)),
    )
    expect(fit.lowest).toBeCloseTo(100 * (0.2 * (2 / 3) + 0.2 * (4 / 5) + 0.2), 12)
    expect(fit.highest).toBeCloseTo(100 * (0.2 * (2 / 3) + 0.4 + 0.2 * (4 / 5) + 0.2), 12)
    expect(fit.coverage).toBeCloseTo(0.6, 12)
    expect(fit.items.map(({ share }) => share?.toFixed(12))).toEqual(codes.map(() => (0.2).toFixed(12)))
    expect(fit.items.map(({ points }) => points?.toFixed(6))).toEqual([
      (100 * 0.6 * (2 / 3)).toFixed(6),
      undefined,
      undefined,
      (100 * 0.2 * (4 / 5)).toFixed(6),
      (100 * 0.2).toFixed(6),
    ])
  })

  it('has no score, but an interval, where nothing of a group is assessed; with the floor it has both', () => {
    const fit = scoreFit(model, 'job', { T1: 5, T2: 4 }, { method: inGroups() })
    expect(fit).not.toHaveProperty('score')
    expect([fit.lowest, fit.highest]).toEqual([40, 100])
    const floor = scoreFit(model, 'job', { T1: 5, T2: 4 }, { method: inGroups(), unassessed: 'floor' })
    expect(floor.score).toBeCloseTo(40, 12)
  })

  it.each(['ratioOfSums', 'meanOfRatios'] as const)('bounds every completion exactly, as %s', (variant) => {
    for (const cap of ['none', 'item', 'total'] as const) {
      const method = inGroups({ variant, cap })
      const holdings = { M1: 2, T2: 4 }
      const fit = scoreFit(model, 'job', holdings, { method })
      const scores = completions({ model, job: model.jobs['job'] ?? untyped(undefined), holdings }).map(
        (complete) => scoreFit(model, 'job', complete, { method }).score ?? Number.NaN,
      )
      expect(scores.length).toBe(6 ** 3)
      expect(Math.min(...scores)).toBe(fit.lowest)
      expect(Math.max(...scores)).toBe(fit.highest)
    }
  })

  it('caps the total of all groups, not that of one', () => {
    const held = { M1: 5, M2: 5, M3: 5, T1: 4, T2: 3 }
    const [none, total] = (['none', 'total'] as const).map((cap) =>
      scoreFit(model, 'job', held, { method: inGroups({ cap }) }),
    )
    expect(none?.score).toBeCloseTo(100 * (0.6 * (5 / 3) + 0.4 * ((4 / 5 + 3 / 4) / 2)), 12)
    expect(total?.score).toBe(100)
  })

  it('counts weights within a group', () => {
    const job = soundJob('job', [{ competency: 'M1', level: 3, weight: 3 }, ...plain.slice(1)])
    const held = { M1: 2, M2: 3, M3: 3, T1: 5, T2: 4 }
    const own = soundModel({ competencies, jobs: { job } })
    expect(scoreFit(own, 'job', held, { method: inGroups({ weighted: true }) }).score).toBeCloseTo(
      100 * (0.6 * ((3 * (2 / 3) + 2) / 5) + 0.4),
      12,
    )
  })

  it('raises to a band by the shares of the groups', () => {
    const held = { M1: 1, M2: 3, M3: 3, T1: 1, T2: 4 }
    const { after, raises } = raiseToBand(model, 'job', held, {
      method: inGroups(),
      bands: jpmSelection,
      to: 'memenuhi-syarat',
    })
    expect(raises.length).toBeGreaterThan(0)
    expect(after.score ?? 0).toBeGreaterThanOrEqual(80)
  })

  it('refuses a profile that lacks a group, or lets the others count alone', () => {
    const lacking = (more: Partial<JobPersonMatchOptions> = {}) =>
      scoreFit(model, 'few', { M1: 2, M2: 3 }, { method: inGroups(more) })
    expect(thrownBy(() => lacking())).toMatchObject({
      code: 'group-empty',
      details: { by: 'groups', id: 'technical' },
    })
    expect(lacking({ emptyGroup: 'other-groups' }).score).toBeCloseTo(100 * ((2 / 3 + 1) / 2), 12)
  })

  it('wants every requirement in exactly one group, and shares that add up to 1', () => {
    const score = (changed: readonly (typeof groups)[number][]) => () =>
      scoreFit(model, 'job', {}, { method: inGroups({ groups: changed }) })
    const [managerial, technical] = groups
    const without = [{ id: 'managerial', share: 1, competencies: ['M1'] }]
    expect(thrownBy(score(without)).details).toEqual({ by: 'groups', competency: 'M2', times: 0 })
    const twice = [...(managerial ? [managerial] : []), { id: 'technical', share: 0.4, competencies: codes }]
    expect(thrownBy(score(untyped(twice))).details).toEqual({ by: 'groups', competency: 'M1', times: 2 })
    const short = [...(technical ? [technical] : [])]
    expect(thrownBy(score(short)).details).toEqual({ by: 'groups', total: 0.4 })
    const same = groups.map((group) => ({ ...group, id: 'same' }))
    expect(thrownBy(score(same))).toMatchObject({
      code: 'duplicate-id',
      details: { id: 'same', kind: 'groups' },
    })
    expect(thrownBy(score([...groups.slice(1), { id: 'x', share: 0.6, competencies: ['M9'] }])).code).toBe(
      'unknown-competency',
    )
  })

  it('says its groups in the result, as JSON', () => {
    const { method } = scoreFit(model, 'job', {}, { method: inGroups() })
    expect(method.parameters).toEqual({ ...match, weighted: false, groups, emptyGroup: 'refuse' })
    expect(JSON.parse(JSON.stringify(method))).toEqual(method)
    // A method made of what a result says gives the same again.
    const again = jobPersonMatch(untyped(JSON.parse(JSON.stringify(method.parameters))))
    const held = { M1: 2, T1: 4, T2: 4 }
    expect(scoreFit(model, 'job', held, { method: again })).toEqual(
      scoreFit(model, 'job', held, { method: inGroups() }),
    )
  })
})
