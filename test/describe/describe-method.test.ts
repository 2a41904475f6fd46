import {
  attainment,
  describeMethod,
  jobPersonMatch,
  metShare,
  profileMatching,
  proportionalReadiness,
  similarity,
} from 'kompetensi'
import { base, en, methods } from 'kompetensi/locale/en'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'

describe('describeMethod', () => {
  it.each([
    [attainment(), 'Attainment', 'Capaian level'],
    [
      attainment({ surplus: 'counted' }),
      'Attainment (surplus counted)',
      'Capaian level (kelebihan dihitung)',
    ],
    [
      attainment({ surplus: { cappedAt: 1.2 } }),
      'Attainment (surplus counted up to 1.2 times)',
      'Capaian level (kelebihan dihitung sampai 1,2 kali)',
    ],
    [
      jobPersonMatch({ variant: 'ratioOfSums', cap: 'none' }),
      'Job Person Match (ratio of sums, uncapped)',
      'Job Person Match (rasio jumlah, tanpa batas)',
    ],
    [
      jobPersonMatch({ variant: 'meanOfRatios', cap: 'total', weighted: true }),
      'Job Person Match (mean of ratios, capped in total, weighted)',
      'Job Person Match (rata-rata rasio, dibatasi totalnya, berbobot)',
    ],
    [
      jobPersonMatch({
        variant: 'ratioOfSums',
        cap: 'item',
        groups: [
          { id: 'manajerial', share: 0.6, competencies: [] },
          { id: 'teknis', share: 0.4, competencies: [] },
        ],
      }),
      'Job Person Match (ratio of sums, capped per competency, "manajerial" 60%, "teknis" 40%)',
      'Job Person Match (rasio jumlah, dibatasi per kompetensi, "manajerial" 60%, "teknis" 40%)',
    ],
    [
      profileMatching({
        fractional: 'threshold',
        weighted: true,
        aspects: [
          { id: 'sikap', share: 0.375, coreShare: 0.8, core: [], secondary: [] },
          { id: 'perilaku', share: 0.625, core: [], secondary: [] },
        ],
      }),
      'Profile matching (gaps by thresholds, weighted, "sikap" 37.5% with 80% core, "perilaku" 62.5% with 60% core)',
      'Profile matching (metode GAP; kesenjangan menurut ambang, berbobot, "sikap" 37,5% dengan faktor inti 80%, "perilaku" 62,5% dengan faktor inti 60%)',
    ],
    [
      profileMatching({ core: [], coreShare: 0.7 }),
      'Profile matching (70% core)',
      'Profile matching (metode GAP; faktor inti 70%)',
    ],
    [metShare(), 'Share of requirements met', 'Porsi persyaratan terpenuhi'],
    [profileMatching({ core: [] }), 'Profile matching', 'Profile matching (metode GAP)'],
    [proportionalReadiness(), 'Proportional readiness', 'Kesiapan proporsional'],
    [similarity({ measure: 'euclidean' }), 'Profile similarity (Euclid)', 'Kemiripan profil (Euklides)'],
  ])('%#', (method, english, indonesian) => {
    expect(describeMethod(method, { language: en })).toBe(english)
    expect(describeMethod(method, { language: id })).toBe(indonesian)
  })

  it('asks for no more of a language than its own part', () => {
    expect(describeMethod(metShare(), { language: { ...base, methods } })).toBe('Share of requirements met')
  })

  it("calls a method of one's own by its id, whatever it is", () => {
    for (const own of ['own', 'constructor', '__proto__'])
      expect(describeMethod({ id: own, parameters: { variant: 'toString', cap: 3 } }, { language: en })).toBe(
        own,
      )
    for (const groups of ['x', [3], [[]], [{ id: 'a' }], [{ id: 3, share: 1 }]])
      expect(describeMethod({ id: 'metShare', parameters: { groups } }, { language: en })).toBe(
        'Share of requirements met',
      )
    expect(describeMethod({ id: 'metShare', parameters: { variant: 'toString' } }, { language: en })).toBe(
      'Share of requirements met',
    )
  })
})
