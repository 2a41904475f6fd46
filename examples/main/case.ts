// What the main example is run on: a model, a job, an invented person.

import {
  type Activity,
  analyzeGap,
  type BandSet,
  type BilingualText,
  type CompetencyModel,
  type CompetencyText,
  composeProfile,
  type Holdings,
  type JobProfile,
  type ProfileMatchingOptions,
  withLevels,
} from 'kompetensi'
import { asn } from 'kompetensi/asn'
import { asnTextEn } from 'kompetensi/asn/text/en'
import { asnTextId } from 'kompetensi/asn/text/id'
import { arkInSpencer, bpjsKetenagakerjaan } from 'kompetensi/bpjs-ketenagakerjaan'
import { bpjsKetenagakerjaanTextEn } from 'kompetensi/bpjs-ketenagakerjaan/text/en'
import { bpjsKetenagakerjaanTextId } from 'kompetensi/bpjs-ketenagakerjaan/text/id'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { lembagaXyTextEn } from 'kompetensi/lembaga-xy/text/en'
import { lembagaXyTextId } from 'kompetensi/lembaga-xy/text/id'
import { jpmMapping, jpmSelection } from 'kompetensi/schemes'
import { spencer } from 'kompetensi/spencer'
import {
  asnActivities,
  branchOfficeActivities,
  inventedActivities,
  spencerActivities,
} from '../support/activities.js'
import { branchOffice } from '../support/branch-office.js'
import type { Tag } from '../support/languages.js'

/** A person measured against a job. */
export interface Case {
  readonly title: BilingualText
  /** What has to be known before any number is read, such as that the levels required are ours. */
  readonly note?: BilingualText
  readonly model: CompetencyModel
  readonly profile: JobProfile
  readonly holdings: Holdings
  /** How profile matching is set: its core factors, and weights where the usual table is too short. */
  readonly matching: ProfileMatchingOptions
  /** Bands published for this kind of profile. */
  readonly bandSets: readonly BandSet[]
  /** Definition and indicators of a competency, where the model has texts. */
  readonly text: (code: string, tag: Tag) => CompetencyText | undefined
  readonly activities: readonly Activity[]
  /** The career asked about; absent where the model has no ranks to climb. */
  readonly career?: { readonly from: string; readonly to: string }
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}

/** Texts by language as a look-up. */
function texts(
  id: Readonly<Record<string, CompetencyText>>,
  en: Readonly<Record<string, CompetencyText>>,
): Case['text'] {
  return (code, tag) => own(tag === 'id' ? id : en, code)
}

/** Says of a source without levels what it comes to alone, and whose the levels are that it is measured on here. */
function levelsAreOurs(model: CompetencyModel, source: JobProfile, measured: JobProfile): BilingualText {
  const { counts } = analyzeGap(model, source, {})
  const named = counts['level-unspecified']
  const open = measured.requirements.filter(({ level }) => level === undefined).length
  return {
    en: `The study behind this job names ${named} competencies and gives no level for any of them. From it alone there is no gap and no fit: all ${named} come out as "no level". The required levels shown here are ours, for illustration (given by withLevels, which marks them as authored and proposed). ${open} of the ${named} keep no level, to show that they stay out of every sum.`,
    id: `Kajian tentang jabatan ini menyebut ${named} kompetensi tanpa satu pun levelnya. Dari kajian itu saja tidak ada kesenjangan dan kesesuaian: semuanya "tanpa level". Level yang dipersyaratkan di sini buatan kami sebagai ilustrasi (lewat withLevels, yang menandainya sebagai usulan). ${open} dari ${named} dibiarkan tanpa level; yang demikian tidak ikut dihitung.`,
  }
}

// The source says of no competency that it is essential; these two are this example's choice.
const managerSertifikasi = composeProfile(lembagaXy, {
  job: 'manager-sertifikasi',
  essentials: ['INT', 'CFV'],
})

// Self-Confidence and Interpersonal Understanding are asked for above what the person holds, because the source says that
// these two are to be developed. Everything else about the levels is invented.
const arkOnSpencersScales = withLevels(spencer, arkInSpencer, {
  levels: { AT: 3, IMP: 4, INT: 2, INFO: 4, IU: 3, CSO: 6, TW: 3, SCF: 4, FLX: 2, ACH: 5, RB: 5 },
})

