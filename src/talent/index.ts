export * from './assess-readiness'
export * from './check-qualifications'
export * from './find-eligible-grade'
export type {
  CheckQualificationsOptions,
  QualificationCheck,
  QualificationItem,
  QualificationStatus,
} from './qualifications-of'
export * from './rank-candidates'
export * from './rank-jobs'
export type * from './ranking'
