// Job profiles of Lembaga XY: the seven jobs of the certification body.
// Source: Endry, section E, table "Model Kompetensi yang diterapkan". The levels stand as printed, row by row;
// which row is which job, and what the table does not show, is read as the claims say.

import type { Bilingual, BilingualJob } from '../../model/bilingual-model'
import type { Claim } from '../../model/claim'
import type { Requirement } from '../../model/job-profile'
import type { Family, Grade, Track } from '../../model/organization'
import { technical } from './competencies/technical'
import type { LembagaXyCode, LembagaXyJob, TechnicalCode } from './ids'

const place = 'section E, job-profile matrix'

/** The thirteen columns that are printed, in their order. */
const columns = [
  'INT',
  'CFV',
  'FCI',
  'LRS',
  'SO',
  'IMI',
  'SFE',
  'CL',
  'BT',
  'LA',
  'AT',
  'CT',
  'CFO',
] as const satisfies readonly LembagaXyCode[]

type NumberEach<T extends readonly unknown[]> = { readonly [K in keyof T]: number }
type Levels = NumberEach<typeof columns>

/** One printed row of the matrix. */
function printedRow(row: number, levels: Levels): readonly Requirement<LembagaXyCode>[] {
  const claims: readonly Claim[] = [
    { of: 'level', source: 'endry', place: `${place}, row ${row}`, basis: 'stated', confidence: 'document' },
  ]
  return columns.map((competency, i) => ({ competency, level: levels[i] ?? Number.NaN, claims }))
}

/** The codes whose columns are cut off: six behavioural competencies and all technical ones. */
const cutOff: readonly LembagaXyCode[] = /* @__PURE__ */ (() => [
  'HPA',
  'IS',
  'IU',
  'PO',
  'SCF',
  'SC',
  ...(Object.keys(technical) as TechnicalCode[]),
])()

/** What is claimed of a row: its label, grade, family and superior, and that the table is cut off. */
function rowClaims(row: number, printed: string, slipped: boolean): readonly Claim[] {
  const at = `${place}, row ${row}`
  const label: Claim = slipped
    ? {
        of: 'name.id',
        source: 'endry',
        place: at,
        basis: 'reconstructed',
        confidence: 'document',
        printed,
        note: {
          id: 'Label baris bergeser satu sejak baris ketiga. Golongan (C11 dan C8 untuk kepala dan manajer, A2 dan A1 untuk staf) dan levelnya menunjukkan urutan yang benar: kepala, lalu manajer dan staf sertifikasi, manajemen mutu, dan administrasi.',
          en: 'The row labels have slipped by one from the third row on. The grades (C11 and C8 for head and managers, A2 and A1 for staff) and the levels show the true order: the head, then manager and staff of certification, of quality management, of administration.',
        },
      }
    : { of: 'name.id', source: 'endry', place: at, basis: 'stated', confidence: 'document', printed }
  return [
    label,
    { of: 'name.en', source: 'endry', place: at, basis: 'translated', confidence: 'document' },
    { of: 'grade', source: 'endry', place: at, basis: 'stated', confidence: 'document' },
    {
      of: 'family',
      source: 'endry',
      place: at,
      basis: 'reconstructed',
      confidence: 'document',
      note: {
        id: 'Rumpun, jalur, dan atasan dibaca dari nama jabatan dan golongannya; tabel tidak mencetaknya.',
        en: 'Family, track and superior are read from the name of the job and its grade; the table does not print them.',
      },
    },
    {
      of: 'complete',
      source: 'endry',
      place: `${place}, right edge`,
      basis: 'reconstructed',
      confidence: 'document',
      printed: 'KOMPETENSI FUNGSIONAL PERIL',
      note: {
        id: 'Matriks terpotong sesudah Concern for Order. Enam kompetensi perilaku dan semua kompetensi teknis tidak tercetak: tidak diketahui, bukan nol dan bukan tidak dipersyaratkan.',
        en: 'The matrix is cut off after Concern for Order. Six behavioural and all technical competencies are not printed: they are unknown, not zero and not absent.',
      },
    },
  ]
}

const family: readonly Claim[] = [
  {
    source: 'endry',
    place,
    basis: 'reconstructed',
    confidence: 'document',
    note: {
      id: 'Sumber tidak mencetak daftar rumpun jabatan; rumpun ini dibaca dari nama jabatan manajer dan stafnya.',
      en: 'The source prints no list of job families; this one is read from the names of its manager and staff.',
    },
  },
  { of: 'name.en', source: 'endry', place, basis: 'translated', confidence: 'proposed' },
]

/** The job families: what the managers and staff of one field have in common. */
export const families: Readonly<
  Record<'sertifikasi' | 'manajemen-mutu' | 'administrasi', Bilingual<Family>>
> = {
  sertifikasi: { name: { id: 'Sertifikasi', en: 'Certification' }, claims: family },
  'manajemen-mutu': { name: { id: 'Manajemen Mutu', en: 'Quality Management' }, claims: family },
  administrasi: { name: { id: 'Administrasi', en: 'Administration' }, claims: family },
}

/** The two career tracks the source names. */
export const tracks: Readonly<Record<'managerial' | 'specialist', Bilingual<Track>>> = {
  managerial: {
    name: { id: 'Jalur manajerial (struktural)', en: 'Managerial (structural) track' },
    claims: [{ source: 'endry', place: 'section A.4', basis: 'restated', confidence: 'document' }],
  },
  specialist: {
    name: {
      id: 'Jalur spesialis (nonstruktural, fungsional)',
      en: 'Specialist (non-structural, functional) track',
    },
    claims: [{ source: 'endry', place: 'section A.4', basis: 'restated', confidence: 'document' }],
  },
}

