import { parseHoldings, safeParseHoldings } from 'kompetensi/schema'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../../support/thrown-by'
import { model } from '../support/entries'

describe('parseHoldings', () => {
  it('reads levels by code, from text or from what was read', () => {
    expect(parseHoldings(model, '{"SQL": 3, "NEG": 2.5}')).toEqual({ SQL: 3, NEG: 2.5 })
    expect(parseHoldings(model, { SQL: 0 })).toEqual({ SQL: 0 })
    expect(Object.isFrozen(parseHoldings(model, {}))).toBe(true)
  })

  it('throws with the issues that safeParseHoldings gives', () => {
    const data = { SQLL: 3 }
    const error = thrownBy(() => parseHoldings(model, data))
    expect(error.issues).toEqual(safeParseHoldings(model, data).issues)
    expect(error.issues.map(({ code, path }) => [code, ...path])).toEqual([['unknown-competency', 'SQLL']])
  })

  it('says in its details what was meant', () => {
    expect(thrownBy(() => parseHoldings(model, { SQLL: 3 })).details).toEqual({
      competency: 'SQLL',
      model: 'acme',
      suggestion: 'SQL',
    })
  })
})
