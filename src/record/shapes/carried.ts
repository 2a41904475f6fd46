// Shapes of levels and ratings that were carried from one model to another.

import type {
  CarriedLevel,
  CarriedTo,
  CarryLoss,
  CarryObstacle,
  CarryOptions,
  CarryReport,
  CarryStep,
  CombinedLevel,
  KeptLevel,
  RatingObstacle,
  UnplacedLevel,
  Withheld,
} from '../../change/carried'
import type { MigrationOptions } from '../../change/diff-way'
import type { LevelPair } from '../../change/level-pair'
import type { LevelTable } from '../../change/level-table'
import type { Migration } from '../../change/migrate-holdings'
import type {
  CarriedRating,
  CombinedRating,
  KeptRating,
  RatingsMigration,
  UnplacedRating,
} from '../../change/migrate-ratings'
import type { Translation, TranslationChoices } from '../../change/translate-holdings'
import { made } from '../../interchange/schema/shapes/made'
import type { MatchRelation } from '../../model/crosswalk'
import type { RatedLevel } from '../../model/rating'
import { codes, holdings, modelPlace, ratedLevel, rating } from './common'
import { always, type Fields, flag, list, number, object, optional, type Shape, text, word } from './shape'

/** Shape of a level of one scale and what it is on another. */
export const levelPair: Shape<LevelPair> = /* @__PURE__ */ made(() =>
  object<LevelPair>('LevelPair', { from: number(), to: number() }),
)

const obstacles = [
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
] as const

const withheld: Shape<Withheld> = /* @__PURE__ */ made(() => {
  const obstacle: Shape<CarryObstacle> = word(...obstacles)
  return object<Withheld>('Withheld', { competency: optional(text()), obstacle })
})

const withheldRating: Shape<Withheld<string, RatingObstacle>> = /* @__PURE__ */ made(() => {
  const obstacle: Shape<RatingObstacle> = word(...obstacles, 'raters-ambiguous')
  return object<Withheld<string, RatingObstacle>>('WithheldRating', {
    competency: optional(text()),
    obstacle,
  })
})

function carriedTo<L extends RatedLevel>(id: string, level: Shape<L>): Shape<CarriedTo<string, L>> {
  const relation: Shape<MatchRelation> = word('exact', 'close', 'broader', 'narrower', 'related')
  const loss: Shape<CarryLoss> = word('levels-merged', 'rounded', 'split', 'merged', 'broader', 'narrower')
  const fields: Fields<CarriedTo> = {
    competency: text(),
    relation: optional(relation),
    exact: number(),
    level: number(),
    loss: list(loss),
  }
  return object<CarriedTo<string, L>>(id, { ...fields, exact: level, level })
}

const step: Shape<CarryStep> = /* @__PURE__ */ made(() =>
  object<CarryStep>('CarryStep', { before: modelPlace, after: modelPlace, lost: codes }),
)

/** What every report on levels has, apart from what made it and how. */
const carryReport: Fields<Omit<CarryReport, 'kind'>> = /* @__PURE__ */ made(() => {
  const carried = object<CarriedLevel>('CarriedLevel', {
    competency: text(),
    held: number(),
    to: list(carriedTo('CarriedTo', number())),
    withheld: list(withheld),
  })
  const unplaced = object<UnplacedLevel>('UnplacedLevel', {
    competency: text(),
    held: number(),
    withheld: list(withheld),
  })
  const combined = object<CombinedLevel>('CombinedLevel', {
    competency: text(),
    level: number(),
    exact: number(),
    from: codes,
    notAssessed: codes,
  })
  return {
    before: modelPlace,
    after: modelPlace,
    holdings,
    journey: list(step),
    moved: list(carried),
    converted: list(carried),
    unplaced: list(unplaced),
    combined: list(combined),
    reversible: flag(),
  }
})

const carryOptions: Fields<CarryOptions> = /* @__PURE__ */ made(() => {
  const table = object<LevelTable>('LevelTable', {
    from: optional(text()),
    to: optional(text()),
    levels: list(levelPair),
  })
  return {
    combine: optional(word('highest', 'lowest', 'mean')),
    rounding: optional(word('none', 'nearest', 'down')),
    tables: optional(list(table)),
    scaling: optional(word('linear', 'linear-from-floor')),
  }
})

const migrationOptions: Shape<MigrationOptions> = /* @__PURE__ */ made(() =>
  object<MigrationOptions>('MigrationOptions', {
    ...carryOptions,
    acceptGuesses: optional(flag()),
    splits: optional(word('leave-out', 'copy')),
  }),
)

/** Shape of holdings after a model changed. */
export const migration: Shape<Migration> = /* @__PURE__ */ made(() =>
  object<Migration>('Migration', {
    ...carryReport,
    kind: always('migration'),
    kept: list(object<KeptLevel>('KeptLevel', { competency: text(), held: number() })),
    options: migrationOptions,
  }),
)

/** Shape of holdings in the terms of another model. */
export const translation: Shape<Translation> = /* @__PURE__ */ made(() =>
  object<Translation>('Translation', {
    ...carryReport,
    kind: always('translation'),
    options: object<TranslationChoices>('TranslationChoices', {
      ...carryOptions,
      relations: optional(list(word('broader', 'narrower'))),
    }),
  }),
)

/** Shape of ratings after a model changed. */
export const ratingsMigration: Shape<RatingsMigration> = /* @__PURE__ */ made(() => {
  const base = { rating: number(), competency: text(), level: ratedLevel }
  const carried = object<CarriedRating>('CarriedRating', {
    ...base,
    to: list(carriedTo('RatingCarriedTo', ratedLevel)),
    withheld: list(withheldRating),
  })
  const unplaced = object<UnplacedRating>('UnplacedRating', { ...base, withheld: list(withheldRating) })
  const combined = object<CombinedRating>('CombinedRating', {
    result: number(),
    competency: text(),
    from: list(number()),
    notRated: codes,
  })
  return object<RatingsMigration>('RatingsMigration', {
    kind: always('ratings-migration'),
    before: modelPlace,
    after: modelPlace,
    ratings: list(rating),
    kept: list(object<KeptRating>('KeptRating', base)),
    moved: list(carried),
    converted: list(carried),
    unplaced: list(unplaced),
    combined: list(combined),
    reversible: flag(),
    journey: list(step),
    options: migrationOptions,
  })
})
