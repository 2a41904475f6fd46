import { bandsFromRanges, describeIssue, type PrintedRange } from 'kompetensi'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { untyped } from '../support/untyped'

const name = { id: 'x', en: 'x' }
const options = { id: 'set', name }
const range = (id: string, ends: Omit<PrintedRange, 'id' | 'name'>): PrintedRange => ({ id, name, ...ends })

describe('bandsFromRanges', () => {
  const printed = [
    range('high', { from: 91 }),
    range('middle', { from: 85, to: 90 }),
    range('low', { below: 85 }),
  ]

  it('names the hole that printed ranges leave', () => {
    const result = bandsFromRanges(printed, options)
    expect(result).toMatchObject({
      ok: false,
      issues: [{ code: 'bands-hole', details: { from: 90, to: 91 } }],
    })
  })

  it('makes a band set, lowest first, where a declared rounding closes it', () => {
    expect(bandsFromRanges(printed, { ...options, rounding: { digits: 0 } })).toEqual({
      ok: true,
      value: {
        ...options,
        rounding: { digits: 0 },
        bands: [
          { id: 'low', name },
          { id: 'middle', name, from: 85 },
          { id: 'high', name, from: 91 },
        ],
      },
    })
  })

  it('closes a hole only if no rounded score lies in it', () => {
    const accepted = (to: number, from: number, digits: number, included = true) =>
      bandsFromRanges([range('low', included ? { to } : { below: to }), range('high', { from })], {
        ...options,
        rounding: { digits },
      }).ok
    expect(accepted(90, 91, 0)).toBe(true)
    expect(accepted(90.4, 91, 0)).toBe(true)
    // 91 is in neither, although the hole is no longer than a step.
    expect(accepted(90.5, 91.5, 0)).toBe(false)
    expect(accepted(90, 91, 1)).toBe(false)
    expect(accepted(90.9, 91, 1)).toBe(true)
    expect(accepted(0.29, 0.3, 2)).toBe(true)
    expect(accepted(84.5, 85, 0, false)).toBe(true)
    expect(accepted(85, 86, 0, false)).toBe(false)
  })

  it('names overlaps, also of ranges that do not follow each other', () => {
    const long = [range('a', { below: 50 }), range('b', { from: 10, below: 20 }), range('c', { from: 50 })]
    expect(bandsFromRanges(long, options)).toMatchObject({
      issues: [{ code: 'bands-overlap', details: { from: 10, to: 20 } }],
    })
    const both = bandsFromRanges([range('a', {}), range('b', {})], options)
    expect(both).toMatchObject({ issues: [{ code: 'bands-overlap', details: {} }] })
    const touching = bandsFromRanges([range('a', { to: 80 }), range('b', { from: 80 })], options)
    expect(touching).toMatchObject({ issues: [{ details: { from: 80, to: 80 } }] })
  })

  it('wants the highest range open: some methods count a surplus', () => {
    const result = bandsFromRanges(
      [range('low', { below: 50 }), range('high', { from: 50, to: 100 })],
      options,
    )
    if (result.ok) throw new Error('accepted')
    const [issue] = result.issues
    expect(issue).toMatchObject({
      code: 'bands-hole',
      details: { from: 100 },
      message: 'no band takes the scores above 100',
    })
    if (issue !== undefined)
      expect(describeIssue(issue, { language: id })).toBe('Nilai di atas 100 tidak masuk kategori mana pun.')
  })

  it.each<[string, string, PrintedRange[]]>([
    ['no ranges', 'bands-empty', []],
    ['an end that is NaN', 'range-invalid', [range('a', { from: Number.NaN })]],
    ['an infinite end', 'range-invalid', [range('a', { to: Number.POSITIVE_INFINITY })]],
    ['an end that is no number', 'range-invalid', [range('a', { from: untyped('80') })]],
    ['ends the wrong way round', 'range-invalid', [range('a', { from: 2, to: 1 })]],
    [
      'nothing in it',
      'range-invalid',
      [range('l', { below: 85 }), range('a', { from: 85, below: 85 }), range('b', { from: 85 })],
    ],
    ['two upper ends', 'range-invalid', [range('a', { to: 2, below: 3 }), range('b', { from: 3 })]],
    ['one id twice', 'duplicate-id', [range('a', { below: 2 }), range('a', { from: 2 })]],
  ])('refuses ranges with %s', (_, code, ranges) => {
    const result = bandsFromRanges(ranges, options)
    expect(result.ok ? 'ok' : result.issues[0]?.code).toBe(code)
  })
})
