import * as schemes from 'kompetensi/schemes'
import { describe, expect, it } from 'vitest'
import { claimLines, type Exports, staleClaims } from '../../.ci/claims/regulation-claims'

const sources = {
  law: { title: 'A law', kind: 'regulation' },
  study: { title: 'A study' },
} as const

/** A model with one fact a claim. */
function model(...claims: readonly object[]): Exports {
  const facts = claims.map((claim) => ({
    claims: [{ basis: 'stated', confidence: 'single-source', ...claim }],
  }))
  return { model: 'acme', values: { table: facts } }
}

const on = (checkedOn: string) => ({ source: 'law', place: 'pasal 1', checkedOn })

describe('claims on regulations that are to be checked again', () => {
  it('are those last checked more than 180 days before', () => {
    const of = (checkedOn: string) => staleClaims([model(on(checkedOn))], sources, '2027-05-30')
    expect(of('2026-12-01')).toEqual([]) // 180 days
    expect(of('2026-11-30')).toHaveLength(1) // 181 days
    expect(of('2027-05-31')).toEqual([]) // later than the day asked about
  })

  it('are also those whose day nobody recorded', () => {
    const [found] = staleClaims([model({ source: 'law', place: 'pasal 2' })], sources, '2026-11-30')
    expect(found).toEqual({ model: 'acme', place: 'table.0', facts: 1, article: 'law, pasal 2' })
  })

  it('are none of other documents, and none of ours', () => {
    const others = model({ source: 'study', place: 'p. 3' }, { basis: 'authored' }, { source: 'unknown' })
    expect(staleClaims([others], sources, '2030-01-01')).toEqual([])
  })

  it('stand once for all facts that rest on the same article, checked on the same day', () => {
    const found = staleClaims(
      [model(on('2020-01-01'), on('2020-01-01'), on('2020-01-02'), { source: 'law' })],
      sources,
      '2026-11-30',
    )
    expect(found.map(({ place, facts, article }) => [place, facts, article])).toEqual([
      ['table.0', 2, 'law, pasal 1'],
      ['table.2', 1, 'law, pasal 1'],
      ['table.3', 1, 'law'],
    ])
  })

  it('are written one a line: model, place, article, day', () => {
    const found = staleClaims(
      [model(on('2020-01-01'), on('2020-01-01'), { source: 'law' })],
      sources,
      '2026-11-30',
    )
    expect(claimLines(found)).toBe(
      'acme\ttable.0 and 1 more\tlaw, pasal 1\t2020-01-01\nacme\ttable.2\tlaw\tnot recorded\n',
    )
    expect(claimLines([])).toBe('')
  })

  it('of the schemes are those of the day on which they were read, once it is long ago', () => {
    const all = [{ model: 'schemes', values: schemes }]
    const articles = (asOf: string) =>
      staleClaims(all, schemes.schemeSources, asOf).map(({ article }) => article)
    expect(articles('2026-12-31').filter((article) => article.startsWith('kkp-39-2023'))).toEqual([])
    expect(articles('2026-12-31')).toContain('bkn-26-2019, pasal 29 ayat (4)')
    expect(articles('2027-12-31')).toContain('kkp-39-2023, pasal 52')
    expect(articles('2027-12-31')).toContain('panrb-20-2025, pasal 17 ayat (1) huruf a')
  })
})
