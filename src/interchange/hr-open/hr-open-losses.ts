import type { LossPlan } from '../read/losses'
import { frameworkLosses, profileLosses, textLosses } from '../read/shared-losses'

/** What HR Open's competencies of a position or a person have no place for. */
export type HrOpenLossCode =
  | 'job-identity'
  | 'job-fields'
  | 'qualifications'
  | 'essential'
  | 'incomplete'
  | 'profile-parts'
  | 'profile-scale-ends'
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
    scale: 'profile-scale-ends',
    qualifications: 'qualifications',
    claims: 'claims',
  },
  kinds: {
    'job-identity': 'the id and the name of the job stay behind; they belong to the document around the list',
    'job-fields': 'a field of the job outside its list of competencies stays behind',
    ...profileLosses,
    incomplete: 'that only a part of the profile is known, or what is not known, stays behind',
    'profile-scale-ends':
      'the scale of the profile stays behind, but for its ends and the distance of its levels',
    'scale-levels': 'the levels of a scale at unequal distances stay behind, but for its ends',
    claims: frameworkLosses.claims,
    'language-missing': textLosses['language-missing'],
  },
  unplanned: 'job-fields',
}))()
