export type {
  CertificateOptions,
  CertificateStatus,
  ComingCertificate,
  ExpiredCertificate,
  ExpiringCertificate,
  ValidCertificate,
} from './check-certificate'
export { checkCertificate } from './check-certificate'
export * from './check-scheme-alignment'
export * from './check-scheme-coverage'
export * from './list-training-needs'
export * from './plan-development'
