import type { LossPlan } from './losses'

/** What a format loses that writes texts in one language and fields of its own. */
type TextLossCode = 'other-language' | 'language-missing' | 'anything-else'

/** What it is, in English. */
export const textLosses: LossPlan<TextLossCode>['kinds'] = {
  'other-language': 'the text in another language stays behind',
  'language-missing': 'the text is not there in the language of the file, so it is written in another',
  'anything-else': 'a field that the format has no place for stays behind',
}

/** What a format has no place for that lists requirements alone. */
type ProfileLossCode = 'qualifications' | 'essential' | 'profile-parts'

/** What it is, in English. */
export const profileLosses: LossPlan<ProfileLossCode>['kinds'] = {
  qualifications: 'qualifications beside the competencies stay behind',
  essential: 'that a shortfall in this competency rules a person out stays behind',
  'profile-parts': 'which part of a composed profile asks for it stays behind',
}

/** What a format of competency frameworks has no place for: a model is more than that. */
type FrameworkLossCode =
  | 'required-levels'
  | 'claims'
  | 'organisation'
  | 'certification'
  | 'nature'
  | 'aliases'
  | 'external-ids'
  | 'dimension-cluster'
  | 'definition'
  | 'scale-properties'
  | 'level-texts'

/** What it is, in English. */
export const frameworkLosses: LossPlan<FrameworkLossCode>['kinds'] = {
  'required-levels': 'a job profile with its required levels stays behind',
  claims: 'sources, and where facts come from, stay behind',
  organisation: 'a job family, track, grade or unit stays behind',
  certification: 'a certification scheme stays behind',
  nature: 'whether it is soft or hard, or whom a cluster binds, stays behind',
  aliases: 'other names of a competency stay behind',
  'external-ids': 'ids in other systems stay behind',
  'dimension-cluster': 'the cluster of a dimension, where it is not that of its competency, stays behind',
  'scale-properties': 'the floor of a scale, or that it is continuous, stays behind',
  'level-texts': 'what each level is for the competency, with its indicators, stays behind',
  definition: 'a second definition, from the texts, stays behind: the model has one of its own',
}

/** That a competency is retired, as a whole. */
export const retirementLosses: LossPlan<'retirement'>['kinds'] = {
  retirement: 'that a competency is no longer in use, and what carries it on, stays behind',
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
  'competencies.*.levelTexts': 'level-texts',
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
