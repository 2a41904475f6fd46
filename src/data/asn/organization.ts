// Groups of posts and the order of the tiers.
// Source: the groups are general knowledge of PP 11/2017, unread. The order across groups is ours.

import type { Bilingual } from '../../model/bilingual-model'
import type { Claim } from '../../model/claim'
import type { Grade, Track } from '../../model/organization'
import type { AsnSource } from './sources'

const source: AsnSource = 'pp-11-2017'

const group: readonly Claim[] = [
  { of: 'name.id', source, place: 'groups of posts', basis: 'stated', confidence: 'unverified' },
  { of: 'name.en', source, place: 'groups of posts', basis: 'translated', confidence: 'proposed' },
]

/**
 * The three groups of posts. They are tracks because the regulation calls a rise from one group into another diagonal
 * and a rise within a group vertical.
 */
export const tracks: Readonly<Record<'pimpinan-tinggi' | 'administrasi' | 'fungsional', Bilingual<Track>>> = {
  'pimpinan-tinggi': {
    name: { id: 'Jabatan pimpinan tinggi (JPT)', en: 'High leadership posts (JPT)' },
    claims: group,
  },
  administrasi: { name: { id: 'Jabatan administrasi (JA)', en: 'Administrative posts (JA)' }, claims: group },
  fungsional: { name: { id: 'Jabatan fungsional (JF)', en: 'Functional posts (JF)' }, claims: group },
}

const order: readonly Claim[] = [
  {
    of: 'rank',
    basis: 'authored',
    confidence: 'proposed',
    note: {
      id: 'Urutan dalam satu kelompok jabatan berasal dari pengetahuan umum. Kesetaraan antarkelompok (JPT Pratama dengan Ahli Utama, Administrator dengan Ahli Madya, Pengawas dengan Ahli Muda, Pelaksana dan Penyelia dengan Ahli Pertama) pertimbangan kami menurut praktik penyetaraan jabatan; kelas jabatan sebenarnya ditetapkan per jabatan.',
      en: 'The order within a group of posts is general knowledge. Which tiers of different groups are equal (JPT Pratama and Ahli Utama, Administrator and Ahli Madya, Pengawas and Ahli Muda, Pelaksana and Penyelia and Ahli Pertama) is our judgement after the practice of converting posts; the true class is set post by post.',
    },
  },
  { of: 'name', basis: 'authored', confidence: 'proposed' },
]

function rung(rank: number): Bilingual<Grade> {
  return { name: { id: `Tingkat ${rank}`, en: `Tier ${rank}` }, rank, claims: order }
}

/** Keys of the grades: our order of the tiers, not the pay grades (golongan) of the civil service. */
export type AsnGrade =
  | 'tingkat-1'
  | 'tingkat-2'
  | 'tingkat-3'
  | 'tingkat-4'
  | 'tingkat-5'
  | 'tingkat-6'
  | 'tingkat-7'
  | 'tingkat-8'
  | 'tingkat-9'

/** The order of the tiers, lowest rank 1; tiers of one rank are equal. */
export const grades: Readonly<Record<AsnGrade, Bilingual<Grade>>> = /* @__PURE__ */ (() => ({
  'tingkat-1': rung(1),
  'tingkat-2': rung(2),
  'tingkat-3': rung(3),
  'tingkat-4': rung(4),
  'tingkat-5': rung(5),
  'tingkat-6': rung(6),
  'tingkat-7': rung(7),
  'tingkat-8': rung(8),
  'tingkat-9': rung(9),
}))()
