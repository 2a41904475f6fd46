import { lembagaXy } from 'kompetensi/lembaga-xy'
import { en } from 'kompetensi/locale/en'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { describeSchemeCoverage } from '../../src/describe/describe-scheme-coverage'
import { checkSchemeCoverage } from '../../src/development/index'
import { soundModel } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const frontliner = 'staf-frontliner'
const certificate = { person: 'p1', scheme: frontliner, issuedOn: '2024-01-15', validUntil: '2027-01-14' }

describe('describeSchemeCoverage', () => {
  const certificates = [
    certificate,
    { ...certificate, person: 'p2', validUntil: '2030-01-01' },
    { ...certificate, person: 'p3', validUntil: '2025-01-01' },
    { ...certificate, person: 'p4', issuedOn: '2026-12-01' },
  ]
  const coverage = checkSchemeCoverage(lembagaXy, certificates, { asOf: '2026-11-22', withinDays: 60 })

  it('says each scheme against its head count, in both languages', () => {
    const english = describeSchemeCoverage(lembagaXy, coverage, { language: en }).split('\n')
    expect(english).toHaveLength(4)
    expect(english[0]).toBe(
      'Valid certificates on 22 November 2026: 2, counting each person once per scheme, for a head count of 4,167 in 10 schemes.',
    )
    expect(english[1]).toBe(
      'Frontline Service Staff: 2 valid for a head count of 169 (1.1%), 167 still to be certified, 1 of the valid ends within 60 days, 1 expired, 1 not valid yet.',
    )
    expect(english[2]).toMatch(/^No certificate was given for Inspection and Compliance Officer, /)
    const indonesian = describeSchemeCoverage(lembagaXy, coverage, { language: id }).split('\n')
    expect(indonesian.slice(0, 2)).toEqual([
      'Sertifikat yang berlaku per 22 November 2026: 2 (satu orang dihitung sekali per skema), sedangkan menurut model ada 4.167 orang pada 10 skema.',
      'Staf Frontliner: 2 sertifikat berlaku dari 169 orang (1,1%), 167 orang belum bersertifikat, 1 di antara yang berlaku berakhir dalam 60 hari, 1 kedaluwarsa, 1 belum mulai berlaku.',
    ])
  })

  it('says when more hold it than the map counts, and when the model gives no head count', () => {
    const name = { id: 'x', en: 'x' }
    const model = soundModel({ schemes: { a: { name, headcount: 1 }, b: { name } } })
    const held = ['a', 'b'].flatMap((scheme) =>
      ['p1', 'p2'].map((person) => ({ person, scheme, issuedOn: '2026-01-01' })),
    )
    const over = checkSchemeCoverage(model, held, { asOf: '2026-11-22' })
    expect(describeSchemeCoverage(model, over, { language: en }).split('\n').slice(1, 3)).toEqual([
      'x: 2 valid for a head count of 1, which is fewer, so one of the two is out of date.',
      'x: 2 valid; the model gives no head count.',
    ])
    expect(describeSchemeCoverage(model, over, { language: id }).split('\n').slice(1, 3)).toEqual([
      'x: 2 sertifikat berlaku dari 1 orang, melebihi jumlah orangnya sehingga salah satunya tidak mutakhir.',
      'x: 2 sertifikat berlaku; model tidak menyebut jumlah orangnya.',
    ])
    const bare = soundModel()
    const nothing = checkSchemeCoverage(bare, [], { asOf: '2026-11-22' })
    expect(describeSchemeCoverage(bare, nothing, { language: en })).toBe(
      'The model names no certification scheme.',
    )
  })

  it('speaks of one day as of one', () => {
    const soon = checkSchemeCoverage(lembagaXy, [certificate], { asOf: '2027-01-13', withinDays: 1 })
    expect(describeSchemeCoverage(lembagaXy, soon, { language: en })).toContain(
      '1 of the valid ends within 1 day.',
    )
  })

  it('refuses a coverage of another model', () => {
    const model = soundModel()
    expect(thrownBy(() => describeSchemeCoverage(model, untyped(coverage), { language: en })).code).toBe(
      'model-mismatch',
    )
  })
})
