import { attainment, compareMethods, jobPersonMatch, profileMatching, scoreFit, similarity } from 'kompetensi'
import { fitChart } from 'kompetensi/charts'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { fullEn } from 'kompetensi/locale/en'
import { fullId } from 'kompetensi/locale/id'
import { jpmSelection } from 'kompetensi/schemes'
import { describe, expect, it } from 'vitest'
import { holdings, job, jpm } from './certification-manager.js'
import { rowsOf, textsOf } from './support.js'

describe('fitChart', () => {
  it('draws the interval and the score of each method', () => {
    const fits = [jpm, similarity({ measure: 'cosine' })].map((method) =>
      scoreFit(lembagaXy, job, holdings, { method }),
    )
    const spec = fitChart(lembagaXy, fits, { language: fullEn })
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
    expect(rowsOf(fitChart(lembagaXy, strange, { language: fullId }), 'point')[0]?.['kind']).toBe('outside')
  })

  it('tells a score outside its interval by one rule, of a fit score and of a comparison', () => {
    const comparison = compareMethods(lembagaXy, job, [{ id: 'a', holdings }], { methods: [jpm] })
    const scored = (factor: number) =>
      comparison.rankings.map((ranking) => ({
        ...ranking,
        results: ranking.results.map((one) => ({ ...one, score: factor * (one.highest ?? 0) })),
      }))
    const kinds = [1 + 5e-10, 1 + 2e-9].map((factor) => {
      const spec = fitChart(lembagaXy, { ...comparison, rankings: scored(factor) }, { language: fullEn })
      return rowsOf(spec, 'point')[0]?.['kind']
    })
    expect(kinds).toEqual(['part', 'outside'])
  })

  it('draws methods of different full scores in percent, and writes their own numbers beside them', () => {
    const points = profileMatching({ core: ['INT', 'CFV'] })
    const fits = [attainment(), points].map((method) => scoreFit(lembagaXy, job, holdings, { method }))
    const spec = fitChart(lembagaXy, fits, { language: fullId })
    expect(points.full).not.toBe(100)
    expect(textsOf(spec)).toContain('% dari kesesuaian penuh')
    expect(rowsOf(spec, 'point')[1]?.['point']).toBe((100 * (fits[1]?.score ?? 0)) / points.full)
    expect(textsOf(spec).some((text) => /^4,\d \(4,\d … 4,\d\)$/.test(text))).toBe(true)
    const alone = fitChart(lembagaXy, fits[1] ?? fits, { language: fullId })
    expect(textsOf(alone)).toContain(`Poin dari ${points.full}`)
  })

  it('draws the edges of bands, and names them', () => {
    const spec = fitChart(lembagaXy, scoreFit(lembagaXy, job, holdings, { method: jpm }), {
      language: fullEn,
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
      { language: fullEn },
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
    expect(() => fitChart(lembagaXy, [], { language: fullId })).toThrow(
      /"fit" is empty; it must have at least one entry/,
    )
  })
})
