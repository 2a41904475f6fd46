import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import { certificateStatus, schemeAlignment, schemeCoverage } from '../../src/development/index'
import { describeCertificateStatus } from '../../src/describe/describe-certificate-status'
import { describeSchemeAlignment } from '../../src/describe/describe-scheme-alignment'
import { describeSchemeCoverage } from '../../src/describe/describe-scheme-coverage'
import { soundModel } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const frontliner = 'staf-frontliner'
const certificate = { person: 'p1', scheme: frontliner, issuedOn: '2024-01-15', validUntil: '2027-01-14' }

describe('describeCertificateStatus', () => {
  const said = (asOf: string, locale: 'en' | 'id', more = {}) =>
    describeCertificateStatus(
      lembagaXy,
      certificateStatus({ ...certificate, ...more }, { asOf, withinDays: 30 }),
      { locale },
    )

  it('says each status in both languages', () => {
    expect(
      ['2024-01-14', '2024-01-15', '2027-01-13', '2027-01-14', '2027-01-15'].map((asOf) => said(asOf, 'en')),
    ).toEqual([
      'p1, Frontline Service Staff: not valid yet; issued on 15 January 2024, in 1 day.',
      'p1, Frontline Service Staff: valid until 14 January 2027.',
      'p1, Frontline Service Staff: valid until 14 January 2027, 1 day left.',
      'p1, Frontline Service Staff: valid for the last day, 14 January 2027.',
      'p1, Frontline Service Staff: expired; its last day was 14 January 2027, 1 day ago.',
    ])
    expect(
      ['2024-01-13', '2024-01-15', '2027-01-12', '2027-01-14', '2027-01-16'].map((asOf) => said(asOf, 'id')),
    ).toEqual([
      'p1, Staf Frontliner: belum berlaku; terbit 15 Januari 2024, 2 hari lagi.',
      'p1, Staf Frontliner: berlaku sampai 14 Januari 2027.',
      'p1, Staf Frontliner: berlaku sampai 14 Januari 2027, sisa 2 hari.',
      'p1, Staf Frontliner: hari ini, 14 Januari 2027, hari terakhir berlakunya.',
      'p1, Staf Frontliner: kedaluwarsa; terakhir berlaku 14 Januari 2027, 2 hari yang lalu.',
    ])
    expect(said('2026-01-01', 'en', { validUntil: undefined })).toContain('valid; it prints no last day')
    expect(said('2026-01-01', 'id', { validUntil: undefined })).toContain('tanpa batas waktu yang tercetak')
  })

  it('falls back to the id of a scheme that the model lacks', () => {
    expect(said('2026-01-01', 'en', { scheme: 'constructor' })).toMatch(/^p1, constructor: valid/)
  })
})

describe('describeSchemeAlignment', () => {
  const same = (text: string) => ({ id: text, en: text })
  const model = soundModel({
    schemes: {
      one: { name: same('One'), certifies: [{ competency: 'NEG' }] },
      none: { name: same('None') },
    },
  })

  it('says what is certified and what is not', () => {
    expect(describeSchemeAlignment(model, schemeAlignment(model), { locale: 'en' }).split('\n')).toEqual([
      'Of the 3 competencies of the model, its 2 certification schemes certify 1: 1 of 3 of no stated nature.',
      'One of them hangs on a single scheme.',
      'No scheme of the model certifies SQL and Art.',
      'The model does not say what is certified by None.',
    ])
    expect(describeSchemeAlignment(model, schemeAlignment(model), { locale: 'id' }).split('\n')).toEqual([
      'Dari 3 kompetensi dalam model, 2 skema sertifikasinya mencakup 1: 1 dari 3 kompetensi yang jenisnya tidak disebut.',
      '1 di antaranya hanya dicakup satu skema.',
      'Belum dicakup skema mana pun: SQL dan Art.',
      'Model tidak menyebut kompetensi yang disertifikasi oleh None.',
    ])
  })

  it('says that a model has no schemes', () => {
    const bare = soundModel()
    expect(describeSchemeAlignment(bare, schemeAlignment(bare), { locale: 'en' })).toMatch(
      /^The model names no certification scheme for its 3 competencies\.$/m,
    )
    expect(describeSchemeAlignment(bare, schemeAlignment(bare), { locale: 'id' })).toMatch(/^Model ini tidak/)
  })

  it('parts technical from behavioural competencies', () => {
    const said = describeSchemeAlignment(lembagaXy, schemeAlignment(lembagaXy), { locale: 'en' })
    expect(said).toMatch(/\d+ of 67 technical \(hard\) and \d+ of 19 behavioural \(soft\)\./)
    expect(said).toMatch(/and \d+ more\./)
  })

  it('refuses an alignment of another model', () => {
    const other = untyped(schemeAlignment(lembagaXy))
    expect(thrownBy(() => describeSchemeAlignment(model, other, { locale: 'en' })).code).toBe(
      'model-mismatch',
    )
  })
})

