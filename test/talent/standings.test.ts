import fc from 'fast-check'
import { attainment, type BelowEssential, defineModel, type KnockOut, rankCandidates } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { placesOf, type Standing } from '../../src/talent/standings'

/** Somebody assessed in full. */
function settled(score: number, knockOut: 'no' | 'yes' = 'no'): Standing {
  const all = { lowest: score, highest: score }
  return { score, knockOut, outlook: knockOut === 'no' ? { all, met: all } : { all, lowestBelow: score } }
}

/** Steps of less than noise below 50. */
const chain = [0, 0.8, 1.6, 2.4, 3.2].map((below) => 50 - below * 1e-9)

describe('a rank and its possible ranks', () => {
  it('go by the same tie groups: a group takes what is within 1e-9 of its highest score', () => {
    const ranks = [1, 1, 3, 3, 5]
    for (const belowEssential of ['exclude', 'last', 'flag'] as const) {
      expect(
        placesOf(
          chain.map((score) => settled(score)),
          belowEssential,
        ),
      ).toEqual(ranks.map((rank) => ({ rank, possibleRanks: { best: rank, worst: rank } })))
    }
    expect(
      placesOf([settled(10), ...chain.map((score) => settled(score, 'yes'))], 'last').map(
        ({ possibleRanks }) => possibleRanks,
      ),
    ).toEqual([1, 2, 2, 4, 4, 6].map((rank) => ({ best: rank, worst: rank })))
    const model = defineModel({
      id: 'm',
      scales: { percent: { levels: [0, 100], continuous: true } },
      competencies: { A: { scale: 'percent', name: 'A' } },
      jobs: { j: { name: 'J', requires: { A: 100 } } },
    })
    const candidates = chain.map((A, i) => ({ id: `p${i}`, holdings: { A } }))
    const ranking = rankCandidates(model, 'j', candidates, { method: attainment(), belowEssential: 'flag' })
    expect(ranking.candidates.map(({ rank, possibleRanks }) => [rank, possibleRanks])).toEqual(
      ranks.map((rank) => [rank, { best: rank, worst: rank }]),
    )
  })

  it('take an outcome that noise alone parts from a score for that score', () => {
    const open = (lowest: number, score: number, highest: number): Standing => ({
      score,
      knockOut: 'no',
      outlook: { all: { lowest, highest }, met: { lowest, highest } },
    })
    const places = placesOf([settled(50), open(40, 45, 50 + 1e-14), open(50 - 1e-14, 60, 70)], 'flag')
    expect(places.map(({ possibleRanks }) => possibleRanks)).toEqual([
      { best: 1, worst: 2 },
      { best: 1, worst: 3 },
      { best: 1, worst: 1 },
    ])
  })

  /** Scores a few tenths of noise apart, some with intervals around them. */
  const near = fc.integer({ min: -12, max: 12 }).map((steps) => 50 + steps * 0.3e-9)
  const standing = fc
    .record({
      values: fc.tuple(near, near, near),
      isOpen: fc.boolean(),
      knockOut: fc.constantFrom<KnockOut>('no', 'yes'),
    })
    .map(({ values, isOpen, knockOut }): Standing => {
      const [lowest = 0, score = 0, highest = 0] = [...values].sort((a, b) => a - b)
      const all = isOpen ? { lowest, highest } : { lowest: score, highest: score }
      return {
        score,
        knockOut,
        outlook: knockOut === 'no' ? { all, met: all } : { all, lowestBelow: all.lowest },
      }
    })
  const policies = fc.constantFrom<BelowEssential>('exclude', 'last', 'flag')

  it('agree: a rank is possible, and the only one possible where nothing is open', () => {
    fc.assert(
      fc.property(fc.array(standing, { maxLength: 8 }), policies, (standings, belowEssential) => {
        const places = placesOf(standings, belowEssential)
        const isSettled = standings.every(({ outlook }) => outlook?.all.lowest === outlook?.all.highest)
        for (const { rank, possibleRanks } of places) {
          expect(possibleRanks === undefined).toBe(rank === undefined)
          if (rank === undefined || possibleRanks === undefined) continue
          expect(possibleRanks.best).toBeLessThanOrEqual(rank)
          expect(possibleRanks.worst).toBeGreaterThanOrEqual(rank)
          if (isSettled) expect(possibleRanks).toEqual({ best: rank, worst: rank })
        }
      }),
      { numRuns: 2000 },
    )
  })
})
