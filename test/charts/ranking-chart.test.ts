import { rankCandidates, rankJobs } from 'kompetensi'
import { rankingChart } from 'kompetensi/charts'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { fullEn } from 'kompetensi/locale/en'
import { fullId } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { holdings, job, jpm } from './certification-manager.js'
import { rowsOf, textsOf } from './support.js'

describe('rankingChart', () => {
  const candidates = [
    { id: 'p1', holdings },
    { id: 'p2', holdings: { ...holdings, CFV: 4, IMI: 3 } },
    { id: 'p3', holdings: { LA: 3 } },
  ]

  it('draws ranks and the ranks that remain possible', () => {
    const ranking = rankCandidates(lembagaXy, job, candidates, { method: jpm, belowEssential: 'last' })
    const spec = rankingChart(lembagaXy, ranking, { language: fullId })
    expect(rowsOf(spec, 'point').map(({ key, point, kind }) => [key, point, kind])).toEqual(
      ranking.candidates.map(({ candidate, rank, knockOut }) => [
        candidate,
        rank,
        { no: 'sure', possible: 'part', yes: 'out' }[knockOut],
      ]),
    )
    expect(rowsOf(spec, 'interval').map(({ key, lowest, highest }) => [key, lowest, highest])).toEqual(
      ranking.candidates.flatMap(({ candidate, possibleRanks: ranks }) =>
        ranks === undefined || ranks.best === ranks.worst ? [] : [[candidate, ranks.best, ranks.worst]],
      ),
    )
  })

  it('gives who is excluded no point, and says so', () => {
    const ranking = rankCandidates(lembagaXy, job, candidates, { method: jpm, belowEssential: 'exclude' })
    const spec = rankingChart(lembagaXy, ranking, { language: fullEn })
    expect(rowsOf(spec, 'point').some(({ key }) => key === 'p1')).toBe(false)
    expect(rowsOf(spec, 'without a point')[0]?.['says']).toMatch(/^– p1: .*excluded/)
    expect(textsOf(spec).some((text) => text.startsWith('excluded, '))).toBe(true)
  })

  it('draws jobs by their names', () => {
    const spec = rankingChart(
      lembagaXy,
      rankJobs(lembagaXy, holdings, { method: jpm, belowEssential: 'flag' }),
      {
        language: fullEn,
      },
    )
    expect(textsOf(spec)).toContain('Administration Staff')
  })
})