describe('describeSchemeCoverage', () => {
  const certificates = [
    certificate,
    { ...certificate, person: 'p2', validUntil: '2030-01-01' },
    { ...certificate, person: 'p3', validUntil: '2025-01-01' },
    { ...certificate, person: 'p4', issuedOn: '2026-12-01' },
  ]
  const coverage = schemeCoverage(lembagaXy, certificates, { asOf: '2026-11-22', withinDays: 60 })

  it('says each scheme against its head count, in both languages', () => {
    const english = describeSchemeCoverage(lembagaXy, coverage, { locale: 'en' }).split('\n')
    expect(english).toHaveLength(4)
    expect(english[0]).toBe(
      'Valid certificates on 22 November 2026: 2, counting each person once a scheme, for a head count of 4,167 in 10 schemes.',
    )
    expect(english[1]).toBe(
      'Frontline Service Staff: 2 valid for a head count of 169 (1.1 %), 167 to go, of the valid 1 ends within 60 days, 1 expired, 1 not valid yet.',
    )
    expect(english[2]).toMatch(/^No certificate was given for Inspection and Compliance Officer, /)
    const indonesian = describeSchemeCoverage(lembagaXy, coverage, { locale: 'id' }).split('\n')
    expect(indonesian.slice(0, 2)).toEqual([
      'Sertifikat yang berlaku per 22 November 2026: 2 (satu orang dihitung sekali per skema), sedangkan menurut peta okupasi ada 4.167 orang pada 10 skema.',
      'Staf Frontliner: 2 berlaku dari 169 orang (1,1 %), 167 belum, 1 di antara yang berlaku berakhir dalam 60 hari, 1 kedaluwarsa, 1 belum mulai berlaku.',
    ])
  })

  it('says when more hold it than the map counts, and when the model gives no head count', () => {
    const name = { id: 'x', en: 'x' }
    const model = soundModel({ schemes: { a: { name, headcount: 1 }, b: { name } } })
    const held = ['a', 'b'].flatMap((scheme) =>
      ['p1', 'p2'].map((person) => ({ person, scheme, issuedOn: '2026-01-01' })),
    )
    const over = schemeCoverage(model, held, { asOf: '2026-11-22' })
    expect(describeSchemeCoverage(model, over, { locale: 'en' }).split('\n').slice(1, 3)).toEqual([
      'x: 2 valid for a head count of 1, more than the map counts, so one of the two is out of date.',
      'x: 2 valid; the model gives no head count.',
    ])
    expect(describeSchemeCoverage(model, over, { locale: 'id' }).split('\n').slice(1, 3)).toEqual([
      'x: 2 berlaku dari 1 orang, melebihi peta okupasi sehingga salah satunya tidak mutakhir.',
      'x: 2 berlaku; model tidak menyebut jumlah orangnya.',
    ])
    const bare = soundModel()
    const nothing = schemeCoverage(bare, [], { asOf: '2026-11-22' })
    expect(describeSchemeCoverage(bare, nothing, { locale: 'en' })).toBe(
      'The model names no certification scheme.',
    )
  })

  it('refuses a coverage of another model', () => {
    const model = soundModel()
    expect(thrownBy(() => describeSchemeCoverage(model, untyped(coverage), { locale: 'en' })).code).toBe(
      'model-mismatch',
    )
  })
})
