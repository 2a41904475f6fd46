import type { IssuePath } from '../../base/issue'
import type { LossPlan } from '../read/losses'
import { frameworkFields, frameworkLosses, retirementLosses, textLosses } from '../read/shared-losses'

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
  | 'scale-name'
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
  | 'level-texts'
  | 'dimension-cluster'
  | 'cluster-unclear'
  | 'name-cut'
  | 'name-changed'
  | 'id-changed'
  | 'relation'
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
    'scales.*.name': 'scale-name',
    'scales.*.definitions.*.value': 'carried',
    'scales.*.definitions.*.name': 'carried',
    'scales.*.definitions.*.description': 'level-descriptions',
    'competencies.*.retired': 'retirement',
  },
  kinds: {
    ...frameworkLosses,
    ...retirementLosses,
    version: 'the version of the model, and when it holds, stays behind',
    'scale-name': 'the name of a scale stays behind',
    'level-values': 'the numbers of levels stay behind: Moodle counts levels from 1',
    'level-descriptions':
      'what a level means, in general or for a competency, stays behind, but for its name',
    'level-names': 'the name of a level is changed: Moodle separates levels by commas',
    'scale-given': 'a competency without a scale will be rated on the scale of the framework',
    'unused-scale': 'a scale that no competency uses stays behind',
    indicators: 'behavioural indicators stay behind',
    'cluster-unclear': 'Moodle does not tell clusters from competencies; this one may be taken for the other',
    'name-cut': 'a name is cut: Moodle keeps 100 characters',
    'name-changed': 'a name is changed: Moodle refuses a blank one and "0", and drops < and >',
    'id-changed':
      'a code is changed so that Moodle takes it: at most 100 characters, no < or >, and unlike every other',
    relation: 'how competencies are related, or where that comes from, stays behind',
    ...textLosses,
  },
  unplanned: 'anything-else',
}))()
