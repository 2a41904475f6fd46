export * from './list-expiring'
export * from './resolve-holdings'
export * from './resolve-holdings-by-person'
export type {
  AppliedRules,
  CombineRule,
  ResolveOptions,
  ValidityMonths,
  WeightsByKind,
} from './resolve-options'
export type * from './resolved-competency'
export type * from './resolved-holdings'
export type { LeftOutRating, LeftOutReason } from './sift-ratings'
