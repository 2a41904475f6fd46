import type { LossPlan } from '../read/losses'

/** What CASE 1.1 has no place for. */
export type CaseLossCode =
  | 'required-levels'
  | 'claims'
  | 'organisation'
  | 'certification'
  | 'other-language'
  | 'scale-properties'
  | 'nature'
  | 'aliases'
  | 'retirement'
  | 'external-ids'
  | 'dimension-cluster'
  | 'definition'
  | 'indicators'
  | 'crosswalk-row'
  | 'model-id'
  | 'anything-else'

/** What CASE does with each field of a model. */
export const caseLosses: LossPlan<CaseLossCode> = {
  format: 'CASE 1.1',
  fields: {
    id: 'model-id',
    version: 'carried',
    name: 'carried',
    validFrom: 'carried',
    validUntil: 'carried',
    sources: 'claims',
    'sources.*': 'claims',
    'scales.*.name': 'carried',
    'scales.*.levels': 'carried',
    'scales.*.definitions.*': 'carried',
    'scales.*.definitions.*.claims': 'claims',
    'scales.*.continuous': 'scale-properties',
    'scales.*.floor': 'scale-properties',
    'scales.*.claims': 'claims',
    'clusters.*.name': 'carried',
    'clusters.*.description': 'carried',
    'clusters.*.parent': 'carried',
    'clusters.*.nature': 'nature',
    'clusters.*.binds': 'nature',
    'clusters.*.claims': 'claims',
    'competencies.*.name': 'carried',
    'competencies.*.cluster': 'carried',
    'competencies.*.scale': 'carried',
    'competencies.*.dimensionOf': 'carried',
    'competencies.*.definition': 'carried',
    'competencies.*.nature': 'nature',
    'competencies.*.aliases': 'aliases',
    'competencies.*.retired.successors': 'carried',
    'competencies.*.retired.since': 'retirement',
    'competencies.*.retired.reason': 'retirement',
    'competencies.*.externalIds': 'external-ids',
    'competencies.*.claims': 'claims',
    'families.*': 'organisation',
    'tracks.*': 'organisation',
    'grades.*': 'organisation',
    'units.*': 'organisation',
    'jobs.*': 'required-levels',
    'schemes.*': 'certification',
    externalIds: 'external-ids',
  },
  kinds: {
    'required-levels': {
      id: 'Standar kompetensi jabatan beserta level yang dipersyaratkan tidak ikut',
      en: 'A job profile with its required levels stays behind',
    },
    claims: {
      id: 'Sumber dan asal-usul fakta tidak ikut',
      en: 'Sources, and where facts come from, stay behind',
    },
    organisation: {
      id: 'Rumpun jabatan, jalur, golongan, atau unit kerja tidak ikut',
      en: 'A job family, track, grade or unit stays behind',
    },
    certification: { id: 'Skema sertifikasi tidak ikut', en: 'A certification scheme stays behind' },
    'other-language': {
      id: 'Teks dalam bahasa yang lain tidak ikut',
      en: 'The text in the other language stays behind',
    },
    'scale-properties': {
      id: 'Nilai dasar skala, atau sifat kontinunya, tidak ikut',
      en: 'The floor of a scale, or that it is continuous, stays behind',
    },
    nature: {
      id: 'Sifat soft atau hard, atau siapa yang diikat sebuah kelompok, tidak ikut',
      en: 'Whether it is soft or hard, or whom a cluster binds, stays behind',
    },
    aliases: { id: 'Nama lain kompetensi tidak ikut', en: 'Other names of a competency stay behind' },
    retirement: {
      id: 'Bahwa kompetensi tidak dipakai lagi, sejak kapan, atau alasannya, tidak ikut',
      en: 'That a competency is no longer in use, since when, or why, stays behind',
    },
    'external-ids': {
      id: 'Id di sistem lain tidak ikut',
      en: 'Ids in other systems stay behind',
    },
    'dimension-cluster': {
      id: 'Kelompok sebuah dimensi yang berbeda dari kelompok kompetensinya tidak ikut',
      en: 'The cluster of a dimension, where it is not that of its competency, stays behind',
    },
    definition: {
      id: 'Definisi kedua dari kumpulan teks tidak ikut karena model sudah mempunyai definisi',
      en: 'A second definition, from the texts, stays behind: the model has one of its own',
    },
    indicators: {
      id: 'Indikator untuk level yang tidak ada pada skala kompetensinya tidak ikut',
      en: 'Indicators of a level that the competency has no scale for stay behind',
    },
    'crosswalk-row': {
      id: 'Baris padanan yang tidak mempunyai padanan, atau asal-usulnya, tidak ikut',
      en: 'A row of a crosswalk without a match, or where a match comes from, stays behind',
    },
    'model-id': {
      id: 'Id model tidak ikut; pembacanya memberi id sendiri',
      en: 'The id of the model stays behind; whoever reads the file gives one',
    },
    'anything-else': {
      id: 'Isian yang tidak mempunyai tempat pada formatnya tidak ikut',
      en: 'A field that the format has no place for stays behind',
    },
  },
  unplanned: 'anything-else',
}
