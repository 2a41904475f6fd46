import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { competitionRanks, ranksOfDescending, topsOfDescending } from '../../src/fit/competition-ranks'
import { isOutside } from '../../src/fit/fit-of'

describe('competition ranks', () => {
  it('are shared by equal scores, and the next one counts them all; no score, no rank', () => {
    expect(competitionRanks([70, undefined, 90, 70, 90, 10])).toEqual([3, undefined, 1, 3, 1, 5])
    expect(competitionRanks([])).toEqual([])
    expect(competitionRanks([undefined])).toEqual([undefined])
  })

  it('let a group of ties start at its highest score and take what is within 1e-9 of it, in no chain', () => {
    // 1, 1 + 2^-31 … are exact, so that the differences are.
    const step = 2 ** -31
    const scores = [1, 1 - step, 1 - 2 * step, 1 - 3 * step, 1 - 4 * step]
    expect(ranksOfDescending(scores)).toEqual([1, 1, 1, 4, 4])
    expect(topsOfDescending(Float64Array.from(scores))).toEqual(Float64Array.of(1, 1 - 3 * step))
    expect(ranksOfDescending([1e-9, 0])).toEqual([1, 1])
    expect(ranksOfDescending([1.0000001e-9, 0])).toEqual([1, 2])
    expect(topsOfDescending(new Float64Array())).toEqual(new Float64Array())
  })

  it('are one more than the number of groups’ members above, by the definition', () => {
    const scores = fc.array(fc.option(fc.integer({ min: 0, max: 8 }), { nil: undefined }), { maxLength: 12 })
    fc.assert(
      fc.property(scores, (all) => {
        expect(competitionRanks(all)).toEqual(
          all.map((score) =>
            score === undefined
              ? undefined
              : 1 + all.filter((other) => other !== undefined && other > score).length,
          ),
        )
      }),
    )
  })
})

describe('a score', () => {
  it('is outside its interval only by more than a billionth of the end', () => {
    const of = (score: number) => isOutside({ score, lowest: 80, highest: 90 })
    expect([80, 85, 90, 80 * (1 - 9e-10), 90 * (1 + 9e-10)].map(of)).toEqual(Array(5).fill(false))
    expect([80 * (1 - 1.1e-9), 90 * (1 + 1.2e-9), 0, 100].map(of)).toEqual(Array(4).fill(true))
  })

  it('is outside no interval that is not there, and none is outside one', () => {
    expect(isOutside({ score: undefined, lowest: 1, highest: 2 })).toBe(false)
    expect(isOutside({ score: 9, lowest: undefined, highest: undefined })).toBe(false)
    expect(isOutside({ score: 9, lowest: undefined, highest: 2 })).toBe(false)
    expect(isOutside({ score: 0, lowest: 1, highest: undefined })).toBe(false)
  })
})
