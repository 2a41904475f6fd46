import { summarizeTeam } from 'kompetensi'
import { teamHeatMapChart } from 'kompetensi/charts'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { fullEn } from 'kompetensi/locale/en'
import { fullId } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { people } from './small-team.js'
import { rowsOf } from './support.js'

describe('teamHeatMapChart', () => {
  const spec = teamHeatMapChart(
    lembagaXy,
    summarizeTeam(lembagaXy, people, { competencies: ['AT', 'CT', 'NEGO'] }),
    {
      language: fullEn,
    },
  )

  it('writes the gap on a cell, and nothing on a nothing', () => {
    expect(
      rowsOf(spec, 'cells').map(({ person, competency, status }) => `${person} ${competency} ${status}`),
    ).toEqual(['p1 AT above', 'p1 CT met', 'p2 AT below'])
    expect(rowsOf(spec, 'gaps').map(({ text }) => text)).toEqual(['+1', '0', '−1'])
    expect(rowsOf(spec, 'nothings').map(({ status }) => status)).toEqual([
      'requirement-unknown',
      'not-assessed',
      'requirement-unknown',
      'requirement-unknown',
      'requirement-unknown',
      'requirement-unknown',
    ])
  })

  it('says each cell', () => {
    expect(rowsOf(spec, 'cells')[2]?.['says']).toBe('p2, Analytical Thinking: below; required 2; held 1')
    expect(rowsOf(spec, 'nothings')[1]?.['says']).toBe('p2, Conceptual Thinking: not assessed; required 2')
  })

  it('becomes wider than asked rather than unreadable', () => {
    const many = Array.from({ length: 40 }, (_, i) => ({
      id: `p${i}`,
      job: 'staf-sertifikasi' as const,
      holdings: { AT: i % 4 },
    }))
    const wide = teamHeatMapChart(lembagaXy, summarizeTeam(lembagaXy, many), { language: fullId, width: 400 })
    expect(wide.width).toBe(40 * 26)
  })
})
