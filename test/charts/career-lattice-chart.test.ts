import { classifyMove, findCareerPaths } from 'kompetensi'
import { careerLatticeChart } from 'kompetensi/charts'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { fullEn } from 'kompetensi/locale/en'
import { fullId } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { full as holdings } from '../support/full-holdings'
import { rowsOf, textsOf } from './support.js'

describe('careerLatticeChart', () => {
  const answer = findCareerPaths(
    lembagaXy,
    { holdings, from: 'staf-administrasi', to: 'kepala-lsp' },
    { objectives: ['moves', 'hardest'], maxRankSteps: 1, limit: 2 },
  )

  it('draws every job once, those on the path so that they stand out', () => {
    const spec = careerLatticeChart(lembagaXy, answer, { language: fullEn })
    const on = rowsOf(spec, 'jobs on the path').map(({ job }) => job)
    const off = rowsOf(spec, 'jobs').map(({ job }) => job)
    expect(new Set(on)).toEqual(new Set(answer.paths[0]?.jobs))
    expect([...on, ...off].sort()).toEqual(Object.keys(lembagaXy.jobs).sort())
    expect(rowsOf(spec, 'moves')).toHaveLength(answer.paths[0]?.moves.length ?? 0)
    expect(textsOf(spec)).toContain('1. diagonal move to Quality Management Staff: an effort of 4 levels')
  })

  it('puts a higher rank higher', () => {
    const spec = careerLatticeChart(lembagaXy, answer, { language: fullId })
    const at = (id: string): number =>
      Number(
        [...rowsOf(spec, 'jobs'), ...rowsOf(spec, 'jobs on the path')].find(({ job }) => job === id)?.['y'],
      )
    expect(classifyMove(lembagaXy, 'staf-sertifikasi', 'manager-sertifikasi').rankSteps).toBeGreaterThan(0)
    expect(at('manager-sertifikasi')).toBeLessThan(at('staf-sertifikasi'))
  })

  it('draws another path when asked, and refuses one that is not there', () => {
    const spec = careerLatticeChart(lembagaXy, answer, { language: fullEn, path: 1, show: 'on-paths' })
    expect(new Set(rowsOf(spec, 'jobs on the path').map(({ job }) => job))).toEqual(
      new Set(answer.paths[1]?.jobs),
    )
    expect(() => careerLatticeChart(lembagaXy, answer, { language: fullEn, path: 2 })).toThrow(/path/)
    expect(() => careerLatticeChart(lembagaXy, answer, { language: fullEn, show: 'none' as 'all' })).toThrow(
      /"show" of careerLatticeChart/,
    )
  })

  it('says that there is no path', () => {
    const none = findCareerPaths(
      lembagaXy,
      { holdings, from: 'staf-administrasi', to: 'kepala-lsp' },
      { objectives: ['moves'], maxRankSteps: 0 },
    )
    const spec = careerLatticeChart(lembagaXy, none, { language: fullId })
    expect(rowsOf(spec, 'moves')).toEqual([])
    expect(textsOf(spec)).toContain('Tidak ada jalur dengan batasan ini.')
  })
})
