import type { LossPlan } from './losses'

/** What a format loses that writes texts in one language and fields of its own. */
type TextLossCode = 'other-language' | 'language-missing' | 'anything-else'

/** What it is, as a sentence. */
export const textLosses: LossPlan<TextLossCode>['kinds'] = {
  'other-language': {
    id: 'Teks dalam bahasa lain tidak ikut',
    en: 'The text in another language stays behind',
  },
  'language-missing': {
    id: 'Teks ini belum ada dalam bahasa berkasnya, sehingga ditulis dalam bahasa lain',
    en: 'The text is not there in the language of the file, so it is written in another',
  },
  'anything-else': {
    id: 'Isian yang tidak mempunyai tempat pada formatnya tidak ikut',
    en: 'A field that the format has no place for stays behind',
  },
}

/** What a format has no place for that lists requirements alone. */
type ProfileLossCode = 'qualifications' | 'essential' | 'profile-parts'

/** What it is, as a sentence. */
export const profileLosses: LossPlan<ProfileLossCode>['kinds'] = {
  qualifications: { id: 'Persyaratan selain kompetensi tidak ikut', en: 'Qualifications stay behind' },
  essential: {
    id: 'Bahwa kompetensi ini wajib, sehingga kekurangannya menggugurkan, tidak ikut',
    en: 'That a shortfall in this competency rules a person out stays behind',
  },
  'profile-parts': {
    id: 'Bagian profil asal persyaratan ini tidak ikut',
    en: 'Which part of a composed profile asks for it stays behind',
  },
}

/** What a format of competency frameworks has no place for: a model is more than that. */
type FrameworkLossCode =
  | 'required-levels'
  | 'claims'
  | 'organisation'
  | 'certification'
  | 'nature'
  | 'aliases'
  | 'retirement'
  | 'external-ids'
  | 'dimension-cluster'
  | 'definition'

/** What it is, as a sentence. */
export const frameworkLosses: LossPlan<FrameworkLossCode>['kinds'] = {
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
  nature: {
    id: 'Sifat soft atau hard, atau siapa yang diikat sebuah kelompok, tidak ikut',
    en: 'Whether it is soft or hard, or whom a cluster binds, stays behind',
  },
  aliases: { id: 'Nama lain kompetensi tidak ikut', en: 'Other names of a competency stay behind' },
  retirement: {
    id: 'Bahwa kompetensi tidak dipakai lagi, dan penggantinya, tidak ikut',
    en: 'That a competency is no longer in use, and what carries it on, stays behind',
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
}

/** What every format of competency frameworks does with these fields of a model. */
export const frameworkFields: LossPlan<FrameworkLossCode>['fields'] = {
  name: 'carried',
  'sources.*': 'claims',
  'scales.*.levels': 'carried',
  'scales.*.definitions.*.claims': 'claims',
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
  'competencies.*.externalIds': 'external-ids',
  'competencies.*.claims': 'claims',
  'families.*': 'organisation',
  'tracks.*': 'organisation',
  'grades.*': 'organisation',
  'units.*': 'organisation',
  'jobs.*': 'required-levels',
  'schemes.*': 'certification',
  externalIds: 'external-ids',
}
