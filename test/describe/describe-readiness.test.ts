import {
  assessReadiness,
  attainment,
  composeProfile,
  describeReadiness,
  type ReadinessLanguage,
} from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { en } from 'kompetensi/locale/en'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { full, open } from '../support/full-holdings'

const method = attainment()
const job = composeProfile(lembagaXy, { job: 'staf-administrasi', essentials: ['INT', 'CFV'] })
describe('describeReadiness', () => {
  const policy = { method, bar: 95, withinMonths: 12, monthsPerLevel: 6 }
  const lines = (holdings: object, language: ReadinessLanguage) =>
    describeReadiness(lembagaXy, assessReadiness(lembagaXy, job, { id: 'p1', holdings }, policy), {
      language,
    }).split('\n')

  it('says by when, and what is to be closed', () => {
    expect(lines({ ...full, CFV: 1 }, en)).toEqual([
      'p1 for Administration Staff: ready within 12 months, 6 months of development needed.',
      'The bar is 95% by Attainment.',
      'The score is 93.75%.',
      'To close: Creating Value for the Customer (required level 2, held level 1, 6 months).',
      'Essential and below the required level: Creating Value for the Customer.',
      'This verdict rests only on the requirements that are known; the profile is not complete.',
    ])
    expect(lines(full, id)[0]).toBe('p1 untuk Staf Administrasi: siap sekarang.')
    expect(lines({ ...full, CFV: 0, SFE: 1 }, id)[0]).toBe(
      'p1 untuk Staf Administrasi: belum siap dalam 12 bulan, perlu pengembangan 18 bulan (menutup semua kesenjangan perlu waktu lebih lama daripada batas waktunya).',
    )
  })

  it('says one month as one, and what lies between', () => {
    const said = (monthsPerLevel: number, holdings: object, language: ReadinessLanguage) =>
      describeReadiness(
        lembagaXy,
        assessReadiness(lembagaXy, job, { id: 'p1', holdings }, { ...policy, bar: 50, monthsPerLevel }),
        { language },
      ).split('\n')[0]
    expect(said(1, { ...full, CFV: 1 }, en)).toBe(
      'p1 for Administration Staff: ready within 12 months, 1 month of development needed.',
    )
    expect(said(2, { ...open, CFV: 1 }, en)).toBe(
      'p1 for Administration Staff: ready within 12 months, between 2 and 4 months of development needed.',
    )
    expect(said(2, { ...open, CFV: 1 }, id)).toBe(
      'p1 untuk Staf Administrasi: siap dalam 12 bulan, perlu pengembangan antara 2 dan 4 bulan.',
    )
  })

  it('says no months where there is nothing to develop, and one reason where it takes in another', () => {
    const said = (rule: object, holdings: object) =>
      describeReadiness(
        lembagaXy,
        assessReadiness(
          lembagaXy,
          job,
          { id: 'p1', holdings },
          { method, bar: 95, withinMonths: 12, ...rule },
        ),
        { language: en },
      ).split('\n')[0]
    expect(said({ bar: 101, monthsPerLevel: 6 }, full)).toBe(
      'p1 for Administration Staff: not ready within 12 months (the bar is out of reach even with every shortfall closed).',
    )
    expect(said({}, { ...full, CFV: 1 })).toBe(
      'p1 for Administration Staff: not ready within 12 months (no time of development is given for an essential shortfall).',
    )
  })

  it('shows both outcomes where the evidence does not settle it', () => {
    expect(lines(open, en).slice(0, 3)).toEqual([
      'p1 for Administration Staff: the evidence does not settle it.',
      'If everything not assessed turns out at its best: ready now.',
      'If it turns out at its worst: ready within 12 months, 6 months of development needed.',
    ])
    expect(lines(open, id)).toContain('Yang perlu dinilai dahulu: Integritas.')
  })
})
