import type { Language } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { en } from 'kompetensi/locale/en'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { describeCertificateStatus } from '../../src/describe/describe-certificate-status'
import { checkCertificate } from '../../src/development/index'

const frontliner = 'staf-frontliner'
const certificate = { person: 'p1', scheme: frontliner, issuedOn: '2024-01-15', validUntil: '2027-01-14' }

describe('describeCertificateStatus', () => {
  const said = (asOf: string, language: Language, more = {}) =>
    describeCertificateStatus(
      lembagaXy,
      checkCertificate({ ...certificate, ...more }, { asOf, withinDays: 30 }),
      { language },
    )

  it('says each status in both languages', () => {
    expect(
      ['2024-01-14', '2024-01-15', '2027-01-13', '2027-01-14', '2027-01-15'].map((asOf) => said(asOf, en)),
    ).toEqual([
      'p1, Frontline Service Staff: not valid yet; issued on 15 January 2024, in 1 day.',
      'p1, Frontline Service Staff: valid until 14 January 2027.',
      'p1, Frontline Service Staff: valid until 14 January 2027, 1 day left.',
      'p1, Frontline Service Staff: valid; 14 January 2027 is its last day.',
      'p1, Frontline Service Staff: expired; its last day was 14 January 2027, 1 day ago.',
    ])
    expect(
      ['2024-01-13', '2024-01-15', '2027-01-12', '2027-01-14', '2027-01-16'].map((asOf) => said(asOf, id)),
    ).toEqual([
      'p1, Staf Frontliner: belum berlaku; terbit 15 Januari 2024, 2 hari lagi.',
      'p1, Staf Frontliner: berlaku sampai 14 Januari 2027.',
      'p1, Staf Frontliner: berlaku sampai 14 Januari 2027, sisa 2 hari.',
      'p1, Staf Frontliner: masih berlaku; 14 Januari 2027 adalah hari terakhirnya.',
      'p1, Staf Frontliner: kedaluwarsa; terakhir berlaku 14 Januari 2027, 2 hari yang lalu.',
    ])
    expect(said('2026-01-01', en, { validUntil: undefined })).toContain(
      'p1, Frontline Service Staff: valid without an end date.',
    )
    expect(said('2026-01-01', id, { validUntil: undefined })).toContain(
      'p1, Staf Frontliner: berlaku tanpa tanggal akhir.',
    )
  })

  it('falls back to the id of a scheme that the model lacks', () => {
    expect(said('2026-01-01', en, { scheme: 'constructor' })).toMatch(/^p1, constructor: valid/)
  })
})
