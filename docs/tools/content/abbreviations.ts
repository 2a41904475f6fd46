// Abbreviations that the texts of a model use without spelling them out.

import type { BilingualText } from 'kompetensi'

/** Abbreviations and what they stand for. */
export type Abbreviations = Readonly<Record<string, BilingualText>>

/** Of Lembaga XY. */
export const lembagaXyAbbreviations: Abbreviations = {
  FKRTL: {
    id: 'fasilitas kesehatan rujukan tingkat lanjutan, seperti rumah sakit',
    en: 'referral health facility, such as a hospital',
  },
  FKTP: {
    id: 'fasilitas kesehatan tingkat pertama, seperti puskesmas dan klinik',
    en: 'primary health facility, such as a health centre or clinic',
  },
  'INA-CBG': {
    id: 'Indonesian Case Based Groups, tarif paket per kelompok diagnosis',
    en: 'Indonesian Case Based Groups, package tariffs by group of diagnoses',
  },
  JKN: { id: 'Jaminan Kesehatan Nasional', en: 'the national health insurance programme' },
  KC: { id: 'kantor cabang', en: 'branch office' },
  PPN: { id: 'pajak pertambahan nilai', en: 'value-added tax' },
  PPh: { id: 'pajak penghasilan', en: 'income tax' },
}

/** Of BPJS Ketenagakerjaan. */
export const bpjsAbbreviations: Abbreviations = {
  AR: { id: 'Account Representative', en: 'Account Representative' },
  ARK: { id: 'Account Representative Khusus', en: 'Special Account Representative' },
  BPU: { id: 'bukan penerima upah, peserta mandiri', en: 'non-wage earner, self-paying participant' },
  CRM: { id: 'Customer Relationship Management', en: 'Customer Relationship Management' },
  CSO: { id: 'Customer Service Officer', en: 'Customer Service Officer' },
  'KK-PAK': {
    id: 'kecelakaan kerja dan penyakit akibat kerja',
    en: 'work accidents and occupational diseases',
  },
  MSIB: {
    id: 'Magang dan Studi Independen Bersertifikat',
    en: 'certified internship and independent study programme',
  },
  PAP: { id: 'Petugas Administrasi Peserta', en: 'Participant Administration Officer' },
  PAPK: { id: 'Petugas Administrasi Peserta Khusus', en: 'Special Participant Administration Officer' },
  PMI: { id: 'pekerja migran Indonesia', en: 'Indonesian migrant workers' },
  PU: { id: 'penerima upah', en: 'wage earner' },
  SOP: { id: 'prosedur operasional standar', en: 'standard operating procedure' },
}

/** Of the civil service. */
export const asnAbbreviations: Abbreviations = {
  APBD: { id: 'anggaran pendapatan dan belanja daerah', en: 'budget of a regional government' },
  APBN: { id: 'anggaran pendapatan dan belanja negara', en: 'state budget' },
  ASN: { id: 'aparatur sipil negara', en: 'the Indonesian civil service' },
  JA: { id: 'jabatan administrasi', en: 'administrative post' },
  JF: { id: 'jabatan fungsional', en: 'functional post' },
  JPT: { id: 'jabatan pimpinan tinggi', en: 'high leadership post' },
  KKNI: { id: 'Kerangka Kualifikasi Nasional Indonesia', en: 'national qualifications framework' },
}
