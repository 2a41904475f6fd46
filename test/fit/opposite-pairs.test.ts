import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { competitionRanks } from '../../src/fit/competition-ranks'
import { countOppositePairs, furthestOppositePairs } from '../../src/fit/opposite-pairs'

/** Scores of the same people by two methods, many of them tied, some within noise of each other, some absent. */
const score = fc.option(
  fc.oneof(
    fc.integer({ min: 0, max: 6 }),
    fc.integer({ min: 0, max: 40 }).map((n) => 5 + n * 0.4e-9),
  ),
  { nil: undefined },
)
const scores = fc.array(fc.tuple(score, score), { maxLength: 40 })

/** The definition, pair by pair; those furthest apart first, equal ones in the order of positions. */
function everyPair(first: readonly (number | undefined)[], second: readonly (number | undefined)[]) {
  const pairs = first.flatMap((one, ahead) =>
    first.flatMap((other, behind) => {
      const [mine, theirs] = [second[ahead], second[behind]]
      if (one === undefined || other === undefined || mine === undefined || theirs === undefined) return []
      return one < other && mine > theirs ? [{ ahead, behind, places: [other - one, mine - theirs] }] : []
    }),
  )
  const size = ({ places: [a = 0, b = 0] }: (typeof pairs)[number]): number => a + b
  return pairs.toSorted((a, b) => size(b) - size(a))
}

describe('countOppositePairs, furthestOppositePairs', () => {
  it('are the definition, pair by pair', () => {
    fc.assert(
      fc.property(scores, fc.integer({ min: 1, max: 60 }), (both, limit) => {
        const first = competitionRanks(both.map(([one]) => one))
        const second = competitionRanks(both.map(([, other]) => other))
        const expected = everyPair(first, second)
        expect(countOppositePairs(first, second)).toBe(expected.length)
        expect(furthestOppositePairs(first, second, limit)).toEqual(expected.slice(0, limit))
      }),
      { numRuns: 500 },
    )
  })

  it('count every pair of two reversed rankings, and the two at the ends are furthest apart', () => {
    const ranks = Array.from({ length: 20_000 }, (_, i) => i + 1)
    const reversed = ranks.toReversed()
    expect(countOppositePairs(ranks, reversed)).toBe((20_000 * 19_999) / 2)
    expect(furthestOppositePairs(ranks, reversed, 2)).toEqual([
      { ahead: 0, behind: 19_999, places: [19_999, 19_999] },
      { ahead: 0, behind: 19_998, places: [19_998, 19_998] },
    ])
  })
})
