// Training modules. Source: the Tanjung Perak report, section II.3, item 1. Titles as printed, slips mended as the
// claims say; which competencies a module serves is ours.

import type { Claim } from '../../model/claim'
import type { BilingualText } from '../../model/localized-text'
import { deepFreeze } from '../deep-freeze'
import { authored, stated, translated } from './claims'
import type { BpjsModule, BpjsModuleCompetencies } from './competency-links'

/** A module of the interns' online preparation. */
export interface BpjsTrainingModule<M extends BpjsModule = BpjsModule> {
  /** Number of the module in the order of the source. */
  readonly no: number
  /** Title of the module. */
  readonly name: BilingualText
  /** The competencies it serves (ours); the reasons stand in the text entry. */
  readonly competencies: readonly BpjsModuleCompetencies[M][]
  /** Where it comes from. */
  readonly claims: readonly Claim[]
}

/** Training modules by id. */
export type BpjsTrainingModules = { readonly [M in BpjsModule]: BpjsTrainingModule<M> }

/** The eight modules that interns take online before they go into the field; not a list of staff training. */
export const trainingModules: BpjsTrainingModules = /* @__PURE__ */ (() =>
  deepFreeze<BpjsTrainingModules>({
    'program-jaminan-sosial': {
      no: 1,
      name: { id: 'Program Jaminan Sosial Ketenagakerjaan', en: 'Employment social security programmes' },
      competencies: ['PKN', 'PRES'],
      claims: [
        stated('tanjung-perak', 'section II.3, item 1, module 1', {
          of: 'name.id',
          printed: 'Program Jaminan Sosisal Ketenagakerjaan',
        }),
        translated('name.en', 'tanjung-perak', 'section II.3, item 1'),
        authored('competencies'),
      ],
    },
    'tata-cara-klaim': {
      no: 2,
      name: {
        id: 'Tata Cara Klaim Jaminan Sosial Ketenagakerjaan',
        en: 'Claim procedures of employment social security',
      },
      competencies: ['PKN', 'CHM'],
      claims: [
        stated('tanjung-perak', 'section II.3, item 1, module 2', {
          of: 'name.id',
          printed: 'Tata Cara Klaim Jaminan Sosisal Ketenagakerjaan',
        }),
        translated('name.en', 'tanjung-perak', 'section II.3, item 1'),
        authored('competencies'),
      ],
    },
    'kanal-kepesertaan-dan-pelayanan': {
      no: 3,
      name: {
        id: 'Kanal-kanal Kepesertaan dan Pelayanan BPJS Ketenagakerjaan',
        en: 'Membership and service channels of BPJS Ketenagakerjaan',
      },
      competencies: ['TLIT', 'CSE'],
      claims: [
        stated('tanjung-perak', 'section II.3, item 1, module 3', {
          of: 'name.id',
          printed: 'Kanal-kanal Kpesertaan dan Pelayanan BPJS Ketenagakerjaan',
        }),
        translated('name.en', 'tanjung-perak', 'section II.3, item 1'),
        authored('competencies'),
      ],
    },
    'pengawasan-dan-pemeriksaan': {
      no: 4,
      name: {
        id: 'Standar Pengawasan dan Pemeriksaan Jaminan Sosial Ketenagakerjaan',
        en: 'Standards of supervision and inspection in employment social security',
      },
      competencies: ['MCV', 'PROF'],
      claims: [
        stated('tanjung-perak', 'section II.3, item 1, module 4', {
          of: 'name.id',
          printed: 'Standard Pengawasan dan Pemeriksaan Jaminan Sosisal Ketenagakerjaan',
        }),
        translated('name.en', 'tanjung-perak', 'section II.3, item 1'),
        authored('competencies'),
      ],
    },
    'powerful-presentation': {
      no: 5,
      name: { id: 'Powerful Presentation', en: 'Powerful presentation' },
      competencies: ['PRES', 'MKT'],
      claims: [
        stated('tanjung-perak', 'section II.3, item 1, module 5', {
          of: 'name.id',
          printed: 'Powerfull Presentation',
        }),
        translated('name.en', 'tanjung-perak', 'section II.3, item 1'),
        authored('competencies'),
      ],
    },
    'komunikasi-lintas-generasi': {
      no: 6,
      name: { id: 'Komunikasi Lintas Generasi', en: 'Cross-generation communication' },
      competencies: ['CSE', 'RBN', 'SYN'],
      claims: [
        stated('tanjung-perak', 'section II.3, item 1, module 6', { of: 'name.id' }),
        translated('name.en', 'tanjung-perak', 'section II.3, item 1'),
        authored('competencies'),
      ],
    },
    'basic-leadership': {
      no: 7,
      name: { id: 'Basic Leadership', en: 'Basic leadership' },
      competencies: ['STL', 'PLO'],
      claims: [
        stated('tanjung-perak', 'section II.3, item 1, module 7', { of: 'name.id' }),
        translated('name.en', 'tanjung-perak', 'section II.3, item 1'),
        authored('competencies'),
      ],
    },
    'membaca-dan-merangkum-buku': {
      no: 8,
      name: {
        id: 'Membaca dan merangkum satu buku di aplikasi LiLa',
        en: 'Reading and summarising one book in the LiLa application',
      },
      competencies: ['CLI'],
      claims: [
        stated('tanjung-perak', 'section II.3, item 1, module 8', {
          of: 'name.id',
          note: {
            id: 'Bukunya berkaitan dengan bidang studi peserta atau dengan jaminan sosial ketenagakerjaan.',
            en: "The book is about the learner's field of study or about employment social security.",
          },
        }),
        translated('name.en', 'tanjung-perak', 'section II.3, item 1'),
        authored('competencies'),
      ],
    },
  }))()