const arkInBranchOffice = branchOffice.jobs['account-representative-khusus']

/** The cases, by model. */
export const cases = {
  'lembaga-xy': {
    title: {
      id: `Seorang staf sertifikasi (rekaan) terhadap ${managerSertifikasi.name.id}`,
      en: `A member of the certification staff (invented) against ${managerSertifikasi.name.en}`,
    },
    model: lembagaXy,
    profile: managerSertifikasi,
    // Not assessed on Impact and Influence.
    holdings: {
      INT: 3,
      CFV: 3,
      FCI: 2,
      LRS: 3,
      SO: 2,
      SFE: 3,
      CL: 3,
      BT: 3,
      LA: 4,
      AT: 3,
      CT: 2,
      CFO: 4,
    },
    matching: { core: ['INT', 'CFV'] },
    bandSets: [jpmSelection, jpmMapping],
    text: texts(lembagaXyTextId, lembagaXyTextEn),
    activities: inventedActivities,
    career: { from: 'staf-sertifikasi', to: 'kepala-lsp' },
  },
  asn: {
    title: {
      id: `Seorang Administrator (rekaan) terhadap ${asn.jobs['jpt-pratama'].name.id}`,
      en: `An Administrator (invented) against ${asn.jobs['jpt-pratama'].name.en}`,
    },
    model: asn,
    profile: asn.jobs['jpt-pratama'],
    // Not assessed on Managing change.
    holdings: { M01: 4, M02: 3, M03: 4, M04: 3, M05: 3, M06: 4, M08: 2, S01: 5 },
    // The source names no core factors; these are this example's choice.
    matching: { core: ['M01', 'M04', 'M08'] },
    bandSets: [jpmSelection, jpmMapping],
    text: texts(asnTextId, asnTextEn),
    activities: asnActivities,
    career: { from: 'administrator', to: 'jpt-pratama' },
  },
  spencer: {
    title: {
      id: 'Seorang Account Representative Khusus (rekaan) terhadap jabatannya, dalam kamus Spencer & Spencer',
      en: 'A Special Account Representative (invented) against the job, in the dictionary of Spencer & Spencer',
    },
    note: levelsAreOurs(spencer, arkInSpencer, arkOnSpencersScales),
    model: spencer,
    profile: arkOnSpencersScales,
    // Not assessed on Impact and Influence.
    holdings: { AT: 3, INT: 3, INFO: 3, IU: 2, CSO: 6, TW: 3, SCF: 2, FLX: 2, ACH: 5, RB: 4 },
    // Spencer's scales reach from −3 to 9, further than the usual table of weights.
    matching: { core: ['CSO', 'RB'], weights: { full: 13 } },
    bandSets: [],
    text: (code, tag) => {
      const definition = own(spencer.competencies, code)?.definition
      return definition === undefined ? undefined : { definition: definition[tag] }
    },
    activities: spencerActivities,
  },
  'bpjs-ketenagakerjaan': {
    title: {
      id: 'Seorang Account Representative (rekaan) terhadap Account Representative Khusus',
      en: 'An Account Representative (invented) against Special Account Representative',
    },
    note: levelsAreOurs(
      bpjsKetenagakerjaan,
      bpjsKetenagakerjaan.jobs['account-representative-khusus'],
      arkInBranchOffice,
    ),
    model: branchOffice,
    profile: arkInBranchOffice,
    // Not assessed on handling membership violations.
    holdings: { PROF: 3, CSE: 3, SYN: 3, TLIT: 3, DADM: 3, PKN: 3, PRES: 3, MKT: 2, RBN: 3, CHM: 2, NEG: 2 },
    // The source names no core factors; these are this example's choice.
    matching: { core: ['RBN', 'NEG'] },
    bandSets: [],
    text: texts(bpjsKetenagakerjaanTextId, bpjsKetenagakerjaanTextEn),
    activities: branchOfficeActivities,
    career: { from: 'account-representative', to: 'account-representative-khusus' },
  },
} as const satisfies Readonly<Record<string, Case>>
