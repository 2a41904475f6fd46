export type * from './career-path'
export type * from './career-path-options'
export type { CareerQuestion } from './career-question'
export type {
  CareerPattern,
  JobInUnit,
  LevelChange,
  Move,
  MoveEnd,
  NewRequirement,
  UnclearChange,
} from './classify-move'
export { classifyMove } from './classify-move'
export * from './find-career-paths'
export * from './find-feeder-jobs'
export * from './find-job-routes'
export * from './find-similar-jobs'
export type { MoveKind, Sameness } from './move-kind'
export type { ExactSearch, SearchExtent, UnfinishedSearch } from './search-extent'
