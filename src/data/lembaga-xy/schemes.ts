// The ten certification schemes of the certification body, with the head counts of the occupation map.
// Source: Endry, section D, table of schemes. Names are set in title case; English names are ours.
// What each scheme certifies is ours, with a reason each: the source does not say.

import type { Bilingual } from '../../model/bilingual-model'
import type { Claim } from '../../model/claim'
import type { CertificationScheme } from '../../model/organization'
import type { LembagaXyCode, LembagaXyScheme } from './ids'

function schemeClaims(row: number, printed: string, misread = false): readonly Claim[] {
  const place = `section D, table of schemes, row ${row}`
  return [
    misread
      ? {
          of: 'name.id',
          source: 'endry',
          place,
          basis: 'reconstructed',
          confidence: 'document',
          printed,
          note: {
            id: 'Tercetak RUKUNAN, jelas salah baca dari RUJUKAN (pelayanan rujukan).',
            en: 'Printed RUKUNAN, an evident misreading of RUJUKAN (referral care).',
          },
        }
      : { of: 'name.id', source: 'endry', place, basis: 'stated', confidence: 'document', printed },
    { of: 'name.en', source: 'endry', place, basis: 'translated', confidence: 'proposed' },
    { of: 'headcount', source: 'endry', place, basis: 'stated', confidence: 'document' },
    { of: 'certifies', basis: 'authored', confidence: 'proposed' },
  ]
}

/** The schemes, in the order of the source; their head counts sum to 4,167 as printed. */
export const schemes: Readonly<Record<LembagaXyScheme, Bilingual<CertificationScheme<LembagaXyCode>>>> =
  /* @__PURE__ */ (() => ({
    'petugas-pemeriksa-kepatuhan': {
      name: { id: 'Petugas Pemeriksa & Kepatuhan', en: 'Inspection and Compliance Officer' },
      headcount: 200,
      certifies: [
        { competency: 'MCE' },
        { competency: 'AS' },
        { competency: 'REG' },
        { competency: 'MAM' },
        { competency: 'LAW' },
        { competency: 'IS' },
      ],
      claims: schemeClaims(1, 'PETUGAS PEMERIKSA & KEPATUHAN'),
    },
    'verifikator-penjaminan-manfaat-rujukan': {
      name: { id: 'Verifikator Penjaminan Manfaat Rujukan', en: 'Referral Benefit Verifier' },
      headcount: 1337,
      certifies: [
        { competency: 'CLM' },
        { competency: 'UM' },
        { competency: 'FRM' },
        { competency: 'PKM' },
        { competency: 'REG' },
        { competency: 'CFO' },
      ],
      claims: schemeClaims(2, 'VERIFIKATOR PENJAMINAN MANFAAT RUKUNAN', true),
    },
    'staf-penagihan-iuran': {
      name: { id: 'Staf Penagihan Iuran', en: 'Contribution Collection Staff' },
      headcount: 251,
      certifies: [
        { competency: 'PC' },
        { competency: 'MAM' },
        { competency: 'NEGO' },
        { competency: 'FINA' },
        { competency: 'MCE' },
      ],
      claims: schemeClaims(3, 'STAF PENAGIHAN IURAN'),
    },
    'relationship-officer': {
      name: { id: 'Relationship Officer', en: 'Relationship Officer' },
      headcount: 560,
      certifies: [
        { competency: 'PKM' },
        { competency: 'MM' },
        { competency: 'NEGO' },
        { competency: 'MAM' },
        { competency: 'PC' },
        { competency: 'LRS' },
      ],
      claims: schemeClaims(4, 'RELATIONSHIP OFFICER'),
    },
    'staf-frontliner': {
      name: { id: 'Staf Frontliner', en: 'Frontline Service Staff' },
      headcount: 169,
      certifies: [
        { competency: 'SCM' },
        { competency: 'PKM' },
        { competency: 'MAM' },
        { competency: 'OA' },
        { competency: 'IU' },
      ],
      claims: schemeClaims(5, 'STAF FRONTLINER'),
    },
    'staf-administrasi-perluasan-kepesertaan': {
      name: {
        id: 'Staf Administrasi Perluasan Kepesertaan',
        en: 'Membership Expansion Administration Staff',
      },
      headcount: 111,
      certifies: [
        { competency: 'MAM' },
        { competency: 'BD' },
        { competency: 'MM' },
        { competency: 'INSR' },
        { competency: 'EVM' },
      ],
      claims: schemeClaims(6, 'STAF ADMINISTRASI PERLUASAN KEPESERTAAN'),
    },
    'staf-administrasi-kepesertaan-di-kc': {
      name: {
        id: 'Staf Administrasi Kepesertaan di KC',
        en: 'Branch Office Membership Administration Staff',
      },
      headcount: 509,
      certifies: [
        { competency: 'MAM' },
        { competency: 'DM' },
        { competency: 'REG' },
        { competency: 'OA' },
        { competency: 'INTC' },
      ],
      claims: schemeClaims(7, 'STAF ADMINISTRASI KEPESERTAAN DI KC'),
    },
    'staf-pengelolaan-fasilitas-primer': {
      name: { id: 'Staf Pengelolaan Fasilitas Primer', en: 'Primary Care Facility Management Staff' },
      headcount: 131,
      certifies: [
        { competency: 'PROV' },
        { competency: 'SP' },
        { competency: 'UM' },
        { competency: 'DA' },
        { competency: 'QM' },
        { competency: 'CLM' },
      ],
      claims: schemeClaims(8, 'STAF PENGELOLAAN FASILITAS PRIMER'),
    },
    'staf-pengelolaan-fasilitas-rujukan': {
      name: { id: 'Staf Pengelolaan Fasilitas Rujukan', en: 'Referral Care Facility Management Staff' },
      headcount: 137,
      certifies: [
        { competency: 'PROV' },
        { competency: 'NEGO' },
        { competency: 'LEGAL' },
        { competency: 'UM' },
        { competency: 'FRM' },
        { competency: 'SP' },
      ],
      claims: schemeClaims(9, 'STAF PENGELOLAAN FASILITAS RUKUNAN', true),
    },
    'staf-penanganan-pengaduan-peserta-di-kantor-cabang': {
      name: {
        id: 'Staf Penanganan Pengaduan Peserta di Kantor Cabang',
        en: 'Branch Office Member Complaint Handling Staff',
      },
      headcount: 762,
      certifies: [
        { competency: 'SCM' },
        { competency: 'PKM' },
        { competency: 'PROV' },
        { competency: 'NEGO' },
        { competency: 'MAM' },
        { competency: 'SC' },
      ],
      claims: schemeClaims(10, 'STAF PENANGANAN PENGADUAN PESERTA DI KANTOR CABANG'),
    },
  }))()
