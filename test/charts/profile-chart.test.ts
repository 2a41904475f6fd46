import { analyzeGap, composeProfile } from 'kompetensi'
import { profileChart } from 'kompetensi/charts'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { fullEn } from 'kompetensi/locale/en'
import { fullId } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../support/thrown-by'
import { job, report } from './every-status.js'
import { rowsOf } from './support.js'

describe('profileChart', () => {
  const other = analyzeGap(lembagaXy, job, { INT: 1, LRS: 3 })
  const spec = profileChart(
    lembagaXy,
    [
      { name: 'A', report },
      { name: 'B', report: other },
    ],
    { language: fullEn },
  )

  it('gives each person a symbol, and who is not assessed a place beside the scale', () => {
    expect(
      rowsOf(spec, 'held')
        .filter(({ competency }) => competency === 'INT')
        .map(({ person, series, held }) => [person, series, held]),
    ).toEqual([
      ['A', 's0', 3],
      ['B', 's1', 1],
    ])
    expect(rowsOf(spec, 'not assessed').map(({ person, competency }) => `${person} ${competency}`)).toEqual([
      'B CFV',
      'B FCI',
      'A LRS',
      'B SO',
    ])
    expect(rowsOf(spec, 'not assessed')[0]?.['says']).toBe(
      'B, Creating Value for the Customer: not assessed; required 4',
    )
  })

  it('refuses names that tell nobody apart: blank ones, and one that stands twice', () => {
    const report = analyzeGap(lembagaXy, 'kepala-lsp', { INT: 3 })
    const people = ['Sari', ' ', 'Sari', 'Budi'].map((name) => ({ name, report }))
    const { issues } = thrownBy(() => profileChart(lembagaXy, people, { language: fullEn }))
    expect(issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'blank-id people.1.name',
      'duplicate-id people.2.name',
    ])
  })

  it('refuses nobody, more than six, and people measured against different jobs', () => {
    expect(() => profileChart(lembagaXy, [], { language: fullId })).toThrow(/people/)
    const seven = Array.from({ length: 7 }, (_, i) => ({ name: `p${i}`, report }))
    expect(() => profileChart(lembagaXy, seven, { language: fullId })).toThrow(
      /"people.length" of profileChart is 7; it must be whole, at least 1, at most 6/,
    )
    const kepala = analyzeGap(lembagaXy, composeProfile(lembagaXy, { job: 'kepala-lsp' }), {})
    expect(() =>
      profileChart(
        lembagaXy,
        [
          { name: 'A', report },
          { name: 'B', report: kepala },
        ],
        { language: fullId },
      ),
    ).toThrow(/"job" of profileChart is kepala-lsp; it must be one of uji/)
  })
})
