// Development activities for the examples. The four methods are the source's; the activities, what they lead to, their
// days and their costs are ours, invented for illustration.

import type { Activity } from 'kompetensi'
import type { AsnCode } from 'kompetensi/asn'
import type { BpjsCode } from 'kompetensi/bpjs-ketenagakerjaan'
import { type LembagaXyCode, lembagaXyDevelopmentMethods } from 'kompetensi/lembaga-xy'
import type { SpencerCode } from 'kompetensi/spencer'
import type { Tag } from './languages.js'

/** The source's id of each method. */
const methods = {
  classroom: 'pelatihan-kelas',
  'job-assignment': 'penugasan',
  'coaching-mentoring': 'pembinaan-dan-pendampingan',
  'self-study': 'belajar-mandiri-dan-penugasan',
} as const

/** The name of a method as the source has it. */
export function methodName(method: string, tag: Tag): string {
  const entry = Object.entries(methods).find(([known]) => known === method)
  const practice = lembagaXyDevelopmentMethods.find(({ id }) => id === entry?.[1])
  return practice?.name?.[tag] ?? method
}

/** Invented activities by the four methods; costs in rupiah. */
export const inventedActivities: readonly Activity<LembagaXyCode>[] = [
  {
    id: 'bedah-kasus',
    name: { id: 'Bedah kasus sertifikasi', en: 'Certification case clinic' },
    method: 'classroom',
    develops: [
      { competency: 'AT', from: 2, to: 3 },
      { competency: 'CT', from: 2, to: 3 },
    ],
    durationDays: 3,
    cost: 2_400_000,
    capacity: 12,
  },
  {
    id: 'kelas-inovasi-layanan',
    name: { id: 'Kelas inovasi layanan', en: 'Service innovation class' },
    method: 'classroom',
    develops: [
      { competency: 'FCI', from: 1, to: 3 },
      { competency: 'CFV', from: 1, to: 2 },
    ],
    durationDays: 2,
    cost: 1_800_000,
    capacity: 20,
  },
  {
    id: 'proyek-skema-baru',
    name: { id: 'Penugasan menyusun skema baru', en: 'Assignment: drafting a new scheme' },
    method: 'job-assignment',
    develops: [
      { competency: 'FCI', from: 3, to: 4 },
      { competency: 'CT', from: 3, to: 4 },
      { competency: 'AT', from: 3, to: 4 },
    ],
    durationDays: 20,
    cost: 500_000,
    prerequisites: ['bedah-kasus'],
  },
  {
    id: 'pendampingan-penerima-manfaat',
    name: { id: 'Pendampingan layanan pelanggan', en: 'Mentoring on customer value' },
    method: 'coaching-mentoring',
    develops: [
      { competency: 'CFV', from: 2, to: 3 },
      { competency: 'CFV', from: 3, to: 4 },
    ],
    durationDays: 10,
    cost: 1_500_000,
    capacity: 2,
  },
  {
    id: 'pembinaan-kepemimpinan',
    name: { id: 'Pembinaan kepemimpinan oleh Kepala LSP', en: 'Leadership coaching by the head' },
    method: 'coaching-mentoring',
    develops: [
      { competency: 'CL', from: 2, to: 4 },
      { competency: 'SO', from: 2, to: 3 },
    ],
    durationDays: 8,
    cost: 2_000_000,
    capacity: 2,
  },
  {
    id: 'belajar-strategi',
    name: { id: 'Belajar mandiri: arah strategis lembaga', en: 'Self-study: where the institution is going' },
    method: 'self-study',
    develops: [{ competency: 'SO', from: 1, to: 3 }],
    durationDays: 4,
    cost: 0,
  },
  {
    id: 'belajar-berpikir-dasar',
    name: { id: 'Belajar mandiri: dasar analisis', en: 'Self-study: analysis, the first steps' },
    method: 'self-study',
    develops: [
      { competency: 'AT', from: 0, to: 2 },
      { competency: 'CT', from: 0, to: 2 },
    ],
    durationDays: 5,
    cost: 0,
  },
]

