import type { LossPlan } from '../read/losses'
import { textLosses } from '../read/shared-losses'

/** What an Open Badges achievement has no place for. */
export type OpenBadgeLossCode =
  | 'cluster'
  | 'nature'
  | 'dimension'
  | 'retirement'
  | 'claims'
  | 'scale-floor'
  | 'external-id'
  | 'other-language'
  | 'language-missing'
  | 'anything-else'

/** What Open Badges does with each field of a competency and its scale. */
export const openBadgeLosses: LossPlan<OpenBadgeLossCode> = /* @__PURE__ */ (() => ({
  format: 'Open Badges 3.0',
  fields: {
    'competencies.*.name': 'carried',
    'competencies.*.definition': 'carried',
    'competencies.*.aliases': 'carried',
    'competencies.*.externalIds': 'carried',
    'competencies.*.scale': 'carried',
    'competencies.*.cluster': 'cluster',
    'competencies.*.nature': 'nature',
    'competencies.*.dimensionOf': 'dimension',
    'competencies.*.retired': 'retirement',
    'competencies.*.claims': 'claims',
    'scales.*.name': 'carried',
    'scales.*.levels': 'carried',
    'scales.*.continuous': 'carried',
    'scales.*.floor': 'scale-floor',
    'scales.*.definitions.*.value': 'carried',
    'scales.*.definitions.*.name': 'carried',
    'scales.*.definitions.*.description': 'carried',
    'scales.*.definitions.*.claims': 'claims',
    'scales.*.claims': 'claims',
  },
  kinds: {
    cluster: { id: 'Kelompok kompetensi tidak ikut', en: 'The cluster of the competency stays behind' },
    nature: { id: 'Sifat soft atau hard tidak ikut', en: 'Whether it is soft or hard stays behind' },
    dimension: {
      id: 'Kompetensi yang berdimensi ini tidak ikut',
      en: 'Which competency it is a dimension of stays behind',
    },
    retirement: {
      id: 'Bahwa kompetensi tidak dipakai lagi tidak ikut',
      en: 'That the competency is no longer in use stays behind',
    },
    claims: { id: 'Asal-usul fakta tidak ikut', en: 'Where facts come from stays behind' },
    'scale-floor': {
      id: 'Nilai dasar skala tidak ikut',
      en: 'The floor of the scale stays behind',
    },
    'external-id': {
      id: 'Nama sistem sebuah id luar tidak ikut karena memuat karakter yang tidak diterima',
      en: 'The system of an external id stays behind, because of a character that is not accepted',
    },
    ...textLosses,
  },
  unplanned: 'anything-else',
}))()
