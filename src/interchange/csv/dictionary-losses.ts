import type { CompetencyModel } from '../../model/competency-model'
import { type Loss, type LossPlan, lossesOf } from '../read/losses'
import { frameworkLosses, retirementLosses, textLosses } from '../read/shared-losses'

/** What a table of a dictionary has no column for. */
export type DictionaryTableLossCode = 'claims' | 'retirement' | 'anything-else'

/** What a table of a dictionary does with each field of a competency. */
export const dictionaryLosses: LossPlan<DictionaryTableLossCode> = /* @__PURE__ */ (() => ({
  format: 'Table of a dictionary (CSV)',
  fields: {
    'competencies.*.name': 'carried',
    'competencies.*.cluster': 'carried',
    'competencies.*.scale': 'carried',
    'competencies.*.nature': 'carried',
    'competencies.*.dimensionOf': 'carried',
    'competencies.*.definition': 'carried',
    'competencies.*.aliases': 'carried',
    'competencies.*.externalIds': 'carried',
    'competencies.*.retired': 'retirement',
    'competencies.*.claims': 'claims',
  },
  kinds: {
    claims: frameworkLosses.claims,
    ...retirementLosses,
    'anything-else': textLosses['anything-else'],
  },
  unplanned: 'anything-else',
}))()

/** What stays behind of the dictionary of a model. */
export function lossesOfDictionary({ competencies }: CompetencyModel): Loss<DictionaryTableLossCode>[] {
  const told = Object.entries(competencies).map(([code, competency]) => [
    code,
    // Retired with nothing to carry it on is an empty record, and yet says something.
    competency.retired === undefined ? competency : { ...competency, retired: true },
  ])
  return lossesOf(dictionaryLosses, { competencies: Object.fromEntries(told) })
}
