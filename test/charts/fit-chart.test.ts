import {
  attainment,
  compareMethods,
  composeProfile,
  jobPersonMatch,
  profileMatching,
  rankCandidates,
  rankJobs,
  scoreFit,
  similarity,
} from 'kompetensi'
import { fitChart, rankingChart } from 'kompetensi/charts'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { jpmSelection } from 'kompetensi/schemes'
import { describe, expect, it } from 'vitest'
import { rowsOf, textsOf } from './support.js'

const job = composeProfile(lembagaXy, { job: 'manager-sertifikasi', essentials: ['INT', 'CFV'] })
const holdings = { INT: 3, CFV: 3, FCI: 2, LRS: 3, SO: 2, SFE: 3, CL: 3, BT: 3, LA: 4, AT: 3, CT: 2, CFO: 4 }
const jpm = jobPersonMatch({ variant: 'ratioOfSums', cap: 'item' })

describe('fitChart', () => {
  it('draws the interval and the score of each method', () => {
    const fits = [jpm, similarity({ measure: 'cosine' })].map((method) =>
      scoreFit(lembagaXy, job, holdings, { method }),
    )
    const spec = fitChart(lembagaXy, fits, { locale: 'en' })
    expect(rowsOf(spec, 'interval').map(({ lowest, highest }) => [lowest, highest])).toEqual([
      [fits[0]?.lowest, fits[0]?.highest],
    ])
    expect(rowsOf(spec, 'point').map(({ point, kind }) => [point, kind])).toEqual([
      [fits[0]?.score, 'part'],
      [fits[1]?.score, 'alone'],
    ])
  })

  it('shows a score outside what the whole can give for what it is', () => {
    const fit = scoreFit(
      lembagaXy,
      'staf-administrasi',
      { INT: 4 },
      { method: jobPersonMatch({ variant: 'ratioOfSums', cap: 'none' }) },
    )
    const strange = { ...fit, score: 500, outsideInterval: true }
    expect(rowsOf(fitChart(lembagaXy, strange, { locale: 'id' }), 'point')[0]?.['kind']).toBe('outside')
  })

  it('draws methods of different full scores in percent, and writes their own numbers beside them', () => {
    const points = profileMatching({ core: ['INT', 'CFV'] })
    const fits = [attainment(), points].map((method) => scoreFit(lembagaXy, job, holdings, { method }))
    const spec = fitChart(lembagaXy, fits, { locale: 'id' })
    expect(points.full).not.toBe(100)
    expect(textsOf(spec)).toContain('% dari kesesuaian penuh')
    expect(rowsOf(spec, 'point')[1]?.['point']).toBe((100 * (fits[1]?.score ?? 0)) / points.full)
    expect(textsOf(spec).some((text) => /^4,\d \(4,\d … 4,\d\)$/.test(text))).toBe(true)
    const alone = fitChart(lembagaXy, fits[1] ?? fits, { locale: 'id' })
    expect(textsOf(alone)).toContain(`Poin dari ${points.full}`)
  })

  it('draws the edges of bands, and names them', () => {
    const spec = fitChart(lembagaXy, scoreFit(lembagaXy, job, holdings, { method: jpm }), {
      locale: 'en',
      bands: jpmSelection,
    })
    expect(rowsOf(spec, 'edges of bands').map(({ edge }) => edge)).toEqual([68, 80])
    expect(textsOf(spec).join(' ')).toContain('Qualifies ≥ 80')
  })

  it('draws a comparison by method, candidates in the order of each', () => {
    const candidates = [
      { id: 'a', holdings },
      { id: 'b', holdings: { INT: 4 } },
      { id: 'c', holdings: {} },
    ]
    const spec = fitChart(
      lembagaXy,
      compareMethods(lembagaXy, job, candidates, { methods: [attainment(), jpm] }),
      { locale: 'en' },
    )
    expect(rowsOf(spec, 'heads of rows').map(({ text }) => text)).toEqual([
      'Attainment',
      'Job Person Match (ratio of sums, capped per competency)',
    ])
    expect(rowsOf(spec, 'row labels').map(({ text }) => text)).toEqual(['b', 'a', 'c', 'b', 'a', 'c'])
    // Nobody is left out: who has no score still has an interval, and a sentence.
    expect(rowsOf(spec, 'without a point').map(({ says }) => says)).toEqual([
      'Attainment, c: 0 … 100',
      'Job Person Match (ratio of sums, capped per competency), c: 0 … 100',
    ])
  })

  it('refuses nothing at all', () => {
    expect(() => fitChart(lembagaXy, [], { locale: 'id' })).toThrow(/at least one score/)
  })
})

describe('rankingChart', () => {
  const candidates = [
    { id: 'p1', holdings },
    { id: 'p2', holdings: { ...holdings, CFV: 4, IMI: 3 } },
    { id: 'p3', holdings: { LA: 3 } },
  ]

  it('draws ranks and the ranks that remain possible', () => {
    const ranking = rankCandidates(lembagaXy, job, candidates, { method: jpm, essentials: 'last' })
    const spec = rankingChart(lembagaXy, ranking, { locale: 'id' })
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
    const ranking = rankCandidates(lembagaXy, job, candidates, { method: jpm, essentials: 'exclude' })
    const spec = rankingChart(lembagaXy, ranking, { locale: 'en' })
    expect(rowsOf(spec, 'point').some(({ key }) => key === 'p1')).toBe(false)
    expect(rowsOf(spec, 'without a point')[0]?.['says']).toMatch(/^– p1: .*excluded/)
    expect(textsOf(spec).some((text) => text.startsWith('excluded, '))).toBe(true)
  })

  it('draws jobs by their names', () => {
    const spec = rankingChart(lembagaXy, rankJobs(lembagaXy, holdings, { method: jpm, essentials: 'flag' }), {
      locale: 'en',
    })
    expect(textsOf(spec)).toContain('Administration Staff')
  })
})
