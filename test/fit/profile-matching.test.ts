import { type ProfileMatchingOptions, profileMatching, type Scale, scoreFit } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { soundJob, soundModel } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'

const five: Scale = { levels: [1, 2, 3, 4, 5], floor: 0 }

/** The score of SQL (required 3) and NEG (required 4). */
function scored(held: { SQL?: number; NEG?: number }, options: ProfileMatchingOptions, scale: Scale = five) {
  const job = soundJob('j', [
    { competency: 'SQL', level: 3 },
    { competency: 'NEG', level: 4 },
  ])
  return scoreFit(soundModel({ scales: { five: scale }, jobs: { j: job } }), 'j', held, {
    method: profileMatching(options),
  })
}
const core = ['SQL']

describe('profileMatching', () => {
  it('mixes the mean of the core with that of the secondary factors', () => {
    expect(scored({ SQL: 3, NEG: 3 }, { core }).score).toBeCloseTo(0.6 * 5 + 0.4 * 4, 12)
    expect(scored({ SQL: 3, NEG: 3 }, { core, coreShare: 0.7 }).score).toBeCloseTo(0.7 * 5 + 0.3 * 4, 12)
  })

  it('is not monotone: a surplus costs', () => {
    const [exact, above] = [scored({ SQL: 3, NEG: 4 }, { core }), scored({ SQL: 5, NEG: 4 }, { core })]
    expect(exact.method.monotone).toBe(false)
    expect(above.score ?? 0).toBeLessThan(exact.score ?? 0)
  })

  it('reads a level below the lowest, such as the floor, as the lowest', () => {
    expect(scored({ SQL: 0, NEG: 4 }, { core }).score).toBe(scored({ SQL: 1, NEG: 4 }, { core }).score)
  })

  it('refuses a gap that is no whole number, or interpolates', () => {
    const { code, details } = thrownBy(() => scored({ SQL: 2.5, NEG: 4 }, { core }))
    expect(code).toBe('fractional-gap')
    expect(details).toEqual({ competency: 'SQL', gap: -0.5 })
    const { score } = scored({ SQL: 2.5, NEG: 4 }, { core, fractional: 'interpolate' })
    expect(score).toBeCloseTo(0.6 * 4.5 + 0.4 * 5, 12)
    expect(scored({ SQL: 3 + 1e-12, NEG: 4 }, { core }).score).toBe(5)
  })

  it('needs a table that reaches as far as the scale, or the weight of its end', () => {
    const wide: Scale = { levels: [1, 2, 3, 4, 5, 6], floor: 0 }
    const { code, details } = thrownBy(() => scored({ SQL: 3, NEG: 4 }, { core }, wide))
    expect(code).toBe('weight-table-too-short')
    expect(details).toEqual({ reach: 4, span: 5, closed: false })
    expect(thrownBy(() => scored({ SQL: 3, NEG: 4 }, { core, weights: { full: 5 } }, wide)).details).toEqual({
      reach: 4,
      span: 5,
      closed: true,
    })
    expect(scored({ SQL: 3, NEG: 4 }, { core, weights: { full: 6 } }, wide).score).toBe(6)
    expect(scored({ SQL: 3, NEG: 4 }, { core, offTable: 'end-weight' }, wide).score).toBe(5)
    // The closed form of 5 is Kusrini's table, its ends included.
    expect(
      scored({ SQL: 3, NEG: 4 }, { core, weights: { full: 5 }, offTable: 'end-weight' }, wide).score,
    ).toBe(5)
    const wider: Scale = { levels: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], floor: 0 }
    for (const held of wider.levels) {
      const [table, closed] = [{}, { weights: { full: 5 } }].map((more) =>
        scored({ SQL: held, NEG: 11 - held }, { core, offTable: 'end-weight', ...more }, wider),
      )
      expect([closed?.score, closed?.lowest, closed?.highest]).toEqual([
        table?.score,
        table?.lowest,
        table?.highest,
      ])
      // Where no gap is beyond the end, what is done with those that are changes nothing.
      const within = { core, weights: { full: 10.5 } }
      expect(scored({ SQL: held, NEG: 4 }, { ...within, offTable: 'end-weight' }, wider).score).toBe(
        scored({ SQL: held, NEG: 4 }, within, wider).score,
      )
    }
    const short = { 0: 5, 1: 4, [-1]: 3 }
    expect(scored({ SQL: 5, NEG: 1 }, { core, weights: short, offTable: 'end-weight' }).score).toBeCloseTo(
      0.6 * 4 + 0.4 * 3,
      12,
    )
  })

  it('refuses a profile with no core or no secondary factor, or lets the other group count alone', () => {
    expect(thrownBy(() => scored({}, { core: [] })).details).toEqual({ group: 'core', aspect: '' })
    expect(thrownBy(() => scored({}, { core: ['SQL', 'NEG'] })).details).toEqual({
      group: 'secondary',
      aspect: '',
    })
    expect(scored({ SQL: 3, NEG: 2 }, { core: [], emptyGroup: 'other-group' }).score).toBe(4)
  })

  it('wants every requirement in exactly one group of the aspects', () => {
    const aspect = (id: string, share: number, cores: string[], secondary: string[]) => ({
      id,
      share,
      core: cores,
      secondary,
    })
    const unassessed = { aspects: [aspect('a', 1, ['SQL'], [])] }
    expect(thrownBy(() => scored({}, unassessed)).details).toEqual({ competency: 'NEG', times: 0 })
    const twice = { aspects: [aspect('a', 0.5, ['SQL'], ['NEG']), aspect('b', 0.5, ['NEG'], [])] }
    expect(thrownBy(() => scored({}, twice)).details).toEqual({ competency: 'NEG', times: 2 })
    const empty = { aspects: [aspect('a', 0.5, ['SQL'], ['NEG']), aspect('b', 0.5, [], [])] }
    expect(thrownBy(() => scored({}, { ...empty, emptyGroup: 'other-group' })).details).toEqual({
      group: 'core',
      aspect: 'b',
    })
  })

  it('refuses codes the model lacks, which would turn a core factor into a secondary one', () => {
    const { issues } = thrownBy(() => scored({ SQL: 3 }, { core: ['SQL', 'NEGG', 'constructor'] }))
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['unknown-competency', ['method', 'NEGG']],
      ['unknown-competency', ['method', 'constructor']],
    ])
  })

  it('has no score, but an interval, where nobody of a group is assessed', () => {
    const fit = scored({ SQL: 3 }, { core })
    expect(fit).not.toHaveProperty('score')
    expect(fit.coverage).toBe(0.5)
    expect(fit.lowest).toBeCloseTo(0.6 * 5 + 0.4 * 2, 12)
    expect(fit.highest).toBe(5)
  })

  it('says its parameters, with what was not named', () => {
    expect(scored({}, { core }).method.parameters).toEqual({
      weights: { '-4': 1, '-3': 2, '-2': 3, '-1': 4, '0': 5, '1': 4.5, '2': 3.5, '3': 2.5, '4': 1.5 },
      coreShare: 0.6,
      core: ['SQL'],
      fractional: 'refuse',
      offTable: 'refuse',
      emptyGroup: 'refuse',
    })
  })
})
