// What is told of printed ranges that leave holes or overlap: every place, ascending, with its ends.

import { bandsFromRanges, type PrintedRange, type Rounding } from 'kompetensi'
import { describe, expect, it } from 'vitest'

const name = { id: 'x', en: 'x' }
const range = (id: string, ends: Omit<PrintedRange, 'id' | 'name'>): PrintedRange => ({ id, name, ...ends })

/** What is told: code, path and details. */
function toldOf(ranges: readonly PrintedRange[], rounding?: Rounding): unknown[] {
  const result = bandsFromRanges(ranges, { id: 'set', name, ...(rounding === undefined ? {} : { rounding }) })
  return result.ok ? [] : result.issues.map(({ code, path, details }) => [code, path, details])
}

describe('printed ranges', () => {
  it('are told of as a whole, from the lowest up', () => {
    const ranges = [
      range('top', { from: 90, to: 100 }),
      range('low', { below: 20 }),
      range('middle', { from: 30, to: 60 }),
      range('more', { from: 50, below: 80 }),
    ]
    expect(toldOf(ranges)).toEqual([
      ['bands-hole', [], { from: 20, to: 30 }],
      ['bands-overlap', [], { from: 50, to: 60 }],
      ['bands-hole', [], { from: 80, to: 90 }],
      ['bands-hole', [], { from: 100 }],
    ])
  })

  it('share an end only where both include it', () => {
    const open = range('open', { from: 80 })
    expect(toldOf([range('low', { below: 80 }), open])).toEqual([])
    expect(toldOf([range('low', { to: 80 }), open])).toEqual([['bands-overlap', [], { from: 80, to: 80 }]])
  })

  it('are measured from the one that reaches furthest', () => {
    const open = range('open', { from: 80 })
    expect(toldOf([range('long', { to: 80 }), range('in', { from: 10, below: 80 }), open])).toEqual([
      ['bands-overlap', [], { from: 10, to: 80 }],
      ['bands-overlap', [], { from: 80, to: 80 }],
    ])
    expect(toldOf([range('long', { below: 80 }), range('in', { from: 10, to: 80 }), open])).toEqual([
      ['bands-overlap', [], { from: 10, to: 80 }],
      ['bands-overlap', [], { from: 80, to: 80 }],
    ])
    expect(toldOf([range('long', { below: 80 }), range('in', { from: 10, below: 80 }), open])).toEqual([
      ['bands-overlap', [], { from: 10, to: 80 }],
    ])
    expect(toldOf([range('long', { below: 70 }), range('in', { from: 10, below: 20 }), open])).toEqual([
      ['bands-overlap', [], { from: 10, to: 20 }],
      ['bands-hole', [], { from: 70, to: 80 }],
    ])
  })

  it('overlap without an end where both have none', () => {
    expect(toldOf([range('a', {}), range('b', { to: 5 })])).toEqual([['bands-overlap', [], { to: 5 }]])
    expect(toldOf([range('a', {}), range('b', { from: 5 })])).toEqual([['bands-overlap', [], { from: 5 }]])
    expect(toldOf([range('a', {}), range('b', {})])).toEqual([['bands-overlap', [], {}]])
  })

  it('are told of one by one where they are none, and then of nothing else', () => {
    const ranges = [
      range('up', { from: 5, to: 4 }),
      range('two', { to: 2, below: 3 }),
      range('none', { from: 9, below: 9 }),
      range('ends', { from: Number.NaN }),
      range('two', { from: 20 }),
      range('sound', { from: 30, to: 30 }),
    ]
    expect(new Set(toldOf(ranges))).toEqual(
      new Set([
        ['duplicate-id', ['two'], { id: 'two', kind: 'bands' }],
        ['range-invalid', ['up'], { range: 'up', found: '5 … 4' }],
        ['range-invalid', ['two'], { range: 'two', found: '2 … 3' }],
        ['range-invalid', ['none'], { range: 'none', found: '9 … 9' }],
        ['range-invalid', ['ends'], { range: 'ends', found: 'NaN' }],
      ]),
    )
    expect(toldOf([])).toEqual([['bands-empty', [], { bandSet: 'set' }]])
  })

  it('meet where no rounded score lies between them', () => {
    const met = (low: Omit<PrintedRange, 'id' | 'name'>, from: number, digits?: number) =>
      toldOf([range('low', low), range('high', { from })], digits === undefined ? {} : { digits }).length ===
      0
    // Included ends: the next step after the end is the start, or beyond it.
    expect([met({ to: 90 }, 91), met({ to: 90 }, 90.5), met({ to: 90 }, 91.1)]).toEqual([true, true, false])
    expect([met({ to: 9.9 }, 10, 1), met({ to: 9.8 }, 10, 1), met({ to: 9.85 }, 10, 1)]).toEqual([
      true,
      false,
      false,
    ])
    // Excluded ends: the end itself is a step that is open.
    expect([met({ below: 90 }, 90.5), met({ below: 89.5 }, 90), met({ below: 89.5 }, 90.5)]).toEqual([
      false,
      true,
      false,
    ])
    expect([met({ to: -91 }, -90), met({ to: -90.5 }, -90), met({ to: -91 }, -89.9)]).toEqual([
      true,
      true,
      false,
    ])
    expect(met({ to: 0.29 }, 0.3, 2)).toBe(true)
  })

  it('become bands from the lowest up, of which the lowest begins nowhere', () => {
    const ranges = [
      range('c', { from: 20 }),
      range('a', { from: 5, below: 10 }),
      range('b', { from: 10, below: 20 }),
    ]
    expect(bandsFromRanges(ranges, { id: 'set', name, full: 30 })).toStrictEqual({
      ok: true,
      value: {
        id: 'set',
        name,
        full: 30,
        bands: [
          { id: 'a', name },
          { id: 'b', name, from: 10 },
          { id: 'c', name, from: 20 },
        ],
      },
    })
  })
})
