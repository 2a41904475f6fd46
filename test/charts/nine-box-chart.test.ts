import { nineBoxChart } from 'kompetensi/charts'
import { fullEn } from 'kompetensi/locale/en'
import { fullId } from 'kompetensi/locale/id'
import { nineBoxKemenkeu, nineBoxPanrb } from 'kompetensi/schemes'
import { placeInNineBox } from 'kompetensi/talent'
import { describe, expect, it } from 'vitest'
import { rowsOf } from './support.js'

describe('nineBoxChart', () => {
  const third = { middle: { from: 60, included: true }, high: { from: 80, included: true } }
  const cuts = { performance: third, potential: third }
  const place = (performance: number, potential: number | undefined) =>
    placeInNineBox(nineBoxPanrb, { performance, ...(potential === undefined ? {} : { potential }) }, { cuts })

  it('puts people into the boxes of the scheme, and who is undetermined into each that is possible', () => {
    const spec = nineBoxChart(
      nineBoxPanrb,
      [
        { id: 'a', placement: place(85, 60) },
        { id: 'b', placement: place(50, undefined) },
      ],
      { language: fullEn },
    )
    expect(
      rowsOf(spec, 'people')
        .map(({ kind, label }) => `${kind} ${label}`)
        .sort(),
    ).toEqual(['placed a', 'possible b ?', 'possible b ?', 'possible b ?'])
    expect(
      rowsOf(spec, 'numbers of boxes')
        .map(({ text }) => text)
        .sort(),
    ).toEqual([...'123456789'])
    expect(spec.description).toContain('Box 7, 1 person: a.')
  })

  it('breaks an id that is wider than its box, and keeps its question mark', () => {
    const people = [{ id: '198503152010121001', placement: place(50, undefined) }]
    const narrow = nineBoxChart(nineBoxPanrb, people, { language: fullId, width: 320 })
    const [name] = rowsOf(narrow, 'names of people').map(({ text }) => text)
    expect(name).toHaveLength(4)
    expect([name].flat().join('')).toBe('198503152010121001 ?')
    const wide = nineBoxChart(nineBoxPanrb, people, { language: fullId })
    expect(rowsOf(wide, 'names of people')[0]?.['text']).toBe('198503152010121001 ?')
    const endless = nineBoxChart(nineBoxPanrb, [{ id: 'x'.repeat(90), placement: place(50, undefined) }], {
      language: fullId,
      width: 320,
    })
    expect([rowsOf(endless, 'names of people')[0]?.['text']].flat().at(-1)).toMatch(/… \?$/)
  })

  it('refuses a placement by another scheme', () => {
    expect(() =>
      nineBoxChart(nineBoxKemenkeu, [{ id: 'a', placement: place(85, 60) }], { language: fullId }),
    ).toThrow(/scheme/)
  })

  it('draws nobody', () => {
    expect(rowsOf(nineBoxChart(nineBoxPanrb, [], { language: fullId }), 'boxes')).toHaveLength(9)
  })
})
