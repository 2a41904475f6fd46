import { analyzeGap, defineHoldings } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import { soundModel } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

describe('defineHoldings', () => {
  it('checks holdings once and returns a frozen copy', () => {
    const literal = { INT: 3, CFV: 2.5, FCI: 0 }
    const holdings = defineHoldings(lembagaXy, literal)
    literal.INT = 5
    expect(holdings).toEqual({ INT: 3, CFV: 2.5, FCI: 0 })
    expect(Object.isFrozen(holdings)).toBe(true)
    expect(analyzeGap(lembagaXy, 'kepala-lsp', holdings).counts.below).toBe(3)
  })

  it('takes what has no scale as it is, and refuses what is off one', () => {
    expect(defineHoldings(soundModel(), { ART: 99 })).toEqual({ ART: 99 })
    expect(thrownBy(() => defineHoldings(soundModel(), { SQL: 5.5 })).details).toEqual({
      competency: 'SQL',
      of: 'held',
      level: 5.5,
      lowest: 0,
      highest: 5,
    })
  })

  it('takes levels down to the floor or the lowest level, whichever is lower', () => {
    const model = (floor: number) => soundModel({ scales: { five: { levels: [-2, 0, 2], floor } } })
    expect(defineHoldings(model(0), { SQL: -2 })).toEqual({ SQL: -2 })
    expect(defineHoldings(model(-2), { SQL: -2 })).toEqual({ SQL: -2 })
    expect(thrownBy(() => defineHoldings(model(0), { SQL: -2.1 })).code).toBe('level-off-scale')
  })

  it.each(['__proto__', 'constructor', 'toString'])('refuses the key %s and stays as it was', (key) => {
    const error = thrownBy(() => defineHoldings(lembagaXy, JSON.parse(`{ "${key}": 3 }`)))
    expect(error.code).toBe('unknown-competency')
    expect(Object.getPrototypeOf({})).toBe(Object.prototype)
  })

  it.each([null, [], [3], new Map([['INT', 3]]), new Set([3]), new Date(0), Promise.resolve({ INT: 3 })])(
    'refuses what is no record: %s',
    (holdings) => {
      expect(thrownBy(() => defineHoldings(lembagaXy, untyped(holdings))).code).toBe('holdings-not-a-record')
    },
  )

  it('names every issue', () => {
    const error = thrownBy(() => defineHoldings(lembagaXy, untyped({ INT: null, CFV: Number.NaN, NO: 1 })))
    expect(error.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['level-not-a-number', 'INT'],
      ['level-not-a-number', 'CFV'],
      ['unknown-competency', 'NO'],
    ])
  })
})
