export type * from '../assessment/index'
export type * from '../base/index'
export type * from '../career/index'
export type * from '../change/carried'
export type { ConversionLoss, LevelRounding, NoCounterpart, ScaleConversion } from '../change/convert-level'
export type { MigrationOptions } from '../change/diff-way'
export type {
  LevelCounterparts,
  LevelsByName,
  LevelsNotStated,
  LevelsWithoutScale,
  SameLevels,
} from '../change/level-counterparts'
export type * from '../change/level-pair'
export type { LevelTable } from '../change/level-table'
export type { Migration } from '../change/migrate-holdings'
export type {
  CarriedRating,
  CombinedRating,
  KeptRating,
  RatingsMigration,
  UnplacedRating,
} from '../change/migrate-ratings'
export type * from '../change/model-change'
export type * from '../change/model-diff'
export type { ScaleMeasure } from '../change/scale-measure'
export type { TranslateOptions, Translation, TranslationChoices } from '../change/translate-holdings'
export type * from '../development/index'
export type * from '../fit/index'
export type { BandIssues } from '../fit/issues'
export type * from '../gap/index'
export type * from '../interchange/read/issue-types'
export type { ParseLimits, ParseOptions } from '../interchange/read/parse-options'
export type { Parsed, ParseResult, Refused } from '../interchange/read/result'
export type * from '../model/index'
export type * from '../talent/index'
export type * from '../talent/nine-box-scheme'
export type * from '../talent/place-in-nine-box'
export type * from '../talent/plan-succession'
export type * from '../talent/score-performance'
export type * from '../team/index'
export * from './generate-result-schema'
export type { RecordIssue, RecordIssues } from './issues'
export * from './parse-result'
export * from './record-result'
export { resultKinds } from './result-kinds'
export * from './safe-parse-result'
export type * from './stored-result'
