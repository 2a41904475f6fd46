// The nine competencies of the Indonesian civil service.
// Source: PermenPANRB 38/2017, by way of secondary documents (see sources.ts); names as printed there, codes are local.
// Checked against the gathered facts, and against the dictionary of a regional government's application, by tests.

import type { BilingualCompetency } from '../../model/bilingual-model'
import { inDictionary } from './claims'
import type { AsnCode } from './ids'

/** The nine competencies, each with the scale of its own code, in the order of the regulation. */
export const competencies: Readonly<Record<AsnCode, BilingualCompetency<AsnCode>>> = {
  M01: {
    name: { id: 'Integritas', en: 'Integrity' },
    cluster: 'manajerial',
    scale: 'M01',
    claims: inDictionary,
  },
  M02: {
    name: { id: 'Kerjasama', en: 'Cooperation' },
    cluster: 'manajerial',
    scale: 'M02',
    aliases: ['Kerja Sama'],
    claims: inDictionary,
  },
  M03: {
    name: { id: 'Komunikasi', en: 'Communication' },
    cluster: 'manajerial',
    scale: 'M03',
    claims: inDictionary,
  },
  M04: {
    name: { id: 'Orientasi pada Hasil', en: 'Results orientation' },
    cluster: 'manajerial',
    scale: 'M04',
    claims: inDictionary,
  },
  M05: {
    name: { id: 'Pelayanan Publik', en: 'Public service' },
    cluster: 'manajerial',
    scale: 'M05',
    claims: inDictionary,
  },
  M06: {
    name: { id: 'Pengembangan Diri dan Orang Lain', en: 'Developing self and others' },
    cluster: 'manajerial',
    scale: 'M06',
    claims: inDictionary,
  },
  M07: {
    name: { id: 'Mengelola Perubahan', en: 'Managing change' },
    cluster: 'manajerial',
    scale: 'M07',
    claims: inDictionary,
  },
  M08: {
    name: { id: 'Pengambilan Keputusan', en: 'Decision making' },
    cluster: 'manajerial',
    scale: 'M08',
    claims: inDictionary,
  },
  S01: {
    name: { id: 'Perekat Bangsa', en: 'National cohesion' },
    cluster: 'sosial-kultural',
    scale: 'S01',
    claims: inDictionary,
  },
}
