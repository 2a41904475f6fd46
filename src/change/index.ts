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
  UnplacedLevel,
  Withheld,
} from './carried'
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
} from './convert-level'
export * from './diff-models'
export type * from './diff-options'
export type { MigrationOptions } from './diff-way'
export * from './invert-crosswalk'
export type {
  LevelCounterparts,
  LevelsByName,
  LevelsNotStated,
  LevelsWithoutScale,
  SameLevels,
} from './level-counterparts'
export type * from './level-pair'
export type { LevelTable } from './level-table'
export * from './migrate-holdings'
export * from './migrate-ratings'
export type * from './model-change'
export type * from './model-diff'
export type { ScaleMeasure } from './scale-measure'
export * from './translate-holdings'
