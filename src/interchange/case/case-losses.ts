import type { LossPlan } from '../read/losses'
import { frameworkFields, frameworkLosses, textLosses } from '../read/shared-losses'

/** What CASE 1.1 has no place for. */
export type CaseLossCode =
  | 'required-levels'
  | 'claims'
  | 'organisation'
  | 'certification'
  | 'other-language'
  | 'language-missing'
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
export const caseLosses: LossPlan<CaseLossCode> = /* @__PURE__ */ (() => ({
  format: 'CASE 1.1',
  fields: {
    ...frameworkFields,
    id: 'model-id',
    version: 'carried',
    validFrom: 'carried',
    validUntil: 'carried',
    sources: 'claims',
    'scales.*.continuous': 'scale-properties',
    'scales.*.floor': 'scale-properties',
    'scales.*.name': 'carried',
    'scales.*.definitions.*': 'carried',
    'competencies.*.retired.successors': 'carried',
    'competencies.*.retired.since': 'retirement',
    'competencies.*.retired.reason': 'retirement',
  },
  kinds: {
    ...frameworkLosses,
    'scale-properties': {
      id: 'Nilai dasar skala, atau sifat kontinunya, tidak ikut',
      en: 'The floor of a scale, or that it is continuous, stays behind',
    },
    retirement: {
      id: 'Bahwa kompetensi tidak dipakai lagi, sejak kapan, atau alasannya, tidak ikut',
      en: 'That a competency is no longer in use, since when, or why, stays behind',
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
    ...textLosses,
  },
  unplanned: 'anything-else',
}))()
