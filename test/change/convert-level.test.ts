import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { convertLevel } from 'kompetensi/change'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const upTo = (highest: number, lowest = 1, floor = 0) => ({
  levels: Array.from({ length: highest - lowest + 1 }, (_, i) => lowest + i),
  floor,
})
const five = upTo(5)
const four = upTo(4)
const percent = { levels: [0, 100], floor: 0, continuous: true }
const spencer = { levels: [-1, 0, 1, 2, 3, 4, 5, 6, 7, 8], floor: 0 }

describe('convertLevel', () => {
  it('goes by the standardised score (O − L) / (H − L)', () => {
    expect(convertLevel(3, { from: five, to: four })).toEqual({
      status: 'converted',
      level: 2.5,
      exact: 2.5,
      loss: [],
    })
    expect(convertLevel(5, { from: five, to: four })).toMatchObject({ level: 4, loss: [] })
    expect(convertLevel(1, { from: five, to: four })).toMatchObject({ level: 1, loss: [] })
  })

  const facts = join(import.meta.dirname, '../../../shared/facts/methods.json')
  it.skipIf(!existsSync(facts))('gives the golden vectors of O*NET (skipped without ../shared)', () => {
    const { scaleConversion } = JSON.parse(readFileSync(facts, 'utf8'))
    for (const { value, scale, expected } of scaleConversion.vectors) {
      const [lowest, highest] = scale
      const from = { levels: [lowest, highest], floor: lowest, continuous: true }
      const converted = convertLevel(value, { from, to: percent })
      expect(converted).toMatchObject({ status: 'converted', loss: [] })
      if (converted.status === 'converted') expect(converted.level).toBeCloseTo(expected, 5)
    }
    expect(scaleConversion.vectors).toHaveLength(2)
  })

  it('takes nothing shown to nothing shown, not to the lowest level', () => {
    const onet = { levels: [0, 7], floor: 0, continuous: true }
    expect(convertLevel(0, { from: onet, to: five })).toMatchObject({ level: 0, loss: [] })
    expect(convertLevel(0, { from: five, to: four })).toMatchObject({ level: 0, loss: [] })
    expect(convertLevel(0.5, { from: five, to: four })).toMatchObject({ level: 0.5, loss: [] })
  })

  it('marks a lowest level that reads as nothing shown', () => {
    const onet = { levels: [0, 7], floor: 0, continuous: true }
    expect(convertLevel(0, { from: five, to: onet })).toMatchObject({ level: 0, loss: [] })
    expect(convertLevel(1, { from: five, to: onet })).toMatchObject({ level: 0, loss: ['levels-merged'] })
    expect(convertLevel(0.4, { from: five, to: onet })).toMatchObject({ level: 0, loss: ['levels-merged'] })
    expect(convertLevel(2, { from: five, to: onet })).toMatchObject({ level: 1.75, loss: [] })
  })

  it('rounds to a level when asked, and says so', () => {
    const at = (level: number, rounding: 'nearest' | 'down') => {
      const converted = convertLevel(level, { from: five, to: four, rounding })
      return converted.status === 'converted' ? [converted.level, ...converted.loss] : []
    }
    expect(at(3, 'nearest')).toEqual([3, 'rounded'])
    expect(at(2, 'nearest')).toEqual([2, 'rounded'])
    expect(at(2, 'down')).toEqual([1, 'rounded'])
    expect(at(4, 'down')).toEqual([3, 'rounded'])
    expect(at(5, 'down')).toEqual([4])
    expect(at(0.4, 'nearest')).toEqual([0, 'rounded'])
    expect(convertLevel(3, { from: five, to: percent, rounding: 'nearest' })).toMatchObject({
      level: 50,
      loss: [],
    })
    const holes = { levels: [1, 2, 5], floor: 0 }
    expect(convertLevel(4, { from: five, to: holes, rounding: 'nearest' })).toMatchObject({
      level: 5,
      exact: 4,
    })
    expect(convertLevel(4, { from: five, to: holes, rounding: 'down' })).toMatchObject({ level: 2, exact: 4 })
  })

  it('rounds what was calculated only: scales that measure alike keep a mean of raters', () => {
    expect(convertLevel(2.4, { from: five, to: upTo(5), rounding: 'nearest' })).toMatchObject({
      level: 2.4,
      loss: [],
    })
  })

  it('refuses the linear score for scales with harmful levels: their ends do not mean the same', () => {
    const reason = { status: 'no-counterpart', reason: 'levels-below-floor' }
    expect(convertLevel(1, { from: five, to: spencer })).toEqual(reason)
    expect(convertLevel(1, { from: spencer, to: five })).toEqual(reason)
    expect(
      convertLevel(-1, { from: spencer, to: { ...spencer, levels: [...spencer.levels] } }),
    ).toMatchObject({
      level: -1,
    })
  })

  it('counts from the floor when asked', () => {
    const scaling = 'linear-from-floor'
    expect(convertLevel(5, { from: five, to: spencer, scaling })).toMatchObject({ level: 8, loss: [] })
    expect(convertLevel(0, { from: five, to: spencer, scaling })).toMatchObject({ level: 0, loss: [] })
    expect(convertLevel(4, { from: spencer, to: five, scaling })).toMatchObject({ level: 2.5, loss: [] })
    expect(convertLevel(-1, { from: spencer, to: five, scaling })).toEqual({
      status: 'no-counterpart',
      reason: 'below-floor',
    })
  })

  it('goes by a table of the caller, in straight lines between its rows', () => {
    const table = [
      { from: 1, to: 1 },
      { from: 2, to: 1 },
      { from: 3, to: 2 },
      { from: 5, to: 4 },
    ]
    const to = (level: number) => convertLevel(level, { from: five, to: four, table })
    expect(to(3)).toMatchObject({ level: 2, loss: [] })
    expect(to(2.5)).toMatchObject({ level: 1.5, loss: [] })
    expect(to(1)).toMatchObject({ level: 1, loss: ['levels-merged'] })
    expect(to(2)).toMatchObject({ level: 1, loss: ['levels-merged'] })
    expect(to(1.5)).toMatchObject({ level: 1, loss: ['levels-merged'] })
    expect(to(0)).toMatchObject({ level: 0, loss: [] })
    expect(to(4)).toEqual({ status: 'no-counterpart', reason: 'not-in-table' })
    expect(to(4.5)).toEqual({ status: 'no-counterpart', reason: 'not-in-table' })
  })

  it('has no counterpart on a scale without extent', () => {
    const one = { levels: [1], floor: 1 }
    expect(convertLevel(1, { from: one, to: five })).toEqual({
      status: 'no-counterpart',
      reason: 'one-level',
    })
    expect(convertLevel(1, { from: five, to: one, scaling: 'linear-from-floor' })).toEqual({
      status: 'no-counterpart',
      reason: 'one-level',
    })
    expect(convertLevel(1, { from: one, to: { ...one } })).toMatchObject({ level: 1, loss: [] })
  })

  it('lands on levels, not beside them', () => {
    const seven = upTo(7)
    for (const level of five.levels) {
      const there = convertLevel(level, { from: five, to: seven })
      if (there.status !== 'converted') throw new Error('has a counterpart')
      expect(convertLevel(there.level, { from: seven, to: five })).toMatchObject({ level, loss: [] })
    }
  })

  it('refuses what cannot be', () => {
    const code = (action: () => unknown) => thrownBy(action).code
    expect(code(() => convertLevel(6, { from: five, to: four }))).toBe('level-off-scale')
    expect(code(() => convertLevel(Number.NaN, { from: five, to: four }))).toBe('level-not-a-number')
    expect(code(() => convertLevel(1, { from: { levels: [], floor: 0 }, to: four }))).toBe('scale-invalid')
    expect(code(() => convertLevel(1, { from: five, to: four, scaling: untyped('log') }))).toBe(
      'parameter-invalid',
    )
    expect(code(() => convertLevel(1, { from: five, to: four, rounding: untyped('up') }))).toBe(
      'parameter-invalid',
    )
    const table = (...rows: [number, number][]) => rows.map(([from, to]) => ({ from, to }))
    for (const wrong of [
      table(),
      table([2, 1], [1, 2]),
      table([1, 1], [1, 2]),
      table([1, 2], [2, 1]),
      table([1, 9]),
      table([9, 1]),
      table([Number.NaN, 1]),
    ]) {
      expect(code(() => convertLevel(1, { from: five, to: four, table: wrong }))).toBe('parameter-invalid')
    }
  })
})
