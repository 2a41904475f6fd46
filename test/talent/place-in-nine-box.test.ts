import { nineBoxKemenkeu, nineBoxPanrb, nineBoxPlain } from 'kompetensi/schemes'
import { type NineBoxCuts, type NineBoxScheme, placeInNineBox } from 'kompetensi/talent'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../support/thrown-by'
import { cuts } from './support/nine-box-cuts'

describe('placeInNineBox', () => {
  const box = (performance: number, potential: number, scheme: NineBoxScheme = nineBoxPanrb) => {
    const placement = placeInNineBox(scheme, { performance, potential }, { cuts })
    return placement.outcome === 'placed' ? placement.box : undefined
  }

  it('places by the cuts, each with its own declared edge', () => {
    expect(box(115, 75)).toBe(7)
    expect(box(115, 75, nineBoxKemenkeu)).toBe(8)
    expect([box(89.9, 67.9), box(90, 68), box(110, 80), box(110.1, 80)]).toEqual([1, 5, 8, 9])
  })

  it('takes noise at a cut for the cut', () => {
    expect(box(90 - 1e-9, 68)).toBe(5)
    expect(box(110 + 1e-9, 68)).toBe(5)
  })

  it('brings the actions of the scheme', () => {
    const placement = placeInNineBox(nineBoxPanrb, { performance: 120, potential: 90 }, { cuts })
    expect(placement.outcome === 'placed' && placement.actions.map(({ id }) => id)).toEqual([
      'Dipromosikan dan dipertahankan',
      'Masuk kelompok rencana suksesi instansi/nasional',
      'Penghargaan',
    ])
  })

  it('lists the possible boxes when an interval crosses a cut or nothing is known', () => {
    const place = (axes: Parameters<typeof placeInNineBox>[1]) => placeInNineBox(nineBoxPanrb, axes, { cuts })
    expect(place({ performance: { lowest: 85, highest: 95 }, potential: 70 })).toMatchObject({
      outcome: 'undetermined',
      open: ['performance'],
      possible: [{ box: 3 }, { box: 5 }],
    })
    expect(place({ performance: { lowest: 95, highest: 99 }, potential: 70 })).toMatchObject({
      outcome: 'placed',
      box: 5,
    })
    expect(place({ performance: 100 })).toMatchObject({
      open: ['potential'],
      possible: [{ box: 2 }, { box: 5 }, { box: 8 }],
    })
    expect(place({})).toMatchObject({ open: ['performance', 'potential'] })
    expect(place({ performance: { lowest: 111 }, potential: { highest: 60 } })).toMatchObject({
      outcome: 'placed',
      box: 4,
    })
  })

  it('refuses values, cuts and schemes it cannot work with', () => {
    const code = (axes: object, scheme: NineBoxScheme = nineBoxPanrb, own: NineBoxCuts = cuts) =>
      thrownBy(() => placeInNineBox(scheme, axes, { cuts: own })).issues.map(({ code: name, path }) => [
        name,
        ...path,
      ])
    expect(code({ performance: Number.NaN, potential: { lowest: 2, highest: 1 } })).toEqual([
      ['number-out-of-range', 'performance'],
      ['number-out-of-range', 'potential', 'highest'],
    ])
    const reversed = {
      ...cuts,
      potential: { middle: { from: 80, included: true }, high: { from: 80, included: true } },
    }
    expect(code({}, nineBoxPanrb, reversed)).toEqual([
      ['number-out-of-range', 'cuts', 'potential', 'high', 'from'],
    ])
    const eight = { ...nineBoxPanrb, boxes: nineBoxPanrb.boxes.slice(1) }
    expect(code({}, eight)).toEqual([['boxes-invalid', 'boxes']])
    const twice = {
      ...nineBoxPlain,
      boxes: nineBoxPlain.boxes.map((entry) => ({ ...entry, potential: 'low' as const })),
    }
    expect(code({}, twice)).toEqual([['box-missing', 'boxes']])
  })
})
