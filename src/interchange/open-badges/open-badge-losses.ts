import type { LossPlan } from '../read/losses'
import { frameworkLosses, retirementLosses, textLosses } from '../read/shared-losses'

/** What an Open Badges achievement has no place for. */
export type OpenBadgeLossCode =
  | 'cluster'
  | 'nature'
  | 'level-texts'
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
    'competencies.*.levelTexts': 'level-texts',
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
    cluster: 'the cluster of the competency stays behind',
    nature: frameworkLosses.nature,
    'level-texts': frameworkLosses['level-texts'],
    dimension: 'which competency it is a dimension of stays behind',
    ...retirementLosses,
    claims: frameworkLosses.claims,
    'scale-floor': 'the floor of the scale stays behind',
    'external-id': 'the system of an external id stays behind, because of a character that is not accepted',
    ...textLosses,
  },
  unplanned: 'anything-else',
}))()
