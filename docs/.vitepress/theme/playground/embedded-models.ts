// Written by `npm run entries`: the embedded models, their names, and how each is loaded when somebody chooses it.

import type { BilingualText, CompetencyModel } from 'kompetensi'

/** A model that is loaded on demand. */
interface EmbeddedModel {
  readonly name: BilingualText
  readonly load: () => Promise<CompetencyModel>
}

/** By id. */
export const modelsToLoad: Readonly<Record<string, EmbeddedModel>> = {
  'lembaga-xy': {
    name: { id: 'Model Kompetensi Lembaga XY', en: 'Lembaga XY competency model' },
    load: async () => (await import('kompetensi/lembaga-xy')).lembagaXy,
  },
  spencer: {
    name: { id: 'Model Kompetensi Spencer', en: 'Spencer competency model' },
    load: async () => (await import('kompetensi/spencer')).spencer,
  },
  'bpjs-ketenagakerjaan': {
    name: { id: 'Model Kompetensi BPJS Ketenagakerjaan', en: 'BPJS Ketenagakerjaan competency model' },
    load: async () => (await import('kompetensi/bpjs-ketenagakerjaan')).bpjsKetenagakerjaan,
  },
  'bpjs-ketenagakerjaan-proposed': {
    name: {
      id: 'Model Kompetensi BPJS Ketenagakerjaan dengan level usulan',
      en: 'BPJS Ketenagakerjaan competency model with proposed levels',
    },
    load: async () => (await import('kompetensi/bpjs-ketenagakerjaan-proposed')).bpjsKetenagakerjaanProposed,
  },
  asn: {
    name: { id: 'Model Kompetensi ASN', en: 'Competency model of the Indonesian civil service (ASN)' },
    load: async () => (await import('kompetensi/asn')).asn,
  },
}
