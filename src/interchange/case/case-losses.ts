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
  | 'retirement-facts'
  | 'external-ids'
  | 'dimension-cluster'
  | 'definition'
  | 'level-texts'
  | 'indicators-off-scale'
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
    'competencies.*.levelTexts': 'carried',
    'competencies.*.retired.successors': 'carried',
    'competencies.*.retired.since': 'retirement-facts',
    'competencies.*.retired.reason': 'retirement-facts',
  },
  kinds: {
    ...frameworkLosses,
    'retirement-facts': 'that a competency is no longer in use, since when, or why, stays behind',
    'indicators-off-scale':
      'the description or the indicators of a level that the competency has no scale for stay behind',
    'crosswalk-row': 'a row of a crosswalk without a match, or where a match comes from, stays behind',
    'model-id': 'the id of the model stays behind; whoever reads the file gives one',
    ...textLosses,
  },
  unplanned: 'anything-else',
}))()
