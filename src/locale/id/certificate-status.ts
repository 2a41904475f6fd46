import type { CertificateStatusSentences } from '../../describe/certificate-status-sentences'

/** What is said of a certificate on a day in Indonesian. */
export const certificateStatus: CertificateStatusSentences = {
  certificate: (person, scheme, status) => `${person}, ${scheme}: ${status}.`,
  valid: 'berlaku, tanpa batas waktu yang tercetak',
  validUntil: (date) => `berlaku sampai ${date}`,
  lastDay: (date) => `hari ini, ${date}, hari terakhir berlakunya`,
  expiring: (date, days) => `berlaku sampai ${date}, sisa ${days} hari`,
  expired: (date, days) => `kedaluwarsa; terakhir berlaku ${date}, ${days} hari yang lalu`,
  notYetValid: (date, days) => `belum berlaku; terbit ${date}, ${days} hari lagi`,
}