/** Invented activities for the civil service case. */
export const asnActivities: readonly Activity<AsnCode>[] = [
  {
    id: 'simulasi-keputusan',
    name: { id: 'Simulasi pengambilan keputusan', en: 'Decision-making simulation' },
    method: 'classroom',
    develops: [{ competency: 'M08', from: 2, to: 3 }],
    durationDays: 3,
    cost: 3_000_000,
  },
  {
    id: 'pimpin-tim-lintas-unit',
    name: { id: 'Memimpin tim lintas unit', en: 'Leading a cross-unit team' },
    method: 'job-assignment',
    develops: [
      { competency: 'M02', from: 3, to: 4 },
      { competency: 'M08', from: 3, to: 4 },
    ],
    durationDays: 30,
    cost: 1_000_000,
    prerequisites: ['simulasi-keputusan'],
  },
  {
    id: 'pembinaan-kinerja-layanan',
    name: { id: 'Pembinaan kinerja dan layanan', en: 'Coaching on results and service' },
    method: 'coaching-mentoring',
    develops: [
      { competency: 'M04', from: 3, to: 4 },
      { competency: 'M05', from: 3, to: 4 },
    ],
    durationDays: 10,
    cost: 2_000_000,
  },
]

/** Invented activities on Spencer's scales. */
export const spencerActivities: readonly Activity<SpencerCode>[] = [
  {
    id: 'bermain-peran-negosiasi',
    name: { id: 'Bermain peran: klien yang sulit', en: 'Role play: the difficult client' },
    method: 'classroom',
    develops: [
      { competency: 'SCF', from: 2, to: 3 },
      { competency: 'IU', from: 2, to: 3 },
    ],
    durationDays: 2,
    cost: 1_500_000,
  },
  {
    id: 'presentasi-di-perusahaan',
    name: { id: 'Presentasi sendiri di perusahaan', en: 'Presenting alone at a company' },
    method: 'job-assignment',
    develops: [{ competency: 'SCF', from: 3, to: 4 }],
    durationDays: 5,
    cost: 250_000,
    prerequisites: ['bermain-peran-negosiasi'],
  },
  {
    id: 'pendampingan-akun-utama',
    name: { id: 'Pendampingan pada akun utama', en: 'Shadowing on key accounts' },
    method: 'coaching-mentoring',
    develops: [
      { competency: 'RB', from: 4, to: 5 },
      { competency: 'INFO', from: 3, to: 4 },
    ],
    durationDays: 10,
    cost: 750_000,
  },
]

/** Invented activities for the branch office. */
export const branchOfficeActivities: readonly Activity<BpjsCode>[] = [
  {
    id: 'kelas-negosiasi',
    name: { id: 'Kelas negosiasi', en: 'Negotiation class' },
    method: 'classroom',
    develops: [{ competency: 'NEG', from: 2, to: 3 }],
    durationDays: 3,
    cost: 2_500_000,
  },
  {
    id: 'kunjungan-bersama',
    name: { id: 'Kunjungan bersama ke perusahaan', en: 'Joint visits to companies' },
    method: 'coaching-mentoring',
    develops: [
      { competency: 'NEG', from: 3, to: 4 },
      { competency: 'RBN', from: 3, to: 4 },
      { competency: 'MKT', from: 2, to: 3 },
    ],
    durationDays: 12,
    cost: 1_200_000,
    prerequisites: ['kelas-negosiasi'],
  },
  {
    id: 'tugas-meja-pengaduan',
    name: { id: 'Penugasan di meja pengaduan', en: 'Assignment at the complaints desk' },
    method: 'job-assignment',
    develops: [
      { competency: 'CHM', from: 2, to: 3 },
      { competency: 'CSE', from: 3, to: 4 },
    ],
    durationDays: 10,
    cost: 300_000,
  },
  {
    id: 'belajar-program-dan-etika',
    name: { id: 'Belajar mandiri: program dan etika profesi', en: 'Self-study: programmes and ethics' },
    method: 'self-study',
    develops: [
      { competency: 'PKN', from: 3, to: 4 },
      { competency: 'PROF', from: 3, to: 4 },
    ],
    durationDays: 5,
    cost: 0,
  },
]
