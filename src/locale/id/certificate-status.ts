import type { CertificateStatusSentences } from '../../describe/certificate-status-sentences'

/** What is said of a certificate on a day in Indonesian. */
export const certificateStatus: CertificateStatusSentences = {
  certificate: (person, scheme, status) => `${person}, ${scheme}: ${status}.`,
  valid: 'berlaku tanpa tanggal akhir',
  validUntil: (date) => `berlaku sampai ${date}`,
  lastDay: (date) => `masih berlaku; ${date} adalah hari terakhirnya`,
  expiring: (date, days) => `berlaku sampai ${date}, sisa ${days} hari`,
  expired: (date, days) => `kedaluwarsa; terakhir berlaku ${date}, ${days} hari yang lalu`,
  notYetValid: (date, days) => `belum berlaku; terbit ${date}, ${days} hari lagi`,
}
