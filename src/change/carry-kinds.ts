// What results have in them, field by field: whoever takes one looks at it by this table before reading it.

import type { Kind, PartKinds } from '../base/kind'
import { aFlag, aText, someText } from '../model/argument-kinds'
import { matchRelations } from '../model/match-relations'
import type { ModelPlace } from '../model/model-place'
import { aFinite, theCodes, theNumbers } from '../model/result-part-kinds'
import type {
  CarriedLevel,
  CarriedTo,
  CarryStep,
  CombinedLevel,
  KeptLevel,
  UnplacedLevel,
  Withheld,
} from './carried'
import type { Migration } from './migrate-holdings'

const modelPlace: PartKinds<ModelPlace> = { model: aText, version: aText }

const carryStep: PartKinds<CarryStep> = {
  before: { due: true, parts: modelPlace },
  after: { due: true, parts: modelPlace },
  lost: theCodes,
}

const carriedTo: PartKinds<CarriedTo> = {
  competency: aText,
  relation: { oneOf: matchRelations },
  exact: aFinite,
  level: aFinite,
  loss: {
    due: true,
    each: { oneOf: ['levels-merged', 'rounded', 'split', 'merged', 'broader', 'narrower'] },
  },
}

const withheld: PartKinds<Withheld> = {
  competency: someText,
  obstacle: {
    due: true,
    oneOf: [
      'level-removed',
      'not-in-table',
      'levels-below-floor',
      'below-floor',
      'one-level',
      'removed',
      'retired',
      'split-not-asked',
      'combination-not-named',
      'guess-not-accepted',
      'scale-changed',
      'no-scale',
      'not-in-crosswalk',
      'no-match',
      'related-only',
      'relation-not-asked',
    ],
  },
}

const carriedLevel: PartKinds<CarriedLevel> = {
  competency: aText,
  held: aFinite,
  to: { due: true, each: { parts: carriedTo } },
  withheld: { due: true, each: { parts: withheld } },
}

const unplacedLevel: PartKinds<UnplacedLevel> = {
  competency: aText,
  held: aFinite,
  withheld: { due: true, each: { parts: withheld } },
}

const combinedLevel: PartKinds<CombinedLevel> = {
  competency: aText,
  level: aFinite,
  exact: aFinite,
  from: theCodes,
  notAssessed: theCodes,
}

const keptLevel: PartKinds<KeptLevel> = { competency: aText, held: aFinite }

const carryReport: PartKinds<Omit<Migration, 'options'>> = {
  before: { due: true, parts: modelPlace },
  after: { due: true, parts: modelPlace },
  holdings: theNumbers,
  journey: { due: true, each: { parts: carryStep } },
  moved: { due: true, each: { parts: carriedLevel } },
  converted: { due: true, each: { parts: carriedLevel } },
  unplaced: { due: true, each: { parts: unplacedLevel } },
  combined: { due: true, each: { parts: combinedLevel } },
  reversible: aFlag,
  kind: { due: true, oneOf: ['migration', 'translation'] },
  // Of holdings that went to another model, nothing is kept as it is.
  kept: { each: { parts: keptLevel } },
}

/** What `migrateHoldings` and `translateHoldings` return, apart from how they were asked. */
export const aCarryReport: Kind = {
  due: true,
  ofKind: 'result',
  like: 'migrateHoldings(…)',
  has: ['before', 'after', 'kind'],
  parts: carryReport,
}
