import fc from 'fast-check'
import { safeParseHoldings } from 'kompetensi/schema'
import { describe, expect, it } from 'vitest'
import { arbitraryHoldingsCase } from '../../support/arbitraries'
import { model } from '../support/entries'
import { found } from '../support/found'

describe('safeParseHoldings', () => {
  it('tells every wrong code and level', () => {
    expect(found(safeParseHoldings(model, { SQLL: 3, NEG: 6, SQL: null, ART: '2' }))).toEqual([
      'SQLL: unknown-competency',
      'NEG: level-off-scale',
      'SQL: level-not-a-number',
      'ART: level-not-a-number',
    ])
  })

  it.each([[[]], ['3'], [null], [undefined], [new Map([['SQL', 3]])]])(
    'refuses what is no record: %s',
    (data) => {
      expect(found(safeParseHoldings(model, data))).toEqual([': wrong-type'])
    },
  )

  it('takes no inherited level', () => {
    expect(found(safeParseHoldings(model, Object.create({ SQL: 3 })))).toEqual([': wrong-type'])
    expect(found(safeParseHoldings(model, { constructor: 3 }))).toEqual(['constructor: unknown-competency'])
  })

  it('gives the holdings of anybody back as they were', () => {
    fc.assert(
      fc.property(arbitraryHoldingsCase(), (someone) => {
        const plain = JSON.parse(JSON.stringify(someone.holdings))
        const result = safeParseHoldings(someone.model, JSON.stringify(plain))
        // Levels of competencies without a scale are anything; those with one are on it.
        expect(result.ok && result.value).toEqual(plain)
      }),
    )
  })
})
