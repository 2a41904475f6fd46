import type { LossPlan } from '../read/losses'
import { profileLosses, textLosses } from '../read/shared-losses'

/** What HR Open's competencies of a position or a person have no place for. */
export type HrOpenLossCode =
  | 'job-identity'
  | 'job-fields'
  | 'qualifications'
  | 'essential'
  | 'incomplete'
  | 'profile-parts'
  | 'profile-scale'
  | 'scale-levels'
  | 'claims'
  | 'language-missing'

/** What HR Open does with each field of a job profile. */
export const hrOpenLosses: LossPlan<HrOpenLossCode> = /* @__PURE__ */ (() => ({
  format: 'HR Open PositionCompetency',
  fields: {
    model: 'carried',
    id: 'job-identity',
    name: 'job-identity',
    'requirements.*.competency': 'carried',
    'requirements.*.level': 'carried',
    'requirements.*.weight': 'carried',
    'requirements.*.essential': 'essential',
    'requirements.*.from': 'profile-parts',
    'requirements.*.claims': 'claims',
    complete: 'incomplete',
    unknown: 'incomplete',
    scale: 'profile-scale',
    qualifications: 'qualifications',
    claims: 'claims',
  },
  kinds: {
    'job-identity': {
      id: 'Id dan nama jabatan tidak ikut; tempatnya pada dokumen yang memuat daftar ini',
      en: 'The id and the name of the job stay behind; they belong to the document around the list',
    },
    'job-fields': {
      id: 'Isian jabatan di luar daftar kompetensinya tidak ikut',
      en: 'A field of the job outside its list of competencies stays behind',
    },
    ...profileLosses,
    incomplete: {
      id: 'Bahwa profil hanya sebagian, atau apa yang tidak diketahui, tidak ikut',
      en: 'That only a part of the profile is known, or what is not known, stays behind',
    },
    'profile-scale': {
      id: 'Skala profil tidak ikut, kecuali kedua ujung dan jarak levelnya',
      en: 'The scale of the profile stays behind, but for its ends and the distance of its levels',
    },
    'scale-levels': {
      id: 'Level sebuah skala yang jaraknya tidak sama tidak ikut, kecuali kedua ujungnya',
      en: 'The levels of a scale at unequal distances stay behind, but for its ends',
    },
    claims: { id: 'Asal-usul fakta tidak ikut', en: 'Where facts come from stays behind' },
    'language-missing': textLosses['language-missing'],
  },
  unplanned: 'job-fields',
}))()
