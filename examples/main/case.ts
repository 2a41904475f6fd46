// What the main example is run on: a model, a job, an invented person.

import type {
  BandSet,
  CompetencyModel,
  CompetencyText,
  Holdings,
  JobProfile,
  Locale,
  LocalizedText,
} from 'kompetensi'
import { composeProfile } from 'kompetensi'
import { asn } from 'kompetensi/asn'
import { asnTextEn, asnTextId } from 'kompetensi/asn/text'
import { arkInSpencer } from 'kompetensi/bpjs-ketenagakerjaan'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { lembagaXyTextEn, lembagaXyTextId } from 'kompetensi/lembaga-xy/text'
import { jpmMapping, jpmSelection } from 'kompetensi/schemes'
import { spencer } from 'kompetensi/spencer'

/** A person measured against a job. */
export interface Case {
  readonly title: LocalizedText
  readonly model: CompetencyModel
  readonly profile: JobProfile
  readonly holdings: Holdings
  /** Core factors for profile matching. */
  readonly core: readonly string[]
  readonly bandSets: readonly BandSet[]
  /** Definition and indicators of a competency, where the model has texts. */
  readonly text: (code: string, locale: Locale) => CompetencyText | undefined
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}

// The source says of no competency that it is essential; these two are this example's choice.
const managerSertifikasi = composeProfile(lembagaXy, {
  job: 'manager-sertifikasi',
  essentials: ['INT', 'CFV'],
})

/** The invented member of the certification staff, who was not assessed on Impact and Influence. */
export const staffHoldings = {
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
}

/** The cases, by model. */
export const cases = {
  'lembaga-xy': {
    title: {
      id: `Seorang staf sertifikasi (rekaan) terhadap ${managerSertifikasi.name.id}`,
      en: `A member of the certification staff (invented) against ${managerSertifikasi.name.en}`,
    },
    model: lembagaXy,
    profile: managerSertifikasi,
    holdings: staffHoldings,
    core: ['INT', 'CFV'],
    bandSets: [jpmSelection, jpmMapping],
    text: (code, locale) => own<CompetencyText>(locale === 'id' ? lembagaXyTextId : lembagaXyTextEn, code),
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
    core: ['M01', 'M04', 'M08'],
    bandSets: [jpmSelection, jpmMapping],
    text: (code, locale) => own<CompetencyText>(locale === 'id' ? asnTextId : asnTextEn, code),
  },
  spencer: {
    title: {
      id: `Seorang Account Representative Khusus (rekaan) dalam kode Spencer: ${arkInSpencer.name.id}`,
      en: `An Account Representative Khusus (invented) in Spencer's codes: ${arkInSpencer.name.en}`,
    },
    model: spencer,
    profile: arkInSpencer,
    holdings: { ACH: 5, CSO: 6, IU: 2, SCF: 2, RB: 4, TW: 3, INFO: 3, FLX: 2 },
    core: [],
    bandSets: [],
    text: (code, locale) => {
      const definition = own(spencer.competencies, code)?.definition
      return definition === undefined ? undefined : { definition: definition[locale] }
    },
  },
} as const satisfies Readonly<Record<string, Case>>
