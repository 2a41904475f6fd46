export type {
  CertificateOptions,
  CertificateStatus,
  ComingCertificate,
  ExpiredCertificate,
  ExpiringCertificate,
  ValidCertificate,
} from './certificate-status'
export { certificateStatus } from './certificate-status'
export * from './scheme-alignment'
export * from './scheme-coverage'
export * from './plan-development'
export * from './training-needs'
