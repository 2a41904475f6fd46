export type {
  CertificateOptions,
  CertificateStatus,
  ComingCertificate,
  ExpiredCertificate,
  ExpiringCertificate,
  ValidCertificate,
} from './certificate-status'
export { certificateStatus } from './certificate-status'
export * from './plan-development'
export * from './scheme-alignment'
export * from './scheme-coverage'
export * from './training-needs'
