import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { checkNineBox, type NineBoxCuts, type NineBoxScheme, nineBoxRanges, placeInNineBox } from 'kompetensi'
import { nineBoxKemenkeu, nineBoxPanrb, nineBoxPlain, schemeSources } from 'kompetensi/schemes'
import { describe, expect, it } from 'vitest'
import { unfrozenIn } from '../support/deep-frozen'
import { thrownBy } from '../support/thrown-by'

const cuts: NineBoxCuts = {
  performance: { middle: { from: 90, included: true }, high: { from: 110, included: false } },
  potential: { middle: { from: 68, included: true }, high: { from: 80, included: true } },
}
const schemes = { nineBoxPanrb, nineBoxKemenkeu, nineBoxPlain }
const facts = fileURLToPath(new URL('../../../shared/facts/', import.meta.url))
const thirds = ['low', 'middle', 'high'] as const

/** Rows by performance, the highest first; columns by potential, the lowest first. */
const grid = ({ boxes }: NineBoxScheme): (number | undefined)[][] =>
  thirds
    .toReversed()
    .map((performance) =>
      thirds.map(
        (potential) =>
          boxes.find((box) => box.performance === performance && box.potential === potential)?.box,
      ),
    )

describe('the nine-box schemes', () => {
  it('number the boxes as their sources do', () => {
    expect(grid(nineBoxPanrb)).toEqual([
      [4, 7, 9],
      [2, 5, 8],
      [1, 3, 6],
    ])
    expect(grid(nineBoxKemenkeu)).toEqual([
      [5, 8, 9],
      [4, 6, 7],
      [1, 2, 3],
    ])
    expect(grid(nineBoxPlain).flat().toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  it.each(Object.entries(schemes))(
    '%s is frozen, by number, and claims sources that are there',
    (_, scheme) => {
      expect(unfrozenIn(scheme)).toEqual([])
      expect(scheme.boxes.map(({ box }) => box)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
      const claims = [...(scheme.claims ?? []), ...scheme.boxes.flatMap((box) => box.claims ?? [])]
      expect(claims.length).toBeGreaterThan(0)
      for (const { source } of claims)
        if (source !== undefined) expect(Object.keys(schemeSources)).toContain(source)
    },
  )

  it.skipIf(!existsSync(facts))('are those of the shared facts (skipped without ../shared)', () => {
    const asn = JSON.parse(readFileSync(`${facts}asn.json`, 'utf8')).nineBox
    const numbers = JSON.parse(readFileSync(`${facts}methods.json`, 'utf8')).nineBox
    expect(grid(nineBoxPanrb)).toEqual(numbers.panrb)
    expect(grid(nineBoxKemenkeu)).toEqual(numbers.kemenkeu)
    const names = {
      below: 'low',
      meets: 'middle',
      above: 'high',
      low: 'low',
      medium: 'middle',
      high: 'high',
    } as const
    for (const fact of asn.boxes) {
      const box = nineBoxPanrb.boxes.find(({ box: number }) => number === fact.box)
      expect(box?.performance).toBe(names[fact.performance as keyof typeof names])
      expect(box?.potential).toBe(names[fact.potential as keyof typeof names])
      expect(box?.actions?.map(({ id }) => id)).toEqual(fact.actionsId)
      expect(box?.actions?.map(({ en }) => en)).toEqual(fact.actionsEn)
      expect(box?.claims?.[0]?.confidence).toBe(fact.confidenceActions)
    }
  })

  it('differ in seven of nine numbers', () => {
    const other = grid(nineBoxKemenkeu).flat()
    expect(
      grid(nineBoxPanrb)
        .flat()
        .filter((box, i) => box !== other[i]),
    ).toHaveLength(7)
  })
})

describe('placeInNineBox', () => {
  const box = (performance: number, potential: number, scheme: NineBoxScheme = nineBoxPanrb) => {
    const placement = placeInNineBox({ performance, potential }, scheme, { cuts })
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
    const placement = placeInNineBox({ performance: 120, potential: 90 }, nineBoxPanrb, { cuts })
    expect(placement.outcome === 'placed' && placement.actions.map(({ id }) => id)).toEqual([
      'Dipromosikan dan dipertahankan',
      'Masuk kelompok rencana suksesi instansi/nasional',
      'Penghargaan',
    ])
  })

  it('lists the possible boxes when an interval crosses a cut or nothing is known', () => {
    const place = (axes: Parameters<typeof placeInNineBox>[0]) => placeInNineBox(axes, nineBoxPanrb, { cuts })
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
      thrownBy(() => placeInNineBox(axes, scheme, { cuts: own })).issues.map(({ code: name, path }) => [
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
    expect(code({}, eight)).toEqual([['parameter-invalid', 'boxes']])
    const twice = {
      ...nineBoxPlain,
      boxes: nineBoxPlain.boxes.map((entry) => ({ ...entry, potential: 'low' as const })),
    }
    expect(code({}, twice)).toEqual([['parameter-invalid', 'boxes']])
  })
})

describe('nineBoxRanges', () => {
  it('says what a box stands for', () => {
    expect(nineBoxRanges(nineBoxPanrb, 7, { cuts })).toEqual({
      scheme: 'nine-box-panrb',
      box: 7,
      performance: { third: 'high', from: 110, fromIncluded: false },
      potential: { third: 'middle', from: 68, fromIncluded: true, to: 80, toIncluded: false },
    })
    expect(thrownBy(() => nineBoxRanges(nineBoxPanrb, 10, { cuts })).code).toBe('parameter-invalid')
  })

  it('is the inverse of placing', () => {
    const value = fc.oneof(fc.constantFrom(68, 80, 90, 110), fc.double({ min: 0, max: 150, noNaN: true }))
    const edge = fc.boolean()
    fc.assert(
      fc.property(
        value,
        value,
        fc.constantFrom(...Object.values(schemes)),
        edge,
        edge,
        (performance, potential, scheme, a, b) => {
          const own: NineBoxCuts = {
            performance: { middle: { from: 90, included: a }, high: { from: 110, included: b } },
            potential: { middle: { from: 68, included: b }, high: { from: 80, included: a } },
          }
          const placement = placeInNineBox({ performance, potential }, scheme, { cuts: own })
          if (placement.outcome !== 'placed') throw new Error('two numbers have one box')
          const inside = (x: number, third: 'performance' | 'potential', n: number): boolean => {
            const {
              from = -1,
              fromIncluded = true,
              to = 1e9,
              toIncluded = true,
            } = nineBoxRanges(scheme, n, { cuts: own })[third]
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

describe('checkNineBox', () => {
  it('agrees, differs and says where, or leaves it open', () => {
    const others = [nineBoxKemenkeu, nineBoxPlain]
    expect(checkNineBox({ performance: 115, potential: 75, box: 7 }, nineBoxPanrb, { cuts })).toMatchObject({
      outcome: 'agrees',
      differsOn: [],
      agreesIn: [],
    })
    expect(
      checkNineBox({ performance: 115, potential: 75, box: 8 }, nineBoxPanrb, { cuts, others }),
    ).toMatchObject({
      outcome: 'differs',
      said: { performance: 'middle', potential: 'high' },
      differsOn: ['performance', 'potential'],
      agreesIn: ['nine-box-kemenkeu', 'nine-box-plain'],
    })
    expect(
      checkNineBox({ performance: 100, potential: 75, box: 7 }, nineBoxPanrb, { cuts }).differsOn,
    ).toEqual(['performance'])
    expect(checkNineBox({ performance: 100, box: 5 }, nineBoxPanrb, { cuts }).outcome).toBe('undetermined')
    expect(checkNineBox({ performance: 100, box: 7 }, nineBoxPanrb, { cuts }).differsOn).toEqual([
      'performance',
    ])
    expect(thrownBy(() => checkNineBox({ box: 0 }, nineBoxPanrb, { cuts })).code).toBe('parameter-invalid')
  })
})
