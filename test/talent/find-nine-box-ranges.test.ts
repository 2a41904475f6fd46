import fc from 'fast-check'
import { nineBoxKemenkeu, nineBoxPanrb, nineBoxPlain } from 'kompetensi/schemes'
import { findNineBoxRanges, type NineBoxCuts, placeInNineBox } from 'kompetensi/talent'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../support/thrown-by'
import { cuts } from './support/nine-box-cuts'

describe('findNineBoxRanges', () => {
  it('says what a box stands for', () => {
    expect(findNineBoxRanges(nineBoxPanrb, 7, { cuts })).toEqual({
      scheme: 'nine-box-panrb',
      box: 7,
      performance: { third: 'high', from: 110, fromIncluded: false },
      potential: { third: 'middle', from: 68, fromIncluded: true, to: 80, toIncluded: false },
    })
  })

  it('leaves the outer ends of an axis open', () => {
    const { performance, potential } = findNineBoxRanges(nineBoxPanrb, 6, { cuts })
    expect(performance).toEqual({ third: 'low', to: 90, toIncluded: false })
    expect(potential).toEqual({ third: 'high', from: 80, fromIncluded: true })
  })

  it('refuses a box the scheme does not have, a scheme without nine boxes, and cuts that do not ascend', () => {
    const { code, details } = thrownBy(() => findNineBoxRanges(nineBoxPanrb, 10, { cuts }))
    expect(code).toBe('parameter-invalid')
    expect(details).toMatchObject({ subject: 'nine-box-panrb', parameter: 'box', found: '10' })
    const eight = { ...nineBoxPanrb, boxes: nineBoxPanrb.boxes.slice(1) }
    expect(thrownBy(() => findNineBoxRanges(eight, 7, { cuts })).code).toBe('boxes-invalid')
    const { middle } = cuts.performance
    const flat = { ...cuts, performance: { middle, high: middle } }
    expect(thrownBy(() => findNineBoxRanges(nineBoxPanrb, 7, { cuts: flat })).issues).toMatchObject([
      {
        code: 'number-out-of-range',
        path: ['cuts', 'performance', 'high', 'from'],
        details: { range: { above: 90 } },
      },
    ])
  })

  it('is the inverse of placing', () => {
    const value = fc.oneof(fc.constantFrom(68, 80, 90, 110), fc.double({ min: 0, max: 150, noNaN: true }))
    const edge = fc.boolean()
    fc.assert(
      fc.property(
        value,
        value,
        fc.constantFrom(nineBoxPanrb, nineBoxKemenkeu, nineBoxPlain),
        edge,
        edge,
        (performance, potential, scheme, a, b) => {
          const own: NineBoxCuts = {
            performance: { middle: { from: 90, included: a }, high: { from: 110, included: b } },
            potential: { middle: { from: 68, included: b }, high: { from: 80, included: a } },
          }
          const placement = placeInNineBox(scheme, { performance, potential }, { cuts: own })
          if (placement.outcome !== 'placed') throw new Error('two numbers have one box')
          const inside = (x: number, third: 'performance' | 'potential', n: number): boolean => {
            const {
              from = -1,
              fromIncluded = true,
              to = 1e9,
              toIncluded = true,
            } = findNineBoxRanges(scheme, n, { cuts: own })[third]
            return (fromIncluded ? x >= from : x > from) && (toIncluded ? x <= to : x < to)
          }
          // Values a hair off a cut count as at it; the ranges say nothing of hairs.
          const hair =
            [90, 110].some((at) => performance !== at && Math.abs(performance - at) < 1e-6) ||
            [68, 80].some((at) => potential !== at && Math.abs(potential - at) < 1e-6)
          if (hair) return
          const boxes = scheme.boxes.filter(
            ({ box: n }) => inside(performance, 'performance', n) && inside(potential, 'potential', n),
          )
          expect(boxes.map(({ box: n }) => n)).toEqual([placement.box])
        },
      ),
    )
  })
})
