import { analyzeGap } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { parseHoldingsRows } from 'kompetensi/rows'
import { describe, expect, it } from 'vitest'
import { soundModel } from '../../support/sound-model'

const model = soundModel()

describe('parseHoldingsRows', () => {
  it('gives what one person holds, ready for a gap', () => {
    const rows = [
      { code: 'SQL', level: '3.00' },
      { code: 'NEG', level: null },
    ]
    const held = parseHoldingsRows(model, rows, { competency: 'code', level: 'level' })
    expect(held).toEqual({ SQL: 3 })
    expect(analyzeGap(model, 'clerk', held).counts).toMatchObject({ above: 1, 'not-assessed': 1 })
  })

  it('throws with every error', () => {
    const rows = [
      { code: 'SQL', level: '9' },
      { code: 'NEG', level: true },
    ]
    expect(() => parseHoldingsRows(model, rows, { competency: 'code', level: 'level' })).toThrow(
      expect.objectContaining({
        issues: [
          expect.objectContaining({ code: 'level-off-scale', path: [0, 'level'] }),
          expect.objectContaining({ code: 'value-unreadable', path: [1, 'level'] }),
        ],
      }),
    )
  })

  it('takes the columns that the rows have, which the compiler knows', () => {
    interface HoldingRow {
      readonly code: string
      readonly level: string | null
    }
    const rows: readonly HoldingRow[] = []
    expect(parseHoldingsRows(lembagaXy, rows, { competency: 'code', level: 'level' })).toEqual({})
    // @ts-expect-error no such column
    expect(parseHoldingsRows(lembagaXy, rows, { competency: 'code', level: 'lvl' })).toEqual({})
    // @ts-expect-error a competency without its level
    expect(() => parseHoldingsRows(lembagaXy, rows, { competency: 'code' })).toThrow('"level"')
    // @ts-expect-error no such competency
    expect(() => parseHoldingsRows(lembagaXy, rows, { columns: { level: 'INTT' } })).toThrow('INTT')
    // What pg gives where no type is named: any column will do.
    const untyped = JSON.parse('[{ "c": "INT", "l": 3 }]')
    expect(parseHoldingsRows(lembagaXy, untyped, { competency: 'c', level: 'l' })).toEqual({ INT: 3 })
  })
})
