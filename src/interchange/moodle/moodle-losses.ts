import type { IssuePath } from '../../base/issue'
import type { LossPlan } from '../read/losses'
import { frameworkFields, frameworkLosses, textLosses } from '../read/shared-losses'

/** What a competency framework of Moodle has no place for. */
export type MoodleLossCode =
  | 'required-levels'
  | 'claims'
  | 'organisation'
  | 'certification'
  | 'other-language'
  | 'language-missing'
  | 'version'
  | 'scale-properties'
  | 'level-values'
  | 'level-descriptions'
  | 'level-names'
  | 'scale-given'
  | 'unused-scale'
  | 'nature'
  | 'aliases'
  | 'retirement'
  | 'external-ids'
  | 'indicators'
  | 'definition'
  | 'dimension-cluster'
  | 'cluster-unclear'
  | 'name-cut'
  | 'name-changed'
  | 'id-changed'
  | 'crosswalk-row'
  | 'anything-else'

/** Notes a loss. */
export type Lost = (code: MoodleLossCode, path: IssuePath) => void

/** What Moodle does with each field of a model. */
export const moodleLosses: LossPlan<MoodleLossCode> = /* @__PURE__ */ (() => ({
  format: 'Moodle competency framework (CSV)',
  fields: {
    ...frameworkFields,
    id: 'carried',
    version: 'version',
    validFrom: 'version',
    validUntil: 'version',
    'scales.*.continuous': 'scale-properties',
    'scales.*.floor': 'scale-properties',
    'scales.*.name': 'scale-properties',
    'scales.*.definitions.*.value': 'carried',
    'scales.*.definitions.*.name': 'carried',
    'scales.*.definitions.*.description': 'level-descriptions',
    'competencies.*.retired': 'retirement',
  },
  kinds: {
    ...frameworkLosses,
    version: {
      id: 'Versi dan masa berlaku model tidak ikut',
      en: 'The version of the model, and when it holds, stays behind',
    },
    'scale-properties': {
      id: 'Nama skala, nilai dasarnya, atau sifat kontinunya tidak ikut',
      en: 'The name of a scale, its floor, or that it is continuous, stays behind',
    },
    'level-values': {
      id: 'Angka level tidak ikut: Moodle menomori level mulai dari 1',
      en: 'The numbers of levels stay behind: Moodle counts levels from 1',
    },
    'level-descriptions': {
      id: 'Uraian level tidak ikut',
      en: 'What a level means stays behind, but for its name',
    },
    'level-names': {
      id: 'Nama level berubah karena Moodle memisahkan level dengan koma',
      en: 'The name of a level is changed: Moodle separates levels by commas',
    },
    'scale-given': {
      id: 'Kompetensi tanpa skala akan dinilai dengan skala bawaan kerangka',
      en: 'A competency without a scale will be rated on the scale of the framework',
    },
    'unused-scale': {
      id: 'Skala yang tidak dipakai kompetensi mana pun tidak ikut',
      en: 'A scale that no competency uses stays behind',
    },
    indicators: {
      id: 'Indikator perilaku tidak ikut',
      en: 'Behavioural indicators stay behind',
    },
    'cluster-unclear': {
      id: 'Moodle tidak membedakan kelompok dari kompetensi; entri ini dapat terbaca sebagai yang lain',
      en: 'Moodle does not tell clusters from competencies; this one may be taken for the other',
    },
    'name-cut': {
      id: 'Nama dipotong karena Moodle hanya menyimpan 100 karakter',
      en: 'A name is cut: Moodle keeps 100 characters',
    },
    'name-changed': {
      id: 'Nama diubah karena Moodle menolak nama kosong atau "0" dan membuang tanda < dan >',
      en: 'A name is changed: Moodle refuses a blank one and "0", and drops < and >',
    },
    'id-changed': {
      id: 'Kode diubah agar diterima Moodle: paling banyak 100 karakter, tanpa < dan >, dan berbeda dari semua kode lain',
      en: 'A code is changed so that Moodle takes it: at most 100 characters, no < or >, and unlike every other',
    },
    'crosswalk-row': {
      id: 'Jenis hubungan antarkompetensi, atau asal-usulnya, tidak ikut',
      en: 'How competencies are related, or where that comes from, stays behind',
    },
    ...textLosses,
  },
  unplanned: 'anything-else',
}))()
