export * from './expiring-before'
export type {
  AppliedRules,
  CombineRule,
  ResolveOptions,
  ValidityMonths,
  WeightsByKind,
} from './resolve-options'
export * from './resolve-holdings'
export * from './resolve-holdings-by-person'
export type * from './resolved-competency'
export type * from './resolved-holdings'
export type { LeftOutRating, LeftOutReason } from './sift-ratings'
