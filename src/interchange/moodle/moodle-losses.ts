import type { IssuePath } from '../../base/issue'
import type { LossPlan } from '../read/losses'

/** What a competency framework of Moodle has no place for. */
export type MoodleLossCode =
  | 'required-levels'
  | 'claims'
  | 'organisation'
  | 'certification'
  | 'other-language'
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
export const moodleLosses: LossPlan<MoodleLossCode> = {
  format: 'Moodle competency framework (CSV)',
  fields: {
    id: 'carried',
    version: 'version',
    name: 'carried',
    validFrom: 'version',
    validUntil: 'version',
    'sources.*': 'claims',
    'scales.*.name': 'scale-properties',
    'scales.*.levels': 'carried',
    'scales.*.definitions.*.value': 'carried',
    'scales.*.definitions.*.name': 'carried',
    'scales.*.definitions.*.description': 'level-descriptions',
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
    'competencies.*.retired': 'retirement',
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
    nature: {
      id: 'Sifat soft atau hard, atau siapa yang diikat sebuah kelompok, tidak ikut',
      en: 'Whether it is soft or hard, or whom a cluster binds, stays behind',
    },
    aliases: { id: 'Nama lain kompetensi tidak ikut', en: 'Other names of a competency stay behind' },
    retirement: {
      id: 'Bahwa kompetensi tidak dipakai lagi, dan penggantinya, tidak ikut',
      en: 'That a competency is no longer in use, and what carries it on, stays behind',
    },
    'external-ids': { id: 'Id di sistem lain tidak ikut', en: 'Ids in other systems stay behind' },
    indicators: {
      id: 'Indikator perilaku tidak ikut',
      en: 'Behavioural indicators stay behind',
    },
    definition: {
      id: 'Definisi kedua dari kumpulan teks tidak ikut karena model sudah mempunyai definisi',
      en: 'A second definition, from the texts, stays behind: the model has one of its own',
    },
    'dimension-cluster': {
      id: 'Kelompok sebuah dimensi yang berbeda dari kelompok kompetensinya tidak ikut',
      en: 'The cluster of a dimension, where it is not that of its competency, stays behind',
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
    'anything-else': {
      id: 'Isian yang tidak mempunyai tempat pada formatnya tidak ikut',
      en: 'A field that the format has no place for stays behind',
    },
  },
  unplanned: 'anything-else',
}