const order: readonly Claim[] = [
  { of: 'name', source: 'endry', place, basis: 'stated', confidence: 'document' },
  {
    of: 'rank',
    source: 'endry',
    place,
    basis: 'reconstructed',
    confidence: 'document',
    note: {
      id: 'Urutan golongan dibaca dari jabatan dan levelnya; sumber tidak menyatakan urutannya.',
      en: 'The order of the grades is read from their jobs and levels; the source does not state it.',
    },
  },
]

/** The four grades of the matrix, lowest rank 1. */
export const grades: Readonly<Record<'A1' | 'A2' | 'C8' | 'C11', Bilingual<Grade>>> = {
  A1: { name: { id: 'A1', en: 'A1' }, rank: 1, claims: order },
  A2: { name: { id: 'A2', en: 'A2' }, rank: 2, claims: order },
  C8: { name: { id: 'C8', en: 'C8' }, rank: 3, claims: order },
  C11: { name: { id: 'C11', en: 'C11' }, rank: 4, claims: order },
}

/** The seven job profiles, in the order of the matrix. */
export const jobs: {
  readonly [J in LembagaXyJob]: BilingualJob<'lembaga-xy', LembagaXyCode, J>
} = /* @__PURE__ */ (() => ({
  'kepala-lsp': {
    model: 'lembaga-xy',
    id: 'kepala-lsp',
    name: {
      id: 'Kepala Lembaga Sertifikasi Profesi Jaminan Sosial',
      en: 'Head of the Social Security Professional Certification Body',
    },
    track: 'managerial',
    grade: 'C11',
    requirements: printedRow(1, [4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4]),
    complete: false,
    unknown: cutOff,
    claims: rowClaims(1, 'Kepala Lembaga Sertifikasi Profesi Jaminan Sosial', false),
  },
  'manager-sertifikasi': {
    model: 'lembaga-xy',
    id: 'manager-sertifikasi',
    name: { id: 'Manager Sertifikasi', en: 'Certification Manager' },
    family: 'sertifikasi',
    track: 'managerial',
    grade: 'C8',
    superior: 'kepala-lsp',
    requirements: printedRow(2, [3, 4, 4, 3, 3, 3, 3, 4, 3, 4, 4, 4, 3]),
    complete: false,
    unknown: cutOff,
    claims: rowClaims(2, 'Manager Sertifikasi', false),
  },
  'staf-sertifikasi': {
    model: 'lembaga-xy',
    id: 'staf-sertifikasi',
    name: { id: 'Staf Sertifikasi', en: 'Certification Staff' },
    family: 'sertifikasi',
    grade: 'A2',
    superior: 'manager-sertifikasi',
    requirements: printedRow(3, [1, 2, 2, 1, 1, 1, 2, 1, 2, 2, 2, 2, 1]),
    complete: false,
    unknown: cutOff,
    claims: rowClaims(3, 'Manager Sertifikasi', true),
  },
  'manager-manajemen-mutu': {
    model: 'lembaga-xy',
    id: 'manager-manajemen-mutu',
    name: { id: 'Manager Manajemen Mutu', en: 'Quality Management Manager' },
    family: 'manajemen-mutu',
    track: 'managerial',
    grade: 'C8',
    superior: 'kepala-lsp',
    requirements: printedRow(4, [4, 4, 3, 3, 3, 3, 3, 4, 3, 4, 4, 4, 3]),
    complete: false,
    unknown: cutOff,
    claims: rowClaims(4, 'Staf Sertifikasi', true),
  },
  'staf-manajemen-mutu': {
    model: 'lembaga-xy',
    id: 'staf-manajemen-mutu',
    name: { id: 'Staf Manajemen Mutu', en: 'Quality Management Staff' },
    family: 'manajemen-mutu',
    grade: 'A2',
    superior: 'manager-manajemen-mutu',
    requirements: printedRow(5, [2, 2, 1, 1, 1, 1, 2, 1, 2, 2, 2, 2, 1]),
    complete: false,
    unknown: cutOff,
    claims: rowClaims(5, 'Manager Manajemen Mutu Staf', true),
  },
  'manager-administrasi': {
    model: 'lembaga-xy',
    id: 'manager-administrasi',
    name: { id: 'Manager Administrasi', en: 'Administration Manager' },
    family: 'administrasi',
    track: 'managerial',
    grade: 'C8',
    superior: 'kepala-lsp',
    requirements: printedRow(6, [4, 4, 3, 3, 3, 3, 3, 4, 3, 4, 4, 4, 3]),
    complete: false,
    unknown: cutOff,
    claims: rowClaims(6, 'Manager Manajemen Mutu Staf', true),
  },
  'staf-administrasi': {
    model: 'lembaga-xy',
    id: 'staf-administrasi',
    name: { id: 'Staf Administrasi', en: 'Administration Staff' },
    family: 'administrasi',
    grade: 'A1',
    superior: 'manager-administrasi',
    requirements: printedRow(7, [1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1]),
    complete: false,
    unknown: cutOff,
    claims: rowClaims(7, 'Manager Administrasi', true),
  },
}))()
