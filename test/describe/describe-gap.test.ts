import fc from 'fast-check'
import { analyzeGap, defineModel, describeGap, type JobProfile } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { en } from 'kompetensi/locale/en'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { arbitraryHoldingsCase } from '../support/arbitraries'
import { frozen } from '../support/deep-frozen'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const acme = defineModel({
  id: 'acme',
  scales: { half: { levels: [1, 1.5, 2, 2.5, 3, 4, 5] } },
  competencies: {
    SQL: { name: 'SQL', scale: 'half' },
    NEG: { name: { id: 'Negosiasi', en: 'Negotiation' }, scale: 'half' },
    LAW: { name: { id: 'Hukum', en: 'Law' }, scale: 'half' },
    ART: { name: { id: 'Seni', en: 'Art' }, scale: 'half' },
    PLAN: { name: { id: 'Perencanaan', en: 'Planning' }, scale: 'half' },
  },
  jobs: {
    analyst: {
      name: { id: 'Analis', en: 'Analyst' },
      requires: {
        SQL: { level: 4, weight: 2, essential: true },
        NEG: { level: 3, essential: true },
        LAW: { essential: true },
        ART: 1.5,
        PLAN: 2,
      },
    },
  },
})

describe('describeGap', () => {
  it('says a report in both languages, one sentence a line', () => {
    const report = analyzeGap(acme, 'analyst', { SQL: 2.5, ART: 2, PLAN: 1 })
    expect(describeGap(acme, report, { language: en })).toBe(
      [
        'Analyst, on the 5 requirements: 1 above, 2 below, 1 not assessed, 1 required without a level.',
        'Total shortfall (weighted): 4 levels; below the required level: SQL (required level 4, held level 2.5, gap −1.5 levels) and Planning (required level 2, held level 1, gap −1 level).',
        'Essential and below the required level: SQL.',
        'Essential and not assessed: Negotiation.',
        'Essential, but no level is given: Law.',
        'Not assessed, so neither met nor below: Negotiation.',
        'Required without a level, so not counted: Law.',
        'Evidence covers 80% of the requirements that have a level, by weight.',
      ].join('\n'),
    )
    expect(describeGap(acme, report, { language: id })).toBe(
      [
        'Analis, berdasarkan 5 persyaratan: 1 di atas standar, 2 di bawah standar, 1 belum dinilai, 1 dipersyaratkan tanpa level.',
        'Total kesenjangan (berbobot): 4 level; yang di bawah standar: SQL (dipersyaratkan level 4; dimiliki level 2,5; kesenjangan −1,5 level) dan Perencanaan (dipersyaratkan level 2; dimiliki level 1; kesenjangan −1 level).',
        'Wajib dan di bawah level yang dipersyaratkan: SQL.',
        'Wajib dan belum dinilai: Negosiasi.',
        'Wajib, tetapi levelnya tidak disebut: Hukum.',
        'Belum dinilai, jadi belum dapat dikatakan terpenuhi atau di bawah standar: Negosiasi.',
        'Dipersyaratkan tanpa level, jadi tidak ikut dihitung: Hukum.',
        'Hasil penilaian mencakup 80% bobot persyaratan yang levelnya diketahui.',
      ].join('\n'),
    )
  })

  it('speaks of the part of a profile that is known', () => {
    const report = analyzeGap(lembagaXy, 'manager-sertifikasi', { INT: 3 })
    const english = describeGap(lembagaXy, report, { language: en })
    const indonesian = describeGap(lembagaXy, report, { language: id })
    expect(english).toContain('on the 13 requirements that are known')
    expect(indonesian).toContain('berdasarkan 13 persyaratan yang diketahui')
    expect(english).toContain('for 73 more competencies it is not known whether they are required')
    expect(indonesian).toContain('untuk 73 kompetensi lain belum diketahui apakah dipersyaratkan')
  })

  it('does not number what is not listed', () => {
    const profile: JobProfile<'acme', keyof typeof acme.competencies> = {
      ...acme.jobs.analyst,
      complete: false,
    }
    const report = analyzeGap(acme, profile, {})
    expect(describeGap(acme, report, { language: en })).toMatch(/what else is required is not known\.$/)
    expect(describeGap(acme, report, { language: id })).toMatch(/persyaratan lainnya belum diketahui\.$/)
  })

  it('names the largest weighted shortfalls first, three at most', () => {
    const report = analyzeGap(lembagaXy, 'kepala-lsp', { INT: 3, CFV: 1, FCI: 0, LRS: 2, SO: 4 })
    const [, shortfall] = describeGap(lembagaXy, report, { language: en }).split('\n')
    expect(shortfall).toMatch(
      /^Total shortfall \(weighted\): 10 levels; the largest: Fostering Creativity and Innovation \(.*−4 levels\), Creating Value for the Customer \(.*−3 levels\) and Leveraging Relationship with Stakeholders \(.*−2 levels\)\.$/,
    )
  })

  it('names the first few that are not assessed, and how many more there are', () => {
    const report = analyzeGap(lembagaXy, 'kepala-lsp', {})
    expect(describeGap(lembagaXy, report, { language: en })).toContain('and 10 more.')
    expect(describeGap(lembagaXy, report, { language: id })).toContain(', dan 10 lainnya.')
  })

  it('never rounds coverage up to all', () => {
    const heavy = {
      ...acme.jobs.analyst,
      requirements: [
        { competency: 'SQL', level: 1, weight: 1e6 } as const,
        { competency: 'NEG', level: 1 } as const,
      ],
    }
    const text = describeGap(acme, analyzeGap(acme, heavy, { SQL: 1 }), { language: en })
    expect(text).toContain('Evidence covers 99.9%')
    expect(text).not.toContain('100%')
  })

  it('loses no percent of coverage to noise', () => {
    const requirements = [
      { competency: 'SQL', level: 1, weight: 29 } as const,
      { competency: 'NEG', level: 1, weight: 71 } as const,
    ]
    const report = analyzeGap(acme, { ...acme.jobs.analyst, requirements }, { SQL: 1 })
    expect((report.coverage ?? 0) * 100).toBe(28.999999999999996)
    expect(describeGap(acme, report, { language: en })).toContain('Evidence covers 29%')
  })

  it('says one requirement in the singular', () => {
    const one = { ...acme.jobs.analyst, requirements: [{ competency: 'SQL', level: 1 } as const] }
    const text = describeGap(acme, analyzeGap(acme, one, { SQL: 0 }), { language: en })
    expect(text).toContain('Analyst, on the one requirement: 1 below.')
    expect(text).toContain('Total shortfall (weighted): 1 level; below the required level: SQL (')
  })

  it('names a competency that the model does not have by its code', () => {
    const report = untyped({
      ...analyzeGap(acme, 'analyst', {}),
      essentialsBelow: ['toString'],
    })
    const text = describeGap(acme, report, { language: en })
    expect(text).toContain('below the required level: toString.')
  })

  it('refuses a report of another model', () => {
    const report = untyped(analyzeGap(acme, 'analyst', {}))
    expect(thrownBy(() => describeGap(lembagaXy, report, { language: id })).details).toEqual({
      expected: 'lembaga-xy',
      found: 'acme',
    })
  })

  it('names what is wrong in a report that came from elsewhere, and what gives one that is right', () => {
    const report = analyzeGap(acme, 'analyst', { SQL: 3 })
    const told = (change: object): string[] =>
      thrownBy(() => describeGap(acme, untyped({ ...report, ...change }), { language: en })).issues.map(
        ({ message }) => message,
      )
    const by = 'given by analyzeGap(…), parseResult(…)'
    expect(told({ shortfall: '1' })).toEqual([
      `"report.shortfall" of describeGap is "1"; it must be finite, ${by}`,
    ])
    const [first] = report.items
    expect(told({ items: [{ ...first, held: undefined }] })).toEqual([
      `"report.items.0.held" of describeGap is undefined; it must be finite, ${by}`,
    ])
    expect(told({ items: new Map() })).toEqual([
      `"report.items" of describeGap is Map; it must be of kind list, ${by}`,
    ])
    expect(told({ items: null })).toEqual([
      expect.stringContaining('"report" of describeGap is { model, modelVersion, job, … }'),
    ])
  })

  it('says every report, and the same of what JSON gives back', () => {
    fc.assert(
      fc.property(arbitraryHoldingsCase(), fc.constantFrom(id, en), ({ model, job, holdings }, language) => {
        const report = frozen(analyzeGap(model, job, holdings))
        const text = describeGap(model, report, { language })
        expect(text).not.toMatch(/undefined|NaN|Infinity|: \.|\n\n/)
        expect(describeGap(model, JSON.parse(JSON.stringify(report)), { language })).toBe(text)
        for (const code of report.essentialsNotAssessed) expect(text).toContain(code)
      }),
    )
  })
})
