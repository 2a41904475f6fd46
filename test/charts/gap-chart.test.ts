import { analyzeGap, describeGap } from 'kompetensi'
import { gapChart } from 'kompetensi/charts'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { fullEn } from 'kompetensi/locale/en'
import { fullId } from 'kompetensi/locale/id'
import { spencer } from 'kompetensi/spencer'
import { describe, expect, it } from 'vitest'
import { report } from './every-status.js'
import { rowsOf, textsOf } from './support.js'

describe('gapChart', () => {
  const spec = gapChart(lembagaXy, report, { language: fullEn })

  it('puts required and held levels on one scale, and the gap between them', () => {
    expect(rowsOf(spec, 'required').map(({ competency, required }) => [competency, required])).toEqual([
      ['INT', 3],
      ['CFV', 4],
      ['FCI', 2],
      ['LRS', 3],
    ])
    expect(rowsOf(spec, 'held').map(({ competency, status, held }) => [competency, status, held])).toEqual([
      ['INT', 'met', 3],
      ['CFV', 'below', 2.5],
      ['FCI', 'above', 3],
      ['SO', 'level-unspecified', 2],
      ['HPA', 'requirement-unknown', 1],
      ['CT', 'not-in-profile', 4],
    ])
    expect(rowsOf(spec, 'gap').map(({ competency, from, to }) => [competency, from, to])).toEqual([
      ['CFV', 2.5, 4],
      ['FCI', 2, 3],
    ])
  })

  it('tells the four nothings apart by symbol, and never draws one as a level', () => {
    const shapes = spec.layer.find(({ name }) => name === 'held')?.encoding.shape?.scale
    expect(new Set(shapes?.range).size).toBe(7)
    expect(shapes?.domain.slice(3)).toEqual([
      'not-assessed',
      'level-unspecified',
      'not-in-profile',
      'requirement-unknown',
    ])
    expect(rowsOf(spec, 'held').some(({ competency }) => competency === 'LRS')).toBe(false)
    // Over the whole scale, from the floor to the highest level: it may be any of them.
    expect(rowsOf(spec, 'not assessed: any level')).toEqual([
      expect.objectContaining({ competency: 'LRS', from: 0, to: 5 }),
    ])
  })

  it('says each status beside its row, and the gap with its sign', () => {
    const beside = rowsOf(spec, 'words beside rows').map(({ text }) => text)
    expect(beside).toEqual([
      'met',
      '−1.5 below',
      '+1 above',
      'not assessed',
      'no level',
      'may be required',
      'not required',
    ])
    const id = rowsOf(gapChart(lembagaXy, report, { language: fullId }), 'words beside rows').map(
      ({ text }) => text,
    )
    expect(id[1]).toBe('−1,5 di bawah standar')
  })

  it('gives every mark its sentence', () => {
    expect(rowsOf(spec, 'held')[1]?.['says']).toBe(
      'Creating Value for the Customer: below; required 4; held 2.5; gap −1.5',
    )
    expect(rowsOf(spec, 'status without a level held')[0]?.['says']).toBe(
      'Leveraging Relationship with Stakeholders: not assessed; required 3',
    )
  })

  it('marks what is essential, and says what the profile leaves open', () => {
    expect(rowsOf(spec, 'row labels that stand out')[0]?.['text']).toBe('Integrity *')
    expect(textsOf(spec).join(' ')).toContain('for 1 more competency it is not known whether it is required')
  })

  it('is described by the sentences of describeGap', () => {
    for (const line of describeGap(lembagaXy, report, { language: fullEn }).split('\n')) {
      expect(spec.description).toContain(line)
    }
  })

  it('draws scales that differ, each as far as it goes', () => {
    const code = Object.keys(spencer.competencies)[0]
    const wide = gapChart(spencer, analyzeGap(spencer, 'managers', {}), { language: fullEn })
    const scales = rowsOf(wide, 'scale').map(({ from, to }) => `${from} ${to}`)
    expect(code).toBeDefined()
    expect(new Set(scales).size).toBeGreaterThan(1)
  })
})
