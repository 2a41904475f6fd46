import { nineBoxKemenkeu, nineBoxPanrb, nineBoxPlain } from 'kompetensi/schemes'
import { checkNineBox } from 'kompetensi/talent'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../support/thrown-by'
import { cuts } from './support/nine-box-cuts'

describe('checkNineBox', () => {
  it('agrees where the values lie in the box that is said', () => {
    expect(checkNineBox(nineBoxPanrb, { performance: 115, potential: 75, box: 7 }, { cuts })).toMatchObject({
      outcome: 'agrees',
      said: { box: 7, performance: 'high', potential: 'middle' },
      placement: { outcome: 'placed', box: 7 },
      differsOn: [],
      agreesIn: [],
    })
  })

  it('differs, on which axes, and says in which other numbering the source would be right', () => {
    const others = [nineBoxKemenkeu, nineBoxPlain]
    expect(
      checkNineBox(nineBoxPanrb, { performance: 115, potential: 75, box: 8 }, { cuts, others }),
    ).toMatchObject({
      outcome: 'differs',
      said: { performance: 'middle', potential: 'high' },
      differsOn: ['performance', 'potential'],
      agreesIn: ['nine-box-kemenkeu', 'nine-box-plain'],
    })
    expect(
      checkNineBox(nineBoxPanrb, { performance: 100, potential: 75, box: 7 }, { cuts }).differsOn,
    ).toEqual(['performance'])
  })

  it('leaves open what the values leave open', () => {
    expect(checkNineBox(nineBoxPanrb, { performance: 100, box: 5 }, { cuts }).outcome).toBe('undetermined')
    expect(checkNineBox(nineBoxPanrb, { performance: 100, box: 7 }, { cuts }).differsOn).toEqual([
      'performance',
    ])
    // Another numbering agrees only where the values surely lie in its box of that number.
    const others = [nineBoxKemenkeu]
    expect(checkNineBox(nineBoxPanrb, { performance: 100, box: 6 }, { cuts, others }).agreesIn).toEqual([])
  })

  it('refuses a number that the scheme does not have, and another scheme without nine boxes', () => {
    const { code, details } = thrownBy(() => checkNineBox(nineBoxPanrb, { box: 0 }, { cuts }))
    expect(code).toBe('parameter-invalid')
    expect(details).toMatchObject({ parameter: 'box', found: '0' })
    const eight = { ...nineBoxKemenkeu, boxes: nineBoxKemenkeu.boxes.slice(1) }
    const ask = () => checkNineBox(nineBoxPanrb, { box: 1 }, { cuts, others: [eight] })
    expect(thrownBy(ask).details).toMatchObject({ scheme: 'nine-box-kemenkeu' })
  })
})
