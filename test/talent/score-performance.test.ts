import fc from 'fast-check'
import { attainment, metShare, scoreFit, similarity } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { scorePerformance } from 'kompetensi/talent'
import { describe, expect, it } from 'vitest'
import { full as staff } from '../support/full-holdings'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const weights = { result: 60, process: 40 }
const fitOf = (holdings: object, method = attainment()) =>
  scoreFit(lembagaXy, 'staf-administrasi', untyped(holdings), { method })

describe('scorePerformance', () => {
  it('adds result and process up by their weights', () => {
    const score = scorePerformance({ result: 90, process: 75 }, { weights })
    expect(score).toMatchObject({ score: 84, lowest: 84, highest: 84, notMeasured: [] })
    expect(score.result.share + score.process.share).toBe(1)
    expect(
      scorePerformance({ result: 90, process: 75 }, { weights: { result: 0.6, process: 0.4 } }).score,
    ).toBe(84)
  })

  it('takes targets one by one, weighted and capped', () => {
    const result = [
      { id: 'members', target: 200, reached: 300, weight: 3 },
      { id: 'audits', target: 10, reached: 5 },
    ]
    expect(scorePerformance({ result, process: 0 }, { weights: { result: 1, process: 0 } }).score).toBe(125)
    expect(
      scorePerformance({ result, process: 0 }, { weights: { result: 1, process: 0 }, targetCap: 110 }).score,
    ).toBe(95)
  })

  it('has the interval of the fit score, and carries what it rests on', () => {
    const process = fitOf({ INT: 1, CFV: 1 })
    const score = scorePerformance({ result: 100, process }, { weights })
    expect(score.lowest).toBeCloseTo(60 + 0.4 * (process.lowest ?? 0), 9)
    expect(score.highest).toBeCloseTo(60 + 0.4 * (process.highest ?? 0), 9)
    expect(score.fit).toMatchObject({ model: 'lembaga-xy', job: 'staf-administrasi', profileComplete: false })
    expect(JSON.parse(JSON.stringify(score))).toStrictEqual(score)
  })

  it('has no score where a part that counts has none; unknown is not 0', () => {
    const nothing = scorePerformance({ result: 100, process: fitOf({}) }, { weights })
    expect(nothing).not.toHaveProperty('score')
    expect(nothing).toMatchObject({ lowest: 60, highest: 100 })
    const result = [{ id: 'a', target: 1 }]
    const open = scorePerformance({ result, process: 50 }, { weights, targetCap: 120 })
    expect(open).not.toHaveProperty('score')
    expect(open).toMatchObject({ lowest: 20, highest: 92, notMeasured: ['a'] })
  })

  it('is one number for a method without an interval when nothing is missing, and has no interval otherwise', () => {
    const method = similarity({ measure: 'euclidean' })
    const whole = scoreFit(lembagaXy, 'staf-administrasi', staff, { method })
    expect(scorePerformance({ result: 100, process: whole }, { weights })).toMatchObject({
      score: 100,
      lowest: 100,
      highest: 100,
    })
    const part = scoreFit(lembagaXy, 'staf-administrasi', { INT: 1 }, { method })
    const open = scorePerformance({ result: 100, process: part }, { weights })
    expect(open.score).toBeDefined()
    expect(open).not.toHaveProperty('lowest')
    expect(
      scorePerformance({ result: 100, process: part }, { weights: { result: 1, process: 0 } }).lowest,
    ).toBe(100)
  })

  it('contains the score of every completion', () => {
    const level = fc.integer({ min: 0, max: 5 })
    fc.assert(
      fc.property(level, level, fc.double({ min: 0, max: 150, noNaN: true }), (int, cfv, result) => {
        const { INT: _, CFV: __, ...rest } = staff
        const open = scorePerformance({ result, process: fitOf(rest, metShare()) }, { weights })
        const full = scorePerformance(
          { result, process: fitOf({ ...rest, INT: int, CFV: cfv }, metShare()) },
          { weights },
        )
        expect(full.score).toBeGreaterThanOrEqual((open.lowest ?? Number.NaN) - 1e-9)
        expect(full.score).toBeLessThanOrEqual((open.highest ?? Number.NaN) + 1e-9)
      }),
    )
  })

  it('refuses numbers it cannot work with, all at once', () => {
    const error = thrownBy(() =>
      scorePerformance(
        {
          result: [
            { id: 'a', target: 0, reached: -1 },
            { id: 'a', target: 1, weight: 0 },
          ],
          process: Number.NaN,
        },
        { weights: { result: -1, process: 1 } },
      ),
    )
    expect(error.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['number-out-of-range', 'result', 0, 'target'],
      ['number-out-of-range', 'result', 0, 'reached'],
      ['duplicate-id', 'result', 1, 'id'],
      ['target-cap-needed', 'targetCap'],
      ['number-out-of-range', 'result', 1, 'weight'],
      ['number-out-of-range', 'process'],
      ['number-out-of-range', 'weights', 'result'],
    ])
    const zero = { weights: { result: 0, process: 0 } }
    expect(thrownBy(() => scorePerformance({ result: 1, process: 1 }, zero)).code).toBe('weights-all-zero')
    expect(thrownBy(() => scorePerformance({ result: [], process: 1 }, { weights })).code).toBe('empty-list')
    const huge = { result: 1.7e308, process: 1.7e308 }
    expect(
      thrownBy(() =>
        scorePerformance({ result: [{ id: 'a', target: 1e-300, reached: 1e300 }], process: 1 }, { weights }),
      ).code,
    ).toBe('result-not-finite')
    expect(scorePerformance(huge, { weights: { result: 1, process: 1 } }).score).toBe(1.7e308)
  })
})
