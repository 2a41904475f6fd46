// Versions and models compared, levels carried from one to the other: the functions, and what says their results.

export type * from '../base/language'
export type {
  CarriedHoldings,
  CarriedLevel,
  CarriedTo,
  CarryLoss,
  CarryObstacle,
  CarryOptions,
  CarryReport,
  CarryStep,
  CombinedLevel,
  KeptLevel,
  LevelCombination,
  RatingObstacle,
  UnplacedLevel,
  Withheld,
} from '../change/carried'
export {
  type ConversionLoss,
  type ConvertedLevel,
  type ConvertLevelOptions,
  convertLevel,
  type LevelConversion,
  type LevelRounding,
  type NoCounterpart,
  type ScaleConversion,
  type UnconvertedLevel,
} from '../change/convert-level'
export { diffModels } from '../change/diff-models'
export type * from '../change/diff-options'
export type { MigrationOptions } from '../change/diff-way'
export { invertCrosswalk } from '../change/invert-crosswalk'
export type {
  LevelCounterparts,
  LevelsByName,
  LevelsNotStated,
  LevelsWithoutScale,
  SameLevels,
} from '../change/level-counterparts'
export type * from '../change/level-pair'
export type { LevelTable } from '../change/level-table'
export type * from '../change/migrate-holdings'
export { migrateHoldings } from '../change/migrate-holdings'
export type * from '../change/migrate-ratings'
export { migrateRatings } from '../change/migrate-ratings'
export type * from '../change/model-change'
export type * from '../change/model-diff'
export type { ScaleMeasure } from '../change/scale-measure'
export type * from '../change/translate-holdings'
export { translateHoldings } from '../change/translate-holdings'
export { describeDiff } from '../describe/describe-diff'
export { describeMigration } from '../describe/describe-migration'
export type { DescribeOptions } from '../describe/options'
export type * from '../describe/sentences'
export type * from '../model/crosswalk'
export type { Holdings } from '../model/holdings'
export type { ModelPlace } from '../model/model-place'
export type * from '../model/model-types'
export type { KnownRaterKind, RatedLevel, RaterKind, Rating } from '../model/rating'
