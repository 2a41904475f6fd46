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
    expect(describeMethod({ id: 'metShare', parameters: { variant: 'toString' } }, { language: en })).toBe(
      'Share of requirements met',
    )
  })
})
